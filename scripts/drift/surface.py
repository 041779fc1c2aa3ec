"""What Python callers see of generated code, compared name by name: classes, attributes, arguments and results.

Documents do not tell all of it: a field that may be null now can take away a class, and a new field the name of another one.
"""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import attrs

from drift.change import Change, Spot

_ROOT: Final = "fanscribe_api"
_CHECK: Final = """
import importlib, json, sys
for module, names in json.load(sys.stdin):
    found = importlib.import_module(module)
    for name in names:
        getattr(found, name)
"""


@attrs.frozen
class Method:
    """An operation: the arguments that may be given by their place, those that have a name, and what it answers."""

    positional: tuple[str, ...]
    keywords: frozenset[str]
    needed: frozenset[str]
    result: str


@attrs.frozen
class Surface:
    """A generated package.

    Attributes:
        methods: by tag and name (`chats.list_chats`).
        classes: of each model, by module and name, the name on the wire of each attribute.
    """

    methods: Mapping[str, Method]
    classes: Mapping[str, Mapping[str, str]]


def read(package: Path) -> Surface:
    """The surface of a package, which is parsed and not imported."""
    methods: dict[str, Method] = {}
    classes: dict[str, dict[str, str]] = {}
    for path in sorted((package / "resources").glob("*.py")):
        for owner in _classes(path):
            for node in owner.body:
                if isinstance(node, ast.FunctionDef):
                    methods[f"{path.stem}.{node.name}"] = _method(node)
    for path in sorted((package / "models").rglob("*.py")):
        module = ".".join(path.relative_to(package / "models").with_suffix("").parts)
        for owner in _classes(path):
            classes[f"{module}.{owner.name}"] = dict(_fields(owner))
    return Surface(methods, classes)


def _classes(path: Path) -> Iterator[ast.ClassDef]:
    yield from (node for node in ast.parse(path.read_bytes()).body if isinstance(node, ast.ClassDef))


def _fields(owner: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for node in owner.body:
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Call(args=[ast.Constant(value=str(wire))])):
                yield name, wire


def _method(node: ast.FunctionDef) -> Method:
    keywords = node.args.kwonlyargs
    needed = {each.arg for each, default in zip(keywords, node.args.kw_defaults, strict=True) if default is None}
    return Method(
        tuple(each.arg for each in node.args.args[1:]),
        frozenset(each.arg for each in keywords),
        frozenset(needed),
        ast.unparse(node.returns) if node.returns else "",
    )


def compare(old: Surface, new: Surface, operations: Mapping[str, str], explained: frozenset[str]) -> Iterator[Change]:
    """What callers lose.

    `operations` has the id of each operation by its name in Python; `explained` are the operations and shared models of which the
    documents say already that they break.
    """
    for name, method in old.methods.items():
        own = name.partition(".")[2]
        if own not in explained:
            yield from _of_method(
                Spot(operations.get(own, own), name), method, new.methods.get(name), operations.get(own)
            )
    for name, fields in old.classes.items():
        module, _, kind = name.rpartition(".")
        if {module, kind} & explained:
            continue
        subject = f"schema {kind}" if module.startswith("shared.") else operations.get(module, module)
        here, concerned = Spot(subject, f"models.{name}"), _only(operations.get(module))
        if name not in new.classes:
            yield Change("python-removed", here.subject, here.place, operations=concerned)
            continue
        of_wire = {wire: attribute for attribute, wire in new.classes[name].items()}
        for attribute, wire in fields.items():
            now, place = new.classes[name].get(attribute), here.inner(f".{attribute}").place
            if now is None and wire in of_wire:
                yield Change("python-renamed", here.subject, place, attribute, of_wire[wire], concerned)
            elif now is None and module.startswith("shared."):
                # The operations that had it are gone; those that are left never did, in which documents see no change.
                yield Change("python-removed", here.subject, place, operations=concerned)
            elif now is not None and now != wire:
                yield Change("python-other", here.subject, place, wire, now, concerned)


def _only(operation: str | None) -> tuple[str, ...]:
    return () if operation is None else (operation,)


def _of_method(here: Spot, old: Method, new: Method | None, operation: str | None) -> Iterator[Change]:
    concerned = _only(operation)
    if new is None:
        yield Change("python-removed", here.subject, here.place, operations=concerned)
        return
    if old.positional != new.positional[: len(old.positional)]:
        sides = ", ".join(old.positional), ", ".join(new.positional)
        yield Change("python-moved", here.subject, here.place, *sides, concerned)
    for gone in sorted(old.keywords - new.keywords - set(new.positional)):
        yield Change("python-removed", here.subject, here.inner(f" {gone}").place, operations=concerned)
    for needed in sorted(new.needed - old.needed):
        yield Change("python-needed", here.subject, here.inner(f" {needed}").place, operations=concerned)
    if _kind(old.result) != _kind(new.result):
        yield Change("python-result", here.subject, here.place, old.result, new.result, concerned)


def _kind(result: str) -> str:
    """The class of a result, or that it is no class of ours."""
    return result.partition("[")[2].rstrip("]").partition(",")[0] or result


def importable(generated: Path, facade: Path) -> str | None:
    """Why the facade cannot be imported with this generated code, if it cannot."""
    wanted = [*_imports(facade)]
    paths = os.pathsep.join(str(path) for path in (generated, facade.parent))
    run = subprocess.run(
        [sys.executable, "-B", "-c", _CHECK],
        input=json.dumps(wanted),
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
    # Behind it stands the folder, which is another one each time.
    return (
        (run.stderr.strip().splitlines() or ["it ended without a word"])[-1].partition(" (/")[0]
        if run.returncode
        else None
    )


def _imports(facade: Path) -> Iterator[tuple[str, list[str]]]:
    """Each module of the facade that imports generated code, and what it imports, at the top or later."""
    for path in sorted(facade.rglob("*.py")):
        found = [
            (str(node.module), [alias.name for alias in node.names])
            for node in ast.walk(ast.parse(path.read_bytes()))
            if isinstance(node, ast.ImportFrom) and str(node.module).split(".")[0] == _ROOT
        ]
        if found:
            parts = (facade.name, *path.relative_to(facade).with_suffix("").parts)
            yield ".".join(parts).removesuffix(".__init__"), []
            yield from ((module, names) for module, names in found if module != _ROOT)
