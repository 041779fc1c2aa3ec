"""Models of `list_shared_free_trial_links`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ...runtime.fields import field as _field, model as _model
from ...runtime.models import Model, Page

if TYPE_CHECKING:
    from .shared import Meta, Pagination, SharedFreeTrialLink


@_model
class ListSharedFreeTrialLinksData(Model):
    has_more: bool | None = _field("hasMore")
    list_: list[SharedFreeTrialLink] | None = _field("list")


@_model
class ListSharedFreeTrialLinks(Page["SharedFreeTrialLink"]):
    meta: Meta | None = _field("_meta")
    pagination: Pagination | None = _field("_pagination")
    data: ListSharedFreeTrialLinksData | None = _field("data")

    __items__: ClassVar = ("data", "list_")
    __more__: ClassVar = (("_pagination", "next_page"),)
