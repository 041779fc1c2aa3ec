"""The accounts of an API key, in fields that both platforms share."""

from __future__ import annotations

from typing import Any, Final, get_args

import attrs
from fanscribe_api.runtime.types import Response

from fanscribe._core.effects import Steps
from fanscribe._core.json_fields import as_bool, as_dicts, as_text
from fanscribe._signin.credentials import ACCOUNT_IDS, is_id
from fanscribe._signin.status import Platform

PLATFORMS: Final[tuple[Platform, ...]] = get_args(Platform)


@attrs.frozen
class AccountSummary:
    """An account in the provider's list (tag "Account" of both documents).

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


def list_accounts(client: Any, platform: Platform) -> Steps[list[AccountSummary]]:
    """Return the accounts of a platform, without rows that have no valid id."""
    resource = type(getattr(client, platform).account)
    response: Response[Any] = yield resource.list_accounts(None)
    return [
        AccountSummary(
            platform,
            str(row["id"]),
            as_text(row.get(f"{platform}_username")),
            as_text(row.get("display_name")),
            as_bool(row.get("is_authenticated")),
            as_text(row.get("authentication_progress")),
        )
        for row in as_dicts(response.json)
        if is_id(ACCOUNT_IDS[platform], row.get("id"))
    ]
