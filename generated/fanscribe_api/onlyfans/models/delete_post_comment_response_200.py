from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.delete_post_comment_response_200_data import DeletePostCommentResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class DeletePostCommentResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: DeletePostCommentResponse200Data | Unset = wire(
        "data", One("delete_post_comment_response_200_data", "DeletePostCommentResponse200Data")
    )
