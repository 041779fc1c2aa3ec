from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..base import AnyOf, Model, wire
from ..types import Unset

if TYPE_CHECKING:
    from ..models.deprecated_scrape_media_from_the_only_fans_cdn_body_file_type import (
        DeprecatedScrapeMediaFromTheOnlyFansCdnBodyFileType,
    )


@define(eq=False, repr=False, kw_only=True)
class DeprecatedScrapeMediaFromTheOnlyFansCdnBody(Model):
    expiration_date: None | str | Unset = wire("expiration_date", check=AnyOf(str, None))
    file_type: DeprecatedScrapeMediaFromTheOnlyFansCdnBodyFileType | Unset = wire(
        "file_type", check=("full", "preview", "squarePreview", "thumb")
    )
    media_id: int | None | Unset = wire("media_id", check=AnyOf(int, None))
    public: bool | None | Unset = wire("public", check=AnyOf(bool, None))
    url: None | str | Unset = wire("url", check=AnyOf(str, None))
