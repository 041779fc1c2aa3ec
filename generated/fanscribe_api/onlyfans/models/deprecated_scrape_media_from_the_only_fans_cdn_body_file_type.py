from typing import Literal

DeprecatedScrapeMediaFromTheOnlyFansCdnBodyFileType = Literal["full", "preview", "squarePreview", "thumb"]

DEPRECATED_SCRAPE_MEDIA_FROM_THE_ONLY_FANS_CDN_BODY_FILE_TYPE_VALUES: frozenset[
    DeprecatedScrapeMediaFromTheOnlyFansCdnBodyFileType
] = frozenset(("full", "preview", "squarePreview", "thumb"))
