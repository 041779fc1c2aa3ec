"""Operations of the tag Media."""

from __future__ import annotations

from typing import Literal

from ...runtime.call import (
    BodyCall,
    FileCall,
    ReadCall,
    body_fields as _fields,
)
from ...runtime.deprecated import deprecated_operation as _deprecated_operation
from ...runtime.operation import ModeT, Resource, operation as _operation
from ...runtime.types import UNSET, Unset, Upload
from .. import models as _models
from ..models import ModelRef


class Media(Resource[ModeT]):
    """Operations of the tag Media."""

    @_operation
    def download(self, account: str | int, cdn_url: str | int) -> FileCall:
        """Download Media from the OnlyFans CDN

        GET /api/{account}/media/download/{cdnUrl} (downloadMediaFromTheOnlyFansCDN)
        """
        return FileCall(
            "GET",
            "/api/{account}/media/download/{cdnUrl}",
            {"account": account, "cdnUrl": cdn_url},
            accept="application/json, */*",
        )

    @_operation
    def download_drm_protected(
        self, account: str | int, media_id: str | int
    ) -> ReadCall[_models.download_drm_protected_media.DownloadDrmProtectedMedia]:
        """Download DRM-protected Media

        GET /api/{account}/media/download/drm/{media_id} (downloadDRMProtectedMedia)
        """
        return ReadCall(
            "GET",
            "/api/{account}/media/download/drm/{media_id}",
            {"account": account, "media_id": media_id},
            answer=ModelRef("download_drm_protected_media", "DownloadDrmProtectedMedia"),
        )

    @_operation
    def get_upload_status(
        self, account: str | int, upload: str | int
    ) -> ReadCall[_models.get_upload_status.GetUploadStatus]:
        """Get Upload Status

        GET /api/{account}/media/uploads/{upload}/status (getUploadStatus)
        """
        return ReadCall(
            "GET",
            "/api/{account}/media/uploads/{upload}/status",
            {"account": account, "upload": upload},
            answer=ModelRef("get_upload_status", "GetUploadStatus"),
        )

    @_deprecated_operation
    def scrape(
        self,
        account: str | int,
        *,
        expiration_date: str | None | Unset = UNSET,
        file_type: Literal["full", "preview", "squarePreview", "thumb"] | None | Unset = UNSET,
        media_id: int | None | Unset = UNSET,
        public: bool | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
    ) -> BodyCall[
        _models.deprecated_scrape_media_from_the_onlyfans_cdn.DeprecatedScrapeMediaFromTheOnlyfansCdn,
        _models.deprecated_scrape_media_from_the_onlyfans_cdn.DeprecatedScrapeMediaFromTheOnlyfansCdnBody,
    ]:
        """[Deprecated] Scrape media from the OnlyFans CDN

        Deprecated by the provider.

        POST /api/{account}/media/scrape (DeprecatedScrapeMediaFromTheOnlyFansCDN)
        """
        return BodyCall(
            "POST",
            "/api/{account}/media/scrape",
            {"account": account},
            json=_fields(
                ModelRef(
                    "deprecated_scrape_media_from_the_onlyfans_cdn", "DeprecatedScrapeMediaFromTheOnlyfansCdnBody"
                ),
                expiration_date=expiration_date,
                file_type=file_type,
                media_id=media_id,
                public=public,
                url=url,
            ),
            answer=ModelRef("deprecated_scrape_media_from_the_onlyfans_cdn", "DeprecatedScrapeMediaFromTheOnlyfansCdn"),
        )

    @_operation
    def upload(
        self,
        account: str | int,
        *,
        async_: bool | Unset = UNSET,
        file: Upload | None | Unset = UNSET,
        file_url: str | int | float | Unset = UNSET,
        type_: Literal["avatar", "default", "header"] | Unset = UNSET,
    ) -> BodyCall[
        _models.upload_media_to_the_onlyfans_cdn.UploadMediaToTheOnlyfansCdn,
        _models.upload_media_to_the_onlyfans_cdn.UploadMediaToTheOnlyfansCdnBody,
    ]:
        """Upload media to the OnlyFans CDN

        POST /api/{account}/media/upload (uploadMediaToTheOnlyFansCDN)
        """
        return BodyCall(
            "POST",
            "/api/{account}/media/upload",
            {"account": account},
            form=_fields(
                ModelRef("upload_media_to_the_onlyfans_cdn", "UploadMediaToTheOnlyfansCdnBody"),
                async_=async_,
                file=file,
                file_url=file_url,
                type_=type_,
            ),
            answer=ModelRef("upload_media_to_the_onlyfans_cdn", "UploadMediaToTheOnlyfansCdn"),
        )
