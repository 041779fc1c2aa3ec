from typing import Literal

SendMessageBodyBlockBannedWords = Literal["replace_soften", "risky", "strict_ban"]

SEND_MESSAGE_BODY_BLOCK_BANNED_WORDS_VALUES: set[SendMessageBodyBlockBannedWords] = {
    "replace_soften",
    "risky",
    "strict_ban",
}


def check_send_message_body_block_banned_words(value: str) -> SendMessageBodyBlockBannedWords:
    if value in SEND_MESSAGE_BODY_BLOCK_BANNED_WORDS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEND_MESSAGE_BODY_BLOCK_BANNED_WORDS_VALUES!r}")
