from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.request_manual_withdrawal_response_200_data import RequestManualWithdrawalResponse200Data


@define(eq=False, repr=False, kw_only=True)
class RequestManualWithdrawalResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: RequestManualWithdrawalResponse200Data | Unset = wire(
        "data", One("request_manual_withdrawal_response_200_data", "RequestManualWithdrawalResponse200Data")
    )
