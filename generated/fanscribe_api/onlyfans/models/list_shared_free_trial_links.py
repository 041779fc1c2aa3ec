"""Models of `list_shared_free_trial_links`."""

from __future__ import annotations

from typing import ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page
from .. import models as _models


@_model
class ListSharedFreeTrialLinksData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[_models.shared.SharedFreeTrialLink] | None = _field("list")


@_model
class ListSharedFreeTrialLinks(Page["_models.shared.SharedFreeTrialLink"]):
    meta: _models.shared.Meta | None = _field("_meta")
    pagination: _models.shared.Pagination | None = _field("_pagination")
    data: ListSharedFreeTrialLinksData | None = _field("data")

    __items__: ClassVar = ("data", "list")
    __more__: ClassVar = {"": ("_pagination", "next_page")}
