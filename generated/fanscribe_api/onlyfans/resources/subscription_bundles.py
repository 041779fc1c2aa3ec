"""Operations of the tag Subscription Bundles."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    Call,
    ReadCall,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from .. import models as _models
from ..models import ModelRef


class SubscriptionBundles(Resource[ModeT]):
    """Operations of the tag Subscription Bundles."""

    @_operation
    def create(
        self,
        account: str | int,
        *,
        discount: Literal[0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50],
        duration: Literal[3, 6, 12],
    ) -> Call[_models.create_bundle.CreateBundle]:
        """Create Bundle

        POST /api/{account}/bundles (createBundle)
        """
        return Call(
            "POST",
            "/api/{account}/bundles",
            {"account": account},
            query={
                "discount": discount,
                "duration": duration,
            },
            answer=ModelRef("create_bundle", "CreateBundle"),
        )

    @_operation
    def delete(self, account: str | int, bundle_id: str | int) -> Call[_models.delete_bundle.DeleteBundle]:
        """Delete Bundle

        DELETE /api/{account}/bundles/{bundle_id} (deleteBundle)
        """
        return Call(
            "DELETE",
            "/api/{account}/bundles/{bundle_id}",
            {"account": account, "bundle_id": bundle_id},
            answer=ModelRef("delete_bundle", "DeleteBundle"),
        )

    @_operation
    def list(self, account: str | int) -> ReadCall[_models.list_bundles.ListBundles]:
        """List Bundles

        GET /api/{account}/bundles (listBundles)
        """
        return ReadCall(
            "GET",
            "/api/{account}/bundles",
            {"account": account},
            answer=ModelRef("list_bundles", "ListBundles"),
        )
