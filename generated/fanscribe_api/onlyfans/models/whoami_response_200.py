from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.whoami_response_200_api_key import WhoamiResponse200ApiKey
    from ..models.whoami_response_200_team import WhoamiResponse200Team


@define(eq=False, repr=False, kw_only=True)
class WhoamiResponse200(Model):
    api_key: WhoamiResponse200ApiKey | Unset = wire(
        "api_key", One("whoami_response_200_api_key", "WhoamiResponse200ApiKey")
    )
    team: WhoamiResponse200Team | Unset = wire("team", One("whoami_response_200_team", "WhoamiResponse200Team"))
