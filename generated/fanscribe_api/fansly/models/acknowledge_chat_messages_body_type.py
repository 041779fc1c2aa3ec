from typing import Literal

AcknowledgeChatMessagesBodyType = Literal[1, 2, 3, 4]

ACKNOWLEDGE_CHAT_MESSAGES_BODY_TYPE_VALUES: frozenset[AcknowledgeChatMessagesBodyType] = frozenset((1, 2, 3, 4))
