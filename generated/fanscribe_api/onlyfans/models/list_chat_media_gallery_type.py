from typing import Literal

ListChatMediaGalleryType = Literal["audios", "photos", "videos"]

LIST_CHAT_MEDIA_GALLERY_TYPE_VALUES: set[ListChatMediaGalleryType] = {
    "audios",
    "photos",
    "videos",
}


def check_list_chat_media_gallery_type(value: str) -> ListChatMediaGalleryType:
    if value in LIST_CHAT_MEDIA_GALLERY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_CHAT_MEDIA_GALLERY_TYPE_VALUES!r}")
