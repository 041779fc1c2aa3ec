"""Check that a generated package has everything that its document publishes, and count it in the ledger.

Generated modules are parsed, never imported, so a method that overwrote another is found like one that was left out.
"""

import ast
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import attrs
import tomli_w
from intake.document import Document, operations

_HEAD: Final = "# What is published, counted, and what of it could not be generated. Written by `make generate`.\n\n"
_BODIES: Final = {"json", "form", "urlencoded", "content"}


@attrs.frozen
class GeneratedMethod:
    """The request of one method of a resource."""

    where: str
    method: str
    url: str
    parameters: frozenset[str]
    has_body: bool
    has_answer: bool


def missing(document: Document, package: Path) -> list[str]:
    """Return a line for everything that only the document or only the package has; empty if the package is complete."""
    by_operation: dict[tuple[str, str], list[GeneratedMethod]] = {}
    for path in sorted((package / "resources").glob("*.py")):
        for method in _read(path):
            by_operation.setdefault((method.method, method.url), []).append(method)
    lines: list[str] = []
    for method_name, path_name, operation in operations(document):
        found = by_operation.pop((method_name.upper(), path_name), [])
        where = f"{method_name.upper()} {path_name}"
        if len(found) != 1:
            lines.append(f"{where}: {len(found)} methods instead of one")
            continue
        lines += [f"{where}: {line}" for line in _compare(operation, found[0])]
    for left in by_operation.values():
        lines += [f"{method.where}: {method.method} {method.url} is not in the document" for method in left]
    return lines


def _compare(operation: Document, method: GeneratedMethod) -> list[str]:
    lines: list[str] = []
    own = operation.get("parameters") or []
    queries = {bracketed(str(parameter["name"])) for parameter in own if parameter["in"] == "query"}
    if lost := queries - method.parameters:
        lines.append(f"query parameter {', '.join(sorted(lost))} is not sent")
    if operation.get("requestBody") and not method.has_body:
        lines.append("the request body is not sent")
    typed = any(
        (media or {}).get("schema")
        for code, response in operation["responses"].items()
        if str(code).startswith("2")
        for media in (response.get("content") or {}).values()
    )
    if typed and not method.has_answer:
        lines.append("the answer has no type")
    return lines


def bracketed(name: str) -> str:
    """Return the name of a query parameter as Laravel reads it: `filter.online` becomes `filter[online]`."""
    head, *rest = name.split(".")
    return head + "".join(f"[{part}]" for part in rest)


def _read(path: Path) -> Iterator[GeneratedMethod]:
    """Yield the operations of one resource; of two with the same name the later one, as Python does."""
    for owner in ast.parse(path.read_bytes()).body:
        if isinstance(owner, ast.ClassDef):
            methods = {node.name: node for node in owner.body if isinstance(node, ast.FunctionDef)}
            for node in methods.values():
                yield _method(f"{path.name}: {node.name}", node)


def _method(where: str, node: ast.FunctionDef) -> GeneratedMethod:
    call = next(each.value for each in ast.walk(node) if isinstance(each, ast.Return))
    assert isinstance(call, ast.Call)
    method, url = (str(ast.literal_eval(argument)) for argument in call.args[:2])
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    # A call without arguments is a file, or has no answer.
    returned = node.returns
    typed = isinstance(returned, ast.Name) or (
        isinstance(returned, ast.Subscript) and ast.unparse(returned.slice).partition(",")[0] != "Any"
    )
    query = keywords.get("query")
    names = [str(ast.literal_eval(key)) for key in query.keys if key] if isinstance(query, ast.Dict) else []
    return GeneratedMethod(where, method, url, frozenset(names), bool(_BODIES & set(keywords)), typed)


def ledger_entry(document: Document, left_out: Sequence[str] = ()) -> dict[str, Any]:
    """Count what is generated of a document, and list what is left out."""
    found = [operation for _, _, operation in operations(document)]
    typed = sum(bool(_content(response)) for operation in found for response in operation["responses"].values())
    return {"operations": len(found), "typed_answers": typed, "left_out": len(left_out), "omissions": list(left_out)}


def summary(entry: Mapping[str, Any]) -> str:
    """Return an entry as a line for the terminal."""
    return ", ".join(f"{entry[key]} {key.replace('_', ' ')}" for key in ("operations", "typed_answers", "left_out"))


def ledger_text(entries: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the ledger as TOML."""
    return _HEAD + tomli_w.dumps({name: dict(each) for name, each in sorted(entries.items())})


def _content(response: Any) -> Any:
    return response.get("content")
