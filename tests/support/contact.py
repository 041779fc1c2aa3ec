"""Checks of a checkout that was updated to a rich publication: callers see only additions, and each text is stored once."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Any
from urllib.parse import urlsplit

import yaml
from canonical.sources import Layout
from support import interface
from support.publisher import Publisher
from support.rich import Rich, rich

_LONGEST_REPORT = 20_000
# Shorter texts may occur by chance, or be ours.
_SHORTEST_TEXT = 25


def publish(layout: Layout, publisher: Publisher, seed: int) -> list[Rich]:
    """Publish every document of a checkout in its rich form."""
    written = []
    for source in layout.sources().values():
        written.append(rich(layout, source, seed))
        publisher.documents[urlsplit(source.url).path] = written[-1].body
    return written


def wrong_in_drift(layout: Layout, written: Iterable[Rich]) -> Iterator[str]:
    """Yield the mistakes in the last drift of a checkout."""
    report = json.loads((layout.reports / "report.json").read_text())
    changes = [each for one in report["documents"] for each in one["changes"]]
    ranks = Counter(each["rank"] for each in changes)
    if report["verdict"] != "additive":
        yield f"the verdict is {report['verdict']}, not additive ({dict(ranks)}):"
        yield from (
            f"  {each['rank']}: {each['subject']} {each['place']}: {each['kind']} {each['old']} -> {each['new']}"
            for each in changes if each["rank"] in ("facade", "breaking")
        )  # fmt: skip
    known = {each["subject"] for each in changes}
    for name in sorted(set().union(*(each.operations for each in written)) - known):
        yield f"the report is silent about the new operation {name}"
    length = len((layout.reports / "report.md").read_text())
    if length > _LONGEST_REPORT:
        yield f"the report has {length:,} characters, more than {_LONGEST_REPORT:,}"
    yield from (f"left out: {each}" for one in report["documents"] for each in one["left_out"])


def wrong_in_interface(before: Mapping[str, str], after: Mapping[str, str], written: Iterable[Rich]) -> Iterator[str]:
    """Yield the differences that a caller sees, other than the additions."""
    added = {_letters(name) for each in written for name in (*each.names, *each.operations)}
    apart: set[str] = set()
    for place, text in before.items():
        if (now := after.get(place, "gone")) != text:
            grown = {*_grown(place, text, now, before, after, added)}
            apart |= grown
            if not grown or "" in grown:
                yield f"{place}: {text} -> {now}"
    for place in after.keys() - before.keys():
        is_apart = any(place == each or place.startswith(f"{each}.") for each in apart)
        if not is_apart and not any(name in _letters(place) for name in added):
            yield f"{place} is new, but was not added to the documents"


def _grown(
    place: str, text: str, now: str, before: Mapping[str, str], after: Mapping[str, str], added: Set[str]
) -> Iterator[str]:
    """Yield the models of a changed annotation that were shared with others until something was added; "" for any other change.

    Equal models have one name, and each has its own as soon as they are not equal any more.
    """
    module = place.rpartition(".models.")[0] and ".".join(place.split(".")[:3])
    was, come = re.findall(r"\w+|\W+", text), re.findall(r"\w+|\W+", now)
    if not module or len(was) != len(come):
        yield ""
        return
    for old, new in (
        (f"{module}.{one}", f"{module}.{other}") for one, other in zip(was, come, strict=True) if one != other
    ):
        if old not in before or new not in after:
            yield ""
            return
        yield new
        fields = {each[len(new) :]: line for each, line in after.items() if each.startswith(f"{new}.")}
        for field, line in ((each[len(old) :], line) for each, line in before.items() if each.startswith(f"{old}.")):
            now = fields.pop(field, "gone")
            if now != line:
                yield from _grown(place, line, now, before, after, added)
        if any(not {_letters(field)[1:]} & added for field in fields):
            yield ""


def wrong_in_texts(layout: Layout, written: Iterable[Rich]) -> Iterator[str]:
    """Yield the texts that are not stored exactly once in the committed documents."""
    for each in written:
        found: Counter[str] = Counter()
        for path in layout.openapi.glob(f"{each.name}.*yaml"):
            found.update(_plain(text) for text in _texts(yaml.load(path.read_bytes(), yaml.CSafeLoader)))
        everything = "\0".join(found)
        needed, allowed = ({_plain(text) for text in texts} for texts in (each.texts, each.shared))
        for text in sorted(needed | allowed):
            # Some are joined with others, as a title with the text below it.
            lost = text in needed and not found[text] and text not in everything
            if len(text) >= _SHORTEST_TEXT and (lost or found[text] > 1):
                yield f"{each.name}: is {found[text]} times in openapi/: {text[:100]!r}"


def interface_of(layout: Layout) -> dict[str, str]:
    """Return the interface of the code of a checkout, as far as callers rely on it."""
    return interface.read(layout.generated / "fanscribe_api")


def _texts(value: Any) -> Iterator[str]:
    match value:
        case dict():
            for key, item in value.items():
                yield from _texts(key)
                yield from _texts(item)
        case list():
            for item in value:
                yield from _texts(item)
        case str():
            yield value


def _plain(text: str) -> str:
    """Return a text without blanks and invisible characters, which may be corrected on the way."""
    return "".join(character for character in text if unicodedata.category(character)[0] not in "CZ")


def _letters(name: str) -> str:
    """Return a name without the characters in which spellings differ."""
    return re.sub(r"[^a-z0-9.]", "", name.lower())


def join_lines(lines: Iterable[str], most: int = 30) -> str:
    """Join lines to show; only the first ones of many."""
    everything = list(lines)
    more = [f"… and {len(everything) - most} more"] if len(everything) > most else []
    return "\n".join([*everything[:most], *more])
