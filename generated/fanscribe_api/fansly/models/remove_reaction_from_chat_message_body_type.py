from typing import Literal

RemoveReactionFromChatMessageBodyType = Literal[1, 2, 3, 4, 5, 6, 7]

REMOVE_REACTION_FROM_CHAT_MESSAGE_BODY_TYPE_VALUES: set[RemoveReactionFromChatMessageBodyType] = {
    1,
    2,
    3,
    4,
    5,
    6,
    7,
}


def check_remove_reaction_from_chat_message_body_type(value: int) -> RemoveReactionFromChatMessageBodyType:
    if value in REMOVE_REACTION_FROM_CHAT_MESSAGE_BODY_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {REMOVE_REACTION_FROM_CHAT_MESSAGE_BODY_TYPE_VALUES!r}"
    )
