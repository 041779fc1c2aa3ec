from typing import Literal

AddReactionToChatMessageBodyType = Literal[1, 2, 3, 4, 5, 6, 7]

ADD_REACTION_TO_CHAT_MESSAGE_BODY_TYPE_VALUES: set[AddReactionToChatMessageBodyType] = {
    1,
    2,
    3,
    4,
    5,
    6,
    7,
}


def check_add_reaction_to_chat_message_body_type(value: int) -> AddReactionToChatMessageBodyType:
    if value in ADD_REACTION_TO_CHAT_MESSAGE_BODY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ADD_REACTION_TO_CHAT_MESSAGE_BODY_TYPE_VALUES!r}")
