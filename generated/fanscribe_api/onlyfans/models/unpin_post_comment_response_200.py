from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.unpin_post_comment_response_200_data import UnpinPostCommentResponse200Data


@define(eq=False, repr=False, kw_only=True)
class UnpinPostCommentResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: UnpinPostCommentResponse200Data | Unset = wire(
        "data", One("unpin_post_comment_response_200_data", "UnpinPostCommentResponse200Data")
    )
