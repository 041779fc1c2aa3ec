"""Operations of the tag API Keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.call import (
    Call,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ..models import ModelRef

if TYPE_CHECKING:
    from ..models.whoami import Whoami


class ApiKeys(Resource[ModeT]):
    """Operations of the tag API Keys."""

    @_operation
    def whoami(self) -> Call[Whoami]:
        """Whoami

        GET /api/whoami (whoami)
        """
        return Call(
            "GET",
            "/api/whoami",
            answer=ModelRef("whoami", "Whoami"),
        )
