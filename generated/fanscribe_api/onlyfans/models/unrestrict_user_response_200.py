from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.unrestrict_user_response_200_data import UnrestrictUserResponse200Data


@define(eq=False, repr=False, kw_only=True)
class UnrestrictUserResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: UnrestrictUserResponse200Data | Unset = wire(
        "data", One("unrestrict_user_response_200_data", "UnrestrictUserResponse200Data")
    )
