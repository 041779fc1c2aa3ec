"""The events of a request, for hooks."""

from __future__ import annotations

import attrs


@attrs.frozen
class RequestEvent:
    """A request that is about to be sent.

    Attributes:
        method: the HTTP method.
        path: the path template, with the names of its parameters in braces.
        tries: how often the request was sent, this time included.
    """

    method: str
    path: str
    tries: int


@attrs.frozen
class ResponseEvent:
    """The end of a request, with or without a response.

    Attributes:
        request: the request.
        status_code: the HTTP status; None without a response.
        seconds: the duration, to the end of the response.
        request_id: the id to quote to the provider's support; None if the response has none.
        error: the class name of the network error; None with a response.
    """

    request: RequestEvent
    status_code: int | None
    seconds: float
    request_id: str | None = None
    error: str | None = None
