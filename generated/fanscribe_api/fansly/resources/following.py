"""Operations of the tag Following."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.call import (
    Call,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ..models import ModelRef

if TYPE_CHECKING:
    from ..models.list_following import ListFollowing


class Following(Resource[ModeT]):
    """Operations of the tag Following."""

    @_operation
    def list(self, fansly_account: str | int) -> Call[ListFollowing]:
        """List Following

        GET /api/fansly/{fanslyAccount}/following (listFollowing)
        """
        return Call(
            "GET",
            "/api/fansly/{fanslyAccount}/following",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("list_following", "ListFollowing"),
        )
