from typing import Literal

AddReactionToChatMessageBodyType = Literal[1, 2, 3, 4, 5, 6, 7]

ADD_REACTION_TO_CHAT_MESSAGE_BODY_TYPE_VALUES: frozenset[AddReactionToChatMessageBodyType] = frozenset(
    (1, 2, 3, 4, 5, 6, 7)
)
