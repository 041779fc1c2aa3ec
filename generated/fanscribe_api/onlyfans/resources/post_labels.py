"""Operations of the tag Post Labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.call import BodyCall, Call, fields
from ...runtime.operation import ModeT, Resource, operation
from ...runtime.types import UNSET, Unset
from ..models import One

if TYPE_CHECKING:
    from ..models.create_label import CreateLabel, CreateLabelBody
    from ..models.list_labels import ListLabels


class PostLabels(Resource[ModeT]):
    """Operations of the tag Post Labels."""

    @operation
    def create_label(
        self,
        account: str | int,
        *,
        name: str,
    ) -> BodyCall[CreateLabel, CreateLabelBody]:
        """Create Label

        POST /api/{account}/posts/labels

        Args:
            name: `name` in the body.
        """
        return BodyCall(
            "POST",
            "/api/{account}/posts/labels",
            {"account": account},
            json=fields(
                One("create_label", "CreateLabelBody"),
                name=name,
            ),
            answer=One("create_label", "CreateLabel"),
        )

    @operation
    def list_labels(
        self,
        account: str | int,
        *,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
    ) -> Call[ListLabels]:
        """List Labels

        GET /api/{account}/posts/labels

        Args:
            limit: `limit` in the query.
            offset: `offset` in the query.
        """
        return Call(
            "GET",
            "/api/{account}/posts/labels",
            {"account": account},
            query={
                "limit": limit,
                "offset": offset,
            },
            answer=One("list_labels", "ListLabels"),
        )
