"""Operations of the tag Media."""

from __future__ import annotations

from ...runtime.call import (
    BodyCall,
    FileCall,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset, Upload
from .. import models as _models
from ..models import ModelRef


class Media(Resource[ModeT]):
    """Operations of the tag Media."""

    @_operation
    def download(self, fansly_account: str | int, cdn_url: str | int) -> FileCall:
        """Download Media from the Fansly CDN

        GET /api/fansly/{fanslyAccount}/media/download/{cdnUrl} (downloadMediaFromTheFanslyCDN)
        """
        return FileCall(
            "GET",
            "/api/fansly/{fanslyAccount}/media/download/{cdnUrl}",
            {"fanslyAccount": fansly_account, "cdnUrl": cdn_url},
            accept="application/json, */*",
        )

    @_operation
    def get(self, fansly_account: str | int, ids: str | int) -> ReadCall[_models.get_account_media.GetAccountMedia]:
        """Get Account Media

        GET /api/fansly/{fanslyAccount}/account-media/{ids} (getAccountMedia)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/account-media/{ids}",
            {"fanslyAccount": fansly_account, "ids": ids},
            answer=ModelRef("get_account_media", "GetAccountMedia"),
        )

    @_operation
    def get_upload_status(
        self, fansly_account: str | int, upload: str | int
    ) -> ReadCall[_models.get_upload_status.GetUploadStatus]:
        """Get Upload Status

        GET /api/fansly/{fanslyAccount}/media/uploads/{upload}/status (getUploadStatus)
        """
        return ReadCall(
            "GET",
            "/api/fansly/{fanslyAccount}/media/uploads/{upload}/status",
            {"fanslyAccount": fansly_account, "upload": upload},
            answer=ModelRef("get_upload_status", "GetUploadStatus"),
        )

    @_operation
    def upload(
        self,
        fansly_account: str | int,
        *,
        async_: bool | Unset = UNSET,
        file: Upload | Unset = UNSET,
        file_url: str | int | float | Unset = UNSET,
    ) -> BodyCall[_models.upload_media.UploadMedia, _models.upload_media.UploadMediaBody]:
        """Upload Media

        POST /api/fansly/{fanslyAccount}/media/upload (uploadMedia)

        Returns:
            One of:

            - async
            - sync
        """
        return BodyCall(
            "POST",
            "/api/fansly/{fanslyAccount}/media/upload",
            {"fanslyAccount": fansly_account},
            form=_fields(
                ModelRef("upload_media", "UploadMediaBody"),
                async_=async_,
                file=file,
                file_url=file_url,
            ),
            answer=ModelRef("upload_media", "UploadMedia"),
        )
