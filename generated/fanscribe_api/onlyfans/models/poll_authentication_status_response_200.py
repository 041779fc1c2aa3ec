from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.poll_authentication_status_response_200_account import PollAuthenticationStatusResponse200Account
    from ..models.poll_authentication_status_response_200_last_attempt import (
        PollAuthenticationStatusResponse200LastAttempt,
    )


@define(eq=False, repr=False, kw_only=True)
class PollAuthenticationStatusResponse200(Model):
    account: PollAuthenticationStatusResponse200Account | Unset = wire(
        "account", One("poll_authentication_status_response_200_account", "PollAuthenticationStatusResponse200Account")
    )
    last_attempt: PollAuthenticationStatusResponse200LastAttempt | Unset = wire(
        "lastAttempt",
        One("poll_authentication_status_response_200_last_attempt", "PollAuthenticationStatusResponse200LastAttempt"),
    )
    progress: str | Unset = wire("progress")
    state: str | Unset = wire("state")
