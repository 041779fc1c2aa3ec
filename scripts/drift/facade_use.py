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
        sent_fields: the request fields that it fills in.
        read_fields: the response fields that it reads.
        words: the texts that it compares values with.
    """

    operations: Mapping[str, tuple[str, ...]]
    sent_fields: frozenset[str]
    read_fields: frozenset[str]
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
        trees, shared_senders, shared_readers = (
            [ast.parse(sources[name]) for name in names if name in sources]
            for names in ((module, *_iter_bases(tree)), _SHARED_SENDERS, _SHARED_READERS)
        )
        operations = {
            f"{resources[owner]}.{name}": tuple(_iter_users(trees, owner, name))
            for owner, name in sorted(_find_operations(tree, resources.keys()))
        }
        sent_fields = _find_sent_fields(trees, resources.keys()), _find_sent_fields(shared_senders, set())
        runtime_readers = [ast.parse(path.read_bytes()) for path in _RUNTIME_READERS]
        read_fields = _iter_read_fields([*trees, *shared_readers, *runtime_readers])
        uses[packages.pop()] = FacadeUses(
            operations, frozenset().union(*sent_fields), frozenset(read_fields), frozenset(_iter_words(trees))
        )
    return uses


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
    """Yield the modules beside a platform's that it is made of."""
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


def _find_sent_fields(trees: Iterable[ast.Module], resources: Set[str]) -> set[str]:
    """Return the fields that are sent: arguments of operations and models, fields of our own values, and keys that are assigned."""
    found: set[str] = set()
    for tree in trees:
        models = {name for name, _ in _iter_imports(tree, ".models.")}
        for node in ast.walk(tree):
            found.update(_iter_names_sent_by(node, models, resources))
    return found


def _iter_names_sent_by(node: ast.AST, models: Set[str], resources: Set[str]) -> Iterator[str]:
    match node:
        case ast.Call(func=ast.Name(id=name), keywords=keywords) if name in models:
            yield from (keyword.arg for keyword in keywords if keyword.arg)
        case ast.Call(func=ast.Attribute(value=ast.Name(id=owner)), keywords=keywords) if owner in resources:
            yield from (keyword.arg for keyword in keywords if keyword.arg)
        case ast.ClassDef(body=body) if not resources:
            yield from _iter_fields(body)
        case ast.Assign(targets=[ast.Subscript(slice=ast.Constant(value=str(key)))]):
            yield key
        case ast.Dict(keys=keys) if resources:
            yield from (key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str))


def _iter_fields(body: Iterable[ast.stmt]) -> Iterator[str]:
    """Yield the fields, properties and methods in the body of a class."""
    for item in body:
        match item:
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.FunctionDef(name=name):
                yield name


def _iter_words(trees: Iterable[ast.Module]) -> Iterator[str]:
    """Yield every string constant that is one word."""
    for node in (node for tree in trees for node in ast.walk(tree)):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and node.value.replace("-", "_").isidentifier()
        ):
            yield node.value


def _iter_read_fields(trees: Iterable[ast.Module]) -> Iterator[str]:
    """Yield the keys that are read with `get`, and those in tuples that comprehensions loop over to read them."""
    for node in (node for tree in trees for node in ast.walk(tree)):
        match node:
            case ast.Call(func=ast.Attribute(attr="get"), args=[ast.Constant(value=str(name)), *_]):
                yield name
            case ast.comprehension(iter=ast.Tuple(elts=names)):
                yield from (
                    name.value for name in names if isinstance(name, ast.Constant) and isinstance(name.value, str)
                )
