"""What `openapi/sources.toml` says: where each document is published and which package it becomes."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit, urlunsplit

import attrs
from intake.document import Document, parse, parse_list
from intake.errors import SpecError

from canonical.descriptions import Descriptions, read
from canonical.names import Names
from canonical.tables import Shared, Tables

ROOT: Final = Path(__file__).resolve().parent.parent.parent
_NEEDED: Final = {"title", "url", "package"}
_KEYS: Final = _NEEDED | {"types", "shared", "names", "files", "docs"}
T = TypeVar("T")
_NAMES: Final = {"tags", "operations", "fields", "words"}


@attrs.frozen
class Source:
    """One published document; `docs` is where the pages of its operations begin."""

    name: str
    title: str
    url: str
    package: str
    tables: Tables = attrs.field(factory=Tables)
    docs: str | None = None

    @property
    def comment(self) -> str:
        """The head of the canonical document."""
        return (
            f"Interface facts of the document that its provider publishes at {self.url}, in canonical form.\n"
            "Written by `make pull`, which replaces this file: no change by hand survives. The rules: scripts/canonical/."
        )

    @property
    def comment_of_published(self) -> str:
        """The head of what each operation publishes."""
        return (
            f"What each operation of the document at {self.url} publishes, in canonical form, before anything is shared or united.\n"
            "Written by `make pull`. Drift is found by comparing it; code is generated from the canonical document beside it."
        )

    @property
    def comment_of_descriptions(self) -> str:
        """The head of the prose of a document."""
        return (
            f"The prose of the document at {self.url}, each text once, with the places of the canonical document that it is about.\n"
            "Written by `make pull`. It comes back in docstrings; no type, no name and no change of the interface depends on it."
        )

    def at(self, base_url: str | None) -> str:
        """The address to fetch; `base_url` swaps scheme and host."""
        if not base_url:
            return self.url
        base, own = urlsplit(base_url), urlsplit(self.url)
        if base.scheme not in ("http", "https") or not base.hostname:
            raise SpecError(f"not a base URL: {base_url}")
        return urlunsplit((base.scheme, base.netloc, own.path, own.query, ""))


@attrs.frozen
class Layout:
    """Where things are in a checkout; another root is what the tests work in."""

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
        """The version of the package, by pyproject.toml."""
        text = (self.root / "pyproject.toml").read_text(encoding="utf-8")
        return str(tomllib.loads(text)["project"]["version"])

    def sources(self) -> dict[str, Source]:
        path = self.openapi / "sources.toml"
        try:
            tables = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, tomllib.TOMLDecodeError) as error:
            raise SpecError(f"openapi/sources.toml: {error}") from None
        return {name: _source(name, table) for name, table in tables.items()}

    def titled(self, title: object) -> Source | None:
        """The source of the document that calls itself so."""
        return next((source for source in self.sources().values() if source.title == title), None)

    def chosen(self, names: list[str]) -> list[Source]:
        """The sources of these names; all of them where none is named."""
        sources = self.sources()
        for name in names:
            if name not in sources:
                raise SpecError(f"{name} is not in openapi/sources.toml, which has {', '.join(sources)}")
        return [sources[name] for name in (names or sources)]

    def record(self) -> dict[str, Any]:
        """`openapi/pulled.toml`: the publication from which each canonical document last changed."""
        return tomllib.loads(self.pulled.read_text(encoding="utf-8")) if self.pulled.exists() else {}


def canonical(layout: Layout, source: Source) -> Document:
    """The committed canonical document of a source."""
    return _read(layout.canonical(source.name), source, parse)


def descriptions(layout: Layout, source: Source) -> Descriptions:
    """The prose of the committed canonical document of a source."""
    return _read(layout.descriptions(source.name), source, lambda data: read(parse_list(data)))


def published(layout: Layout, source: Source) -> Document:
    """What each operation of a source published when it was last taken in."""
    return _read(layout.published(source.name), source, parse)


def _read(path: Path, source: Source, parsed: Callable[[bytes], T]) -> T:
    if not path.exists():
        raise SpecError(f"{source.name}: openapi/{path.name} is missing; run `make pull`")
    try:
        return parsed(path.read_bytes())
    except SpecError as refused:
        raise SpecError(f"{source.name}: openapi/{path.name}: {refused}") from None


def _source(name: str, table: dict[str, Any]) -> Source:
    if wrong := set(table) - _KEYS | _NEEDED - set(table):
        raise SpecError(f"openapi/sources.toml: [{name}]: {', '.join(sorted(wrong))} is missing or unknown")
    types: dict[str, dict[str, Any]] = {}
    for entry in table.get("types", []):
        if set(entry) != {"fields", "schema", "reason"}:
            raise SpecError(f"openapi/sources.toml: [[{name}.types]] takes fields, schema and reason")
        types |= dict.fromkeys(entry["fields"], entry["schema"])
    shared: list[Shared] = []
    for title, entry in table.get("shared", {}).items():
        if not title.isidentifier() or set(entry) - {"fields", "needs", "exact"} or not entry.get("fields"):
            raise SpecError(
                f"openapi/sources.toml: [{name}.shared] {title} takes fields and, if need be, needs and exact"
            )
        sets = (frozenset(entry.get(key, ())) for key in ("fields", "needs", "exact"))
        shared.append(Shared(title, *sets))
    names = table.get("names", {})
    if unknown := set(names) - _NAMES:
        raise SpecError(f"openapi/sources.toml: [{name}.names]: {', '.join(sorted(unknown))} is unknown")
    for text in (each for kind in ("tags", "operations", "fields") for each in names.get(kind, {}).values()):
        if not text.isidentifier() or text != text.lower():
            raise SpecError(f"openapi/sources.toml: [{name}.names]: {text!a} is no name in Python")
    named = Names(**(names | {"words": tuple(names.get("words", ()))}))
    tables = Tables(types, tuple(shared), named, frozenset(table.get("files", ())))
    return Source(name, table["title"], table["url"], table["package"], tables, table.get("docs"))
