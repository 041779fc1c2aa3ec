from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ListStoredTrackingLinksResponse200DataListItemLinksRelated(Model):
    spenders: str | Unset = wire("spenders")
    subscribers: str | Unset = wire("subscribers")
