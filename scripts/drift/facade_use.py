"""Which operations and fields the facade uses, found in its code: what a change of them breaks is our own."""

import ast
from collections.abc import Iterable, Iterator, Mapping, Set
from pathlib import Path
from typing import Final

import attrs

_PACKAGE: Final = "fanscribe_api"
_RESOURCES: Final = ".resources."
# Modules for both platforms: one has a person's values, which are sent, the others read what any answer may hold.
_SENT_FOR_BOTH: Final = ("_signin/credentials",)
_READ_FOR_BOTH: Final = ("_core/responses", "_core/usage")


@attrs.frozen
class Uses:
    """What the facade uses of one package.

    Attributes:
        operations: the names of the functions that use an operation, by the operation's name.
        sent: the fields of requests that it fills in.
        read: the fields of answers that it reads.
        words: the texts that it compares what it has read with.
    """

    operations: Mapping[str, tuple[str, ...]]
    sent: frozenset[str]
    read: frozenset[str]
    words: frozenset[str] = frozenset()


def find(facade: Path) -> dict[str, Uses]:
    """The uses by package (`fanscribe_api.onlyfans`): a platform is a module of `facade`."""
    sources = {
        path.relative_to(facade).with_suffix("").as_posix(): path.read_bytes() for path in sorted(facade.rglob("*.py"))
    }
    uses: dict[str, Uses] = {}
    # Reading all of them takes longer than comparing two documents.
    for module in (name for name, source in sources.items() if _RESOURCES.encode() in source):
        tree = ast.parse(sources[module])
        resources, packages = _resources(tree), _packages(tree)
        if not resources:
            continue
        own, sent_for_both, read_for_both = (
            [ast.parse(sources[name]) for name in names if name in sources]
            for names in ((module,), _SENT_FOR_BOTH, _READ_FOR_BOTH)
        )
        operations = {name: tuple(_users(tree, name)) for name in sorted(_attributes(tree, resources))}
        sent = _sent(own, resources), _sent(sent_for_both, set())
        read = _read([*own, *read_for_both])
        uses[packages.pop()] = Uses(operations, frozenset().union(*sent), frozenset(read), frozenset(_words(own)))
    return uses


def _imported(tree: ast.Module, part: str) -> Iterator[tuple[str, str]]:
    """The names that a module imports from a part of a generated package, and the package."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.ImportFrom)
            and str(node.module).startswith(f"{_PACKAGE}.")
            and part in str(node.module)
        ):
            package = ".".join(str(node.module).split(".")[:2])
            yield from ((alias.asname or alias.name, package) for alias in node.names)


def _resources(tree: ast.Module) -> set[str]:
    return {name for name, _ in _imported(tree, _RESOURCES)}


def _packages(tree: ast.Module) -> set[str]:
    return {package for _, package in _imported(tree, _RESOURCES)}


def _attributes(tree: ast.AST, owners: Set[str]) -> set[str]:
    """The operations that are reached through classes of these names."""
    return {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in owners
    }


def _users(tree: ast.Module, name: str) -> Iterator[str]:
    """The methods by which an operation is reached, through the functions and other methods of the module."""
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
        names |= {function for owner, function in new if owner is None or function.startswith("_")}
    for owner, function in sorted((str(owner), function) for owner, function in reached if owner):
        if not owner.startswith("_") and not function.startswith("_"):
            yield f"{owner}.{function}"


def _named(node: ast.AST) -> set[str]:
    return {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)} | {
        inner.attr for inner in ast.walk(node) if isinstance(inner, ast.Attribute)
    }


def _sent(trees: Iterable[ast.Module], resources: Set[str]) -> set[str]:
    """Arguments of operations and of generated models, fields of our own values and their properties, and keys that are assigned to."""
    found: set[str] = set()
    for tree in trees:
        models = {name for name, _ in _imported(tree, ".models.")}
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Name(id=function), keywords=keywords) if function in models:
                    found |= {keyword.arg for keyword in keywords if keyword.arg}
                case ast.Call(func=ast.Attribute(value=ast.Name(id=owner)), keywords=keywords) if owner in resources:
                    found |= {keyword.arg for keyword in keywords if keyword.arg}
                case ast.ClassDef(body=body) if not resources:
                    for item in body:
                        match item:
                            case ast.AnnAssign(target=ast.Name(id=name)) | ast.FunctionDef(name=name):
                                found.add(name)
                case ast.Assign(targets=[ast.Subscript(slice=ast.Constant(value=str(name)))]):
                    found.add(name)
                case ast.Dict(keys=keys) if resources:
                    found |= {key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str)}
    return found


def _words(trees: Iterable[ast.Module]) -> Iterator[str]:
    """Every text in code that is one word."""
    for node in (node for tree in trees for node in ast.walk(tree)):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and node.value.replace("-", "_").isidentifier()
        ):
            yield node.value


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
