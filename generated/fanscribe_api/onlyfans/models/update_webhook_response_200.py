from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.meta import Meta
    from ..models.update_webhook_response_200_data import UpdateWebhookResponse200Data


@define(eq=False, repr=False, kw_only=True)
class UpdateWebhookResponse200(Model):
    meta: Meta | Unset = wire("_meta", One("meta", "Meta"))
    data: UpdateWebhookResponse200Data | Unset = wire(
        "data", One("update_webhook_response_200_data", "UpdateWebhookResponse200Data")
    )
