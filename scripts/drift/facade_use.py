"""Which operations and fields the facade uses, found in its code: what a change of them breaks is our own."""

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

import attrs

_PACKAGE: Final = "fanscribe_api"
# Modules for both platforms: one has a person's values, which are sent, the other reads what any answer may hold.
_SENT_FOR_BOTH: Final = "credentials"
_READ_FOR_BOTH: Final = "transport"


@attrs.frozen
class Uses:
    """What the facade uses of one package.

    Attributes:
        operations: the names of the functions that use an operation, by the operation's module.
        sent: the fields of requests that it fills in.
        read: the fields of answers that it reads.
    """

    operations: Mapping[str, tuple[str, ...]]
    sent: frozenset[str]
    read: frozenset[str]


def find(facade: Path) -> dict[str, Uses]:
    """The uses by package (`fanscribe_api.onlyfans`), of every module directly in `facade`."""
    trees = {path.stem: ast.parse(path.read_bytes()) for path in sorted(facade.glob("*.py"))}
    operations: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    of_module: dict[str, str] = {}
    for module, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"{_PACKAGE}."):
                package = ".".join(str(node.module).split(".")[:2])
                of_module[module] = package
                if ".api." in str(node.module):
                    used = {alias.name: alias.asname or alias.name for alias in node.names}
                    operations[package] |= {name: tuple(_users(tree, known)) for name, known in used.items()}
    uses: dict[str, Uses] = {}
    for package in sorted(set(of_module.values())):
        own = [trees[module] for module in of_module if of_module[module] == package]
        sent = _sent([*own, *(trees[module] for module in trees if module == _SENT_FOR_BOTH)])
        read = _read([*own, *(trees[module] for module in trees if module == _READ_FOR_BOTH)])
        uses[package] = Uses(operations[package], frozenset(sent), frozenset(read))
    return uses


def _users(tree: ast.Module, name: str) -> Iterator[str]:
    """The methods by which an imported name is reached, through the functions of its module; without asynchronous twins."""
    functions = {
        (None, node.name): node for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    } | {
        (owner.name, node.name): node
        for owner in tree.body
        if isinstance(owner, ast.ClassDef)
        for node in owner.body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    reached, names = set(), {name}
    while new := {key for key, node in functions.items() if key not in reached and names & _named(node)}:
        reached |= new
        names |= {function for owner, function in new if owner is None}
    for owner, function in sorted((str(owner), function) for owner, function in reached if owner):
        if not owner.startswith(("Async", "_")) and not function.startswith("_"):
            yield f"{owner}.{function}"


def _named(node: ast.AST) -> set[str]:
    return {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)}


def _sent(trees: Iterable[ast.Module]) -> Iterator[str]:
    """Arguments of generated models, fields of our own values and their properties, and keys that are assigned to."""
    for tree in trees:
        models = {
            alias.asname or alias.name
            for node in tree.body
            if isinstance(node, ast.ImportFrom) and ".models." in str(node.module)
            for alias in node.names
        }
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Name(id=function), keywords=keywords) if function in models:
                    yield from (keyword.arg for keyword in keywords if keyword.arg)
                case ast.ClassDef(body=body) if not models:
                    for item in body:
                        match item:
                            case ast.AnnAssign(target=ast.Name(id=name)) | ast.FunctionDef(name=name):
                                yield name
                case ast.Assign(targets=[ast.Subscript(slice=ast.Constant(value=str(name)))]):
                    yield name
                case ast.Dict(keys=keys) if models:
                    yield from (
                        key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str)
                    )


def _read(trees: Iterable[ast.Module]) -> Iterator[str]:
    """What is asked of a mapping with `get`, and the names that are looped over for it."""
    for node in (node for tree in trees for node in ast.walk(tree)):
        match node:
            case ast.Call(func=ast.Attribute(attr="get"), args=[ast.Constant(value=str(name)), *_]):
                yield name
            case ast.comprehension(iter=ast.Tuple(elts=names)):
                yield from (
                    name.value for name in names if isinstance(name, ast.Constant) and isinstance(name.value, str)
                )
