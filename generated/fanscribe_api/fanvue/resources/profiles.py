"""Operations of the tag Profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.call import (
    Call,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ..models import ModelRef

if TYPE_CHECKING:
    from ..models.get_public_profile import GetPublicProfile


class Profiles(Resource[ModeT]):
    """Operations of the tag Profiles."""

    @_operation
    def get(self, handle: str | int) -> Call[GetPublicProfile]:
        """Get Public Profile

        GET /api/fanvue/profiles/{handle} (getPublicProfile)
        """
        return Call(
            "GET",
            "/api/fanvue/profiles/{handle}",
            {"handle": handle},
            answer=ModelRef("get_public_profile", "GetPublicProfile"),
        )
