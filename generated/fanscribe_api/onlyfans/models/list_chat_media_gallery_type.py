from typing import Literal

ListChatMediaGalleryType = Literal["audios", "photos", "videos"]

LIST_CHAT_MEDIA_GALLERY_TYPE_VALUES: frozenset[ListChatMediaGalleryType] = frozenset(("audios", "photos", "videos"))
