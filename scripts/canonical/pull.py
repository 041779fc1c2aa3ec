"""Fetch the published documents and write what changed: all of it or nothing, except for documents that cannot be fetched."""

import contextlib
import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
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

from canonical.canonicalise import canonicalise_operations, share_schemas
from canonical.descriptions import (
    CollectedProse,
    Descriptions,
    iter_places,
    join_place,
    resolve,
    restore_known,
    to_entries,
)
from canonical.empty_examples import restore_emptied
from canonical.given_names import KEY, give_names, with_given_names
from canonical.omissions import Omission, refuse_omissions
from canonical.overrides import Overrides
from canonical.sources import Layout, Source, load_descriptions, load_published

_HEAD: Final = "# The publication from which each canonical document last changed. Written by `make pull`.\n\n"


@attrs.frozen
class CanonicalResult:
    """The canonical form of a published document.

    Attributes:
        published: each operation by itself, in canonical form.
        document: the canonical document, in which common schemas are shared.
        rule_counts: how often each rule changed something.
        omissions: the parts that are left out.
        emptied: the places whose example is empty or null, which keep their last known schema.
        descriptions: its prose, by place in the canonical document.
    """

    published: Document
    document: Document
    rule_counts: Counter[str]
    omissions: tuple[Omission, ...]
    emptied: tuple[str, ...] = ()
    descriptions: Descriptions = attrs.field(factory=dict)


@attrs.frozen
class CommittedDocument:
    """The last publication that was committed: each operation by itself, the document with what they share, and the prose."""

    published: Document
    document: Document
    descriptions: Descriptions = attrs.field(factory=dict)


@attrs.frozen
class FetchedDocument:
    """A published document, fetched and checked.

    Attributes:
        committed: its predecessor, or None if that cannot be read.
        former_title: the title in sources.toml, if it has another one; None otherwise.
    """

    source: Source
    publication: Publication
    result: CanonicalResult
    committed: CommittedDocument | None
    former_title: str | None = None


# Removes from a canonical document the operations that no code can be generated for, and adds them to the omissions.
ReadableFilter: TypeAlias = Callable[[Document, list[Omission]], Document]


def keep_all(document: Document, omissions: list[Omission]) -> Document:
    """Remove nothing: for callers that generate no code."""
    return document


@attrs.frozen
class FetchResult:
    """The documents that were fetched, and the name and the reason of each that was not and keeps its last state."""

    documents: tuple[FetchedDocument, ...]
    failures: tuple[str, ...] = ()


def fetch_documents(
    layout: Layout,
    names: list[str],
    *,
    readable: ReadableFilter,
    base_url: str | None,
    accept_shrink: bool = False,
    strict: bool = False,
) -> FetchResult:
    """Fetch and check documents without writing anything; with `strict`, one with any omission is rejected.

    Raises:
        SpecError: no document could be fetched; the message names each with the reason.
    """
    record = layout.load_record()
    documents: list[FetchedDocument] = []
    failures: list[str] = []
    for source, url in [(each, each.url_with_base(base_url)) for each in layout.select_sources(names)]:
        try:
            publication = fetch(url, load_cached(layout.cache, source.name))
            document = _parse_publication(publication)
            committed = None
            with contextlib.suppress(SpecError):
                committed = load_committed(layout, source)
            former_title = _check_title(document, source, committed)
            result = canonicalise_document(document, source.overrides, readable, committed)
            if not accept_shrink:
                _check_size(document, result.document, record.get(source.name, {}))
            if strict:
                refuse_omissions(result.omissions, "--strict")
        except SpecError as error:
            failures.append(f"{source.name}: {error}")
        else:
            documents.append(FetchedDocument(source, publication, result, committed, former_title))
    if not documents:
        raise SpecError("; ".join(failures))
    return FetchResult(tuple(documents), tuple(failures))


