from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.unlike_post_comment_response_200_data import UnlikePostCommentResponse200Data


@define(eq=False, repr=False, kw_only=True)
class UnlikePostCommentResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: UnlikePostCommentResponse200Data | Unset = wire(
        "data", One("unlike_post_comment_response_200_data", "UnlikePostCommentResponse200Data")
    )
