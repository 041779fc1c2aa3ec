from __future__ import annotations

from attrs import define

from ..base import AnyOf, ListOf, Model, wire
from ..types import Unset


@define(eq=False, repr=False, kw_only=True)
class CreateWebhookBody(Model):
    account_scope: str = wire("account_scope", check=str, required=True)
    endpoint_url: str = wire("endpoint_url", check=str, required=True)
    events: list[str] = wire("events", check=ListOf(str), required=True)
    account_ids: list[str] | Unset = wire("account_ids", check=ListOf(str))
    signing_secret: None | str | Unset = wire("signing_secret", check=AnyOf(str, None))
