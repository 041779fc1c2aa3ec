"""Operations of the tag Profiles."""

from __future__ import annotations

from ...runtime.call import (
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from .. import models as _models
from ..models import ModelRef


class Profiles(Resource[ModeT]):
    """Operations of the tag Profiles."""

    @_operation
    def get(self, handle: str | int) -> ReadCall[_models.get_public_profile.GetPublicProfile]:
        """Get Public Profile

        GET /api/fanvue/profiles/{handle} (getPublicProfile)
        """
        return ReadCall(
            "GET",
            "/api/fanvue/profiles/{handle}",
            {"handle": handle},
            answer=ModelRef("get_public_profile", "GetPublicProfile"),
        )
