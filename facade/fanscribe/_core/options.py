"""The options of a client, validated before anything is sent."""

from __future__ import annotations

import functools
import inspect
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, cast

import httpx

from fanscribe._core.arguments import MAX_TIMEOUT, check_callbacks, check_number, describe
from fanscribe._core.hosts import is_host, is_loopback
from fanscribe._core.redaction import Redaction
from fanscribe.errors import InvalidInput

DEFAULT_BASE_URL: Final = "https://app.onlyfansapi.com"
# Ours, then that of the provider's own SDK.
KEY_VARIABLES: Final = ("FANSCRIBE_API_KEY", "ONLYFANSAPI_API_KEY")

# The secrets that sign resume tokens, separated by blanks, or a file with one a line.
SECRET_VARIABLES: Final = ("FANSCRIBE_TOKEN_SECRET", "FANSCRIBE_TOKEN_SECRET_FILE")

_MAX_RETRIES: Final = 10
_MIN_SECRET: Final = 16


# Not attrs classes: without httpx, loading attrs would be a third of the cost of constructing a client.
class ApiKey:
    """The API key and its source, wrapped so that no frame of a traceback shows it."""

    __slots__ = ("source", "value")

    def __init__(self, value: Any, source: str = "") -> None:
        self.value: Any = value
        self.source: str = source

    def __repr__(self) -> str:
        return f"ApiKey(source={self.source!r})"

    @classmethod
    def resolve(cls, api_key: str | ApiKey | None) -> ApiKey:
        """Return the argument, else the first variable that is set, even if empty: the next one may hold another account's key."""
        if isinstance(api_key, cls):
            return api_key
        if api_key is not None:
            return cls(api_key, "api_key=")
        name = next((each for each in KEY_VARIABLES if each in os.environ), "")
        return cls(os.environ.get(name), name)


class TokenSecrets:
    """The secrets that sign resume tokens, wrapped so that no frame of a traceback shows them: the first signs, all of them verify.

    Attributes:
        source: the argument or the variable that they are from; "" without any.
    """

    __slots__ = ("given", "source", "values")

    def __init__(self, given: str | bytes | Sequence[str | bytes] | None = None) -> None:
        self.given: Any = given
        self.source: str = "" if given is None else "token_secret"
        self.values: tuple[bytes, ...] = ()

    def __repr__(self) -> str:
        return f"TokenSecrets({len(self.values)})"

    def resolve(self) -> None:
        """Read those that were given, or else those of the first variable that is set, even if empty; raises `InvalidInput`."""
        if self.given is None:
            self.source = next((each for each in SECRET_VARIABLES if each in os.environ), "")
            if not self.source:
                return
            self.given = _read_secrets(self.source)
        if isinstance(self.given, str | bytes):
            self.given = (self.given,)
        if isinstance(self.given, Sequence) and self.given and all(map(_is_secret, self.given)):
            self.values = tuple(each.encode() if isinstance(each, str) else bytes(each) for each in self.given)
            return
        parted = "" if self.source == "token_secret" else "separated by blanks, "
        raise InvalidInput(
            f"{self.source} must be one or more secrets, {parted}of at least {_MIN_SECRET} bytes or ASCII characters, "
            "as secrets.token_urlsafe() makes"
        )


def _is_secret(value: object) -> bool:
    is_text = isinstance(value, str) and value.isascii()
    return (is_text or isinstance(value, bytes)) and len(cast("bytes", value)) >= _MIN_SECRET


def _read_secrets(variable: str) -> list[str]:
    """Return the secrets in an environment variable, or in the file that it names."""
    named = os.environ[variable]
    if not variable.endswith("_FILE"):
        return named.split()
    try:
        return Path(named).read_text().split()
    except OSError as error:
        why = error.strerror or type(error).__name__
    except ValueError:
        # The error holds what was read.
        why = "not text"
    raise InvalidInput(f"{variable}: {named!a} cannot be read: {why}")


