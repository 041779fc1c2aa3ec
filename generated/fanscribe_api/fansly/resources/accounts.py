"""Operations of the tag Account."""

from __future__ import annotations

import builtins

from ...runtime.call import (
    Call,
    ReadCall,
)
from ...runtime.hints import (
    read_list as _read_list,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from .. import models as _models
from ..models import ModelRef


class Accounts(Resource[ModeT]):
    """Operations of the tag Account."""

    @_operation
    def disconnect(self, fansly_account: str | int) -> Call[_models.disconnect_account.DisconnectAccount]:
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
    def list(self) -> ReadCall[builtins.list[_models.list_accounts.ListAccountsItem]]:
        """List Accounts

        GET /api/fansly/accounts (listAccounts)
        """
        return ReadCall(
            "GET",
            "/api/fansly/accounts",
            answer=_read_list(ModelRef("list_accounts", "ListAccountsItem")),
        )
