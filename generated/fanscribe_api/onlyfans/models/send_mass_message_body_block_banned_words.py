from typing import Literal

SendMassMessageBodyBlockBannedWords = Literal["replace_soften", "risky", "strict_ban"]

SEND_MASS_MESSAGE_BODY_BLOCK_BANNED_WORDS_VALUES: frozenset[SendMassMessageBodyBlockBannedWords] = frozenset(
    ("replace_soften", "risky", "strict_ban")
)
