"""The models that several operations share, each imported when it is first used."""

from typing import TYPE_CHECKING

from ....runtime.lazy import lazy_attributes

MODULES: dict[str, str] = {
    "Cache": "cache",
    "Credits": "credits",
    "MessageAttachment": "message_attachment",
    "MessageInteraction": "message_interaction",
    "MessageReaction": "message_reaction",
    "Meta": "meta",
    "Pagination": "pagination",
    "RateLimits": "rate_limits",
}

if TYPE_CHECKING:
    from .cache import Cache as Cache
    from .credits import Credits as Credits
    from .message_attachment import MessageAttachment as MessageAttachment
    from .message_interaction import MessageInteraction as MessageInteraction
    from .message_reaction import MessageReaction as MessageReaction
    from .meta import Meta as Meta
    from .pagination import Pagination as Pagination
    from .rate_limits import RateLimits as RateLimits
else:
    __getattr__, __dir__ = lazy_attributes(__name__, MODULES)
