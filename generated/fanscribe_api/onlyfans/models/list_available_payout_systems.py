"""Models of `list_available_payout_systems`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ...runtime.models import Model, wire
from ...runtime.types import Unset

if TYPE_CHECKING:
    from .shared import Meta


@define(eq=False, repr=False, kw_only=True)
class ListAvailablePayoutSystemsDataPayoutsItemFields(Model):
    """An object of which no field is known."""


@define(eq=False, repr=False, kw_only=True)
class ListAvailablePayoutSystemsDataPayoutsItem(Model):
    code: str | Unset = wire("code")
    description: str | Unset = wire("description")
    fields: ListAvailablePayoutSystemsDataPayoutsItemFields | Unset = wire("fields")
    fields_order: list[Any] | Unset = wire("fieldsOrder")
    min_payout_summ: int | Unset = wire("minPayoutSumm")
    payout_time: str | Unset = wire("payoutTime")
    subtitle: str | Unset = wire("subtitle")
    title: str | Unset = wire("title")
    ui_mapping: ListAvailablePayoutSystemsDataPayoutsItemFields | Unset = wire("uiMapping")


@define(eq=False, repr=False, kw_only=True)
class ListAvailablePayoutSystemsData(Model):
    payout_code: str | Unset = wire("payoutCode")
    payouts: list[ListAvailablePayoutSystemsDataPayoutsItem] | Unset = wire("payouts")


@define(eq=False, repr=False, kw_only=True)
class ListAvailablePayoutSystems(Model):
    meta: Meta | Unset = wire("_meta")
    data: ListAvailablePayoutSystemsData | Unset = wire("data")
