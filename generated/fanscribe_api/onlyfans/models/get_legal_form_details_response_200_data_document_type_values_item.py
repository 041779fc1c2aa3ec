from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class GetLegalFormDetailsResponse200DataDocumentTypeValuesItem(Model):
    code: str | Unset = wire("code")
    name: str | Unset = wire("name")
