"""Check that a generated package has everything that its document publishes, and count it in the ledger.

Generated modules are parsed, never imported, so a method that overwrote another is found like one that was left out.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import tomli_w
from intake.document import Document, operations
from package_source import GeneratedOperation, read_operations

_HEAD: Final = "# What is published, counted, and what of it could not be generated. Written by `make generate`.\n\n"


def missing(document: Document, package: Path) -> list[str]:
    """Return a line for everything that only the document or only the package has; empty if the package is complete."""
    by_operation: dict[tuple[str, str], list[GeneratedOperation]] = {}
    for generated in read_operations(package):
        by_operation.setdefault((generated.http_method, generated.url), []).append(generated)
    lines: list[str] = []
    for method_name, path_name, operation in operations(document):
        found = by_operation.pop((method_name.upper(), path_name), [])
        where = f"{method_name.upper()} {path_name}"
        if len(found) != 1:
            lines.append(f"{where}: {len(found)} methods instead of one")
            continue
        lines += [f"{where}: {line}" for line in _compare(operation, found[0])]
    for left in by_operation.values():
        lines += [
            f"{each.module}.py: {each.name}: {each.http_method} {each.url} is not in the document" for each in left
        ]
    return lines


def _compare(operation: Document, generated: GeneratedOperation) -> list[str]:
    lines: list[str] = []
    own = operation.get("parameters") or []
    queries = {bracketed(str(parameter["name"])) for parameter in own if parameter["in"] == "query"}
    if lost := queries - generated.query:
        lines.append(f"query parameter {', '.join(sorted(lost))} is not sent")
    if operation.get("requestBody") and not generated.has_body:
        lines.append("the request body is not sent")
    typed = any(
        (media or {}).get("schema")
        for code, response in operation["responses"].items()
        if str(code).startswith("2")
        for media in (response.get("content") or {}).values()
    )
    if typed and generated.result_class in ("", "Any"):
        lines.append("the answer has no type")
    return lines


def bracketed(name: str) -> str:
    """Return the name of a query parameter as Laravel reads it: `filter.online` becomes `filter[online]`."""
    head, *rest = name.split(".")
    return head + "".join(f"[{part}]" for part in rest)


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
