from typing import Literal

RemoveReactionFromChatMessageBodyType = Literal[1, 2, 3, 4, 5, 6, 7]

REMOVE_REACTION_FROM_CHAT_MESSAGE_BODY_TYPE_VALUES: frozenset[RemoveReactionFromChatMessageBodyType] = frozenset(
    (1, 2, 3, 4, 5, 6, 7)
)