def canonicalise_document(
    document: Document, overrides: Overrides, readable: ReadableFilter, committed: CommittedDocument | None = None
) -> CanonicalResult:
    """Canonicalise a published document; `committed` is its predecessor, whose schemas fill in for empty examples."""
    rule_counts: Counter[str] = Counter()
    omissions: list[Omission] = []
    prose: CollectedProse = {}
    known = committed.published if committed else None
    with reject_unknown_shape():
        document, faults = inspect(document)
        omissions += [Omission.from_texts(fault.operation, "", fault.reason) for fault in faults]
        published = canonicalise_operations(document, overrides, rule_counts, omissions, prose, known)
        emptied = restore_emptied(published, known, overrides.types) if known else ()
        shared = share_schemas(published, overrides, rule_counts)
        was_canonical = shared == document
        predecessor = committed.document if committed else shared if was_canonical else None
        names = give_names(shared, overrides.names, predecessor)
        published, shared = (with_given_names(each, names) for each in (published, shared))
    # Free its memory for the generator.
    del document
    if not was_canonical and (read := readable(shared, omissions)) is not shared:
        published = keep_operations(published, {(method, path) for method, path, _ in operations(read)})
        # Schemas of omitted operations must not affect the shared ones.
        shared = share_schemas(published, overrides)
    if not operations(shared):
        raise SpecError(f"none of its operations can be read; the first: {omissions[0]}")
    descriptions = resolve(shared, prose)
    if committed:
        descriptions = restore_known(shared, descriptions, committed.descriptions, emptied)
    return CanonicalResult(published, shared, rule_counts, tuple(sorted(omissions)), emptied, descriptions)


def pull(layout: Layout, fetched: Iterable[FetchedDocument]) -> list[str]:
    """Write the fetched documents; returns a line for each document and each omission."""
    documents = list(fetched)
    for each in documents:
        each.source.overrides.check(each.result.document, each.source.name)
    files, lines = files_to_write(layout, documents)
    commit(files, layout.root, layout.journal)
    return lines


def files_to_write(layout: Layout, documents: list[FetchedDocument]) -> tuple[dict[Path, bytes], list[str]]:
    """Return the files to write so that these documents are the committed ones, and a line for each document."""
    # Nothing is kept of a table that was removed.
    known = layout.sources()
    record = {name: entry for name, entry in layout.load_record().items() if name in known}
    files: dict[Path, bytes] = {}
    lines: list[str] = []
    for each in documents:
        source, document = each.source, each.result.document
        lines += [f"{source.name}: left out: {omission}" for omission in each.result.omissions]
        texts = {
            layout.canonical(source.name): dump(document, source.comment).encode(),
            layout.published(source.name): dump(each.result.published, source.published_comment).encode(),
        }
        descriptions_text = dump(to_entries(each.result.descriptions), source.descriptions_comment).encode()
        if each.publication.fresh:
            files |= cache_files(layout.cache, source.name, each.publication)
        changed = _select_changed(texts)
        changed_prose = _select_changed({layout.descriptions(source.name): descriptions_text})
        emptied = list(each.result.emptied)
        lines += [f"{source.name}: nothing is known this time, what was known stays: {place}" for place in emptied]
        if changed or changed_prose or source.name not in record:
            files |= changed | changed_prose
            record[source.name] = _record_entry(each)
            outcome = f"{layout.canonical(source.name).relative_to(layout.root)} written"
            if changed_prose and not changed:
                outcome = f"no interface change, {layout.descriptions(source.name).relative_to(layout.root)} written"
        else:
            if emptied != record[source.name].get("emptied", []):
                record[source.name]["emptied"] = emptied
            outcome = "no interface change"
        lines.append(f"{source.name}: {outcome} ({len(operations(document))} operations)")
    files |= _rename_titles(layout, documents)
    if (text := dump_record(record)) != (layout.pulled.read_bytes() if layout.pulled.exists() else b""):
        files[layout.pulled] = text
    return files, lines


def _rename_titles(layout: Layout, documents: Iterable[FetchedDocument]) -> dict[Path, bytes]:
    """Return sources.toml with the present titles of the documents."""
    path = layout.openapi / "sources.toml"
    text = path.read_text(encoding="utf-8")
    for each in documents:
        if each.former_title is not None:
            now = json.dumps(str(title(each.result.document)))
            text = re.sub(
                rf"(?ms)^(\[{re.escape(each.source.name)}\]\n(?:(?!\[).*?\n)??title = )[^\n]*",
                lambda found, now=now: f"{found[1]}{now}",  # type: ignore[misc]
                text,
            )
    return {path: text.encode()} if text.encode() != path.read_bytes() else {}


def _select_changed(texts: Mapping[Path, bytes]) -> dict[Path, bytes]:
    return {path: text for path, text in texts.items() if not path.exists() or path.read_bytes() != text}


