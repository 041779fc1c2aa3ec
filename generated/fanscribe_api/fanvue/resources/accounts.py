"""Operations of the tag Account."""

from __future__ import annotations

from ...runtime.call import (
    Call,
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from .. import models as _models
from ..models import ModelRef


class Accounts(Resource[ModeT]):
    """Operations of the tag Account."""

    @_operation
    def disconnect(self, fanvue_account: str | int) -> Call[_models.disconnect_account.DisconnectAccount]:
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
    def get(self, fanvue_account: str | int) -> ReadCall[_models.get_account.GetAccount]:
        """Get Account

        GET /api/fanvue/accounts/{fanvueAccount} (getAccount)
        """
        return ReadCall(
            "GET",
            "/api/fanvue/accounts/{fanvueAccount}",
            {"fanvueAccount": fanvue_account},
            answer=ModelRef("get_account", "GetAccount"),
        )

    @_operation
    def list(self) -> ReadCall[_models.list_accounts.ListAccounts]:
        """List Accounts

        GET /api/fanvue/accounts (listAccounts)
        """
        return ReadCall(
            "GET",
            "/api/fanvue/accounts",
            answer=ModelRef("list_accounts", "ListAccounts"),
        )
