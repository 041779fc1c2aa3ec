"""Operations of the tag Post Labels."""

from __future__ import annotations

from ...runtime.call import (
    BodyCall,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class PostLabels(Resource[ModeT]):
    """Operations of the tag Post Labels."""

    @_operation
    def create(
        self,
        account: str | int,
        *,
        name: str,
    ) -> BodyCall[_models.create_label.CreateLabel, _models.create_label.CreateLabelBody]:
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
    ) -> ReadCall[_models.list_labels.ListLabels]:
        """List Labels

        GET /api/{account}/posts/labels (listLabels)
        """
        return ReadCall(
            "GET",
            "/api/{account}/posts/labels",
            {"account": account},
            query={
                "limit": limit,
                "offset": offset,
            },
            answer=ModelRef("list_labels", "ListLabels"),
        )
