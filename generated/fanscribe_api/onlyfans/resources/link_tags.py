"""Operations of the tag Link Tags."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class LinkTags(Resource[ModeT]):
    """Operations of the tag Link Tags."""

    @_operation
    def list(
        self,
        *,
        type_: Literal["smart_links", "tracking_links", "trial_links"] | Unset = UNSET,
    ) -> ReadCall[_models.list_all_link_tags.ListAllLinkTags]:
        """List All Link Tags

        GET /api/link-tags (listAllLinkTags)
        """
        return ReadCall(
            "GET",
            "/api/link-tags",
            query={
                "type": type_,
            },
            answer=ModelRef("list_all_link_tags", "ListAllLinkTags"),
        )
