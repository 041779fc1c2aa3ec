from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.get_account_media_response_200_response_item import GetAccountMediaResponse200ResponseItem


@define(eq=False, repr=False, kw_only=True)
class GetAccountMediaResponse200(Model):
    response: list[GetAccountMediaResponse200ResponseItem] | Unset = wire(
        "response", Each(One("get_account_media_response_200_response_item", "GetAccountMediaResponse200ResponseItem"))
    )
    success: bool | Unset = wire("success")
