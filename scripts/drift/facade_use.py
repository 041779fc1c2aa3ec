"""Find the operations and fields that the facade uses in its code: a change of those breaks the facade itself."""

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from pathlib import Path
from typing import Final

import attrs

_PACKAGE: Final = "fanscribe_api"
_PLATFORMS: Final = "_platforms"
_RESOURCE_MODULES: Final = ".resources."
# Modules for both platforms: credentials that are sent, and readers of any response.
_SHARED_SENDERS: Final = ("_signin/credentials",)
_SHARED_READERS: Final = ("_core/responses", "_signin/processing")
# The facade has its reader of usage from the generated runtime.
_RUNTIME_READERS: Final = (Path(__file__).parent.parent / "codegen" / "runtime" / "usage.py",)


@attrs.frozen
class FacadeUses:
    """The parts of one generated package that the facade uses.

    Attributes:
        operations: the names of the facade's methods that use an operation, by the operation's name (`accounts.list`).
        sent_fields: the request fields that it fills in, each with the lines that do (`facade/…/fansly.py:88`).
        read_fields: the response fields that it reads, each with the lines that do.
        words: the texts that it compares values with.
    """

    operations: Mapping[str, tuple[str, ...]]
    sent_fields: Mapping[str, tuple[str, ...]]
    read_fields: Mapping[str, tuple[str, ...]]
    words: frozenset[str] = frozenset()


def find_uses(facade: Path) -> dict[str, FacadeUses]:
    """Return the uses by package (`fanscribe_api.onlyfans`): a platform is a module of `facade`."""
    sources = {
        path.relative_to(facade).with_suffix("").as_posix(): path.read_bytes() for path in sorted(facade.rglob("*.py"))
    }
    uses: dict[str, FacadeUses] = {}
    # Parsing every module takes longer than comparing two documents.
    for module in (name for name, source in sources.items() if _RESOURCE_MODULES.encode() in source):
        tree = ast.parse(sources[module])
        resources, packages = _resource_modules(tree), _package_names(tree)
        if not resources:
            continue
        own, shared_senders, shared_readers = (
            {
                f"{facade.parent.name}/{facade.name}/{name}.py": ast.parse(sources[name])
                for name in names
                if name in sources
            }
            for names in ((module, *_iter_bases(tree)), _SHARED_SENDERS, _SHARED_READERS)
        )
        trees = [*own.values()]
        operations = {
            f"{resources[owner]}.{name}": tuple(_iter_users(trees, owner, name))
            for owner, name in sorted(_find_operations(tree, resources.keys()))
        }
        sent_fields = [*_iter_sent_fields(own, resources.keys()), *_iter_sent_fields(shared_senders, set())]
        runtime_readers = {
            f"scripts/codegen/runtime/{path.name}": ast.parse(path.read_bytes()) for path in _RUNTIME_READERS
        }
        read_fields = _iter_read_fields(own | shared_readers | runtime_readers)
        uses[packages.pop()] = FacadeUses(
            operations, _group_lines(sent_fields), _group_lines(read_fields), frozenset(_iter_words(trees))
        )
    return uses


def _group_lines(found: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Return the lines of each field, in the order of the modules."""
    lines: dict[str, dict[str, None]] = {}
    for name, line in found:
        lines.setdefault(name, {})[line] = None
    return {name: tuple(each) for name, each in lines.items()}


def _iter_imports(tree: ast.Module, part: str) -> Iterator[tuple[str, str]]:
    """Yield the names that a module imports from a part of a generated package, each with the package."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.ImportFrom)
            and str(node.module).startswith(f"{_PACKAGE}.")
            and part in str(node.module)
        ):
            package = ".".join(str(node.module).split(".")[:2])
            yield from ((alias.asname or alias.name, package) for alias in node.names)


