"""Models of `list_available_payout_systems`."""

from __future__ import annotations

from typing import Any, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListAvailablePayoutSystemsDataPayoutsItemFields(Model):
    """An object without documented fields."""


@_model
class ListAvailablePayoutSystemsDataPayoutsItem(Model):
    code: str | None = _field("code")
    description: str | None = _field("description")
    fields: ListAvailablePayoutSystemsDataPayoutsItemFields | None = _field("fields")
    fields_order: list[Any] | None = _field("fieldsOrder")
    min_payout_summ: int | None = _field("minPayoutSumm")
    payout_time: str | None = _field("payoutTime")
    subtitle: str | None = _field("subtitle")
    title: str | None = _field("title")
    ui_mapping: ListAvailablePayoutSystemsDataPayoutsItemFields | None = _field("uiMapping")


@_model
class ListAvailablePayoutSystemsData(Model):
    payout_code: str | None = _field("payoutCode")
    payouts: list[ListAvailablePayoutSystemsDataPayoutsItem] | None = _field("payouts")


@_model
class ListAvailablePayoutSystems(Page["ListAvailablePayoutSystemsDataPayoutsItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: ListAvailablePayoutSystemsData | None = _field("data")

    __items__: ClassVar = ("data", "payouts")


ListAvailablePayoutSystemsDataPayoutsItemUiMapping = ListAvailablePayoutSystemsDataPayoutsItemFields
