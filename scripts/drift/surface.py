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

from drift.change import Change, Location

_PACKAGE: Final = "fanscribe_api"
_IMPORT_CHECK: Final = """
import importlib, json, sys
for module, names in json.load(sys.stdin):
    found = importlib.import_module(module)
    for name in names:
        getattr(found, name)
"""


@attrs.frozen
class MethodSignature:
    """An operation: the arguments that may be given by their place, those that have a name, and what it answers."""

    positional: tuple[str, ...]
    keywords: frozenset[str]
    required: frozenset[str]
    result: str


@attrs.frozen
class PythonSurface:
    """A generated package.

    Attributes:
        methods: by tag and name (`chats.list_chats`).
        classes: of each model, by module and name, the name on the wire of each attribute.
    """

    methods: Mapping[str, MethodSignature]
    classes: Mapping[str, Mapping[str, str]]


def read_surface(package: Path) -> PythonSurface:
    """The surface of a package, which is parsed and not imported."""
    methods: dict[str, MethodSignature] = {}
    classes: dict[str, dict[str, str]] = {}
    for path in sorted((package / "resources").glob("*.py")):
        for owner in _iter_classes(path):
            for node in owner.body:
                if isinstance(node, ast.FunctionDef):
                    methods[f"{path.stem}.{node.name}"] = _read_method(node)
    for path in sorted((package / "models").rglob("*.py")):
        module = ".".join(path.relative_to(package / "models").with_suffix("").parts)
        for owner in _iter_classes(path):
            classes[f"{module}.{owner.name}"] = dict(_iter_fields(owner))
    return PythonSurface(methods, classes)


def _iter_classes(path: Path) -> Iterator[ast.ClassDef]:
    yield from (node for node in ast.parse(path.read_bytes()).body if isinstance(node, ast.ClassDef))


def _iter_fields(owner: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for node in owner.body:
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Call(args=[ast.Constant(value=str(wire))])):
                yield name, wire


def _read_method(node: ast.FunctionDef) -> MethodSignature:
    keywords = node.args.kwonlyargs
    required = {each.arg for each, default in zip(keywords, node.args.kw_defaults, strict=True) if default is None}
    return MethodSignature(
        tuple(each.arg for each in node.args.args[1:]),
        frozenset(each.arg for each in keywords),
        frozenset(required),
        ast.unparse(node.returns) if node.returns else "",
    )


def compare_surfaces(
    old: PythonSurface, new: PythonSurface, operations: Mapping[str, str], explained: frozenset[str]
) -> Iterator[Change]:
    """What callers lose.

    `operations` has the id of each operation by its name in Python; `explained` are the operations and shared models of which the
    documents say already that they break.
    """
    for name, method in old.methods.items():
        method_name = name.partition(".")[2]
        if method_name not in explained:
            yield from _compare_method(
                Location(operations.get(method_name, method_name), name),
                method,
                new.methods.get(name),
                operations.get(method_name),
            )
    for name, fields in old.classes.items():
        module, _, class_name = name.rpartition(".")
        if {module, class_name} & explained:
            continue
        subject = f"schema {class_name}" if module.startswith("shared.") else operations.get(module, module)
        location, affected = Location(subject, f"models.{name}"), _as_tuple(operations.get(module))
        if name not in new.classes:
            yield Change("python-removed", location.subject, location.place, operations=affected)
            continue
        attributes = {wire: attribute for attribute, wire in new.classes[name].items()}
        for attribute, wire in fields.items():
            new_wire, place = new.classes[name].get(attribute), location.child(f".{attribute}").place
            if new_wire is None and wire in attributes:
                yield Change("python-renamed", location.subject, place, attribute, attributes[wire], affected)
            elif new_wire is None and module.startswith("shared."):
                # The operations that had it are gone; those that are left never did, in which documents see no change.
                yield Change("python-removed", location.subject, place, operations=affected)
            elif new_wire is not None and new_wire != wire:
                yield Change("python-other", location.subject, place, wire, new_wire, affected)


def _as_tuple(operation: str | None) -> tuple[str, ...]:
    return () if operation is None else (operation,)


def _compare_method(
    location: Location, old: MethodSignature, new: MethodSignature | None, operation: str | None
) -> Iterator[Change]:
    affected = _as_tuple(operation)
    if new is None:
        yield Change("python-removed", location.subject, location.place, operations=affected)
        return
    if old.positional != new.positional[: len(old.positional)]:
        sides = ", ".join(old.positional), ", ".join(new.positional)
        yield Change("python-moved", location.subject, location.place, *sides, affected)
    for removed in sorted(old.keywords - new.keywords - set(new.positional)):
        yield Change("python-removed", location.subject, location.child(f" {removed}").place, operations=affected)
    for required in sorted(new.required - old.required):
        yield Change("python-needed", location.subject, location.child(f" {required}").place, operations=affected)
    if _result_class(old.result) != _result_class(new.result):
        yield Change("python-result", location.subject, location.place, old.result, new.result, affected)


def _result_class(result: str) -> str:
    """The class of a result, or that it is no class of ours."""
    return result.partition("[")[2].rstrip("]").partition(",")[0] or result


def find_import_error(generated: Path, facade: Path) -> str | None:
    """Why the facade cannot be imported with this generated code, if it cannot."""
    imports = [*_iter_imports(facade)]
    paths = os.pathsep.join(str(path) for path in (generated, facade.parent))
    run = subprocess.run(
        [sys.executable, "-B", "-c", _IMPORT_CHECK],
        input=json.dumps(imports),
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


def _iter_imports(facade: Path) -> Iterator[tuple[str, list[str]]]:
    """Each module of the facade that imports generated code, and what it imports, at the top or later."""
    for path in sorted(facade.rglob("*.py")):
        found = [
            (str(node.module), [alias.name for alias in node.names])
            for node in ast.walk(ast.parse(path.read_bytes()))
            if isinstance(node, ast.ImportFrom) and str(node.module).split(".")[0] == _PACKAGE
        ]
        if found:
            parts = (facade.name, *path.relative_to(facade).with_suffix("").parts)
            yield ".".join(parts).removesuffix(".__init__"), []
            yield from ((module, names) for module, names in found if module != _PACKAGE)
