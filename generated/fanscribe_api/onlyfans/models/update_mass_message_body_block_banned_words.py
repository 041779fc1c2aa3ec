from typing import Literal

UpdateMassMessageBodyBlockBannedWords = Literal["replace_soften", "risky", "strict_ban"]

UPDATE_MASS_MESSAGE_BODY_BLOCK_BANNED_WORDS_VALUES: frozenset[UpdateMassMessageBodyBlockBannedWords] = frozenset(
    ("replace_soften", "risky", "strict_ban")
)
