"""Operations of the tag Subscribers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.call import (
    Call,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from ..models import ModelRef

if TYPE_CHECKING:
    from ..models.list_subscribers import ListSubscribers
    from ..models.list_subscription_tiers import ListSubscriptionTiers


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
    ) -> Call[ListSubscribers]:
        """List Subscribers

        GET /api/fansly/{fanslyAccount}/subscribers (listSubscribers)
        """
        return Call(
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
    def list_subscription_tiers(self, fansly_account: str | int) -> Call[ListSubscriptionTiers]:
        """List Subscription Tiers

        GET /api/fansly/{fanslyAccount}/subscription-tiers (listSubscriptionTiers)
        """
        return Call(
            "GET",
            "/api/fansly/{fanslyAccount}/subscription-tiers",
            {"fanslyAccount": fansly_account},
            answer=ModelRef("list_subscription_tiers", "ListSubscriptionTiers"),
        )
