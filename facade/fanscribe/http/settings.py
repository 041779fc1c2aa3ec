"""One key for one origin, checked before anything is sent."""

from __future__ import annotations

import os
import re
from typing import Any, Final

import attrs
import httpx

from fanscribe.errors import InvalidInput
from fanscribe.hosts import is_host, is_loopback
from fanscribe.redaction import Redaction

DEFAULT_BASE_URL: Final = "https://app.onlyfansapi.com"

# Selectors and sockets count in milliseconds and overflow some weeks later.
_LONGEST_TIMEOUT: Final = 86400.0
_MOST_RETRIES: Final = 10


@attrs.frozen
class Key:
    """The API key, wrapped so that no frame on the way of an error shows it."""

    value: Any = attrs.field(repr=False)

    @classmethod
    def given(cls, api_key: str | None) -> Key:
        """The argument first, then our environment variable, then that of the provider's own SDK."""
        return cls(api_key or os.environ.get("FANSCRIBE_API_KEY") or os.environ.get("ONLYFANSAPI_API_KEY"))


@attrs.frozen
class Settings:
    """One key for one origin, the timeout of each request in seconds, and how often one is tried again."""

    base_url: str
    timeout: float
    key: Key
    max_retries: int

    @property
    def host(self) -> str:
        """The host as it stands in an address: an IPv6 address has brackets."""
        host = httpx.URL(self.base_url).host
        return f"[{host}]" if ":" in host else host

    @property
    def is_loopback(self) -> bool:
        """Whether the API is on this machine."""
        return is_loopback(httpx.URL(self.base_url).host)

    @property
    def redaction(self) -> Redaction:
        """Takes the key out of texts."""
        return Redaction(frozenset({self.key.value}))

    @property
    def headers(self) -> dict[str, str]:
        """What every request has: the key, the encoding that we can bound while reading it, and who we are."""
        return {
            "Authorization": f"Bearer {self.key.value}",
            "Accept-Encoding": "gzip",
            "User-Agent": f"fanscribe (python-httpx/{httpx.__version__})",
        }


def checked_settings(key: Key, base_url: str | None, timeout: float, max_retries: int) -> Settings:
    """Settings that can be right; raises `InvalidInput`, which never repeats the key."""
    if not key.value:
        raise InvalidInput("no API key: pass api_key=, or set FANSCRIBE_API_KEY or ONLYFANSAPI_API_KEY")
    if not isinstance(key.value, str) or not re.fullmatch(r"[\x21-\x7e]+", key.value):
        raise InvalidInput("the API key holds spaces, line breaks or characters that no header can carry")
    if not isinstance(timeout, int | float) or isinstance(timeout, bool) or not 0 < timeout <= _LONGEST_TIMEOUT:
        raise InvalidInput("timeout is a number of seconds above 0, and a day at most")
    if not isinstance(max_retries, int) or isinstance(max_retries, bool) or not 0 <= max_retries <= _MOST_RETRIES:
        raise InvalidInput(f"max_retries is a whole number from 0 to {_MOST_RETRIES}")
    named = base_url or os.environ.get("FANSCRIBE_BASE_URL") or os.environ.get("ONLYFANSAPI_BASE_URL")
    return Settings(_checked_base_url(named or DEFAULT_BASE_URL), float(timeout), key, max_retries)


def _checked_base_url(named: Any) -> str:
    try:
        parsed = httpx.URL(named)
    except (httpx.InvalidURL, TypeError):
        parsed = httpx.URL("")
    extra = parsed.userinfo or any(mark in str(named) for mark in "?#")
    if parsed.scheme not in ("http", "https") or extra or not is_host(parsed.raw_host.decode()) or not _is_port(parsed):
        raise InvalidInput(
            "not a valid base URL: it takes scheme, host, and no query, as in https://app.onlyfansapi.com"
        )
    if parsed.scheme == "http" and not is_loopback(parsed.host):
        raise InvalidInput("the base URL is not encrypted: the key goes over http to this machine only")
    return str(parsed).rstrip("/")


def _is_port(url: httpx.URL) -> bool:
    return url.port is None or 0 < url.port < 65536
