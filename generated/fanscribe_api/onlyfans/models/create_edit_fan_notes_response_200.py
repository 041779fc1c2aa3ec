from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.create_edit_fan_notes_response_200_data import CreateEditFanNotesResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class CreateEditFanNotesResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: CreateEditFanNotesResponse200Data | Unset = wire(
        "data", One("create_edit_fan_notes_response_200_data", "CreateEditFanNotesResponse200Data")
    )
