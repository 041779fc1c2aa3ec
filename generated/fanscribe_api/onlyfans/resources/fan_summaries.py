"""Operations of the tag Fans - AI Summary."""

from __future__ import annotations

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


class FanSummaries(Resource[ModeT]):
    """Operations of the tag Fans - AI Summary."""

    @_operation
    def create_category(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
    ) -> BodyCall[
        _models.create_custom_summary_category.CreateCustomSummaryCategory,
        _models.create_custom_summary_category.CreateCustomSummaryCategoryBody,
    ]:
        """Create Custom Summary Category

        POST /api/fan-summary-categories (createCustomSummaryCategory)
        """
        return BodyCall(
            "POST",
            "/api/fan-summary-categories",
            json=_fields(
                ModelRef("create_custom_summary_category", "CreateCustomSummaryCategoryBody"),
                name=name,
                description=description,
            ),
            answer=ModelRef("create_custom_summary_category", "CreateCustomSummaryCategory"),
        )

    @_operation
    def delete_category(
        self, category_id: str | int
    ) -> Call[_models.delete_custom_summary_category.DeleteCustomSummaryCategory]:
        """Delete Custom Summary Category

        DELETE /api/fan-summary-categories/{category_id} (deleteCustomSummaryCategory)
        """
        return Call(
            "DELETE",
            "/api/fan-summary-categories/{category_id}",
            {"category_id": category_id},
            answer=ModelRef("delete_custom_summary_category", "DeleteCustomSummaryCategory"),
        )

    @_operation
    def generate(
        self,
        account: str,
        fan_id: str | int,
        *,
        regenerate: bool | Unset = UNSET,
    ) -> BodyCall[_models.generate_fan_summary.GenerateFanSummary, _models.generate_fan_summary.GenerateFanSummaryBody]:
        """Generate Fan Summary

        POST /api/{account}/fans/{fan_id}/summary (generateFanSummary)
        """
        return BodyCall(
            "POST",
            "/api/{account}/fans/{fan_id}/summary",
            {"account": account, "fan_id": fan_id},
            json=_fields(
                ModelRef("generate_fan_summary", "GenerateFanSummaryBody"),
                account=account,
                regenerate=regenerate,
            ),
            answer=ModelRef("generate_fan_summary", "GenerateFanSummary"),
        )

    @_operation
    def get(self, account: str | int, fan_id: str | int) -> ReadCall[_models.get_fan_summary.GetFanSummary]:
        """Get Fan Summary

        GET /api/{account}/fans/{fan_id}/summary (getFanSummary)
        """
        return ReadCall(
            "GET",
            "/api/{account}/fans/{fan_id}/summary",
            {"account": account, "fan_id": fan_id},
            answer=ModelRef("get_fan_summary", "GetFanSummary"),
        )

    @_operation
    def list_categories(self) -> ReadCall[_models.list_custom_summary_categories.ListCustomSummaryCategories]:
        """List Custom Summary Categories

        GET /api/fan-summary-categories (listCustomSummaryCategories)
        """
        return ReadCall(
            "GET",
            "/api/fan-summary-categories",
            answer=ModelRef("list_custom_summary_categories", "ListCustomSummaryCategories"),
        )

    @_operation
    def update_category(
        self,
        category_id: str | int,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> BodyCall[
        _models.update_custom_summary_category.UpdateCustomSummaryCategory,
        _models.update_custom_summary_category.UpdateCustomSummaryCategoryBody,
    ]:
        """Update Custom Summary Category

        PUT /api/fan-summary-categories/{category_id} (updateCustomSummaryCategory)
        """
        return BodyCall(
            "PUT",
            "/api/fan-summary-categories/{category_id}",
            {"category_id": category_id},
            json=_fields(
                ModelRef("update_custom_summary_category", "UpdateCustomSummaryCategoryBody"),
                description=description,
                name=name,
            ),
            answer=ModelRef("update_custom_summary_category", "UpdateCustomSummaryCategory"),
        )
