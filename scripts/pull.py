"""Fetch the published documents and write what changed in them: all of it, or nothing."""

import hashlib
import json
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, Final

import attrs
import httpx
import stamina
import tomli_w
from canonicalise import canonicalise
from document import MAX_BYTES, Document, dump, operations, parse, title
from files import write_all
from inspection import inspect, known_shape, unused_tags
from refusal import Refused
from sources import Layout, Source

REQUEST_TIMEOUT: Final = httpx.Timeout(20.0)
DOWNLOAD_SECONDS: Final = 120.0
ATTEMPTS: Final = 4

_HEAD: Final = "# The publication from which each canonical document last changed. Written by `make pull`.\n\n"


@attrs.frozen
class Publication:
    """The bytes of one document, as published."""

    url: str
    body: bytes
    etag: str | None
    date: datetime
    fresh: bool


class _Passing(Exception):
    """A fault of the network or the server that may be gone a moment later."""


@attrs.frozen
class Published:
    """One document as it is published now, read and found whole.

    Attributes:
        document: its canonical form.
        fired: how often each rule changed something on the way there.
    """

    source: Source
    publication: Publication
    document: Document
    fired: Counter[str]


def publications(layout: Layout, names: list[str], *, base_url: str | None, accept_shrink: bool) -> Iterator[Published]:
    """Fetch and check; nothing is written."""
    record = layout.record()
    for source in layout.chosen(names):
        try:
            publication = fetch(source.at(base_url), cached(layout, source))
            document = _read(publication, source, record.get(source.name, {}), accept_shrink)
            fired: Counter[str] = Counter()
            with known_shape():
                document = canonicalise(document, source.tables, fired)
        except Refused as refused:
            raise Refused(f"{source.name}: {refused}") from None
        yield Published(source, publication, document, fired)


def pull(layout: Layout, names: list[str], *, base_url: str | None, accept_shrink: bool) -> list[str]:
    """Fetch, check and write; a line for each document says what became of it."""
    files, lines = taken(layout, list(publications(layout, names, base_url=base_url, accept_shrink=accept_shrink)))
    write_all(files)
    return lines


def taken(layout: Layout, published: list[Published]) -> tuple[dict[Path, bytes], list[str]]:
    """The files to write so that these publications are the canonical documents, and a line for each of them."""
    record = layout.record()
    files: dict[Path, bytes] = {}
    lines: list[str] = []
    for each in published:
        source, document = each.source, each.document
        text = dump(document, source.comment).encode()
        if each.publication.fresh:
            files |= _cache_entries(layout, source, each.publication)
        target = layout.canonical(source.name)
        if target.exists() and target.read_bytes() == text and source.name in record:
            lines.append(f"{source.name}: no interface change ({len(operations(document))} operations)")
            continue
        files[target] = text
        record[source.name] = _entry(each)
        lines.append(
            f"{source.name}: {target.relative_to(layout.root)} written ({len(operations(document))} operations)"
        )
    if any(path.parent == layout.openapi for path in files):
        files[layout.pulled] = (_HEAD + tomli_w.dumps(dict(sorted(record.items())))).encode()
    return files, lines


def canonical_text(document: Document, source: Source) -> str:
    """The text of the canonical file of `source`."""
    return dump(canonicalise(document, source.tables), source.comment)


def fetch(url: str, known: Publication | None) -> Publication:
    """The document at `url`; `known` where the server says that it is still the same."""
    headers = {"Accept": "application/yaml, text/yaml, */*;q=0.5"}
    if known and known.url == url and known.etag:
        headers["If-None-Match"] = known.etag
    try:
        for attempt in stamina.retry_context(
            on=_Passing, attempts=ATTEMPTS, timeout=DOWNLOAD_SECONDS, wait_initial=0.2, wait_max=5.0
        ):
            with attempt:
                return _fetch_once(url, headers, known)
    except _Passing as fault:
        raise Refused(f"{url}: {fault}") from None
    raise AssertionError("a retried block either returns or raises")


def _fetch_once(url: str, headers: dict[str, str], known: Publication | None) -> Publication:
    until = time.monotonic() + DOWNLOAD_SECONDS
    try:
        with httpx.stream("GET", url, headers=headers, timeout=REQUEST_TIMEOUT, follow_redirects=False) as response:
            if response.status_code == 304 and known:
                return attrs.evolve(known, fresh=False)
            if response.status_code >= 500 or response.status_code == 429:
                raise _Passing(f"HTTP {response.status_code}")
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
        raise _Passing(f"the answer was cut off: {error}") from None
    except (httpx.TransportError, httpx.InvalidURL) as error:
        raise _Passing(f"{type(error).__name__}: {error}") from None
    except httpx.DecodingError as error:
        raise Refused(f"{url}: {error}") from None


def _date(response: httpx.Response) -> datetime:
    for header in ("last-modified", "date"):
        try:
            return parsedate_to_datetime(response.headers[header]).astimezone(UTC).replace(microsecond=0)
        except (KeyError, ValueError):
            continue
    return datetime.now(UTC).replace(microsecond=0)


def _read(publication: Publication, source: Source, last: dict[str, Any], accept_shrink: bool) -> Document:
    document = parse(publication.body)
    if not publication.body.endswith(b"\n"):
        raise Refused("truncated: its last line has no end")
    if title(document) != source.title:
        raise Refused(f"another document: its title is {title(document)!a}, not {source.title!a}")
    inspect_whole(document)
    if accept_shrink:
        return document
    count, before = len(operations(document)), last.get("operations", 0)
    if 2 * count < before:
        raise Refused(f"{count} operations, of {before} the last time; --accept-shrink if that is right")
    if unused := unused_tags(document):
        raise Refused(
            f"no operation carries the tag {unused[0]!a}: the document looks truncated; --accept-shrink if that is right"
        )
    return document


def inspect_whole(document: Document) -> None:
    """`inspect`, of the document as it is and as it will be."""
    with known_shape():
        inspect(document)
        inspect(canonicalise(document))


def cached(layout: Layout, source: Source) -> Publication | None:
    """The last publication that was pulled, where the cache still holds just that."""
    body_path, facts_path = _cache_paths(layout, source)
    try:
        facts = json.loads(facts_path.read_bytes())
        body = body_path.read_bytes()
        if facts["sha256"] != hashlib.sha256(body).hexdigest():
            return None
        return Publication(facts["url"], body, facts["etag"], datetime.fromisoformat(facts["date"]), fresh=False)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _cache_paths(layout: Layout, source: Source) -> tuple[Path, Path]:
    return layout.cache / f"{source.name}.yaml", layout.cache / f"{source.name}.json"


def _cache_entries(layout: Layout, source: Source, publication: Publication) -> dict[Path, bytes]:
    body_path, facts_path = _cache_paths(layout, source)
    facts = {
        "url": publication.url,
        "etag": publication.etag,
        "date": publication.date.isoformat(),
        "sha256": hashlib.sha256(publication.body).hexdigest(),
    }
    return {body_path: publication.body, facts_path: json.dumps(facts, indent=1).encode()}


def _entry(published: Published) -> dict[str, Any]:
    publication = published.publication
    return {
        "path": httpx.URL(published.source.url).path,
        "sha256": hashlib.sha256(publication.body).hexdigest(),
        "date": publication.date,
        "size": len(publication.body),
        "operations": len(operations(published.document)),
        "rules": dict(sorted(published.fired.items())),
    }
