"""The sources in `openapi/sources.toml`: where each document is published and which package it becomes."""

import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit, urlunsplit

import attrs
from intake.document import Document, parse, parse_list
from intake.errors import SpecError

from canonical.descriptions import Descriptions, from_entries
from canonical.names import Names
from canonical.overrides import Overrides, SharedSchema
from canonical.schemas import Schema

ROOT: Final = Path(__file__).resolve().parent.parent.parent
_REQUIRED_KEYS: Final = {"title", "url", "package"}
_KNOWN_KEYS: Final = _REQUIRED_KEYS | {
    "types",
    "shared",
    "names",
    "files",
    "maps",
    "pages",
    "lists",
    "number_or_text",
    "docs",
    "prefix",
}
_MARKER: Final = re.compile(rb"^<{7} ", re.MULTILINE)
T = TypeVar("T")
_NAME_KEYS: Final = {"tags", "operations", "fields", "words"}


@attrs.frozen
class Source:
    """One published document.

    Attributes:
        docs: the address of the provider's pages about its operations.
        prefix: what its paths (`/api/PREFIX/…`), ids (`PREFIX_acct_…`) and events (`PREFIX.…`) begin with; "" for nothing.
    """

    name: str
    title: str
    url: str
    package: str
    overrides: Overrides = attrs.field(factory=Overrides)
    docs: str | None = None
    prefix: str = ""

    @property
    def comment(self) -> str:
        """The comment at the head of the canonical document."""
        return (
            f"Interface facts of the document that its provider publishes at {self.url}, in canonical form.\n"
            "Written by `make pull`, which replaces this file: no change by hand survives. The rules: scripts/canonical/."
        )

    @property
    def published_comment(self) -> str:
        """The comment at the head of the published operations."""
        return (
            f"What each operation of the document at {self.url} publishes, in canonical form, before anything is shared or united.\n"
            "Written by `make pull`. Drift is found by comparing it; code is generated from the canonical document beside it."
        )

    @property
    def descriptions_comment(self) -> str:
        """The comment at the head of the descriptions."""
        return (
            f"The prose of the document at {self.url}, each text once, with the places of the canonical document that it is about.\n"
            "Written by `make pull`. It comes back in docstrings; no type, no name and no change of the interface depends on it."
        )

    def url_with_base(self, base_url: str | None) -> str:
        """Return the URL to fetch; `base_url` replaces its scheme and host."""
        if not base_url:
            return self.url
        base, own = urlsplit(base_url), urlsplit(self.url)
        if base.scheme not in ("http", "https") or not base.hostname:
            raise SpecError(f"the base URL must be http(s) with a host, got {base_url}")
        return urlunsplit((base.scheme, base.netloc, own.path, own.query, ""))


@attrs.frozen
class Layout:
    """The paths of a checkout; tests pass a root of their own."""

    root: Path = ROOT

    @property
    def openapi(self) -> Path:
        return self.root / "openapi"

    @property
    def generated(self) -> Path:
        return self.root / "generated"

    @property
    def cache(self) -> Path:
        return self.root / ".cache" / "specs"

    @property
    def pulled(self) -> Path:
        return self.openapi / "pulled.toml"

    @property
    def accepted(self) -> Path:
        return self.openapi / "accepted.toml"

    @property
    def facade(self) -> Path:
        return self.root / "facade" / "fanscribe"

    @property
    def changelog(self) -> Path:
        return self.root / "CHANGELOG.md"

    @property
    def reports(self) -> Path:
        return self.root / ".cache" / "drift"

    @property
    def lock(self) -> Path:
        return self.root / ".cache" / "specs.lock"

    @property
    def journal(self) -> Path:
        return self.root / ".cache" / "specs.journal"

    def canonical(self, name: str) -> Path:
        return self.openapi / f"{name}.yaml"

    def published(self, name: str) -> Path:
        return self.openapi / f"{name}.published.yaml"

    def descriptions(self, name: str) -> Path:
        return self.openapi / f"{name}.descriptions.yaml"

    def version(self) -> str:
        """Return the version in pyproject.toml."""
        text = (self.root / "pyproject.toml").read_text(encoding="utf-8")
        return str(tomllib.loads(text)["project"]["version"])

    def sources(self) -> dict[str, Source]:
        path = self.openapi / "sources.toml"
        try:
            overrides = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, tomllib.TOMLDecodeError) as error:
            raise SpecError(f"openapi/sources.toml: {error}") from None
        return {name: _parse_source(name, table) for name, table in overrides.items()}

    def find_source(self, title: object) -> Source | None:
        """Return the source whose document has this title, in any letters, or None."""
        name = str(title).casefold()
        return next((source for source in self.sources().values() if source.title.casefold() == name), None)

    def select_sources(self, names: list[str]) -> list[Source]:
        """Return the sources with these names; all of them if no name is given."""
        sources = self.sources()
        for name in names:
            if name not in sources:
                raise SpecError(f"{name} is not in openapi/sources.toml, which has {', '.join(sources)}")
        return [sources[name] for name in (names or sources)]

    def load_record(self) -> dict[str, Any]:
        """Read `openapi/pulled.toml`: the publication from which each canonical document last changed."""
        content = self.pulled.read_bytes() if self.pulled.exists() else b""
        try:
            return tomllib.loads(content.decode())
        except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SpecError(f"openapi/pulled.toml: {error}{hint_at_conflict(content)}") from None


