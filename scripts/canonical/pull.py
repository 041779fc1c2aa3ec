"""Fetch the published documents and write what changed in them: all of it, or nothing."""

import contextlib
import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

import attrs
import httpx
import tomli_w
from intake.document import Document, dump, keep_operations, operations, parse, title
from intake.errors import SpecError
from intake.fetch import Publication, cache_files, fetch, load_cached
from intake.files import commit
from intake.inspection import find_unused_tags, inspect, reject_unknown_shape

from canonical.canonicalise import as_published, united
from canonical.descriptions import Descriptions, Said, entries, kept, place_of, places, settled
from canonical.emptied import refilled
from canonical.omissions import LeftOut, strictly
from canonical.sources import Layout, Source, descriptions, published as committed
from canonical.tables import Tables

_HEAD: Final = "# The publication from which each canonical document last changed. Written by `make pull`.\n\n"


@attrs.frozen
class Made:
    """What was made of a published document.

    Attributes:
        published: what each operation publishes, in canonical form.
        document: the canonical document, in which is told once what they have in common.
        fired: how often each rule changed something on the way there.
        left_out: what of it is not in there.
        emptied: the lists of which nothing is known any more, and which have what was known last.
        descriptions: its prose, by the places of the canonical document.
    """

    published: Document
    document: Document
    fired: Counter[str]
    left_out: tuple[LeftOut, ...]
    emptied: tuple[str, ...] = ()
    descriptions: Descriptions = attrs.field(factory=dict)


@attrs.frozen
class Committed:
    """The publication that was taken in last: each operation by itself, and the prose."""

    published: Document
    descriptions: Descriptions = attrs.field(factory=dict)


@attrs.frozen
class Published:
    """One document as it is published now, read and found whole; `last` is what was taken in before it, if that can be read."""

    source: Source
    publication: Publication
    made: Made
    last: Committed | None


# Takes out of a canonical document what no code can be generated for, and says what that is.
Readable: TypeAlias = Callable[[Document, list[LeftOut]], Document]


def all_readable(document: Document, left_out: list[LeftOut]) -> Document:
    """Leaves it to others to find what no code can be generated for."""
    return document


def publications(
    layout: Layout,
    names: list[str],
    *,
    readable: Readable,
    base_url: str | None,
    accept_shrink: bool = False,
    strict: bool = False,
) -> Iterator[Published]:
    """Fetch and check; nothing is written. With `strict`, nothing may be left out."""
    record = layout.record()
    for source in layout.chosen(names):
        try:
            publication = fetch(source.at(base_url), load_cached(layout.cache, source.name))
            document = _read(publication, source)
            before = None
            with contextlib.suppress(SpecError):
                before = last(layout, source)
            made = made_canonical(document, source.tables, readable, before)
            if not accept_shrink:
                _check_size(document, made.document, record.get(source.name, {}))
            if strict:
                strictly(made.left_out, "--strict")
        except SpecError as refused:
            raise SpecError(f"{source.name}: {refused}") from None
        yield Published(source, publication, made, before)


def made_canonical(document: Document, tables: Tables, readable: Readable, last: Committed | None = None) -> Made:
    """What can be generated of a published document, in canonical form; `last` is what was taken in before it."""
    fired: Counter[str] = Counter()
    left_out: list[LeftOut] = []
    said: Said = {}
    with reject_unknown_shape():
        inspect(document)
        published = as_published(document, tables, fired, left_out, said)
        emptied = refilled(published, last.published) if last else ()
        made = united(published, tables, fired)
    was_canonical = made == document
    # The generator needs the room.
    del document
    if not was_canonical and (read := readable(made, left_out)) is not made:
        published = keep_operations(published, {(method, path) for method, path, _ in operations(read)})
        # What is left out has no part in what the others share.
        made = united(published, tables)
    if not operations(made):
        raise SpecError(f"no operation of it can be read; the first: {left_out[0]}")
    found = settled(made, said)
    if last:
        found = kept(made, found, last.descriptions, emptied)
    return Made(published, made, fired, tuple(sorted(left_out)), emptied, found)


def pull(layout: Layout, published: Iterable[Published]) -> list[str]:
    """Write what is published; a line for each document says what became of it, and one for each thing that is left out."""
    publications = list(published)
    for each in publications:
        each.source.tables.check(each.made.document, each.source.name)
    files, lines = taken(layout, publications)
    commit(files, layout.root, layout.journal)
    return lines


