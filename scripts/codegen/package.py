"""Build an installable client package from one document, in a folder that may hold an earlier one."""

import hashlib
import json
import re
import sys
import tempfile
import textwrap
from collections.abc import Collection, Sequence
from importlib.metadata import requires
from keyword import iskeyword
from pathlib import Path
from typing import Any, Final

import attrs
import tomli_w
from canonical.names import dotted, to_ascii
from canonical.omissions import Omission, to_printable
from canonical.overrides import Overrides
from canonical.pull import CanonicalResult, CommittedDocument, read_committed
from canonical.sources import Source
from intake.document import Document, operations, title
from intake.errors import SpecError
from intake.files import read_tree, replace_folder
from package_source import GeneratedOperation, read_operations

from codegen.documentation import Documentation
from codegen.generate import copy_runtime, format_folder, generate_package, vet
from codegen.parsing import DocumentParser
from codegen.printer import server_url

_RECORD: Final = "generated.json"
_NAMED_IN_SUMMARY: Final = 3
# Modules that the package itself imports.
_IMPORTED: Final = frozenset({"attr", "attrs", "dateutil", "httpx"})


def package_name(folder: Path, given: str | None) -> str:
    """Return the name to import the package by, which is `given` or made of the name of its folder; raises `SpecError`."""
    name = re.sub(r"\W+", "_", to_ascii(folder.name)).strip("_").lower() if given is None else given
    if not name.isidentifier() or not name.isascii() or iskeyword(name) or name != name.lower():
        suggestion = re.sub(r"\W+", "_", f"client_{to_ascii(name)}").lower().strip("_")
        raise SpecError(
            f"{name or folder.name!r} cannot be the name of a package: pass another one, for example --name {suggestion}"
        )
    if name in sys.stdlib_module_names | _IMPORTED:
        raise SpecError(f"{name!r} is the name of another module: pass another one, for example --name {name}_client")
    return name


def load_former(folder: Path, document: Document, overrides: Overrides) -> CommittedDocument | None:
    """Return the document of the client in a folder, if its next one is of `document`, so that names stay; None if it has none."""
    record = _load_record(folder)
    if record is None or record["title"] != _title(document) or not isinstance(record.get("document"), dict):
        return None
    try:
        return read_committed(record["document"], overrides, {})
    except SpecError as error:
        raise SpecError(f"{folder / _RECORD}: {error}; remove it, and pass --overwrite") from None


@attrs.frozen
class PackageBuilder:
    """Builds the package of a document.

    Attributes:
        result: the canonical document.
        source: the entry of openapi/sources.toml for it, if it is ours.
        parser: the parser that has parsed it.
    """

    result: CanonicalResult
    source: Source | None
    parser: DocumentParser

    def build(self, into: Path, name: str, *, overwrite: bool) -> None:
        """Write the package into a folder; raises `SpecError` if that would delete anything but an earlier one of the same document."""
        _check_replaceable(into, _title(self.result.document), overwrite=overwrite)
        with replace_folder(into) as folder:
            self._generate(folder, name)

    def check(self, name: str) -> None:
        """Generate the package, and write nothing; raises `SpecError` if it cannot be generated."""
        with tempfile.TemporaryDirectory() as folder:
            self._generate(Path(folder), name)

    def _generate(self, folder: Path, name: str) -> None:
        package, source = folder / name, self.source
        copy_runtime(package)
        documentation = Documentation(self.result.document, self.result.descriptions, source.docs if source else None)
        overrides = source.overrides if source else Overrides()
        generate_package(self.result.document, package, overrides, documentation, parser=self.parser)
        format_folder(package)
        vet(package)
        found = list(read_operations(package))
        for entry in package.iterdir():
            entry.rename(folder / entry.name)
        package.rmdir()
        (folder / "py.typed").touch()
        (folder / "pyproject.toml").write_text(_project(name, _title(self.result.document)), encoding="utf-8")
        (folder / "README.md").write_text(
            _readme(name, self.result.document, _title(self.result.document), found), encoding="utf-8"
        )
        files = {path: _digest(content) for path, content in read_tree(folder).items()}
        # With the document, from which the next client knows who has which name.
        record = {"title": _title(self.result.document), "files": files, "document": self.result.published}
        (folder / _RECORD).write_text(json.dumps(record, indent=1), encoding="utf-8")

    def summary(self) -> str:
        """Summarise what is generated and what is not, in one line."""
        found = [operation for _, _, operation in operations(self.result.document)]
        tags = {(operation.get("tags") or ["default"])[0] for operation in found}
        undocumented = sum(not _has_documented_success(operation) for operation in found)
        parts = [f"{_count(len(found), 'operation')} in {_count(len(tags), 'tag')}"]
        if omissions := self.result.omissions:
            parts.append(f"{len(omissions)} left out: {_names(omissions)}")
        if undocumented:
            parts.append(f"{_count(undocumented, 'answer')} undocumented")
        return "; ".join(parts)


