"""Models of `list_smart_lists`."""

from __future__ import annotations

from typing import ClassVar, Literal

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListSmartListsDataItem(Model):
    count: int | None = _field("count")
    name: str | None = _field("name")
    uuid: (
        Literal[
            "auto_renewing",
            "creators",
            "expired_subscribers",
            "followers",
            "free_trial_subscribers",
            "muted",
            "non_renewing",
            "spent_more_than_50",
            "subscribers",
        ]
        | None
    ) = _field("uuid")


@_model
class ListSmartLists(Page["ListSmartListsDataItem"]):
    meta: _models.shared.Meta | None = _field("_meta")
    data: list[ListSmartListsDataItem] | None = _field("data")

    __items__: ClassVar = ("data",)
