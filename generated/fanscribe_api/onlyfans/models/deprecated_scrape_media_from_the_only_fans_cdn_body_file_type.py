from typing import Literal

DeprecatedScrapeMediaFromTheOnlyFansCdnBodyFileType = Literal["full", "preview", "squarePreview", "thumb"]

DEPRECATED_SCRAPE_MEDIA_FROM_THE_ONLY_FANS_CDN_BODY_FILE_TYPE_VALUES: set[
    DeprecatedScrapeMediaFromTheOnlyFansCdnBodyFileType
] = {
    "full",
    "preview",
    "squarePreview",
    "thumb",
}


def check_deprecated_scrape_media_from_the_only_fans_cdn_body_file_type(
    value: str,
) -> DeprecatedScrapeMediaFromTheOnlyFansCdnBodyFileType:
    if value in DEPRECATED_SCRAPE_MEDIA_FROM_THE_ONLY_FANS_CDN_BODY_FILE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DEPRECATED_SCRAPE_MEDIA_FROM_THE_ONLY_FANS_CDN_BODY_FILE_TYPE_VALUES!r}"
    )
