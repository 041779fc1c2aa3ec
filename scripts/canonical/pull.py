"""Fetch the published documents and write what changed in them: all of it, or nothing."""

import hashlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import attrs
import httpx
import tomli_w
from intake.document import Document, dump, operations, parse, title
from intake.fetch import Publication, cache_entries, cached, fetch
from intake.files import write_all
from intake.inspection import inspect, known_shape, unused_tags
from intake.refusal import Refused

from canonical.canonicalise import canonicalise
from canonical.sources import Layout, Source

_HEAD: Final = "# The publication from which each canonical document last changed. Written by `make pull`.\n\n"


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
            publication = fetch(source.at(base_url), cached(layout.cache, source.name))
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
            files |= cache_entries(layout.cache, source.name, each.publication)
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
