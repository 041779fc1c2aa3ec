"""Operations of the tag Data Exports."""

from __future__ import annotations

from typing import Any, Literal

from ...runtime.call import (
    BodyCall,
    Call,
    ListCall,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Array, Unset
from .. import models as _models
from ..models import ModelRef


class DataExports(Resource[ModeT]):
    """Operations of the tag Data Exports."""

    @_operation
    def cancel(self, data_export_id: str | int) -> Call[_models.cancel_data_export.CancelDataExport]:
        """Cancel Data Export

        DELETE /api/data-exports/{data_export_id} (cancelDataExport)
        """
        return Call(
            "DELETE",
            "/api/data-exports/{data_export_id}",
            {"data_export_id": data_export_id},
            answer=ModelRef("cancel_data_export", "CancelDataExport"),
        )

    @_operation
    def create(
        self,
        *,
        end_date: str,
        file_type: Literal["csv", "xlsx", "zip"],
        start_date: str,
        type_: _models.create_data_export.CreateDataExportBodyType,
        account_ids: Array[str] | Unset = UNSET,
        auto_start: bool | Unset = UNSET,
        export_columns: Array[str] | Unset = UNSET,
        options: _models.create_data_export.CreateDataExportBodyOptions | dict[str, Any] | Unset = UNSET,
    ) -> BodyCall[_models.create_data_export.CreateDataExport, _models.create_data_export.CreateDataExportBody]:
        """Create Data Export

        POST /api/data-exports (createDataExport)
        """
        return BodyCall(
            "POST",
            "/api/data-exports",
            json=_fields(
                ModelRef("create_data_export", "CreateDataExportBody"),
                end_date=end_date,
                file_type=file_type,
                start_date=start_date,
                type_=type_,
                account_ids=account_ids,
                auto_start=auto_start,
                export_columns=export_columns,
                options=options,
            ),
            answer=ModelRef("create_data_export", "CreateDataExport"),
        )

    @_operation
    def get_status(
        self,
        data_export_id: str | int,
        *,
        download_url_expires_in: int | Unset = UNSET,
    ) -> ReadCall[_models.get_data_export_status.GetDataExportStatus]:
        """Get Data Export Status

        GET /api/data-exports/{data_export_id} (getDataExportStatus)
        """
        return ReadCall(
            "GET",
            "/api/data-exports/{data_export_id}",
            {"data_export_id": data_export_id},
            query={
                "download_url_expires_in": download_url_expires_in,
            },
            answer=ModelRef("get_data_export_status", "GetDataExportStatus"),
        )

    @_operation
    def list(
        self,
        *,
        download_url_expires_in: int | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | str | Unset = UNSET,
        status: Literal[
            "calculating_credits",
            "calculating_credits_completed",
            "calculating_credits_failed",
            "completed",
            "failed",
            "in_progress",
            "pending",
        ]
        | Unset = UNSET,
        type_: Literal[
            "chargebacks",
            "chat_messages",
            "fans",
            "fansly_chat_messages",
            "followings",
            "media_vault",
            "payouts",
            "profile_visitors",
            "public_profiles",
            "smart_links",
            "tracking_links",
            "transactions",
            "trial_links",
        ]
        | Unset = UNSET,
    ) -> ListCall[_models.list_data_exports.ListDataExports, _models.list_data_exports.ListDataExportsDataDataItem]:
        """List Data Exports

        GET /api/data-exports (listDataExports)
        """
        return ListCall(
            "GET",
            "/api/data-exports",
            query={
                "download_url_expires_in": download_url_expires_in,
                "page": page,
                "per_page": per_page,
                "status": status,
                "type": type_,
            },
            answer=ModelRef("list_data_exports", "ListDataExports"),
            page_numbers=(("data", "meta", "current_page"), ("data", "meta", "last_page")),
        )

    @_operation
    def retry(self, data_export_id: str | int) -> Call[_models.retry_failed_data_export.RetryFailedDataExport]:
        """Retry Failed Data Export

        POST /api/data-exports/{data_export_id}/retry (retryFailedDataExport)
        """
        return Call(
            "POST",
            "/api/data-exports/{data_export_id}/retry",
            {"data_export_id": data_export_id},
            answer=ModelRef("retry_failed_data_export", "RetryFailedDataExport"),
        )

    @_operation
    def start(self, data_export_id: str | int) -> Call[_models.start_data_export.StartDataExport]:
        """Start Data Export

        POST /api/data-exports/{data_export_id}/start (startDataExport)
        """
        return Call(
            "POST",
            "/api/data-exports/{data_export_id}/start",
            {"data_export_id": data_export_id},
            answer=ModelRef("start_data_export", "StartDataExport"),
        )