class Settings:
    """The API key, the base URL, and the options of calls.

    Attributes:
        timeout: seconds for one request.
        max_retries: the number of retries of a call.
        total_timeout: seconds for a call with its retries and waits; None for no limit.
        on_session_expired: "raise", "reauthenticate", or a function that decides.
        on_challenge: answers the challenges of a re-authentication that a call starts.
        wait_while_reauthenticating: seconds to wait for an account that is signing in.
        min_credits: the balance below which no call is sent, or a function that returns it; None for no such limit.
    """

    def __init__(
        self,
        base_url: str,
        key: ApiKey,
        *,
        timeout: float,
        max_retries: int,
        total_timeout: float | None = None,
        on_session_expired: Any = "raise",
        on_challenge: Any = None,
        wait_while_reauthenticating: float = 0.0,
        min_credits: Any = None,
    ) -> None:
        self.base_url: str = base_url
        self.key: ApiKey = key
        self.timeout: float = timeout
        self.max_retries: int = max_retries
        self.total_timeout: float | None = total_timeout
        self.on_session_expired: Any = on_session_expired
        self.on_challenge: Any = on_challenge
        self.wait_while_reauthenticating: float = wait_while_reauthenticating
        self.min_credits: Any = min_credits

    def with_options(self, **options: Any) -> Settings:
        """Return a copy with other options; raises `InvalidInput`."""
        same = {name: getattr(self, name) for name in _OPTIONS}
        if unknown := options.keys() - same:
            # They may be secrets.
            options.clear()
            from fanscribe._core.near_misses import unknown_options

            raise InvalidInput(unknown_options(unknown, _OPTIONS))
        return _check_options(Settings(self.base_url, self.key, **same | options))

    @functools.cached_property
    def host(self) -> str:
        """The host as in a URL: an IPv6 address has brackets."""
        host = httpx.URL(self.base_url).host
        return f"[{host}]" if ":" in host else host

    @property
    def is_loopback(self) -> bool:
        """True if the API is on this machine."""
        return is_loopback(httpx.URL(self.base_url).host)

    @property
    def recovers_sessions(self) -> bool:
        """True if an account whose session has expired may be signed in."""
        return bool(self.on_session_expired != "raise")

    @property
    def may_wait_for_sign_in(self) -> bool:
        """True if a call may sign its account in, or wait for somebody who does."""
        return self.recovers_sessions or self.wait_while_reauthenticating > 0

    @functools.cached_property
    def redaction(self) -> Redaction:
        """Redacts the key."""
        return Redaction(frozenset({self.key.value}))

    @functools.cached_property
    def headers(self) -> Mapping[str, str]:
        """The headers of every request: the key, the one encoding whose size can be bounded, and the user agent."""
        return {
            "Authorization": f"Bearer {self.key.value}",
            "Accept-Encoding": "gzip",
            "User-Agent": f"fanscribe (python-httpx/{httpx.__version__})",
        }


_OPTIONS: Final = tuple(inspect.signature(Settings).parameters)[2:]


def make_settings(key: ApiKey, base_url: str | None, **options: Any) -> Settings:
    """Return validated settings; raises `InvalidInput`, which never repeats the key."""
    if key.value is None:
        raise InvalidInput(f"no API key: pass api_key=, or set {' or '.join(KEY_VARIABLES)}")
    if not isinstance(key.value, str):
        raise InvalidInput(f"the API key in {key.source} must be a str, got {type(key.value).__name__}")
    if not key.value.strip():
        raise InvalidInput(f"the API key in {key.source} is empty; no other key is used instead")
    if not re.fullmatch(r"[\x21-\x7e]+", key.value):
        raise InvalidInput(f"the API key in {key.source} must be printable ASCII without spaces")
    if base_url is None:
        named = os.environ.get("FANSCRIBE_BASE_URL") or os.environ.get("ONLYFANSAPI_BASE_URL")
        base_url = named or DEFAULT_BASE_URL
    return _check_options(Settings(_check_base_url(base_url), key, **options))


def _check_options(settings: Settings) -> Settings:
    timeout = functools.partial(check_number, most=MAX_TIMEOUT, unit="seconds")
    timeout("timeout", settings.timeout, is_least_allowed=False)
    timeout("total_timeout", settings.total_timeout, is_least_allowed=False, is_optional=True)
    timeout("wait_while_reauthenticating", settings.wait_while_reauthenticating)
    check_number("max_retries", settings.max_retries, most=_MAX_RETRIES, is_whole=True)
    if not callable(settings.min_credits):
        check_number("min_credits", settings.min_credits, unit="credits", is_most_allowed=False, is_optional=True)
    if settings.on_session_expired not in ("raise", "reauthenticate") and not callable(settings.on_session_expired):
        raise InvalidInput(
            'on_session_expired must be "raise", "reauthenticate" or a function, '
            f"got {describe(settings.on_session_expired)}"
        )
    check_callbacks(on_challenge=settings.on_challenge)
    settings.timeout = float(settings.timeout)
    return settings


def _check_base_url(named: Any) -> str:
    try:
        parsed = httpx.URL(named)
    except (httpx.InvalidURL, TypeError):
        parsed = httpx.URL("")
    extra = parsed.userinfo or any(mark in str(named) for mark in "?#")
    if parsed.scheme not in ("http", "https") or extra or not is_host(parsed.raw_host.decode()) or not _is_port(parsed):
        raise InvalidInput(
            "base_url must be an http or https URL without credentials or query, as in https://app.onlyfansapi.com"
        )
    if parsed.scheme == "http" and not is_loopback(parsed.host):
        raise InvalidInput("base_url must be https: over http the key is sent to this machine only")
    return str(parsed).rstrip("/")


def _is_port(url: httpx.URL) -> bool:
    return url.port is None or 0 < url.port < 65536
