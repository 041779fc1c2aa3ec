from typing import Literal

SendPostBodyBlockBannedWords = Literal["replace_soften", "risky", "strict_ban"]

SEND_POST_BODY_BLOCK_BANNED_WORDS_VALUES: set[SendPostBodyBlockBannedWords] = {
    "replace_soften",
    "risky",
    "strict_ban",
}


def check_send_post_body_block_banned_words(value: str) -> SendPostBodyBlockBannedWords:
    if value in SEND_POST_BODY_BLOCK_BANNED_WORDS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SEND_POST_BODY_BLOCK_BANNED_WORDS_VALUES!r}")
