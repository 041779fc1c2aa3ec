"""The ledger: what a document publishes against what stands in the generated package, entry by entry.

It reads the generated modules as text (never importing them), so a module that overwrote another is missed like one that was left out.
"""

import ast
import re
from collections import Counter
from pathlib import Path
from typing import Any, Final

import attrs
from intake.document import Document, operations

_BRACED = re.compile(r"\{[^{}/]*\}")
# The keywords under which a request takes its body; None stands for `**`, one of several kinds.
_BODIES: Final = {"json", "files", "data", "content", None}


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
    body = ast.parse(path.read_bytes()).body
    function = next(node for node in body if isinstance(node, ast.FunctionDef) and node.name == "_get_kwargs")
    call = next(node for node in ast.walk(function) if isinstance(node, ast.Call) and _named(node.func, "request"))
    answers = next(node.value for node in body if isinstance(node, ast.AnnAssign) and _named(node.target, "_ANSWERS"))
    method, url = (str(ast.literal_eval(argument)) for argument in call.args[:2])
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    return Module(
        path,
        method,
        _shape(url),
        frozenset(_keys(keywords.get("query"))),
        bool(_BODIES & set(keywords)),
        _codes(answers),
    )


def _named(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _keys(node: ast.expr | None) -> list[str]:
    return [str(ast.literal_eval(key)) for key in node.keys if key] if isinstance(node, ast.Dict) else []


def _codes(answers: ast.expr | None) -> dict[str, bool]:
    """Each response code that is read, and whether it is read as anything."""
    codes: dict[str, bool] = {}
    if isinstance(answers, ast.Dict):
        for key, value in zip(answers.keys, answers.values, strict=True):
            code = ast.literal_eval(key) if key else None
            name = "default" if code is None else f"{code[0] // 100}XX" if isinstance(code, tuple) else str(code)
            codes[name] = not (isinstance(value, ast.Constant) and value.value is None)
    return codes


def counts(document: Document) -> Counter[str]:
    """How many operations and typed answers a document has, for a line that a person reads."""
    total: Counter[str] = Counter()
    for _, _, operation in operations(document):
        total["operations"] += 1
        total["typed answers"] += sum(bool(response.get("content")) for response in operation["responses"].values())
    return total
