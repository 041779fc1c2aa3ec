from typing import Literal

UploadMediaToTheOnlyFansCdnBodyType = Literal["avatar", "default", "header"]

UPLOAD_MEDIA_TO_THE_ONLY_FANS_CDN_BODY_TYPE_VALUES: set[UploadMediaToTheOnlyFansCdnBodyType] = {
    "avatar",
    "default",
    "header",
}


def check_upload_media_to_the_only_fans_cdn_body_type(value: str) -> UploadMediaToTheOnlyFansCdnBodyType:
    if value in UPLOAD_MEDIA_TO_THE_ONLY_FANS_CDN_BODY_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPLOAD_MEDIA_TO_THE_ONLY_FANS_CDN_BODY_TYPE_VALUES!r}"
    )
