"""Operations of the tag Walls."""

from __future__ import annotations

from ...runtime.call import (
    Call,
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from .. import models as _models
from ..models import ModelRef


class Walls(Resource[ModeT]):
    """Operations of the tag Walls."""

    @_operation
    def create(self, fansly_account: str | int) -> Call[_models.create_wall.CreateWall]:
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
    def list(self, fansly_account: str | int) -> ReadCall[_models.list_walls.ListWalls]:
        """List Walls

        GET /api/fansly/{fanslyAccount}/walls (listWalls)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/walls",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("list_walls", "ListWalls"),
        )
