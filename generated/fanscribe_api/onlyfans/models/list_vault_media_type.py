from typing import Literal

ListVaultMediaType = Literal["audio", "gif", "photo", "video"]

LIST_VAULT_MEDIA_TYPE_VALUES: set[ListVaultMediaType] = {
    "audio",
    "gif",
    "photo",
    "video",
}


def check_list_vault_media_type(value: str) -> ListVaultMediaType:
    if value in LIST_VAULT_MEDIA_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_VAULT_MEDIA_TYPE_VALUES!r}")
