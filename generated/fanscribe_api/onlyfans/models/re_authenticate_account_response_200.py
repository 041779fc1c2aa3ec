from __future__ import annotations

from attrs import define

from ..base import Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class ReAuthenticateAccountResponse200(Model):
    message: str | Unset = wire("message")
    polling_url: str | Unset = wire("polling_url")
    success: bool | Unset = wire("success")
