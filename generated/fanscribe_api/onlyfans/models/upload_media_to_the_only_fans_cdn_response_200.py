from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import Each, Model, One, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.upload_media_to_the_only_fans_cdn_response_200_additional import (
        UploadMediaToTheOnlyFansCdnResponse200Additional,
    )
    from ..models.upload_media_to_the_only_fans_cdn_response_200_thumbs_item import (
        UploadMediaToTheOnlyFansCdnResponse200ThumbsItem,
    )


@define(eq=False, repr=False, kw_only=True)
class UploadMediaToTheOnlyFansCdnResponse200(Model):
    additional: UploadMediaToTheOnlyFansCdnResponse200Additional | Unset = wire(
        "additional",
        One(
            "upload_media_to_the_only_fans_cdn_response_200_additional",
            "UploadMediaToTheOnlyFansCdnResponse200Additional",
        ),
    )
    extra: str | Unset = wire("extra")
    file_name: str | Unset = wire("file_name")
    host: str | Unset = wire("host")
    note: str | Unset = wire("note")
    prefixed_id: str | Unset = wire("prefixed_id")
    process_id: str | Unset = wire("processId")
    source_url: str | Unset = wire("sourceUrl")
    thumbs: list[UploadMediaToTheOnlyFansCdnResponse200ThumbsItem] | Unset = wire(
        "thumbs",
        Each(
            One(
                "upload_media_to_the_only_fans_cdn_response_200_thumbs_item",
                "UploadMediaToTheOnlyFansCdnResponse200ThumbsItem",
            )
        ),
    )
