"""Operations of the tag Webhooks."""

from __future__ import annotations

from ...runtime.call import (
    BodyCall,
    Call,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Array, Unset
from .. import models as _models
from ..models import ModelRef


class Webhooks(Resource[ModeT]):
    """Operations of the tag Webhooks."""

    @_operation
    def create(
        self,
        *,
        account_scope: str,
        endpoint_url: str,
        events: Array[str],
        account_ids: Array[str] | Unset = UNSET,
        signing_secret: str | None | Unset = UNSET,
    ) -> BodyCall[_models.create_webhook.CreateWebhook, _models.create_webhook.CreateWebhookBody]:
        """Create Webhook

        POST /api/webhooks (createWebhook)
        """
        return BodyCall(
            "POST",
            "/api/webhooks",
            json=_fields(
                ModelRef("create_webhook", "CreateWebhookBody"),
                account_scope=account_scope,
                endpoint_url=endpoint_url,
                events=events,
                account_ids=account_ids,
                signing_secret=signing_secret,
            ),
            answer=ModelRef("create_webhook", "CreateWebhook"),
        )

    @_operation
    def delete(self, webhook_id: str | int) -> Call[_models.delete_webhook.DeleteWebhook]:
        """Delete Webhook

        DELETE /api/webhooks/{webhook_id} (deleteWebhook)
        """
        return Call(
            "DELETE",
            "/api/webhooks/{webhook_id}",
            {"webhook_id": webhook_id},
            answer=ModelRef("delete_webhook", "DeleteWebhook"),
        )

    @_operation
    def get(self, webhook_id: str | int) -> ReadCall[_models.show_webhook.ShowWebhook]:
        """Show Webhook

        GET /api/webhooks/{webhook_id} (showWebhook)
        """
        return ReadCall(
            "GET",
            "/api/webhooks/{webhook_id}",
            {"webhook_id": webhook_id},
            answer=ModelRef("show_webhook", "ShowWebhook"),
        )

    @_operation
    def list(self) -> ReadCall[_models.list_webhooks.ListWebhooks]:
        """List Webhooks

        GET /api/webhooks (listWebhooks)
        """
        return ReadCall(
            "GET",
            "/api/webhooks",
            answer=ModelRef("list_webhooks", "ListWebhooks"),
        )

    @_operation
    def list_available_events(self) -> ReadCall[_models.list_available_events.ListAvailableEvents]:
        """List Available Events

        GET /api/webhooks/events (listAvailableEvents)
        """
        return ReadCall(
            "GET",
            "/api/webhooks/events",
            answer=ModelRef("list_available_events", "ListAvailableEvents"),
        )

    @_operation
    def list_deliveries(
        self,
        webhook_id: str | int,
        *,
        date_end: str | int | float | Unset = UNSET,
        date_start: str | int | float | Unset = UNSET,
        event: str | int | float | Unset = UNSET,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
        succeeded: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.list_webhook_deliveries.ListWebhookDeliveries]:
        """List Webhook Deliveries

        GET /api/webhooks/{webhook_id}/deliveries (listWebhookDeliveries)
        """
        return ReadCall(
            "GET",
            "/api/webhooks/{webhook_id}/deliveries",
            {"webhook_id": webhook_id},
            query={
                "date_end": date_end,
                "date_start": date_start,
                "event": event,
                "limit": limit,
                "offset": offset,
                "succeeded": succeeded,
            },
            answer=ModelRef("list_webhook_deliveries", "ListWebhookDeliveries"),
        )

    @_operation
    def redeliver(
        self, webhook_id: str | int, delivery_id: str | int
    ) -> Call[_models.redeliver_webhook_delivery.RedeliverWebhookDelivery]:
        """Redeliver Webhook Delivery

        POST /api/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver (redeliverWebhookDelivery)
        """
        return Call(
            "POST",
            "/api/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver",
            {"webhook_id": webhook_id, "delivery_id": delivery_id},
            answer=ModelRef("redeliver_webhook_delivery", "RedeliverWebhookDelivery"),
        )

    @_operation
    def update(
        self,
        webhook_id: str | int,
        *,
        account_scope: str,
        endpoint_url: str,
        events: Array[str],
        account_ids: Array[str] | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
    ) -> BodyCall[_models.update_webhook.UpdateWebhook, _models.update_webhook.UpdateWebhookBody]:
        """Update Webhook

        PUT /api/webhooks/{webhook_id} (updateWebhook)
        """
        return BodyCall(
            "PUT",
            "/api/webhooks/{webhook_id}",
            {"webhook_id": webhook_id},
            json=_fields(
                ModelRef("update_webhook", "UpdateWebhookBody"),
                account_scope=account_scope,
                endpoint_url=endpoint_url,
                events=events,
                account_ids=account_ids,
                enabled=enabled,
            ),
            answer=ModelRef("update_webhook", "UpdateWebhook"),
        )
