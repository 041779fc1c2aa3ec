"""The ledger: what a document publishes against what stands in the generated package, entry by entry.

It reads the generated modules as text (never importing them), so a module that overwrote another is missed like one that was left out.
"""

import ast
import re
from collections import Counter
from pathlib import Path
from typing import Any, Final

import attrs
from document import Document, operations

_BRACED = re.compile(r"\{[^{}/]*\}")
_NO_CONTENT: Final = ast.dump(ast.Constant(None))


@attrs.frozen
class Module:
    """What one endpoint module does on the wire."""

    path: Path
    method: str
    url: str
    parameters: frozenset[str]
    has_body: bool
    codes: dict[str, bool]


def missing(document: Document, package: Path) -> list[str]:
    """One line for everything that the document has and the package has not, or the reverse; empty when the books balance."""
    modules = [_read(path) for path in sorted((package / "api").glob("*/*.py")) if path.name != "__init__.py"]
    by_operation: dict[tuple[str, str], list[Module]] = {}
    for module in modules:
        by_operation.setdefault((module.method, module.url), []).append(module)
    lines: list[str] = []
    for method, path, operation in operations(document):
        found = by_operation.pop((method, _shape(path)), [])
        where = f"{method.upper()} {path}"
        if len(found) != 1:
            lines.append(f"{where}: {len(found)} endpoint modules instead of one")
            continue
        lines += [f"{where}: {line}" for line in _compare(operation, found[0])]
    for left in by_operation.values():
        lines += [f"{module.path.name}: {module.method.upper()} {module.url} is not in the document" for module in left]
    return lines


def _compare(operation: Document, module: Module) -> list[str]:
    lines: list[str] = []
    own = operation.get("parameters") or []
    queries = {wire_name(parameter) for parameter in own if parameter["in"] == "query"}
    if lost := queries - module.parameters:
        lines.append(f"query parameter {', '.join(sorted(lost))} is not sent")
    if operation.get("requestBody") and not module.has_body:
        lines.append("the request body is not sent")
    for code, response in operation["responses"].items():
        typed = any((media or {}).get("schema") for media in (response.get("content") or {}).values())
        if code not in module.codes:
            lines.append(f"the answer {code} is left out")
        elif typed and not module.codes[code]:
            lines.append(f"the answer {code} has no type")
    return lines


def wire_name(parameter: dict[str, Any]) -> str:
    """A query parameter as Laravel reads it: `filter.online` is nested, `filter[online]`."""
    head, *rest = str(parameter["name"]).split(".")
    return head + "".join(f"[{part}]" for part in rest)


def _shape(path: str) -> str:
    """A path without the names of its parameters, which are respelled in Python."""
    return _BRACED.sub("{}", path)


def _read(path: Path) -> Module:
    functions = {node.name: node for node in ast.parse(path.read_bytes()).body if isinstance(node, ast.FunctionDef)}
    request = functions["_get_kwargs"]
    method = url = ""
    parameters: set[str] = set()
    for node in ast.walk(request):
        match node:
            case ast.Dict(keys=keys, values=values):
                for key, value in zip(keys, values, strict=True):
                    match key:
                        case ast.Constant("method"):
                            method = _text(value)
                        case ast.Constant("url"):
                            url = _shape(_text(value))
            case ast.Subscript(value=ast.Name("params"), slice=ast.Constant(str(name))):
                parameters.add(name)
    has_body = any(argument.arg == "body" for argument in request.args.kwonlyargs)
    return Module(path, method, url, frozenset(parameters), has_body, _codes(functions["_parse_response"]))


def _text(node: ast.expr) -> str:
    for inner in ast.walk(node):
        if isinstance(inner, ast.Constant) and isinstance(inner.value, str) and inner.value:
            return inner.value
    return ""


def _codes(function: ast.FunctionDef) -> dict[str, bool]:
    """Each response code that has a branch of its own, and whether that branch returns anything."""
    codes: dict[str, bool] = {}
    for node in function.body:
        match node:
            case ast.If(test=ast.Compare(ops=[ast.Eq()], comparators=[ast.Constant(int(code))])):
                codes[str(code)] = _returns(node.body)
            case ast.If(test=ast.Compare(left=ast.Constant(int(low)))):
                codes[f"{low // 100}XX"] = _returns(node.body)
            case ast.Return():
                codes["default"] = _returns([node])
    return codes


def _returns(body: list[ast.stmt]) -> bool:
    returned = [node.value for statement in body for node in ast.walk(statement) if isinstance(node, ast.Return)]
    return any(value is not None and ast.dump(value) != _NO_CONTENT for value in returned)


def counts(document: Document) -> Counter[str]:
    """How many operations and typed answers a document has, for a line that a person reads."""
    total: Counter[str] = Counter()
    for _, _, operation in operations(document):
        total["operations"] += 1
        total["typed answers"] += sum(bool(response.get("content")) for response in operation["responses"].values())
    return total
