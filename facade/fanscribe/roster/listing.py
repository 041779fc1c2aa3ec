"""The accounts of an API key, in fields that the platforms share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
from fanscribe_api.runtime.types import Response

from fanscribe._core.effects import Steps
from fanscribe._core.json_fields import as_bool, as_dict, as_dicts, as_text
from fanscribe._platforms.catalogue import operations
from fanscribe._signin.credentials import ACCOUNT_IDS, is_id
from fanscribe._signin.status import Platform


@attrs.frozen
class AccountSummary:
    """An account in the provider's list (tag "Account" of each document).

    Attributes:
        is_signed_in: None if the provider does not say.
        progress: the provider's word for the progress of its sign-in.
    """

    platform: Platform
    account_id: str
    username: str | None
    display_name: str | None
    is_signed_in: bool | None
    progress: str | None


def list_accounts(platform: Platform) -> Steps[list[AccountSummary]]:
    """Return the accounts of a platform, without rows that have no valid id."""
    response: Response[Any] = yield operations(platform, "accounts")["list"](None)
    # A platform's own list, which may be nested, is in `data`.
    rows = as_dicts(response.json) or as_dicts(as_dict(response.json).get("data"))
    return [
        AccountSummary(
            platform,
            str(row["id"]),
            _first_text(row, f"{platform}_username", "handle", "username"),
            _first_text(row, "display_name", "displayName"),
            as_bool(row.get("is_authenticated")),
            as_text(row.get("authentication_progress")),
        )
        for row in rows
        if is_id(ACCOUNT_IDS[platform], row.get("id"))
    ]


def _first_text(row: Mapping[str, Any], *names: str) -> str | None:
    """Return the first text among fields: documents that leave a row open may use the names of any platform."""
    return next((text for name in names if (text := as_text(row.get(name)))), None)
