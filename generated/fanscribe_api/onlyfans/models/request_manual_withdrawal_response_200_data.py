from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.request_manual_withdrawal_response_200_data_list_item import (
        RequestManualWithdrawalResponse200DataListItem,
    )


@define(eq=False, repr=False, kw_only=True)
class RequestManualWithdrawalResponse200Data(Model):
    list_: list[RequestManualWithdrawalResponse200DataListItem] | Unset = wire(
        "list",
        Each(
            One(
                "request_manual_withdrawal_response_200_data_list_item",
                "RequestManualWithdrawalResponse200DataListItem",
            )
        ),
    )
