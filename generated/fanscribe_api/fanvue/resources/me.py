"""Operations of the tag Fanvue Account."""

from __future__ import annotations

from ...runtime.call import (
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from .. import models as _models
from ..models import ModelRef


class Me(Resource[ModeT]):
    """Operations of the tag Fanvue Account."""

    @_operation
    def get(self, fanvue_account: str | int) -> ReadCall[_models.get_me.GetMe]:
        """Get Me

        GET /api/fanvue/{fanvueAccount}/me (getMe)
        """
        return ReadCall(
            "GET",
            "/api/fanvue/{fanvueAccount}/me",
            {"fanvueAccount": fanvue_account},
            answer=ModelRef("get_me", "GetMe"),
        )
