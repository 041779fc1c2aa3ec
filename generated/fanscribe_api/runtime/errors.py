"""The exceptions of generated clients."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar


class InvalidArgument(TypeError, ValueError):
    """An argument cannot be sent. Raised before any request; the message never repeats a secret."""


class UnexpectedResponse(Exception):
    """The response is not a success, or not JSON where JSON is documented.

    Attributes:
        status_code: the HTTP status; a CDN in front of an API uses some outside the standard list.
        request: method and path of the request.
        content: the body. It may repeat what was sent, so the message leaves it out.
        cursor: the page that failed, for `after=` of `pages` and `items`; None for other calls.
    """

    cursor: str | None = None

    def __init__(self, status_code: int, request: str, content: bytes) -> None:
        self.status_code = status_code
        self.request = request
        self.content = content
        super().__init__(status_code, request, content)

    @property
    def json(self) -> Any:
        """The JSON of the response; None if it is not JSON."""
        try:
            return json.loads(self.content)
        except (ValueError, RecursionError):
            return None

    def __str__(self) -> str:
        return f"{self.request}: HTTP {self.status_code}"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self}>"


class Hinting:
    """The base of classes whose objects say, in the error for a missing attribute, what it is called."""

    __slots__ = ()
    # The module with what is said of names of other SDKs, and its function here that makes the error. No types when the program runs: they
    # would be those of every class below.
    if TYPE_CHECKING:
        __near_misses__: ClassVar[str]
        __missing_attribute__: ClassVar[str]
    else:
        __near_misses__ = f"{__package__}.near_misses"
        __missing_attribute__ = "missing_attribute"

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_") or any(name in vars(kind) for kind in type(self).__mro__):
                # Nobody means another name by it, as those do who print a traceback; or it is there, and raised AttributeError itself.
                return object.__getattribute__(self, name)
            from . import near_misses

            raise getattr(near_misses, self.__missing_attribute__)(self, name)
