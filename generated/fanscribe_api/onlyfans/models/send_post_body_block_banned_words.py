from typing import Literal

SendPostBodyBlockBannedWords = Literal["replace_soften", "risky", "strict_ban"]

SEND_POST_BODY_BLOCK_BANNED_WORDS_VALUES: frozenset[SendPostBodyBlockBannedWords] = frozenset(
    ("replace_soften", "risky", "strict_ban")
)
