"""Operations of the tag Post Labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.call import (
    BodyCall,
    Call,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from ..models import ModelRef

if TYPE_CHECKING:
    from ..models.create_label import CreateLabel, CreateLabelBody
    from ..models.list_labels import ListLabels


class PostLabels(Resource[ModeT]):
    """Operations of the tag Post Labels."""

    @_operation
    def create(
        self,
        account: str | int,
        *,
        name: str,
    ) -> BodyCall[CreateLabel, CreateLabelBody]:
        """Create Label

        POST /api/{account}/posts/labels (createLabel)
        """
        return BodyCall(
            "POST",
            "/api/{account}/posts/labels",
            {"account": account},
            json=_fields(
                ModelRef("create_label", "CreateLabelBody"),
                name=name,
            ),
            answer=ModelRef("create_label", "CreateLabel"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        *,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
    ) -> Call[ListLabels]:
        """List Labels

        GET /api/{account}/posts/labels (listLabels)
        """
        return Call(
            "GET",
            "/api/{account}/posts/labels",
            {"account": account},
            query={
                "limit": limit,
                "offset": offset,
            },
            answer=ModelRef("list_labels", "ListLabels"),
        )
