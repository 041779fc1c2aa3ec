"""Compare the public Python names of generated packages: classes, attributes, arguments and results.

Documents alone do not show every break: a newly nullable field can remove a class, and a new field can take the name of another.
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
from canonical.names import dotted
from package_source import GeneratedOperation, iter_classes, iter_synonyms, read_operations

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
class PythonSurface:
    """The public names of a generated package.

    Attributes:
        methods: operations by tag and name (`chats.list`).
        classes: for each model, by module and name, the field name in JSON by attribute.
    """

    methods: Mapping[str, GeneratedOperation]
    classes: Mapping[str, Mapping[str, str]]


def read_surface(package: Path) -> PythonSurface:
    """Read the public names of a package without importing it."""
    methods = {f"{dotted(each.module)}.{each.name}": each for each in read_operations(package)}
    classes: dict[str, dict[str, str]] = {}
    for path in sorted((package / "models").rglob("*.py")):
        module = ".".join(path.relative_to(package / "models").with_suffix("").parts)
        for owner in iter_classes(path):
            classes[f"{module}.{owner.name}"] = dict(_iter_fields(owner))
        for name, model in iter_synonyms(path):
            if f"{module}.{model}" in classes:
                classes[f"{module}.{name}"] = classes[f"{module}.{model}"]
    return PythonSurface(methods, classes)


def _iter_fields(owner: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for node in owner.body:
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Call(args=[ast.Constant(value=str(wire))])):
                yield name, wire


def compare_surfaces(
    old: PythonSurface, new: PythonSurface, operations: Mapping[str, str], explained: frozenset[str]
) -> Iterator[Change]:
    """Yield the changes that break Python callers.

    `operations` maps Python names, of methods and of modules of models, to operation ids; `explained` are operations and shared models
    that break by a change that the documents show already.
    """
    for name, method in old.methods.items():
        if name not in explained:
            operation = operations.get(name)
            location = Location(operation or name.partition(".")[2], name)
            yield from _compare_method(location, method, new.methods.get(name), operation)
    for name, fields in old.classes.items():
        module, _, class_name = name.rpartition(".")
        if not {module, class_name} & explained:
            subject = f"schema {class_name}" if module.startswith("shared.") else operations.get(module, module)
            location = Location(subject, f"models.{name}")
            yield from _compare_class(location, fields, new.classes.get(name), operations.get(module))


def _compare_class(
    location: Location, old: Mapping[str, str], new: Mapping[str, str] | None, operation: str | None
) -> Iterator[Change]:
    affected = _as_tuple(operation)
    if new is None:
        yield location.change("python-removed", operations=affected)
        return
    is_shared = location.place.startswith("models.shared.")
    attributes = {field: attribute for attribute, field in new.items()}
    for attribute, field in old.items():
        new_field, place = new.get(attribute), location.child(f".{attribute}")
        if new_field is None and field in attributes:
            yield place.change("python-renamed", attribute, attributes[field], affected)
        elif new_field is None and is_shared:
            # The operations that had it were removed; the others never had it, so the documents show no change.
            yield place.change("python-removed", operations=affected)
        elif new_field is not None and new_field != field:
            yield place.change("python-other", field, new_field, affected)


def _as_tuple(operation: str | None) -> tuple[str, ...]:
    return () if operation is None else (operation,)


def _compare_method(
    location: Location, old: GeneratedOperation, new: GeneratedOperation | None, operation: str | None
) -> Iterator[Change]:
    affected = _as_tuple(operation)
    if new is None:
        yield location.change("python-removed", operations=affected)
        return
    if old.positional != new.positional[: len(old.positional)]:
        sides = ", ".join(old.positional), ", ".join(new.positional)
        yield location.change("python-moved", *sides, affected)
    for removed in sorted(old.keywords - new.keywords - set(new.positional)):
        place = location.child(f" {removed}")
        if now := next((each for each in new.keywords - old.keywords if each.startswith(f"{removed}_in_")), None):
            yield place.change("python-gave-way", removed, now, affected)
        else:
            yield place.change("python-removed", operations=affected)
    for required in sorted(new.required - old.required):
        yield location.child(f" {required}").change("python-needed", operations=affected)
    if old.result_class != new.result_class:
        yield location.change("python-result", old.result, new.result, affected)


def find_import_error(generated: Path, facade: Path) -> str | None:
    """Return the reason why the facade cannot be imported with this generated code, or None."""
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
    # Cut the path of the module off: the folder is a different one each time.
    return (
        (run.stderr.strip().splitlines() or ["the import failed without a message"])[-1].partition(" (/")[0]
        if run.returncode
        else None
    )


def _iter_imports(facade: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield each facade module that imports generated code, and the names that it imports, lazily or not."""
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
