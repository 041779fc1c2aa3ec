"""What went wrong on the way to the provider and back, in words: which part of it, with the system's own reason."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from urllib.request import getproxies, proxy_bypass

import httpx

from fanscribe import errors
from fanscribe.hosts import is_loopback

# httpx names what failed by the step, and these fail before anything of the request is sent.
_BEFORE = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
)


def no_answer(error: Exception, request: str, address: str | None, *, is_sent: bool) -> errors.FanscribeError:
    """The error of ours for one of httpx's. Its own words may repeat an address with a password, so only those of the system are told.

    Args:
        request: method and path.
        address: that of the API, for which the environment may name a proxy; None where the environment is not asked.
        is_sent: whether the headers may have been on their way.
    """
    sent = not isinstance(error, _BEFORE) and is_sent
    if isinstance(error, httpx.PoolTimeout):
        return errors.ClientBusy(f"{request}: none of the client's connections was free in time")
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        step = "no answer in time" if sent else "no connection in time"
        return errors.RequestTimedOut(f"{request}: {step}", sent=sent)
    if isinstance(error, httpx.DecodingError):
        told = "a body that cannot be decoded"
        return errors.UnexpectedAnswer(status_code=0, request=request, message=told, from_api=False)
    kind, why = _described(error)
    if not sent and kind not in ("tls", "proxy") and address and (variable := _proxy_of(address)):
        kind, why = "proxy", f"the proxy in {variable}: {why}"
    return errors.ConnectionFailed(f"{request}: {why}", sent=sent, kind=kind)


def _described(error: Exception) -> tuple[errors.Failure, str]:
    if isinstance(error, httpx.ProxyError):
        return "proxy", f"the proxy refused: {_status_of(error)}"
    for cause in causes(error):
        match cause:
            case socket.gaierror():
                return "dns", f"the name of the host cannot be resolved ({cause.strerror})"
            case ssl.SSLCertVerificationError():
                return "tls", f"the certificate cannot be verified ({cause.verify_message})"
            case ssl.SSLError():
                return "tls", f"no encrypted connection ({cause.reason or type(cause).__name__})"
            case ConnectionRefusedError():
                return "refused", "connection refused"
            case OSError() if cause.strerror and isinstance(error, httpx.ConnectError):
                return "unreachable", f"no connection ({cause.strerror})"
            case OSError() if cause.strerror:
                return "broken", f"the connection broke ({cause.strerror})"
    if isinstance(error, httpx.ConnectError):
        return "unreachable", "no connection"
    return "broken", f"the connection broke ({type(error).__name__})"


def _proxy_of(address: str) -> str | None:
    """The environment variable that names a proxy for an address, as httpx reads them."""
    url, proxies = httpx.URL(address), getproxies()
    if is_loopback(url.host) or proxy_bypass(url.host):
        return None
    return next((f"{name.upper()}_PROXY" for name in (url.scheme, "all") if proxies.get(name)), None)


def _status_of(error: Exception) -> str:
    """httpx tells the status with which a proxy answered at the start of its text, and the proxy's own words after it."""
    status = str(error)[:3]
    return f"HTTP {status}" if status.isdigit() else type(error).__name__


def causes(error: BaseException) -> Iterator[BaseException]:
    """An error and what brought it about, each that a group holds included."""
    left: list[BaseException | None] = [error]
    seen: set[int] = set()
    while left:
        each = left.pop(0)
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        left += [*(each.exceptions if isinstance(each, BaseExceptionGroup) else ()), each.__cause__, each.__context__]
