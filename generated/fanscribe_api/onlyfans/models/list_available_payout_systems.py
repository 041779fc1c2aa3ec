"""Models of `list_available_payout_systems`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.fields import model, wire
from ...runtime.models import Model

if TYPE_CHECKING:
    from .shared import Meta


@model
class ListAvailablePayoutSystemsDataPayoutsItemFields(Model):
    """An object of which no field is known."""


@model
class ListAvailablePayoutSystemsDataPayoutsItem(Model):
    code: str | None = wire("code")
    description: str | None = wire("description")
    fields: ListAvailablePayoutSystemsDataPayoutsItemFields | None = wire("fields")
    fields_order: list[Any] | None = wire("fieldsOrder")
    min_payout_summ: int | None = wire("minPayoutSumm")
    payout_time: str | None = wire("payoutTime")
    subtitle: str | None = wire("subtitle")
    title: str | None = wire("title")
    ui_mapping: ListAvailablePayoutSystemsDataPayoutsItemFields | None = wire("uiMapping")


@model
class ListAvailablePayoutSystemsData(Model):
    payout_code: str | None = wire("payoutCode")
    payouts: list[ListAvailablePayoutSystemsDataPayoutsItem] | None = wire("payouts")


@model
class ListAvailablePayoutSystems(Model):
    meta: Meta | None = wire("_meta")
    data: ListAvailablePayoutSystemsData | None = wire("data")
