from typing import Literal

UpdateMassMessageBodyBlockBannedWords = Literal["replace_soften", "risky", "strict_ban"]

UPDATE_MASS_MESSAGE_BODY_BLOCK_BANNED_WORDS_VALUES: set[UpdateMassMessageBodyBlockBannedWords] = {
    "replace_soften",
    "risky",
    "strict_ban",
}


def check_update_mass_message_body_block_banned_words(value: str) -> UpdateMassMessageBodyBlockBannedWords:
    if value in UPDATE_MASS_MESSAGE_BODY_BLOCK_BANNED_WORDS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_MASS_MESSAGE_BODY_BLOCK_BANNED_WORDS_VALUES!r}"
    )
