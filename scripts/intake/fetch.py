"""Fetch published documents, and cache their bytes outside git for conditional requests."""

import contextlib
import hashlib
import json
import logging
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Final

import attrs
import httpx
import stamina

from intake.document import MAX_BYTES
from intake.errors import SpecError

REQUEST_TIMEOUT: Final = httpx.Timeout(20.0)
DOWNLOAD_SECONDS: Final = 120.0
MAX_ATTEMPTS: Final = 4

_log: Final = logging.getLogger(__name__)
# We log retries ourselves.
stamina.instrumentation.set_on_retry_hooks(())


@attrs.frozen
class Publication:
    """The bytes of one published document; `fresh` is False if the server says that the cached ones are current."""

    url: str
    body: bytes
    etag: str | None
    date: datetime
    fresh: bool


class TransientFetchError(Exception):
    """A network or server error that may go away; `retry_after` is the server's Retry-After in seconds."""

    def __init__(self, message: str, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


def retry_delay(error: Exception) -> bool | float:
    """Return whether to retry, or the seconds to wait first (stamina's `on` hook)."""
    if not isinstance(error, TransientFetchError):
        return False
    return True if error.retry_after is None else error.retry_after


def fetch(url: str, cached: Publication | None) -> Publication:
    """Fetch the document at `url`; returns `cached` if the server answers 304 Not Modified."""
    headers = {"Accept": "application/yaml, text/yaml, */*;q=0.5"}
    if cached and cached.url == url and cached.etag:
        headers["If-None-Match"] = cached.etag
    try:
        for attempt in stamina.retry_context(
            on=retry_delay, attempts=MAX_ATTEMPTS, timeout=DOWNLOAD_SECONDS, wait_initial=0.2, wait_max=5.0
        ):
            with attempt:
                try:
                    return _fetch_once(url, headers, cached)
                except TransientFetchError as error:
                    if attempt.num < MAX_ATTEMPTS:
                        retry_after = f" after {error.retry_after:.0f} s" if error.retry_after else ""
                        _log.warning("specs: %s: %s; trying again%s", url, error, retry_after)
                    raise
    except TransientFetchError as error:
        raise SpecError(f"{url}: {error}") from None
    raise AssertionError("stamina's last attempt either returns or raises")


def _fetch_once(url: str, headers: dict[str, str], cached: Publication | None) -> Publication:
    deadline = time.monotonic() + DOWNLOAD_SECONDS
    try:
        with httpx.stream("GET", url, headers=headers, timeout=REQUEST_TIMEOUT, follow_redirects=False) as response:
            # A 304 to a request without a condition is not about the cache.
            if response.status_code == 304 and cached and "If-None-Match" in headers:
                return attrs.evolve(cached, fresh=False)
            if response.status_code >= 500 or response.status_code == 429:
                raise TransientFetchError(f"HTTP {response.status_code}", parse_retry_after(response))
            if response.has_redirect_location:
                raise SpecError(
                    f"{url}: redirected to {response.headers.get('location')}; if that is correct, change openapi/sources.toml"
                )
            if response.status_code != 200:
                raise SpecError(f"{url}: HTTP {response.status_code}")
            body = bytearray()
            for chunk in response.iter_bytes():
                body += chunk
                if len(body) > MAX_BYTES:
                    raise SpecError(f"{url}: larger than {MAX_BYTES // 2**20} MiB")
                if time.monotonic() > deadline:
                    raise SpecError(f"{url}: download took longer than {DOWNLOAD_SECONDS:.0f} s")
            return Publication(url, bytes(body), response.headers.get("etag"), _date(response), fresh=True)
    except httpx.RemoteProtocolError as error:
        raise TransientFetchError(f"response was cut off: {error}") from None
    except (httpx.TransportError, httpx.InvalidURL) as error:
        raise TransientFetchError(f"{type(error).__name__}: {error}") from None
    except httpx.DecodingError as error:
        raise SpecError(f"{url}: {error}") from None


def parse_retry_after(response: httpx.Response) -> float | None:
    """Parse Retry-After into seconds, at most as long as a download may take; None if there is none."""
    text = response.headers.get("retry-after", "").strip()
    if text.isdecimal():
        return min(float(text), DOWNLOAD_SECONDS)
    with contextlib.suppress(ValueError, TypeError):
        remaining = (parsedate_to_datetime(text) - datetime.now(UTC)).total_seconds()
        return min(max(remaining, 0.0), DOWNLOAD_SECONDS)
    return None


def _date(response: httpx.Response) -> datetime:
    for header in ("last-modified", "date"):
        try:
            return parsedate_to_datetime(response.headers[header]).astimezone(UTC).replace(microsecond=0)
        except (KeyError, ValueError):
            continue
    return datetime.now(UTC).replace(microsecond=0)


def load_cached(folder: Path, name: str) -> Publication | None:
    """Return the cached publication, or None if it is missing or damaged."""
    body_path, metadata_path = _cache_paths(folder, name)
    try:
        metadata = json.loads(metadata_path.read_bytes())
        body = body_path.read_bytes()
        if metadata["sha256"] != hashlib.sha256(body).hexdigest():
            return None
        return Publication(
            metadata["url"], body, metadata["etag"], datetime.fromisoformat(metadata["date"]), fresh=False
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _cache_paths(folder: Path, name: str) -> tuple[Path, Path]:
    return folder / f"{name}.yaml", folder / f"{name}.json"


def cache_files(folder: Path, name: str, publication: Publication) -> dict[Path, bytes]:
    """Return the files to write so that `load_cached` finds this publication."""
    body_path, metadata_path = _cache_paths(folder, name)
    metadata = {
        "url": publication.url,
        "etag": publication.etag,
        "date": publication.date.isoformat(),
        "sha256": hashlib.sha256(publication.body).hexdigest(),
    }
    return {body_path: publication.body, metadata_path: json.dumps(metadata, indent=1).encode()}
