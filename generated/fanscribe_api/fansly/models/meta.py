from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.cache import Cache
    from ..models.credits import Credits
    from ..models.rate_limits import RateLimits


@define(eq=False, repr=False, kw_only=True)
class Meta(Model):
    cache: Cache | Unset = wire("_cache", One("cache", "Cache"))
    credits: Credits | Unset = wire("_credits", One("credits", "Credits"))
    rate_limits: RateLimits | Unset = wire("_rate_limits", One("rate_limits", "RateLimits"))
