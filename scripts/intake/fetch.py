"""Fetch what is published: the bytes as they are, kept out of git so that the next fetch need not repeat them."""

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
# They would tell of it too, for programs.
stamina.instrumentation.set_on_retry_hooks(())


@attrs.frozen
class Publication:
    """The bytes of one document, as published."""

    url: str
    body: bytes
    etag: str | None
    date: datetime
    fresh: bool


class TransientFetchError(Exception):
    """A fault of the network or the server that may be gone a moment later; `after` seconds where the server says so."""

    def __init__(self, message: str, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


def retry_delay(error: Exception) -> bool | float:
    """Whether to try again, or how long to wait for it."""
    if not isinstance(error, TransientFetchError):
        return False
    return True if error.retry_after is None else error.retry_after


def fetch(url: str, cached: Publication | None) -> Publication:
    """The document at `url`; `known` where the server says that it is still the same."""
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
    raise AssertionError("a retried block either returns or raises")


def _fetch_once(url: str, headers: dict[str, str], cached: Publication | None) -> Publication:
    deadline = time.monotonic() + DOWNLOAD_SECONDS
    try:
        with httpx.stream("GET", url, headers=headers, timeout=REQUEST_TIMEOUT, follow_redirects=False) as response:
            if response.status_code == 304 and cached:
                return attrs.evolve(cached, fresh=False)
            if response.status_code >= 500 or response.status_code == 429:
                raise TransientFetchError(f"HTTP {response.status_code}", parse_retry_after(response))
            if response.is_redirect:
                raise SpecError(
                    f"{url}: moved to {response.headers.get('location')}; if that is right, say so in openapi/sources.toml"
                )
            if response.status_code != 200:
                raise SpecError(f"{url}: HTTP {response.status_code}")
            body = bytearray()
            for chunk in response.iter_bytes():
                body += chunk
                if len(body) > MAX_BYTES:
                    raise SpecError(f"{url}: larger than {MAX_BYTES // 2**20} MiB")
                if time.monotonic() > deadline:
                    raise SpecError(f"{url}: not finished in {DOWNLOAD_SECONDS:.0f} s")
            return Publication(url, bytes(body), response.headers.get("etag"), _date(response), fresh=True)
    except httpx.RemoteProtocolError as error:
        raise TransientFetchError(f"the answer was cut off: {error}") from None
    except (httpx.TransportError, httpx.InvalidURL) as error:
        raise TransientFetchError(f"{type(error).__name__}: {error}") from None
    except httpx.DecodingError as error:
        raise SpecError(f"{url}: {error}") from None


def parse_retry_after(response: httpx.Response) -> float | None:
    """The seconds that a server asks to wait; no longer than a download may take."""
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
    """The last publication that was pulled, where the cache still holds just that."""
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
    body_path, metadata_path = _cache_paths(folder, name)
    metadata = {
        "url": publication.url,
        "etag": publication.etag,
        "date": publication.date.isoformat(),
        "sha256": hashlib.sha256(publication.body).hexdigest(),
    }
    return {body_path: publication.body, metadata_path: json.dumps(metadata, indent=1).encode()}
