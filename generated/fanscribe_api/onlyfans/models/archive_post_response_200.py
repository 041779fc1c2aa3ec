from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.archive_post_response_200_data import ArchivePostResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class ArchivePostResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: ArchivePostResponse200Data | Unset = wire(
        "data", One("archive_post_response_200_data", "ArchivePostResponse200Data")
    )
