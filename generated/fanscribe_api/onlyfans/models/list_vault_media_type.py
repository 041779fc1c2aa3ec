from typing import Literal

ListVaultMediaType = Literal["audio", "gif", "photo", "video"]

LIST_VAULT_MEDIA_TYPE_VALUES: frozenset[ListVaultMediaType] = frozenset(("audio", "gif", "photo", "video"))
