"""Generated packages as source text: their operations and classes are read without importing them."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import attrs

_BODIES: Final = {"json", "form", "urlencoded", "content"}


@attrs.frozen
class GeneratedOperation:
    """A method of a generated resource.

    Attributes:
        module: the name of its file, without suffix.
        positional: the names of its positional arguments, in order.
        keywords: the names of its keyword arguments, and `required` of those without a default.
        result: the annotation of its result, and `result_class` the class in there (`Chat` of `Call[Chat]`).
        http_method, url: its request, and `query` the names of the query parameters that it sends.
    """

    module: str
    name: str
    positional: tuple[str, ...]
    keywords: frozenset[str]
    required: frozenset[str]
    result: str
    result_class: str
    http_method: str
    url: str
    query: frozenset[str]
    has_body: bool


def read_operations(package: Path) -> Iterator[GeneratedOperation]:
    """Yield the operations of a package; of two with the same name in a class the later one, which overwrites the other."""
    for path in sorted((package / "resources").glob("*.py")):
        for owner in iter_classes(path):
            methods = {node.name: node for node in owner.body if isinstance(node, ast.FunctionDef)}
            yield from (_read_operation(path.stem, node) for node in methods.values())


def iter_classes(path: Path) -> Iterator[ast.ClassDef]:
    """Yield the top-level classes of a module."""
    yield from (node for node in ast.parse(path.read_bytes()).body if isinstance(node, ast.ClassDef))


def iter_synonyms(path: Path) -> Iterator[tuple[str, str]]:
    """Yield each other name of a top-level class of a module, with the class."""
    for node in ast.parse(path.read_bytes()).body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Name(id=model)):
                yield name, model


def _read_operation(module: str, node: ast.FunctionDef) -> GeneratedOperation:
    call = next(each.value for each in ast.walk(node) if isinstance(each, ast.Return))
    assert isinstance(call, ast.Call)
    http_method, url = (str(ast.literal_eval(argument)) for argument in call.args[:2])
    sent = {keyword.arg: keyword.value for keyword in call.keywords}
    query = sent.get("query")
    result = ast.unparse(node.returns) if node.returns else ""
    is_generic = isinstance(node.returns, ast.Subscript)
    return GeneratedOperation(
        module=module,
        name=node.name,
        positional=tuple(each.arg for each in node.args.args[1:]),
        keywords=frozenset(each.arg for each in node.args.kwonlyargs),
        required=frozenset(
            each.arg
            for each, default in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True)
            if default is None
        ),
        result=result,
        result_class=(result.partition("[")[2].rstrip("]").partition(",")[0] if is_generic else result).rpartition(".")[
            2
        ],
        http_method=http_method,
        url=url,
        query=frozenset(ast.literal_eval(key) for key in query.keys if key)
        if isinstance(query, ast.Dict)
        else frozenset(),
        has_body=not _BODIES.isdisjoint(sent),
    )
