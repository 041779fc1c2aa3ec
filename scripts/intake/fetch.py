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
from intake.refusal import Refused

REQUEST_TIMEOUT: Final = httpx.Timeout(20.0)
DOWNLOAD_SECONDS: Final = 120.0
ATTEMPTS: Final = 4

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


class Passing(Exception):
    """A fault of the network or the server that may be gone a moment later; `after` seconds where the server says so."""

    def __init__(self, told: str, after: float | None = None) -> None:
        super().__init__(told)
        self.after = after


def pause(fault: Exception) -> bool | float:
    """Whether to try again, or how long to wait for it."""
    if not isinstance(fault, Passing):
        return False
    return True if fault.after is None else fault.after


def fetch(url: str, known: Publication | None) -> Publication:
    """The document at `url`; `known` where the server says that it is still the same."""
    headers = {"Accept": "application/yaml, text/yaml, */*;q=0.5"}
    if known and known.url == url and known.etag:
        headers["If-None-Match"] = known.etag
    try:
        for attempt in stamina.retry_context(
            on=pause, attempts=ATTEMPTS, timeout=DOWNLOAD_SECONDS, wait_initial=0.2, wait_max=5.0
        ):
            with attempt:
                try:
                    return _fetch_once(url, headers, known)
                except Passing as fault:
                    if attempt.num < ATTEMPTS:
                        after = f" after {fault.after:.0f} s" if fault.after else ""
                        _log.warning("specs: %s: %s; trying again%s", url, fault, after)
                    raise
    except Passing as fault:
        raise Refused(f"{url}: {fault}") from None
    raise AssertionError("a retried block either returns or raises")


def _fetch_once(url: str, headers: dict[str, str], known: Publication | None) -> Publication:
    until = time.monotonic() + DOWNLOAD_SECONDS
    try:
        with httpx.stream("GET", url, headers=headers, timeout=REQUEST_TIMEOUT, follow_redirects=False) as response:
            if response.status_code == 304 and known:
                return attrs.evolve(known, fresh=False)
            if response.status_code >= 500 or response.status_code == 429:
                raise Passing(f"HTTP {response.status_code}", retry_after(response))
            if response.is_redirect:
                raise Refused(
                    f"{url}: moved to {response.headers.get('location')}; if that is right, say so in openapi/sources.toml"
                )
            if response.status_code != 200:
                raise Refused(f"{url}: HTTP {response.status_code}")
            body = bytearray()
            for chunk in response.iter_bytes():
                body += chunk
                if len(body) > MAX_BYTES:
                    raise Refused(f"{url}: larger than {MAX_BYTES // 2**20} MiB")
                if time.monotonic() > until:
                    raise Refused(f"{url}: not finished in {DOWNLOAD_SECONDS:.0f} s")
            return Publication(url, bytes(body), response.headers.get("etag"), _date(response), fresh=True)
    except httpx.RemoteProtocolError as error:
        raise Passing(f"the answer was cut off: {error}") from None
    except (httpx.TransportError, httpx.InvalidURL) as error:
        raise Passing(f"{type(error).__name__}: {error}") from None
    except httpx.DecodingError as error:
        raise Refused(f"{url}: {error}") from None


def retry_after(response: httpx.Response) -> float | None:
    """The seconds that a server asks to wait; no longer than a download may take."""
    text = response.headers.get("retry-after", "").strip()
    if text.isdecimal():
        return min(float(text), DOWNLOAD_SECONDS)
    with contextlib.suppress(ValueError, TypeError):
        left = (parsedate_to_datetime(text) - datetime.now(UTC)).total_seconds()
        return min(max(left, 0.0), DOWNLOAD_SECONDS)
    return None


def _date(response: httpx.Response) -> datetime:
    for header in ("last-modified", "date"):
        try:
            return parsedate_to_datetime(response.headers[header]).astimezone(UTC).replace(microsecond=0)
        except (KeyError, ValueError):
            continue
    return datetime.now(UTC).replace(microsecond=0)


def cached(folder: Path, name: str) -> Publication | None:
    """The last publication that was pulled, where the cache still holds just that."""
    body_path, facts_path = _cache_paths(folder, name)
    try:
        facts = json.loads(facts_path.read_bytes())
        body = body_path.read_bytes()
        if facts["sha256"] != hashlib.sha256(body).hexdigest():
            return None
        return Publication(facts["url"], body, facts["etag"], datetime.fromisoformat(facts["date"]), fresh=False)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _cache_paths(folder: Path, name: str) -> tuple[Path, Path]:
    return folder / f"{name}.yaml", folder / f"{name}.json"


def cache_entries(folder: Path, name: str, publication: Publication) -> dict[Path, bytes]:
    body_path, facts_path = _cache_paths(folder, name)
    facts = {
        "url": publication.url,
        "etag": publication.etag,
        "date": publication.date.isoformat(),
        "sha256": hashlib.sha256(publication.body).hexdigest(),
    }
    return {body_path: publication.body, facts_path: json.dumps(facts, indent=1).encode()}
