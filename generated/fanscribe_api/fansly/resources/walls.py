"""Operations of the tag Walls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.call import (
    Call,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ..models import ModelRef

if TYPE_CHECKING:
    from ..models.create_wall import CreateWall
    from ..models.list_walls import ListWalls


class Walls(Resource[ModeT]):
    """Operations of the tag Walls."""

    @_operation
    def create(self, fansly_account: str | int) -> Call[CreateWall]:
        """Create Wall

        POST /api/fansly/{fanslyAccount}/walls (createWall)
        """
        return Call(
            "POST",
            "/api/fansly/{fanslyAccount}/walls",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("create_wall", "CreateWall"),
        )

    @_operation
    def list(self, fansly_account: str | int) -> Call[ListWalls]:
        """List Walls

        GET /api/fansly/{fanslyAccount}/walls (listWalls)
        """
        return Call(
            "GET",
            "/api/fansly/{fanslyAccount}/walls",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("list_walls", "ListWalls"),
        )