def canonical_files(layout: Layout, source: Source) -> dict[Path, str]:
    """Return the text of each file of a source as `make pull` writes it, derived from the published operations and descriptions."""
    known = load_published(layout, source)
    published = canonicalise_operations(known, source.overrides, known=known)
    document = share_schemas(published, source.overrides)
    names = give_names(document, source.overrides.names, document)
    published, document = (with_given_names(each, names) for each in (published, document))
    places = frozenset(join_place(*each) for each in iter_places(document))
    prose = {place: text for place, text in load_descriptions(layout, source).items() if place in places}
    return {
        layout.published(source.name): dump(published, source.published_comment),
        layout.canonical(source.name): dump(document, source.comment),
        layout.descriptions(source.name): dump(to_entries(prose), source.descriptions_comment),
    }


def _parse_publication(publication: Publication) -> Document:
    document = parse(publication.body)
    document.pop(KEY, None)
    if not publication.body.endswith(b"\n"):
        raise SpecError("truncated: the last line does not end in a newline")
    return document


def _check_title(document: Document, source: Source, committed: CommittedDocument | None) -> str | None:
    """Return the former title of a document that has another one, and None if it is the same; refuse another document."""
    if str(title(document)).casefold() == source.title.casefold():
        return None
    if committed is None or not isinstance(title(document), str) or not is_successor(document, committed.published):
        raise SpecError(f"wrong document: the title is {title(document)!a}, expected {source.title!a}")
    return source.title


def is_successor(document: Document, known: Document) -> bool:
    """Return whether a document has most of the operations of another one."""
    ids = [
        {str(each.get("operationId") or f"{method} {path}") for method, path, each in operations(side)}
        for side in (known, document)
    ]
    return 2 * len(ids[0] & ids[1]) > len(ids[0])


def split_by_title(
    documents: Iterable[FetchedDocument], *, allow_title: bool
) -> tuple[list[FetchedDocument], list[str]]:
    """Return the documents that may be taken in, and a line for each that may not, because its title has changed."""
    taken, lines = [], []
    for each in documents:
        if each.former_title is None or allow_title:
            taken.append(each)
        else:
            now = title(each.result.document)
            lines.append(
                f"{each.source.name}: the title is {now!a}, expected {each.former_title!a}; "
                "pass --allow-title if it is the same document under another name"
            )
    return taken, lines


def load_committed(layout: Layout, source: Source) -> CommittedDocument:
    """Load the committed publication; raises `SpecError` if it cannot be read."""
    document = load_published(layout, source)
    prose: Descriptions = {}
    # Unreadable prose, after a merge for example, must not lose the interface.
    with contextlib.suppress(SpecError):
        prose = load_descriptions(layout, source)
    try:
        return read_committed(document, source.overrides, prose)
    except SpecError as error:
        raise SpecError(f"{source.name}.published.yaml: {error}") from None


def read_committed(document: Document, overrides: Overrides, descriptions: Descriptions) -> CommittedDocument:
    """Return a document in canonical form, each operation by itself, as the predecessor of another one."""
    with reject_unknown_shape():
        _, faults = inspect(document)
        shared = share_schemas(document, overrides)
    if faults:
        raise SpecError(str(faults[0]))
    return CommittedDocument(document, shared, descriptions)


def _check_size(document: Document, canonical: Document, recorded: dict[str, Any]) -> None:
    """Refuse a publication with far fewer operations than the last one, or with unused tags."""
    count, before = len(operations(canonical)), recorded.get("operations", 0)
    if 2 * count < before:
        raise SpecError(f"{count} operations, but {before} the last time; pass --accept-shrink if that is correct")
    if unused := find_unused_tags(document):
        raise SpecError(
            f"no operation carries the tag {unused[0]!a}: the document looks truncated; pass --accept-shrink if that is correct"
        )


def dump_record(record: dict[str, Any]) -> bytes:
    """Return the text of openapi/pulled.toml."""
    return (_HEAD + tomli_w.dumps(dict(sorted(record.items())))).encode()


def _record_entry(fetched: FetchedDocument) -> dict[str, Any]:
    publication = fetched.publication
    return {
        "path": httpx.URL(fetched.source.url).path,
        "sha256": hashlib.sha256(publication.body).hexdigest(),
        "date": publication.date,
        "size": len(publication.body),
        "operations": len(operations(fetched.result.document)),
        "left_out": [str(each) for each in fetched.result.omissions],
        "emptied": list(fetched.result.emptied),
        "rules": dict(sorted(fetched.result.rule_counts.items())),
    }
