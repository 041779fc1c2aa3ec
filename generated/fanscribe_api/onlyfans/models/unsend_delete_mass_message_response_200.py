from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.unsend_delete_mass_message_response_200_data import UnsendDeleteMassMessageResponse200Data


@define(eq=False, repr=False, kw_only=True)
class UnsendDeleteMassMessageResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: UnsendDeleteMassMessageResponse200Data | Unset = wire(
        "data", One("unsend_delete_mass_message_response_200_data", "UnsendDeleteMassMessageResponse200Data")
    )
