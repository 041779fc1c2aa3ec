"""Refuse documents that are truncated or unsafe: their names become file names, class names and code."""

import contextlib
import re
import unicodedata
from collections.abc import Iterator
from typing import Any, Final

from intake.document import METHODS, Document, list_at, operations
from intake.errors import SpecError

_QUOTES: Final = "\"'`\\"
UNPRINTABLE_CATEGORIES: Final = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
# The first joins emoji; the others select how a character is drawn.
JOINERS: Final = "\u200d\ufe0e\ufe0f"
_BRACED = re.compile(r"\{([^{}/]+)\}")


def inspect(document: Document) -> None:
    """Raise `SpecError` if a document is truncated or one of its names is unsafe."""
    every_operation = operations(document)
    if not every_operation:
        raise SpecError("the document has no operations")
    _check_end(document, every_operation)
    for tag in list_at(document, "tags"):
        _check_name("the document", "tag", tag.get("name") if isinstance(tag, dict) else None)
    for method, path, operation in every_operation:
        where = f"{method.upper()} {_quote(path)}"
        _check_path(where, path)
        for kind, name in _iter_names(document, path, operation):
            _check_name(where, kind, name)


@contextlib.contextmanager
def reject_unknown_shape() -> Iterator[None]:
    """Raise `SpecError` in place of the errors that a document of an unknown shape causes."""
    try:
        yield
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise SpecError(f"not in the shape that Scribe prints ({type(error).__name__}: {error})") from None


def find_unused_tags(document: Document) -> list[str]:
    """Return tags that are declared but used by no operation, which is typical of a truncated document."""
    used = {str(tag) for _, _, operation in operations(document) for tag in list_at(operation, "tags")}
    declared = [tag.get("name") for tag in list_at(document, "tags") if isinstance(tag, dict)]
    return sorted({name for name in declared if isinstance(name, str) and name.strip()} - used)


def path_parameter_names(path: str) -> list[str]:
    """Return the names of the parameters in a path template, in order."""
    return _BRACED.findall(path)


def _iter_names(document: Document, path: str, operation: Document) -> Iterator[tuple[str, object]]:
    yield "operation id", operation.get("operationId")
    for tag in list_at(operation, "tags"):
        yield "tag", tag
    for parameter in _parameters(document, path, operation):
        yield "parameter", parameter.get("name") if isinstance(parameter, dict) else None


def _parameters(document: Document, path: str, operation: Document) -> list[Any]:
    return [*list_at(operation, "parameters"), *list_at(document["paths"][path], "parameters")]


def _check_end(document: Document, every_operation: list[tuple[str, str, Document]]) -> None:
    """Refuse a truncated document: Scribe prints paths last, and in each the operations before its parameters."""
    path, item = list(document["paths"].items())[-1]
    methods = [item[method] for method in METHODS if method in item] if isinstance(item, dict) else []
    if not methods or not all(isinstance(operation, dict) for operation in methods):
        problem: str | None = "its last path has no operation"
    else:
        problem = _find_missing_part(document, path, every_operation)
    if problem:
        raise SpecError(f"{_quote(path)}: the document looks truncated: {problem}")


def _find_missing_part(document: Document, path: str, every_operation: list[tuple[str, str, Document]]) -> str | None:
    """Return what the last operation lacks, if a truncated document would lack it; `path` is its path."""
    _, _, operation = every_operation[-1]
    if not isinstance(operation.get("responses"), dict | list):
        return "its last operation has no responses"
    if "tags" not in operation and sum("tags" not in each for _, _, each in every_operation) == 1 < len(
        every_operation
    ):
        return "its last operation has no tags, though every other has"
    parameters = _parameters(document, path, operation)
    if parameters and not (isinstance(parameters[-1], dict) and isinstance(parameters[-1].get("schema"), dict)):
        return "its last parameter has no schema"
    declares = any(_declares_path_parameter(document, path, each) for _, path, each in every_operation)
    if path_parameter_names(path) and declares and not _declares_path_parameter(document, path, operation):
        return "the parameters of its last path are not declared"
    return None


def _declares_path_parameter(document: Document, path: str, operation: Document) -> bool:
    """Return whether the operation declares any path parameter."""
    return any(isinstance(each, dict) and each.get("in") == "path" for each in _parameters(document, path, operation))


def _check_path(where: str, path: str) -> None:
    rest = _BRACED.sub("", path)
    if not path.startswith("/") or "{" in rest or "}" in rest:
        raise SpecError(f"{where}: the path must begin with / and balance its braces")
    if problem := _find_unsafe_character(path):
        raise SpecError(f"{where}: the path contains {problem}")
    if any(segment in (".", "..") for segment in path.split("/")):
        raise SpecError(f"{where}: the path must not contain . or .. segments")


def _check_name(where: str, kind: str, name: object) -> None:
    if not isinstance(name, str):
        return
    # A tag is a heading for people: quotes and joiners are dropped when a name is made of it.
    text = re.sub(f"[{JOINERS}\"'`]", "", name) if kind == "tag" else name
    if problem := _find_unsafe_character(text):
        raise SpecError(f"{where}: {kind} {_quote(name)} contains {problem}")


def _find_unsafe_character(name: str) -> str | None:
    if any(character in _QUOTES for character in name):
        return "a quote or a backslash"
    if any(unicodedata.category(character) in UNPRINTABLE_CATEGORIES for character in name):
        return "a line break or a control character"
    return None


def _quote(text: object) -> str:
    """Return a name in printable ASCII, at most 80 characters long."""
    plain = ascii(text)
    return plain if len(plain) <= 80 else plain[:77] + "..."
