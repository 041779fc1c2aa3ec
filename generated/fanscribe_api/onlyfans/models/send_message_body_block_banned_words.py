from typing import Literal

SendMessageBodyBlockBannedWords = Literal["replace_soften", "risky", "strict_ban"]

SEND_MESSAGE_BODY_BLOCK_BANNED_WORDS_VALUES: frozenset[SendMessageBodyBlockBannedWords] = frozenset(
    ("replace_soften", "risky", "strict_ban")
)
