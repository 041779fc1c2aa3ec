"""Models of `request_manual_withdrawal`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model, required as _required
from ...runtime.models import Body, Model, Page
from .. import models as _models


@_model
class RequestManualWithdrawalBody(Body):
    amount: int = _required("amount")


@_model
class RequestManualWithdrawalDataListItem(Model):
    reject_reason: str | None = _field("rejectReason")
    state: str | None = _field("state")


@_model
class RequestManualWithdrawalData(Model):
    list_: list[RequestManualWithdrawalDataListItem] | None = _field("list")


@_model
class RequestManualWithdrawal(Page["RequestManualWithdrawalDataListItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: RequestManualWithdrawalData | None = _field("data")

    __items__: ClassVar = ("data", "list")
