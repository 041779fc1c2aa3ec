from typing import Literal

UpdatePostBodyBlockBannedWords = Literal["replace_soften", "risky", "strict_ban"]

UPDATE_POST_BODY_BLOCK_BANNED_WORDS_VALUES: set[UpdatePostBodyBlockBannedWords] = {
    "replace_soften",
    "risky",
    "strict_ban",
}


def check_update_post_body_block_banned_words(value: str) -> UpdatePostBodyBlockBannedWords:
    if value in UPDATE_POST_BODY_BLOCK_BANNED_WORDS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_POST_BODY_BLOCK_BANNED_WORDS_VALUES!r}")
