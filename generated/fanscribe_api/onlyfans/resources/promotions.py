"""Operations of the tag Promotions."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    BodyCall,
    Call,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset
from .. import models as _models
from ..models import ModelRef


class Promotions(Resource[ModeT]):
    """Operations of the tag Promotions."""

    @_operation
    def create(
        self,
        account: str | int,
        *,
        discount: int,
        expiration_days: int,
        offer_limit: int,
        type_: Literal["expired", "new", "new_and_expired"],
        free_trial_days: int | Unset = UNSET,
        message: str | Unset = UNSET,
    ) -> BodyCall[_models.create_promotion.CreatePromotion, _models.create_promotion.CreatePromotionBody]:
        """Create Promotion

        POST /api/{account}/promotions (createPromotion)
        """
        return BodyCall(
            "POST",
            "/api/{account}/promotions",
            {"account": account},
            json=_fields(
                ModelRef("create_promotion", "CreatePromotionBody"),
                discount=discount,
                expiration_days=expiration_days,
                offer_limit=offer_limit,
                type_=type_,
                free_trial_days=free_trial_days,
                message=message,
            ),
            answer=ModelRef("create_promotion", "CreatePromotion"),
        )

    @_operation
    def delete(self, account: str | int, promotion_id: str | int) -> Call[_models.shared.Success]:
        """Delete Promotion

        DELETE /api/{account}/promotions/{promotion_id} (deletePromotion)
        """
        return Call(
            "DELETE",
            "/api/{account}/promotions/{promotion_id}",
            {"account": account, "promotion_id": promotion_id},
            answer=ModelRef("shared", "Success"),
        )

    @_operation
    def list(
        self,
        account: str | int,
        *,
        limit: int | str | Unset = UNSET,
        offset: int | str | Unset = UNSET,
    ) -> ReadCall[_models.list_promotions.ListPromotions]:
        """List Promotions

        GET /api/{account}/promotions (listPromotions)
        """
        return ReadCall(
            "GET",
            "/api/{account}/promotions",
            {"account": account},
            query={
                "limit": limit,
                "offset": offset,
            },
            answer=ModelRef("list_promotions", "ListPromotions"),
        )

    @_operation
    def stop(self, account: str | int, promotion_id: str | int) -> Call[_models.shared.Success]:
        """Stop Promotion

        POST /api/{account}/promotions/{promotion_id}/stop (stopPromotion)
        """
        return Call(
            "POST",
            "/api/{account}/promotions/{promotion_id}/stop",
            {"account": account, "promotion_id": promotion_id},
            answer=ModelRef("shared", "Success"),
        )