def taken(layout: Layout, published: list[Published]) -> tuple[dict[Path, bytes], list[str]]:
    """The files to write so that these publications are the canonical documents, and a line for each of them."""
    record = layout.record()
    files: dict[Path, bytes] = {}
    lines: list[str] = []
    for each in published:
        source, document = each.source, each.made.document
        lines += [f"{source.name}: left out: {omission}" for omission in each.made.left_out]
        texts = {
            layout.canonical(source.name): dump(document, source.comment).encode(),
            layout.published(source.name): dump(each.made.published, source.comment_of_published).encode(),
        }
        prose = dump(entries(each.made.descriptions), source.comment_of_descriptions).encode()
        if each.publication.fresh:
            files |= cache_files(layout.cache, source.name, each.publication)
        changed = _changed(texts)
        said = _changed({layout.descriptions(source.name): prose})
        emptied = list(each.made.emptied)
        lines += [f"{source.name}: nothing known any more, what was known is kept: {place}" for place in emptied]
        if changed or said or source.name not in record:
            files |= changed | said
            record[source.name] = _entry(each)
            became = f"{layout.canonical(source.name).relative_to(layout.root)} written"
            if said and not changed:
                became = f"no interface change, {layout.descriptions(source.name).relative_to(layout.root)} written"
        else:
            if emptied != record[source.name].get("emptied", []):
                record[source.name]["emptied"] = emptied
            became = "no interface change"
        lines.append(f"{source.name}: {became} ({len(operations(document))} operations)")
    if (text := _recorded(record)) != (layout.pulled.read_bytes() if layout.pulled.exists() else b""):
        files[layout.pulled] = text
    return files, lines


def _changed(texts: Mapping[Path, bytes]) -> dict[Path, bytes]:
    return {path: text for path, text in texts.items() if not path.exists() or path.read_bytes() != text}


def canonical_texts(layout: Layout, source: Source) -> dict[Path, str]:
    """The files of `source` as they have to be, by what each operation publishes and what is said of places that are there."""
    again = as_published(committed(layout, source), source.tables)
    document = united(again, source.tables)
    known = frozenset(place_of(*each) for each in places(document))
    said = {place: text for place, text in descriptions(layout, source).items() if place in known}
    return {
        layout.published(source.name): dump(again, source.comment_of_published),
        layout.canonical(source.name): dump(document, source.comment),
        layout.descriptions(source.name): dump(entries(said), source.comment_of_descriptions),
    }


def _read(publication: Publication, source: Source) -> Document:
    document = parse(publication.body)
    if not publication.body.endswith(b"\n"):
        raise SpecError("truncated: its last line has no end")
    if title(document) != source.title:
        raise SpecError(f"another document: its title is {title(document)!a}, not {source.title!a}")
    return document


def last(layout: Layout, source: Source) -> Committed:
    """What was taken in last; raises `Refused` where that cannot be read."""
    document = committed(layout, source)
    try:
        with reject_unknown_shape():
            inspect(document)
    except SpecError as refused:
        raise SpecError(f"{source.name}.published.yaml: {refused}") from None
    said: Descriptions = {}
    # Prose that cannot be read, after a merge perhaps, costs no more than itself.
    with contextlib.suppress(SpecError):
        said = descriptions(layout, source)
    return Committed(document, said)


def _check_size(document: Document, made: Document, last: dict[str, Any]) -> None:
    """Refuse a publication that lacks what the last one had."""
    count, before = len(operations(made)), last.get("operations", 0)
    if 2 * count < before:
        raise SpecError(f"{count} operations, of {before} the last time; --accept-shrink if that is right")
    if unused := find_unused_tags(document):
        raise SpecError(
            f"no operation carries the tag {unused[0]!a}: the document looks truncated; --accept-shrink if that is right"
        )


def _recorded(record: dict[str, Any]) -> bytes:
    return (_HEAD + tomli_w.dumps(dict(sorted(record.items())))).encode()


def _entry(published: Published) -> dict[str, Any]:
    publication = published.publication
    return {
        "path": httpx.URL(published.source.url).path,
        "sha256": hashlib.sha256(publication.body).hexdigest(),
        "date": publication.date,
        "size": len(publication.body),
        "operations": len(operations(published.made.document)),
        "left_out": [str(each) for each in published.made.left_out],
        "emptied": list(published.made.emptied),
        "rules": dict(sorted(published.made.fired.items())),
    }