def _title(document: Document) -> str:
    return str(title(document) or "API")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _names(omissions: Sequence[Omission]) -> str:
    names = [f"{each.operation} {each.place}".strip() for each in omissions[:_NAMED_IN_SUMMARY]]
    return ", ".join([*names, *(["…"] if len(omissions) > len(names) else [])])


def _has_documented_success(operation: Document) -> bool:
    responses = operation["responses"].items()
    return any(response.get("content") for code, response in responses if code.startswith("2"))


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _check_replaceable(folder: Path, own_title: str, *, overwrite: bool) -> None:
    """Raise `SpecError` if a folder holds anything that its next package must not replace."""
    if folder.exists() and not folder.is_dir():
        raise SpecError(f"{folder} is a file: choose another folder")
    if not folder.is_dir() or not any(folder.iterdir()):
        return
    # Before any of it is read: it may be anything.
    record = _load_record(folder)
    if record is None and not (folder / "runtime" / "client.py").is_file():
        raise SpecError(f"{folder} is not empty, and not a generated package: choose another folder")
    if overwrite:
        return
    if record is None:
        raise SpecError(
            f"{folder} has no {_RECORD}, which lists the generated files: pass --overwrite to replace all of it"
        )
    if record["title"] != own_title:
        raise SpecError(
            f"{folder} is the client of {record['title']!a}, not of {own_title!a}: "
            "choose another folder, or pass --overwrite to replace it"
        )
    changed = _foreign(read_tree(folder), record["files"])
    if changed:
        raise SpecError(
            f"{folder} has files that are not generated, or changed: {', '.join(changed)}; pass --overwrite to lose them"
        )


def _foreign(present: dict[str, bytes], known: Any) -> list[str]:
    """Return the files that are not as they were generated."""
    return [
        path for path, content in sorted(present.items()) if path != _RECORD and known.get(path) != _digest(content)
    ]


def _load_record(folder: Path) -> Any:
    try:
        record = json.loads((folder / _RECORD).read_bytes())
    except (OSError, ValueError):
        return None
    is_record = isinstance(record, dict) and isinstance(record.get("files"), dict) and "title" in record
    return record if is_record else None


def _project(name: str, own_title: str) -> str:
    """Return a pyproject.toml by which pip installs the folder."""
    folders = ("__init__.py", "py.typed", "models", "resources", "runtime")
    dependencies = [each for each in requires("fanscribe") or () if "extra ==" not in each]
    return tomli_w.dumps({
        "build-system": {"requires": ["hatchling>=1.27,<2"], "build-backend": "hatchling.build"},
        "project": {
            "name": name.replace("_", "-"),
            "version": "0.1.0",
            "description": f"A generated client of the API {to_printable(own_title)}",
            "readme": "README.md",
            "requires-python": ">=3.11",
            "dependencies": sorted(dependencies),
        },
        "tool": {"hatch": {"build": {"targets": {"wheel": {"force-include": {each: f"{name}/{each}" for each in folders}}}}}},
    })  # fmt: skip


def _readme(name: str, document: Document, own_title: str, found: Collection[GeneratedOperation]) -> str:
    needs_base_url = "" if server_url(document) else 'base_url="https://…"'
    token = '"a-token"' if document.get("security") else ""
    arguments = ", ".join(filter(None, (token, needs_base_url)))
    easiest = min(found, key=lambda each: (each.http_method != "GET", len(each.positional), len(each.required)))
    passed = [*easiest.positional, *(f"{each}=…" for each in sorted(easiest.required))]
    call = f"client.{dotted(easiest.module)}.{easiest.name}({', '.join(passed)})"
    # A title is text of the document, and this is Markdown.
    heading = re.sub(r"([\\`*_{}\[\]<>#|])", r"\\\1", to_printable(own_title))
    return textwrap.dedent(f"""\
        # {heading}

        A generated client, blocking and for asyncio. Changes to these files are lost when it is generated again.

        ```console
        $ pip install .    # in this folder
        ```

        ```python
        from {name} import Client

        with Client({arguments}) as client:
            print({call})
        ```

        `AsyncClient` has the same methods, to be awaited. `help()` shows what each of them takes and returns.
        """)
