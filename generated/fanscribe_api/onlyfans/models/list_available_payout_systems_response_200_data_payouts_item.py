from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_available_payout_systems_response_200_data_payouts_item_fields import (
        ListAvailablePayoutSystemsResponse200DataPayoutsItemFields,
    )
    from ..models.list_available_payout_systems_response_200_data_payouts_item_ui_mapping import (
        ListAvailablePayoutSystemsResponse200DataPayoutsItemUiMapping,
    )


@define(eq=False, repr=False, kw_only=True)
class ListAvailablePayoutSystemsResponse200DataPayoutsItem(Model):
    code: str | Unset = wire("code")
    description: str | Unset = wire("description")
    fields: ListAvailablePayoutSystemsResponse200DataPayoutsItemFields | Unset = wire(
        "fields",
        One(
            "list_available_payout_systems_response_200_data_payouts_item_fields",
            "ListAvailablePayoutSystemsResponse200DataPayoutsItemFields",
        ),
    )
    fields_order: list[Any] | Unset = wire("fieldsOrder")
    min_payout_summ: int | Unset = wire("minPayoutSumm")
    payout_time: str | Unset = wire("payoutTime")
    subtitle: str | Unset = wire("subtitle")
    title: str | Unset = wire("title")
    ui_mapping: ListAvailablePayoutSystemsResponse200DataPayoutsItemUiMapping | Unset = wire(
        "uiMapping",
        One(
            "list_available_payout_systems_response_200_data_payouts_item_ui_mapping",
            "ListAvailablePayoutSystemsResponse200DataPayoutsItemUiMapping",
        ),
    )
