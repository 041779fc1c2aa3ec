from typing import Literal

UploadMediaToTheOnlyFansCdnBodyType = Literal["avatar", "default", "header"]

UPLOAD_MEDIA_TO_THE_ONLY_FANS_CDN_BODY_TYPE_VALUES: frozenset[UploadMediaToTheOnlyFansCdnBodyType] = frozenset(
    ("avatar", "default", "header")
)
