from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class StartAuthenticationResponse200(Model):
    attempt_id: str | Unset = wire("attempt_id")
    message: str | Unset = wire("message")
    mobile_auth_session_deeplink: str | Unset = wire("mobile_auth_session_deeplink")
    polling_url: str | Unset = wire("polling_url")
