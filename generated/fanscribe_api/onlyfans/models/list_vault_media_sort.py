from typing import Literal

ListVaultMediaSort = Literal["asc", "desc"]

LIST_VAULT_MEDIA_SORT_VALUES: frozenset[ListVaultMediaSort] = frozenset(("asc", "desc"))
