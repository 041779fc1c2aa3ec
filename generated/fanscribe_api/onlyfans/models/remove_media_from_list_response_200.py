from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.remove_media_from_list_response_200_data import RemoveMediaFromListResponse200Data


@define(eq=False, repr=False, kw_only=True)
class RemoveMediaFromListResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: RemoveMediaFromListResponse200Data | Unset = wire(
        "data", One("remove_media_from_list_response_200_data", "RemoveMediaFromListResponse200Data")
    )
