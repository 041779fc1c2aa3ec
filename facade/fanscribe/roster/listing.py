"""The accounts of a key, in words that both platforms have."""

from __future__ import annotations

from typing import Any, Final

import attrs
from fanscribe_api.runtime.types import Response

from fanscribe._core.effects import Steps
from fanscribe._core.json_fields import as_bool, as_dicts, as_text
from fanscribe._signin.credentials import ACCOUNT_IDS, is_id
from fanscribe._signin.status import Platform

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
            as_text(row.get(f"{platform}_username")),
            as_text(row.get("display_name")),
            as_bool(row.get("is_authenticated")),
            as_text(row.get("authentication_progress")),
        )
        for row in as_dicts(answer.json)
        if is_id(ACCOUNT_IDS[platform], row.get("id"))
    ]
