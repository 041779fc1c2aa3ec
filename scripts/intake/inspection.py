"""Refuse what is truncated or unsafe in a document: its names become file names, class names and code."""

import contextlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any, Final

import attrs

from intake.document import METHODS, Document, keep_operations, list_at, operations
from intake.errors import SpecError

_QUOTES: Final = "\"'`\\"
UNPRINTABLE_CATEGORIES: Final = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
# The first joins emoji; the others select how a character is drawn.
JOINERS: Final = "\u200d\ufe0e\ufe0f"
_NOT_IN_HEADINGS: Final = rf"[{JOINERS}\"'`\\]"
_BRACED = re.compile(r"\{([^{}/]+)\}")
# What a path has beside its operations.
_PATH_KEYS: Final = frozenset({"parameters", "servers", "summary", "description", "$ref"})


@attrs.frozen
class Refusal:
    """An operation that is refused, and why."""

    operation: str
    reason: str

    def __str__(self) -> str:
        return f"{self.operation}: {self.reason}"


def inspect(document: Document) -> tuple[Document, list[Refusal]]:
    """Return the document without the operations and tags that have an unsafe name, and each of these with its fault.

    Raises:
        SpecError: the document is truncated, or no operation is left.
    """
    document = _with_lower_case_methods(document)
    every_operation = operations(document)
    if not every_operation:
        raise SpecError("the document has no operations")
    _check_end(document, every_operation)
    faults = list(_find_unknown_methods(document))
    unsafe: set[tuple[str, str]] = set()
    for method, path, operation in every_operation:
        problem = _find_path_problem(path) or _find_name_problem(_iter_names(document, path, operation))
        if problem:
            unsafe.add((method, path))
            faults.append(Refusal(f"{method.upper()} {_quote(path)}", problem))
    if len(unsafe) == len(every_operation):
        raise SpecError(f"no operation of the document can be read; the first: {faults[-len(unsafe)]}")
    tags = list_at(document, "tags")
    problems = [_find_name_problem([("tag", tag.get("name") if isinstance(tag, dict) else None)]) for tag in tags]
    faults += [Refusal("the document", problem) for problem in problems if problem]
    if any(problems):
        document = document | {"tags": [tag for tag, problem in zip(tags, problems, strict=True) if not problem]}
    if unsafe:
        document = keep_operations(document, {each[:2] for each in every_operation} - unsafe)
    return document, faults


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
    """Refuse a truncated document: in a path, Scribe prints the operations before the parameters of all of them.

    Anything after the paths proves that they are complete.
    """
    if list(document)[-1] != "paths":
        return
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
    # Scribe prints these behind the tags, and the parameters of a path behind its operations.
    is_whole = "requestBody" in operation or "security" in operation or "parameters" in document["paths"][path]
    without_tags = sum("tags" not in each for _, _, each in every_operation)
    if not is_whole and "tags" not in operation and without_tags == 1 < len(every_operation):
        return "its last operation has no tags, though every other has"
    parameters = _parameters(document, path, operation)
    if parameters and not (isinstance(parameters[-1], dict) and isinstance(parameters[-1].get("schema"), dict)):
        return "its last parameter has no schema"
    if _find_path_problem(path):
        return None
    declares = any(_declares_path_parameter(document, path, each) for _, path, each in every_operation)
    if path_parameter_names(path) and declares and not _declares_path_parameter(document, path, operation):
        return "the parameters of its last path are not declared"
    return None


def _declares_path_parameter(document: Document, path: str, operation: Document) -> bool:
    """Return whether the operation declares any path parameter."""
    return any(isinstance(each, dict) and each.get("in") == "path" for each in _parameters(document, path, operation))


def _find_path_problem(path: str) -> str | None:
    rest = _BRACED.sub("", path)
    if not path.startswith("/") or "{" in rest or "}" in rest:
        return "the path must begin with / and balance its braces"
    if problem := _find_unsafe_character(path):
        return f"the path contains {problem}"
    if any(segment in (".", "..") for segment in path.split("/")):
        return "the path must not contain . or .. segments"
    return None


def _find_name_problem(names: Iterable[tuple[str, object]]) -> str | None:
    """Describe the first unsafe name; None if every name is safe."""
    for kind, name in names:
        if not isinstance(name, str):
            continue
        # A tag is a heading for people: quotes and joiners are dropped when a name is made of it.
        text = re.sub(_NOT_IN_HEADINGS, "", name) if kind == "tag" else name
        if problem := _find_unsafe_character(text):
            return f"{kind} {_quote(name)} contains {problem}"
    return None


def _with_lower_case_methods(document: Document) -> Document:
    """Return the document with its methods in lower case, as OpenAPI has them: `GET` would be no operation."""
    paths = {
        path: {
            key.lower() if key.lower() in METHODS and key.lower() not in item else key: each
            for key, each in item.items()
        }
        if isinstance(item, dict)
        else item
        for path, item in document["paths"].items()
    }
    return document | {"paths": paths}


def _find_unknown_methods(document: Document) -> Iterator[Refusal]:
    """Yield a fault for everything in a path that would be an operation, but for its method."""
    for path, item in document["paths"].items():
        for key, each in item.items() if isinstance(item, dict) else ():
            if key not in METHODS and key not in _PATH_KEYS and isinstance(each, dict) and "responses" in each:
                yield Refusal(_quote(path), f"{_quote(key)} is not an HTTP method")


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
