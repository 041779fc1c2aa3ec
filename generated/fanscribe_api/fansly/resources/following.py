"""Operations of the tag Following."""

from __future__ import annotations

from ...runtime.call import (
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from .. import models as _models
from ..models import ModelRef


class Following(Resource[ModeT]):
    """Operations of the tag Following."""

    @_operation
    def list(self, fansly_account: str | int) -> ReadCall[_models.list_following.ListFollowing]:
        """List Following

        GET /api/fansly/{fanslyAccount}/following (listFollowing)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/following",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("list_following", "ListFollowing"),
        )
