"""Operations of the tag Account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.call import (
    Call,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ..models import ModelRef

if TYPE_CHECKING:
    from ..models.disconnect_account import DisconnectAccount
    from ..models.get_account import GetAccount
    from ..models.list_accounts import ListAccounts


class Accounts(Resource[ModeT]):
    """Operations of the tag Account."""

    @_operation
    def disconnect(self, fanvue_account: str | int) -> Call[DisconnectAccount]:
        """Disconnect Account

        DELETE /api/fanvue/accounts/{fanvueAccount} (disconnectAccount)
        """
        return Call(
            "DELETE",
            "/api/fanvue/accounts/{fanvueAccount}",
            {"fanvueAccount": fanvue_account},
            answer=ModelRef("disconnect_account", "DisconnectAccount"),
        )

    @_operation
    def get(self, fanvue_account: str | int) -> Call[GetAccount]:
        """Get Account

        GET /api/fanvue/accounts/{fanvueAccount} (getAccount)
        """
        return Call(
            "GET",
            "/api/fanvue/accounts/{fanvueAccount}",
            {"fanvueAccount": fanvue_account},
            answer=ModelRef("get_account", "GetAccount"),
        )

    @_operation
    def list(self) -> Call[ListAccounts]:
        """List Accounts

        GET /api/fanvue/accounts (listAccounts)
        """
        return Call(
            "GET",
            "/api/fanvue/accounts",
            answer=ModelRef("list_accounts", "ListAccounts"),
        )
