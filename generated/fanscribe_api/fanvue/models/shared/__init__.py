"""The models that several operations share, each imported when it is first used."""

from typing import TYPE_CHECKING

from ....runtime.lazy import lazy_attributes

MODULES: dict[str, str] = {
    "Cache": "cache",
    "Chat": "chat",
    "ChatMessage": "chat_message",
    "Credits": "credits",
    "Earnings": "earnings",
    "Fan": "fan",
    "LastMessage": "last_message",
    "Meta": "meta",
    "Price": "price",
    "RateLimits": "rate_limits",
    "Spending": "spending",
}

if TYPE_CHECKING:
    from .cache import Cache as Cache
    from .chat import Chat as Chat
    from .chat_message import ChatMessage as ChatMessage
    from .credits import Credits as Credits
    from .earnings import Earnings as Earnings
    from .fan import Fan as Fan
    from .last_message import LastMessage as LastMessage
    from .meta import Meta as Meta
    from .price import Price as Price
    from .rate_limits import RateLimits as RateLimits
    from .spending import Spending as Spending
else:
    __getattr__, __dir__ = lazy_attributes(__name__, MODULES)
