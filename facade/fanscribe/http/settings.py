"""One key for one origin, checked before anything is sent."""

from __future__ import annotations

import os
import re
from typing import Any, Final

import attrs
import httpx

from fanscribe.errors import InvalidInput
from fanscribe.redaction import Redaction

DEFAULT_BASE_URL: Final = "https://app.onlyfansapi.com"


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
    """One key for one origin, and the timeout of each request in seconds."""

    base_url: str
    timeout: float
    key: Key

    @property
    def redaction(self) -> Redaction:
        """Takes the key out of texts."""
        return Redaction(frozenset({self.key.value}))

    @property
    def authorization(self) -> dict[str, str]:
        """The header that carries the key."""
        return {"Authorization": f"Bearer {self.key.value}"}


def checked_settings(key: Key, base_url: str | None, timeout: float) -> Settings:
    """Settings that can be right; raises `InvalidInput`, which never repeats the key."""
    if not key.value:
        raise InvalidInput("no API key: pass api_key=, or set FANSCRIBE_API_KEY or ONLYFANSAPI_API_KEY")
    if not isinstance(key.value, str) or not re.fullmatch(r"[\x21-\x7e]+", key.value):
        raise InvalidInput("the API key holds spaces, line breaks or characters that no header can carry")
    named = base_url or os.environ.get("FANSCRIBE_BASE_URL") or os.environ.get("ONLYFANSAPI_BASE_URL")
    try:
        parsed = httpx.URL(named or DEFAULT_BASE_URL)
    except (httpx.InvalidURL, TypeError):
        parsed = httpx.URL("")
    host = re.fullmatch(r"[a-z0-9_.:-]+", parsed.raw_host.decode())
    if parsed.scheme not in ("http", "https") or not host or parsed.userinfo or parsed.query or parsed.fragment:
        raise InvalidInput(
            "not a valid base URL: it takes scheme, host, and no query, as in https://app.onlyfansapi.com"
        )
    if parsed.scheme == "http" and not is_loopback(parsed.host):
        raise InvalidInput("the base URL is not encrypted: the key goes over http to this machine only")
    if not isinstance(timeout, int | float) or isinstance(timeout, bool) or not 0 < timeout < float("inf"):
        raise InvalidInput("timeout is a number of seconds above 0")
    return Settings(str(parsed).rstrip("/"), float(timeout), key)


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    import ipaddress

    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
