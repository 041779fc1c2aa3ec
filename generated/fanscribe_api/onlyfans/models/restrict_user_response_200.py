from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.restrict_user_response_200_data import RestrictUserResponse200Data


@define(eq=False, repr=False, kw_only=True)
class RestrictUserResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: RestrictUserResponse200Data | Unset = wire(
        "data", One("restrict_user_response_200_data", "RestrictUserResponse200Data")
    )
