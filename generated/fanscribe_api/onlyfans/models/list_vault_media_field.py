from typing import Literal

ListVaultMediaField = Literal["highest-tips", "most-liked", "recent"]

LIST_VAULT_MEDIA_FIELD_VALUES: frozenset[ListVaultMediaField] = frozenset(("highest-tips", "most-liked", "recent"))
