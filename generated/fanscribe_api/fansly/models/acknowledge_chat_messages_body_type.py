from typing import Literal

AcknowledgeChatMessagesBodyType = Literal[1, 2, 3, 4]

ACKNOWLEDGE_CHAT_MESSAGES_BODY_TYPE_VALUES: set[AcknowledgeChatMessagesBodyType] = {
    1,
    2,
    3,
    4,
}


def check_acknowledge_chat_messages_body_type(value: int) -> AcknowledgeChatMessagesBodyType:
    if value in ACKNOWLEDGE_CHAT_MESSAGES_BODY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACKNOWLEDGE_CHAT_MESSAGES_BODY_TYPE_VALUES!r}")