def hint_at_conflict(content: bytes) -> str:
    """Return what to do about the conflict markers in a file, for the end of an error; empty if there are none."""
    return "; after a merge with conflicts, run `make resolve`" if _MARKER.search(content) else ""


def load_canonical(layout: Layout, source: Source) -> Document:
    """Load the committed canonical document of a source."""
    return _load(layout.canonical(source.name), source, parse)


def load_descriptions(layout: Layout, source: Source) -> Descriptions:
    """Load the descriptions of a source's committed canonical document."""
    return _load(layout.descriptions(source.name), source, lambda data: from_entries(parse_list(data)))


def load_published(layout: Layout, source: Source) -> Document:
    """Load the operations of a source as they were last published and committed."""
    return _load(layout.published(source.name), source, parse)


def _load(path: Path, source: Source, parse_bytes: Callable[[bytes], T]) -> T:
    if not path.exists():
        raise SpecError(f"{source.name}: openapi/{path.name} is missing; run `make pull`")
    content = path.read_bytes()
    try:
        return parse_bytes(content)
    except SpecError as error:
        raise SpecError(f"{source.name}: openapi/{path.name}: {error}{hint_at_conflict(content)}") from None


def _parse_source(name: str, table: dict[str, Any]) -> Source:
    if missing := _REQUIRED_KEYS - table.keys():
        raise SpecError(f"openapi/sources.toml: [{name}]: missing keys: {', '.join(sorted(missing))}")
    if unknown := table.keys() - _KNOWN_KEYS:
        raise SpecError(f"openapi/sources.toml: [{name}]: unknown keys: {', '.join(sorted(unknown))}")
    overrides = Overrides(
        _parse_types(name, table.get("types", [])),
        tuple(_parse_shared(name, table.get("shared", {}))),
        _parse_names(name, table.get("names", {})),
        frozenset(table.get("files", ())),
        frozenset(table.get("maps", ())),
        {parameter: tuple(place.split(".")) for parameter, place in table.get("pages", {}).items()},
        frozenset(table.get("number_or_text", ())),
        {each: tuple(place.split(".")) for each, place in table.get("lists", {}).items()},
    )
    prefix = table.get("prefix", name)
    return Source(name, table["title"], table["url"], table["package"], overrides, table.get("docs"), prefix)


def _parse_types(name: str, entries: list[dict[str, Any]]) -> dict[str, Schema]:
    types: dict[str, Schema] = {}
    for entry in entries:
        if set(entry) != {"fields", "schema", "reason"}:
            given = ", ".join(sorted(entry))
            raise SpecError(f"openapi/sources.toml: [[{name}.types]] must have fields, schema and reason, got {given}")
        types |= dict.fromkeys(entry["fields"], entry["schema"])
    return types


def _parse_shared(name: str, entries: dict[str, dict[str, Any]]) -> Iterator[SharedSchema]:
    for title, entry in entries.items():
        if not title.isidentifier() or set(entry) - {"fields", "needs", "exact"} or not entry.get("fields"):
            raise SpecError(
                f"openapi/sources.toml: [{name}.shared] {title} must be an identifier, "
                "with fields and optionally needs and exact"
            )
        yield SharedSchema(title, *(frozenset(entry.get(key, ())) for key in ("fields", "needs", "exact")))


def _parse_names(name: str, table: dict[str, Any]) -> Names:
    if unknown := set(table) - _NAME_KEYS:
        raise SpecError(f"openapi/sources.toml: [{name}.names]: unknown keys: {', '.join(sorted(unknown))}")
    for text in (each for kind in ("tags", "operations", "fields") for each in table.get(kind, {}).values()):
        if not text.isidentifier() or text != text.lower():
            raise SpecError(f"openapi/sources.toml: [{name}.names]: {text!a} is not a lowercase Python identifier")
    return Names(**(table | {"words": tuple(table.get("words", ()))}))
