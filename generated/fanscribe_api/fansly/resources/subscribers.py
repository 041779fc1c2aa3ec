"""Operations of the tag Subscribers."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Subscribers(Resource[ModeT]):
    """Operations of the tag Subscribers."""

    @_operation
    def list(
        self,
        fansly_account: str | int,
        *,
        limit: str | int | float | Unset = UNSET,
        offset: str | int | float | Unset = UNSET,
        search: str | int | float | Unset = UNSET,
        status: Literal["active", "all", "expired"] | Unset = UNSET,
        subscription_tier_id: str | int | float | Unset = UNSET,
    ) -> ReadCall[_models.list_subscribers.ListSubscribers]:
        """List Subscribers

        GET /api/fansly/{fanslyAccount}/subscribers (listSubscribers)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/subscribers",
            {"fanslyAccount": fansly_account},
            query={
                "limit": limit,
                "offset": offset,
                "search": search,
                "status": status,
                "subscription_tier_id": subscription_tier_id,
            },
            answer=ModelRef("list_subscribers", "ListSubscribers"),
        )

    @_operation
    def list_subscription_tiers(
        self, fansly_account: str | int
    ) -> ReadCall[_models.list_subscription_tiers.ListSubscriptionTiers]:
        """List Subscription Tiers

        GET /api/fansly/{fanslyAccount}/subscription-tiers (listSubscriptionTiers)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/subscription-tiers",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("list_subscription_tiers", "ListSubscriptionTiers"),
        )
