"""Bytes after a response, which httpcore would take for the response to the next request on the connection."""

from __future__ import annotations

import ssl
from typing import Any, Final

# From the stream of a response down to h11, which has read the bytes. Custom transports lack this path.
_PATH_TO_H11: Final = ("_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state")


def close_on_trailing_data(response: Any) -> None:
    """Close the connection of a response that was read to its end, if more bytes have arrived."""
    state: Any = response.stream
    for name in _PATH_TO_H11:
        state = getattr(state, name, None)
    if state is not None and (state.trailing_data[0] or _has_more(response.extensions["network_stream"])):
        # A connection in an error state is not reused.
        state.send_failed()


def _has_more(stream: Any) -> bool:
    """Return whether asyncio has read ahead; a blocking stream never does."""
    inner = getattr(stream, "_stream", None)
    protocol = getattr(getattr(inner, "transport_stream", inner), "_protocol", None)
    if getattr(protocol, "read_queue", None):
        return True
    # Bytes that TLS has received and not decrypted yet.
    session = stream.get_extra_info("ssl_object")
    if not isinstance(session, ssl.SSLObject):
        return False
    try:
        return bool(session.read(1))
    except ssl.SSLWantReadError:
        return False
    except ssl.SSLError:
        return True
