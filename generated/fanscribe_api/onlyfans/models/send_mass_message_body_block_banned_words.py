from typing import Literal

SendMassMessageBodyBlockBannedWords = Literal["replace_soften", "risky", "strict_ban"]

SEND_MASS_MESSAGE_BODY_BLOCK_BANNED_WORDS_VALUES: set[SendMassMessageBodyBlockBannedWords] = {
    "replace_soften",
    "risky",
    "strict_ban",
}


def check_send_mass_message_body_block_banned_words(value: str) -> SendMassMessageBodyBlockBannedWords:
    if value in SEND_MASS_MESSAGE_BODY_BLOCK_BANNED_WORDS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEND_MASS_MESSAGE_BODY_BLOCK_BANNED_WORDS_VALUES!r}")
