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
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Accounts(Resource[ModeT]):
    """Operations of the tag Account."""

    @_operation
    def disconnect(self, id: str | int) -> Call[_models.disconnect_account.DisconnectAccount]:
        """Disconnect Account

        DELETE /api/accounts/{id} (disconnectAccount)
        """
        return Call(
            "DELETE",
            "/api/accounts/{id}",
            {"id": id},
            answer=ModelRef("disconnect_account", "DisconnectAccount"),
        )

    @_operation
    def get_current(self, account: str | int) -> ReadCall[_models.get_current_account.GetCurrentAccount]:
        """Get Current Account

        GET /api/{account}/me (getCurrentAccount)
        """
        return ReadCall(
            "GET",
            "/api/{account}/me",
            {"account": account},
            answer=ModelRef("get_current_account", "GetCurrentAccount"),
        )

    @_operation
    def get_model_start_date(self, account: str | int) -> ReadCall[_models.get_model_start_date.GetModelStartDate]:
        """Get Model Start Date

        GET /api/{account}/me/model-start-date (getModelStartDate)
        """
        return ReadCall(
            "GET",
            "/api/{account}/me/model-start-date",
            {"account": account},
            answer=ModelRef("get_model_start_date", "GetModelStartDate"),
        )

    @_operation
    def get_top_percentage(self, account: str | int) -> ReadCall[_models.get_top_percentage.GetTopPercentage]:
        """Get Top Percentage

        GET /api/{account}/me/top-percentage (getTopPercentage)
        """
        return ReadCall(
            "GET",
            "/api/{account}/me/top-percentage",
            {"account": account},
            answer=ModelRef("get_top_percentage", "GetTopPercentage"),
        )

    @_operation
    def list(
        self,
        *,
        onlyfans_email: str | int | float | None | Unset = UNSET,
        onlyfans_id: str | int | float | None | Unset = UNSET,
        onlyfans_username: str | int | float | None | Unset = UNSET,
    ) -> ReadCall[builtins.list[_models.list_accounts.ListAccountsItem]]:
        """List Accounts

        GET /api/accounts (listAccounts)
        """
        return ReadCall(
            "GET",
            "/api/accounts",
            query={
                "onlyfans_email": onlyfans_email,
                "onlyfans_id": onlyfans_id,
                "onlyfans_username": onlyfans_username,
            },
            answer=_read_list(ModelRef("list_accounts", "ListAccountsItem")),
        )
