"""The accounts of a key, in words that both platforms have."""

from __future__ import annotations

from typing import Any, Final

import attrs
from fanscribe_api.runtime.types import Response

from fanscribe._core.steps import Steps
from fanscribe._signin.credentials import ACCOUNT_IDS, is_id
from fanscribe.answers import rows, text, truth
from fanscribe.status import Platform

PLATFORMS: Final[tuple[Platform, ...]] = ("onlyfans", "fansly")


@attrs.frozen
class Listed:
    """An account in the provider's list. Fields: tag "Account" of both documents.

    Attributes:
        is_signed_in: None where the provider does not say.
        progress: its own word for how the sign-in stands.
    """

    platform: Platform
    account_id: str
    username: str | None
    display_name: str | None
    is_signed_in: bool | None
    progress: str | None


def listed(client: Any, platform: Platform) -> Steps[list[Listed]]:
    """The accounts of a platform; what is not one of them is left out."""
    kind = type(getattr(client, platform).account)
    answer: Response[Any] = yield kind.list_accounts(None)
    return [
        Listed(
            platform,
            str(row["id"]),
            text(row.get(f"{platform}_username")),
            text(row.get("display_name")),
            truth(row.get("is_authenticated")),
            text(row.get("authentication_progress")),
        )
        for row in rows(answer.json)
        if is_id(ACCOUNT_IDS[platform], row.get("id"))
    ]
