from typing import Literal

ListVaultMediaSort = Literal["asc", "desc"]

LIST_VAULT_MEDIA_SORT_VALUES: set[ListVaultMediaSort] = {
    "asc",
    "desc",
}


def check_list_vault_media_sort(value: str) -> ListVaultMediaSort:
    if value in LIST_VAULT_MEDIA_SORT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LIST_VAULT_MEDIA_SORT_VALUES!r}")
