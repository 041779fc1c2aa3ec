from typing import Literal

ListVaultMediaField = Literal["highest-tips", "most-liked", "recent"]

LIST_VAULT_MEDIA_FIELD_VALUES: set[ListVaultMediaField] = {
    "highest-tips",
    "most-liked",
    "recent",
}


def check_list_vault_media_field(value: str) -> ListVaultMediaField:
    if value in LIST_VAULT_MEDIA_FIELD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_VAULT_MEDIA_FIELD_VALUES!r}")
