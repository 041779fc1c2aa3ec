from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.create_post_comment_response_200_data import CreatePostCommentResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class CreatePostCommentResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: CreatePostCommentResponse200Data | Unset = wire(
        "data", One("create_post_comment_response_200_data", "CreatePostCommentResponse200Data")
    )
