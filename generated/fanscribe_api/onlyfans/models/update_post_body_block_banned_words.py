from typing import Literal

UpdatePostBodyBlockBannedWords = Literal["replace_soften", "risky", "strict_ban"]

UPDATE_POST_BODY_BLOCK_BANNED_WORDS_VALUES: frozenset[UpdatePostBodyBlockBannedWords] = frozenset(
    ("replace_soften", "risky", "strict_ban")
)
