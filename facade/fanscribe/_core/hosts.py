"""Host names and addresses: which are valid, and which are this machine or a private network."""

from __future__ import annotations

import contextlib
import ipaddress
import re
import socket
from typing import Final

_LABEL: Final = r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
# IPv6 addresses that embed an IPv4 address.
_TRANSLATED: Final = ipaddress.ip_network("64:ff9b::/96")
_NAME: Final = re.compile(rf"(?=.{{1,253}}\.?$){_LABEL}(?:\.{_LABEL})*\.?")


def is_host(text: str) -> bool:
    """Return whether `text` is an IP address or a valid host name."""
    if re.fullmatch(r"[0-9.]+|.*:.*", text):
        return _address(text) is not None
    return _NAME.fullmatch(text) is not None


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine."""
    address = _address(host)
    return host == "localhost" if address is None else address.is_loopback


def is_private(host: str) -> bool:
    """Return whether a host is this machine or in a private network."""
    host = host.rstrip(".").lower()
    address = _address(host)
    if address is None and re.fullmatch(r"[0-9a-fx.]+", host):
        # Spellings of an address that the OS accepts: 127.1, 0x7f.1, 2130706433.
        with contextlib.suppress(OSError):
            address = ipaddress.IPv4Address(socket.inet_aton(host))
    if address is None:
        return host == "localhost" or host.endswith(".localhost")
    return not address.is_global or address in _TRANSLATED


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        return None
