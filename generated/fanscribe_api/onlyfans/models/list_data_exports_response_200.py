from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.list_data_exports_response_200_data import ListDataExportsResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class ListDataExportsResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: ListDataExportsResponse200Data | Unset = wire(
        "data", One("list_data_exports_response_200_data", "ListDataExportsResponse200Data")
    )
