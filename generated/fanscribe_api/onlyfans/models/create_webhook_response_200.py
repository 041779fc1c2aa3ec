from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.create_webhook_response_200_data import CreateWebhookResponse200Data
    from ..models.meta import Meta


@define(eq=False, repr=False, kw_only=True)
class CreateWebhookResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: CreateWebhookResponse200Data | Unset = wire(
        "data", One("create_webhook_response_200_data", "CreateWebhookResponse200Data")
    )
