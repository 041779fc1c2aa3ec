"""Operations of the tag Account."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...runtime.call import (
    Call,
)
from ...runtime.hints import (
    read_list as _read_list,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ..models import ModelRef

if TYPE_CHECKING:
    from ..models.disconnect_account import DisconnectAccount
    from ..models.list_accounts import ListAccountsItem


class Accounts(Resource[ModeT]):
    """Operations of the tag Account."""

    @_operation
    def disconnect(self, fansly_account: str | int) -> Call[DisconnectAccount]:
        """Disconnect Account

        DELETE /api/fansly/accounts/{fanslyAccount} (disconnectAccount)
        """
        return Call(
            "DELETE",
            "/api/fansly/accounts/{fanslyAccount}",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("disconnect_account", "DisconnectAccount"),
        )

    @_operation
    def list(self) -> Call[builtins.list[ListAccountsItem]]:
        """List Accounts

        GET /api/fansly/accounts (listAccounts)
        """
        return Call(
            "GET",
            "/api/fansly/accounts",
            answer=_read_list(ModelRef("list_accounts", "ListAccountsItem")),
        )
