"""Operations of the tag Endpoints."""

from __future__ import annotations

from ...runtime.call import (
    Call,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from .. import models as _models
from ..models import ModelRef


class ProviderCallbacks(Resource[ModeT]):
    """Operations of the tag Endpoints."""

    @_operation
    def send_coingate_payment(self) -> Call[_models.handle_a_coin_gate_payment_callback.HandleACoinGatePaymentCallback]:
        """Handle a CoinGate payment callback.

        POST /api/webhooks/coingate (handleACoinGatePaymentCallback)
        """
        return Call(
            "POST",
            "/api/webhooks/coingate",
            answer=ModelRef("handle_a_coin_gate_payment_callback", "HandleACoinGatePaymentCallback"),
        )

    @_operation
    def send_vatstack_delivery(self) -> Call[_models.handle_a_vatstack_webhook_delivery.HandleAVatstackWebhookDelivery]:
        """Handle a Vatstack webhook delivery.
        These report the outcome of validations that could not complete synchronously
        because the government registry was down at the time of the request.

        POST /api/webhooks/vatstack (handleAVatstackWebhookDelivery)
        """
        return Call(
            "POST",
            "/api/webhooks/vatstack",
            answer=ModelRef("handle_a_vatstack_webhook_delivery", "HandleAVatstackWebhookDelivery"),
        )
