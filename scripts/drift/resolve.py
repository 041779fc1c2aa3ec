"""Resolve the conflicts of two updates: of each document, the newer publication; of the rest, what both sides have."""

import re
import shutil
import subprocess
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import attrs
from canonical.canonicalise import share_schemas
from canonical.given_names import KEY, give_names, read_given_names, with_given_names
from canonical.pull import dump_record
from canonical.sources import Layout, Source
from intake.document import Document, dump, parse
from intake.errors import SpecError

from drift.acceptances import dump_acceptances
from drift.findings import parse_acceptances

# The other side of a merge, a rebase or a cherry-pick.
_OTHER_SIDES: Final = ("MERGE_HEAD", "REBASE_HEAD", "CHERRY_PICK_HEAD")
_ENTRY: Final = re.compile(r"^- (\w+), published .*\n(?:  .*\n)*", re.MULTILINE)
_ITEM: Final = re.compile(r"^(- .*(?:\n  .*)*)\n", re.MULTILINE)
_JOINT: Final = "\x1f"
# The lines of an entry that list several changes.
_LISTS: Final = ("- New operations", "- New arguments", "- New fields", "- Also")
_MARKER: Final = re.compile(rb"^<{7} ", re.MULTILINE)


def resolve(layout: Layout) -> tuple[dict[Path, bytes], list[str]]:
    """Return the files that resolve the conflicts in openapi/ and the changelog, with a line for each document.

    Raises:
        SpecError: no merge is in progress, or a person must resolve openapi/sources.toml first.
    """
    other = next((name for name in _OTHER_SIDES if _git(layout, "rev-parse", "--verify", "--quiet", name)), None)
    if other is None:
        raise SpecError("no merge, rebase or cherry-pick is in progress: there is nothing to resolve")
    if _MARKER.search((layout.openapi / "sources.toml").read_bytes()):
        raise SpecError("openapi/sources.toml has conflict markers: resolve it by hand, then run this again")
    base = _git(layout, "merge-base", "HEAD", other).decode().strip()
    sides = _Side(layout, "HEAD"), _Side(layout, other)
    files: dict[Path, bytes] = {}
    lines: list[str] = []
    record: dict[str, Any] = {}
    for name, source in layout.sources().items():
        known = [each for each in sides if name in each.record]
        if not known:
            continue
        newer = max(known, key=lambda side: (side.record[name]["date"], side is sides[0]))
        files |= newer.documents(source, [each for each in known if each is not newer])
        record[name] = newer.record[name]
        lines.append(f"{name}: the publication of {record[name]['date']:%Y-%m-%d %H:%M}, from {newer.revision}")
    files[layout.pulled] = dump_record(record)
    accepted = _merge_acceptances(*(parse_acceptances(each.read("openapi/accepted.toml")) for each in (
        _Side(layout, base), *sides,
    )))  # fmt: skip
    files[layout.accepted] = dump_acceptances(layout, accepted, sides[0].read("openapi/accepted.toml"))
    if _MARKER.search(layout.changelog.read_bytes()):
        files[layout.changelog] = _merge_changelog(layout, [each.read("CHANGELOG.md") for each in (
            sides[0], _Side(layout, base), sides[1],
        )])  # fmt: skip
    return files, lines


@attrs.frozen(eq=False)
class _Side:
    """One side of a merge."""

    layout: Layout
    revision: str

    def read(self, path: str) -> bytes:
        return _git(self.layout, "show", f"{self.revision}:./{path}")

    @property
    def record(self) -> dict[str, Any]:
        return tomllib.loads(self.read("openapi/pulled.toml").decode())

    def documents(self, source: Source, others: list["_Side"]) -> dict[Path, bytes]:
        """Return the files of a document, with the names that the other sides have given."""
        paths = self.layout.published(source.name), self.layout.descriptions(source.name)
        document, descriptions = self.document(paths[0]), self.read(f"openapi/{paths[1].name}")
        given = [read_given_names(each.document(paths[0])) for each in others]
        document = _with_names(document, given, source)
        return {
            paths[0]: dump(document, source.published_comment).encode(),
            paths[1]: descriptions,
            self.layout.canonical(source.name): dump(
                share_schemas(document, source.overrides), source.comment
            ).encode(),
        }

    def document(self, path: Path) -> Document:
        """Return a document in openapi/, of which `path` is the place."""
        content = self.read(f"openapi/{path.name}")
        try:
            return parse(content)
        except SpecError as error:
            raise SpecError(f"openapi/{path.name} of {self.revision}: {error}") from None