def _iter_bases(tree: ast.Module) -> Iterator[str]:
    """Yield the other modules that a platform is made of."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and ".".join(str(node.module).split(".")[1:-1]) == _PLATFORMS:
            yield str(node.module).split(".", 1)[1].replace(".", "/")


def _resource_modules(tree: ast.Module) -> dict[str, str]:
    """Return the classes of tags that a module imports, each with its module."""
    return {
        alias.asname or alias.name: str(node.module).rpartition(".")[2]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and _RESOURCE_MODULES in str(node.module)
        for alias in node.names
    }


def _package_names(tree: ast.Module) -> set[str]:
    return {package for _, package in _iter_imports(tree, _RESOURCE_MODULES)}


def _find_operations(tree: ast.AST, owners: Set[str]) -> set[tuple[str, str]]:
    """Return the operations that are accessed through classes with these names, each with its class."""
    return {
        (node.value.id, node.attr)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in owners
    }


def _iter_users(trees: Sequence[ast.Module], resource: str, name: str) -> Iterator[str]:
    """Yield the public methods that reach an operation, directly or through other functions of the platform."""
    own, *_ = trees
    classes = [node for node in own.body if isinstance(node, ast.ClassDef)]
    heirs = {ast.unparse(base).partition("[")[0]: node.name for node in classes for base in node.bases}
    functions = {(owner, node.name): node for tree in trees for owner, node in _iter_functions(tree)}
    reached, names = set(), set[str]()
    new = {key for key, node in functions.items() if (resource, name) in _find_operations(node, {resource})}
    while new:
        reached |= new
        names |= {function for owner, function in new if _is_internal(owner) or function.startswith("_")}
        new = {key for key, node in functions.items() if key not in reached and names & _names_in(node)}
    for owner, function in sorted((owner, function) for owner, function in reached if owner is not None):
        if not _is_internal(owner) and not function.startswith("_"):
            yield f"{heirs.get(owner, owner)}.{function}"


def _is_internal(owner: str | None) -> bool:
    """Return whether users do not see a class: the functions of a module, and what signs in below a platform."""
    return owner is None or owner.startswith("_") or owner.endswith(("Accounts", "SignIn"))


def _iter_functions(tree: ast.Module) -> Iterator[tuple[str | None, ast.FunctionDef | ast.AsyncFunctionDef]]:
    """Yield the functions of a module, and the methods of its classes with the name of the class."""
    for owner in (tree, *tree.body):
        if isinstance(owner, ast.Module | ast.ClassDef):
            name = owner.name if isinstance(owner, ast.ClassDef) else None
            for node in owner.body:
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    yield name, node


def _names_in(node: ast.AST) -> set[str]:
    return {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)} | {
        inner.attr for inner in ast.walk(node) if isinstance(inner, ast.Attribute)
    }


def _iter_sent_fields(modules: Mapping[str, ast.Module], resources: Set[str]) -> Iterator[tuple[str, str]]:
    """Yield the fields that are sent, with the line: arguments of operations and models, fields of our own values, assigned keys."""
    for path, tree in modules.items():
        models = {name for name, _ in _iter_imports(tree, ".models.")}
        for node in ast.walk(tree):
            yield from ((name, f"{path}:{line}") for name, line in _iter_names_sent_by(node, models, resources))


def _iter_names_sent_by(node: ast.AST, models: Set[str], resources: Set[str]) -> Iterator[tuple[str, int]]:
    match node:
        case ast.Call(func=ast.Name(id=name), keywords=keywords) if name in models:
            yield from ((keyword.arg, keyword.lineno) for keyword in keywords if keyword.arg)
        case ast.Call(func=ast.Attribute(value=ast.Name(id=owner)), keywords=keywords) if owner in resources:
            yield from ((keyword.arg, keyword.lineno) for keyword in keywords if keyword.arg)
        case ast.ClassDef(body=body) if not resources:
            yield from _iter_fields(body)
        case ast.Assign(targets=[ast.Subscript(slice=ast.Constant(value=str(key)))], lineno=line):
            yield key, line
        case ast.Dict(keys=keys) if resources:
            yield from _iter_texts(keys)


def _iter_texts(nodes: Iterable[ast.expr | None]) -> Iterator[tuple[str, int]]:
    """Yield the string constants among expressions, with their lines."""
    for each in nodes:
        if isinstance(each, ast.Constant) and isinstance(each.value, str):
            yield each.value, each.lineno


def _iter_fields(body: Iterable[ast.stmt]) -> Iterator[tuple[str, int]]:
    """Yield the fields, properties and methods in the body of a class, with their lines."""
    for item in body:
        match item:
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.FunctionDef(name=name):
                yield name, item.lineno


def _iter_words(trees: Iterable[ast.Module]) -> Iterator[str]:
    """Yield every string constant that is one word."""
    for node in (node for tree in trees for node in ast.walk(tree)):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and node.value.replace("-", "_").isidentifier()
        ):
            yield node.value


def _iter_read_fields(modules: Mapping[str, ast.Module]) -> Iterator[tuple[str, str]]:
    """Yield the keys that are read with `get`, and those in tuples that comprehensions loop over to read them, with the line."""
    for path, tree in modules.items():
        for node in ast.walk(tree):
            yield from ((name, f"{path}:{line}") for name, line in _iter_names_read_by(node))


def _iter_names_read_by(node: ast.AST) -> Iterator[tuple[str, int]]:
    match node:
        case ast.Call(func=ast.Attribute(attr="get"), args=[ast.Constant() as name, *_]):
            yield from _iter_texts([name])
        case ast.comprehension(iter=ast.Tuple(elts=names)):
            yield from _iter_texts(names)
