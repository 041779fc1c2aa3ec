"""Map network errors of httpx to ours, with the reason that the OS gives."""

from __future__ import annotations

import socket
import ssl
from typing import TypeGuard
from urllib.request import getproxies, proxy_bypass

import httpx

from fanscribe import errors
from fanscribe._core.causes import causes
from fanscribe._core.hosts import is_loopback

# Raised before anything of the request is sent.
_BEFORE_SENDING = (
    "ConnectError",
    "ConnectTimeout",
    "PoolTimeout",
    "ProxyError",
    "UnsupportedProtocol",
    "LocalProtocolError",
)


def is_network_error(error: BaseException) -> TypeGuard[Exception]:
    """Return whether an error is one of sending a request, of httpx, httpx2 or the OS."""
    return isinstance(error, OSError | RuntimeError | ValueError) or _is_one_of(error, "HTTPError", "InvalidURL")


def _is_one_of(error: BaseException, *names: str) -> bool:
    """Return whether an error is of one of these classes, of httpx or httpx2: both have the same ones."""
    classes = {
        each.__name__ for each in type(error).__mro__ if each.__module__.partition(".")[0] in ("httpx", "httpx2")
    }
    return not classes.isdisjoint(names)


def map_network_error(error: Exception, request: str, address: str | None, *, is_sent: bool) -> errors.FanscribeError:
    """Map an error of httpx to ours. Its message may hold a URL with a password, so only the reason of the OS is kept.

    Args:
        request: method and path.
        address: the URL of the API, for which the environment may name a proxy; None if the environment is not used.
        is_sent: whether the headers may have been sent.
    """
    sent = not _is_one_of(error, *_BEFORE_SENDING) and is_sent
    if _is_one_of(error, "PoolTimeout"):
        return errors.ClientBusy(f"{request}: no connection of this client was free in time")
    if isinstance(error, TimeoutError) or _is_one_of(error, "TimeoutException"):
        step = "no response in time" if sent else "no connection in time"
        return errors.RequestTimedOut(f"{request}: {step}", sent=sent)
    if _is_one_of(error, "DecodingError"):
        message = "the response body cannot be decompressed"
        return errors.UnexpectedAnswer(status_code=None, request=request, message=message, from_api=False)
    kind, why = _classify(error)
    if not sent and kind not in ("tls", "proxy") and address and (variable := _proxy_of(address)):
        kind, why = "proxy", f"the proxy in {variable}: {why}"
    return errors.ConnectionFailed(f"{request}: {why}", sent=sent, kind=kind)


def _classify(error: Exception) -> tuple[errors.Failure, str]:
    if _is_one_of(error, "ProxyError"):
        return "proxy", f"the proxy refused: {_status_of(error)}"
    for cause in causes(error):
        match cause:
            case socket.gaierror():
                return "dns", f"the host name cannot be resolved ({cause.strerror})"
            case ssl.SSLCertVerificationError():
                return "tls", f"the certificate cannot be verified ({cause.verify_message})"
            case ssl.SSLError():
                return "tls", f"no encrypted connection ({cause.reason or type(cause).__name__})"
            case ConnectionRefusedError():
                return "refused", "connection refused"
            case OSError() if cause.strerror and _is_one_of(error, "ConnectError"):
                return "unreachable", f"no connection ({cause.strerror})"
            case OSError() if cause.strerror:
                return "broken", f"the connection broke ({cause.strerror})"
    if _is_one_of(error, "ConnectError"):
        return "unreachable", "no connection"
    return "broken", f"the connection broke ({type(error).__name__})"


def _proxy_of(address: str) -> str | None:
    """Return the environment variable that names the proxy for a URL, as httpx reads them."""
    url, proxies = httpx.URL(address), getproxies()
    if is_loopback(url.host) or proxy_bypass(url.host):
        return None
    return next((f"{name.upper()}_PROXY" for name in (url.scheme, "all") if proxies.get(name)), None)


def _status_of(error: Exception) -> str:
    """Return the proxy's status, which httpx puts before the proxy's own text."""
    status = str(error)[:3]
    return f"HTTP {status}" if status.isdigit() else type(error).__name__
