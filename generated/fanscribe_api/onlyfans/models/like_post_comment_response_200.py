from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.like_post_comment_response_200_data import LikePostCommentResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class LikePostCommentResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: LikePostCommentResponse200Data | Unset = wire(
        "data", One("like_post_comment_response_200_data", "LikePostCommentResponse200Data")
    )
