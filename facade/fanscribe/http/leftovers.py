"""Bytes behind an answer: httpcore would take them for the answer to the next request on the same connection."""

from __future__ import annotations

import ssl
from typing import Any, Final

import httpx

# From the stream of a response down to h11, which has read the bytes. Transports of another make have other ways.
_WAY_TO_H11: Final = ("_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state")


def close_if_left_over(response: httpx.Response) -> None:
    """Let the connection of a response that was read to its end be closed with it, if more has come than that."""
    state: Any = response.stream
    for name in _WAY_TO_H11:
        state = getattr(state, name, None)
    if state is not None and (state.trailing_data[0] or _has_more(response.extensions["network_stream"])):
        # What is in an error is not used again.
        state.send_failed()


def _has_more(stream: Any) -> bool:
    """Return whether asyncio has read more from the socket than was asked of it; what blocks reads no more."""
    inner = getattr(stream, "_stream", None)
    protocol = getattr(getattr(inner, "transport_stream", inner), "_protocol", None)
    if getattr(protocol, "read_queue", None):
        return True
    # What was given to TLS, and is not yet decrypted.
    session = stream.get_extra_info("ssl_object")
    if not isinstance(session, ssl.SSLObject):
        return False
    try:
        return bool(session.read(1))
    except ssl.SSLWantReadError:
        return False
    except ssl.SSLError:
        return True
