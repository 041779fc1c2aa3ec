"""What a generated client raises of its own."""

from __future__ import annotations

import json
from typing import Any


class InvalidArgument(TypeError, ValueError):
    """An argument that cannot be sent. Raised before any request; the text never repeats the value."""


class APIError(Exception):
    """An answer that is not a success, or not JSON where JSON is documented.

    Attributes:
        status_code: the HTTP status; a CDN in front of an API uses some outside the standard list.
        request: method and path of the request.
        content: the body as it came. It may repeat what was sent, so it is not in the text of the error.
        cursor: where pages go on, as `after=` of `pages` and `items` takes it, if one of them was asked for.
    """

    cursor: str | None = None

    def __init__(self, status_code: int, request: str, content: bytes) -> None:
        self.status_code = status_code
        self.request = request
        self.content = content
        super().__init__(status_code, request, content)

    @property
    def json(self) -> Any:
        """The JSON of the answer, or None where there is none."""
        try:
            return json.loads(self.content)
        except (ValueError, RecursionError):
            return None

    def __str__(self) -> str:
        return f"{self.request}: HTTP {self.status_code}"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self}>"
