"""Operations of the tag API Keys."""

from __future__ import annotations

from ...runtime.call import (
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from .. import models as _models
from ..models import ModelRef


class ApiKeys(Resource[ModeT]):
    """Operations of the tag API Keys."""

    @_operation
    def whoami(self) -> ReadCall[_models.whoami.Whoami]:
        """Whoami

        GET /api/whoami (whoami)
        """
        return ReadCall(
            "GET",
            "/api/whoami",
            answer=ModelRef("whoami", "Whoami"),
        )
