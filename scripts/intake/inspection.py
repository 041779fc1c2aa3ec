"""Reasons to refuse a document that could be read: its texts become file names, class names and code."""

import contextlib
import re
import unicodedata
from collections.abc import Iterator
from typing import Any, Final

from intake.document import METHODS, Document, list_at, operations
from intake.errors import SpecError

_QUOTES: Final = "\"'`\\"
UNPRINTABLE_CATEGORIES: Final = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
# Emoji are joined by the first; the others choose how a character looks.
JOINERS: Final = "\u200d\ufe0e\ufe0f"
_BRACED = re.compile(r"\{([^{}/]+)\}")


def inspect(document: Document) -> None:
    """Refuse a document whose names could not be trusted, or that is not whole."""
    every_operation = operations(document)
    if not every_operation:
        raise SpecError("no operation in it")
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
    """A refusal instead of a crash where a document has another shape than any that Scribe prints."""
    try:
        yield
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise SpecError(
            f"not in the shape in which Scribe prints a document ({type(error).__name__}: {error})"
        ) from None


def find_unused_tags(document: Document) -> list[str]:
    """Tags that are declared and carried by no operation, which a document cut off at the end has."""
    used = {str(tag) for _, _, operation in operations(document) for tag in list_at(operation, "tags")}
    declared = [tag.get("name") for tag in list_at(document, "tags") if isinstance(tag, dict)]
    return sorted({name for name in declared if isinstance(name, str) and name.strip()} - used)


def path_parameter_names(path: str) -> list[str]:
    """The names of the parameters in a path, in its order."""
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
    """Scribe prints paths last, and of each the operations before its parameters: what is cut off lacks the end of its last path."""
    last, item = list(document["paths"].items())[-1]
    prefix = f"{_quote(last)}: the document looks truncated:"
    methods = [item[method] for method in METHODS if method in item] if isinstance(item, dict) else []
    if not methods or not all(isinstance(operation, dict) for operation in methods):
        raise SpecError(f"{prefix} its last path has no operation")
    _, _, operation = every_operation[-1]
    if not isinstance(operation.get("responses"), dict | list):
        raise SpecError(f"{prefix} its last operation has no responses")
    if "tags" not in operation and sum("tags" not in each for _, _, each in every_operation) == 1 < len(
        every_operation
    ):
        raise SpecError(f"{prefix} its last operation has no tags, as the only one")
    parameters = _parameters(document, last, operation)
    if parameters and not (isinstance(parameters[-1], dict) and isinstance(parameters[-1].get("schema"), dict)):
        raise SpecError(f"{prefix} its last parameter has no schema")
    declares = any(_declares_path_parameter(document, path, each) for _, path, each in every_operation)
    if path_parameter_names(last) and declares and not _declares_path_parameter(document, last, operation):
        raise SpecError(f"{prefix} the parameters of its last path are not declared")


def _declares_path_parameter(document: Document, path: str, operation: Document) -> bool:
    """Whether any parameter of a path is declared."""
    return any(isinstance(each, dict) and each.get("in") == "path" for each in _parameters(document, path, operation))


def _check_path(where: str, path: str) -> None:
    rest = _BRACED.sub("", path)
    if not path.startswith("/") or "{" in rest or "}" in rest:
        raise SpecError(f"{where}: not a path")
    if problem := _find_unsafe_character(path):
        raise SpecError(f"{where}: the path holds {problem}")
    if any(segment in (".", "..") for segment in path.split("/")):
        raise SpecError(f"{where}: the path leaves its place")


def _check_name(where: str, kind: str, name: object) -> None:
    if not isinstance(name, str):
        return
    # A tag is a heading that a person writes; of it a name is made without what no name can hold.
    text = re.sub(f"[{JOINERS}\"'`]", "", name) if kind == "tag" else name
    if problem := _find_unsafe_character(text):
        raise SpecError(f"{where}: {kind} {_quote(name)} holds {problem}")


def _find_unsafe_character(name: str) -> str | None:
    if any(character in _QUOTES for character in name):
        return "a quote or a backslash"
    if any(unicodedata.category(character) in UNPRINTABLE_CATEGORIES for character in name):
        return "a line break or a control character"
    return None


def _quote(text: object) -> str:
    """A name as it may be printed: on one line, not longer than a line."""
    plain = ascii(text)
    return plain if len(plain) <= 80 else plain[:77] + "..."
