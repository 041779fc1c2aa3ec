"""Operations of the tag Banned Words."""

from __future__ import annotations

from ...runtime.call import (
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class BannedWords(Resource[ModeT]):
    """Operations of the tag Banned Words."""

    @_operation
    def list(
        self,
        *,
        category: str | int | float | Unset = UNSET,
        per_page: int | str | Unset = UNSET,
        risk_level: str | int | float | Unset = UNSET,
        search: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.list_banned_words.ListBannedWords]:
        """List Banned Words

        GET /api/banned-words (listBannedWords)
        """
        return ReadCall(
            "GET",
            "/api/banned-words",
            query={
                "category": category,
                "per_page": per_page,
                "risk_level": risk_level,
                "search": search,
            },
            answer=ModelRef("list_banned_words", "ListBannedWords"),
        )
