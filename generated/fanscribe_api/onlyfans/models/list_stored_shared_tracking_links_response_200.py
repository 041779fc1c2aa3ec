from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_stored_shared_tracking_links_response_200_data import (
        ListStoredSharedTrackingLinksResponse200Data,
    )
    from ..models.meta import Meta
    from ..models.pagination import Pagination


@define(eq=False, repr=False, kw_only=True)
class ListStoredSharedTrackingLinksResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    pagination: Pagination | Unset = wire("_pagination", One("pagination", "Pagination"))
    data: ListStoredSharedTrackingLinksResponse200Data | Unset = wire(
        "data",
        One("list_stored_shared_tracking_links_response_200_data", "ListStoredSharedTrackingLinksResponse200Data"),
    )