def _with_names(document: Document, given: list[dict[str, str]], source: Source) -> Document:
    own = read_given_names(document)
    more = {place: name for names in given for place, name in names.items() if place not in own}
    if not more:
        return document
    shared = share_schemas(document | {KEY: dict(sorted((own | more).items()))}, source.overrides)
    # Only names of what the document still has are given again.
    return with_given_names(document, give_names(shared, source.overrides.names, shared))


def _merge_acceptances(base: Mapping[str, str], ours: Mapping[str, str], theirs: Mapping[str, str]) -> dict[str, str]:
    """Return what either side has accepted, without what either has taken in."""
    both = {**theirs, **ours}
    return {each: why for each, why in both.items() if each not in base or (each in ours and each in theirs)}


def _merge_changelog(layout: Layout, versions: list[bytes]) -> bytes:
    """Return the changelog with the lines of both sides, and each change once."""
    with tempfile.TemporaryDirectory(prefix="fanscribe-resolve-") as folder:
        paths = [Path(folder) / name for name in ("ours", "base", "theirs")]
        for path, content in zip(paths, versions, strict=True):
            # An entry is one line here, so that none is merged into another.
            one_line_each = _ITEM.sub(lambda found: found[1].replace("\n", _JOINT) + "\n", content.decode())
            path.write_text(one_line_each, encoding="utf-8")
        text = _git(layout, "merge-file", "-p", "--union", *map(str, paths)).decode().replace(_JOINT, "\n")
    seen: set[tuple[str, str]] = set()
    return _without_repeated_heading(_ENTRY.sub(lambda found: _without_known(found[1], found[0], seen), text)).encode()


def _without_known(name: str, entry: str, seen: set[tuple[str, str]]) -> str:
    """Return an entry about a document without the changes in `seen`, to which the others are added; empty if none is left."""
    head, *lines = entry.splitlines()
    kept: list[str] = []
    for line in lines:
        title, colon, rest = line.partition(": ")
        is_list = title.strip() in _LISTS
        items = rest.rstrip(".").split("; ") if is_list else [line.partition(" Accepted: ")[0]]
        new = [item for item in items if (name, item) not in seen]
        seen.update((name, item) for item in new)
        if new:
            kept.append(f"{title}{colon}{'; '.join(new)}." if is_list else line)
    if kept == lines and (name, head) not in seen:
        seen.add((name, head))
        return entry
    return "".join(f"{line}\n" for line in [f"{head.partition(':')[0]}: further changes.", *kept]) if kept else ""


def _without_repeated_heading(text: str) -> str:
    """Return the text with one heading "Upstream" in each section, above the entries of all."""
    sections = re.split(r"(?m)^(?=## )", text)
    return "".join("".join(_with_one_heading(section)) for section in sections)


def _with_one_heading(section: str) -> Iterator[str]:
    first, *rest = section.split("### Upstream\n\n")
    yield first
    if rest:
        yield "### Upstream\n\n"
        yield from (each.lstrip("\n") for each in rest)


def _git(layout: Layout, *arguments: str) -> bytes:
    """Return what git prints; nothing if it fails."""
    git = shutil.which("git")
    if git is None:
        raise SpecError("git is not installed")
    run = subprocess.run([git, *arguments], cwd=layout.root, capture_output=True, check=False)  # noqa: S603 - no shell
    return run.stdout if run.returncode == 0 else b""
