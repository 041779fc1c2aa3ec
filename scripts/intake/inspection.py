"""Reasons to refuse a document that could be read: its texts become file names, class names and code."""

import contextlib
import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from intake.document import METHODS, Document, operations
from intake.refusal import Refused

_QUOTES: Final = "\"'`\\"
_UNPRINTABLE: Final = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")
_BRACED = re.compile(r"\{([^{}/]+)\}")


def inspect(document: Document) -> None:
    """Refuse a document whose names could not be trusted, or that is not whole."""
    everything = operations(document)
    if not everything:
        raise Refused("no operation in it")
    for path, item in document["paths"].items():
        methods = [item[method] for method in METHODS if method in item] if isinstance(item, dict) else []
        if not methods or not all(isinstance(operation, dict) for operation in methods):
            raise Refused(f"{_shown(path)}: no operation in it; the document looks truncated")
    modules: dict[str, str] = {}
    tagged = any(operation.get("tags") for _, _, operation in everything)
    for method, path, operation in everything:
        where = f"{method.upper()} {_shown(path)}"
        _check_path(document, method, path, operation)
        for kind, name in _names(document, path, operation):
            if not isinstance(name, str) or not name.strip():
                raise Refused(f"{where}: {kind} is not a text")
            if why := _unfit(name):
                raise Refused(f"{where}: {kind} {_shown(name)} holds {why}")
        if not isinstance(operation.get("responses"), dict | list) or (tagged and not operation.get("tags")):
            raise Refused(f"{where}: responses or tags are missing; the document looks truncated")
        name = operation.get("operationId") or f"{method} {path}"
        module = python_name(name)
        if module in modules:
            raise Refused(
                f"the operation ids {_shown(modules[module])} and {_shown(name)} become the same module {module}.py"
            )
        modules[module] = name


@contextlib.contextmanager
def known_shape() -> Iterator[None]:
    """A refusal instead of a crash where a document has another shape than any that Scribe prints."""
    try:
        yield
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise Refused(f"not in the shape in which Scribe prints a document ({type(error).__name__}: {error})") from None


def unused_tags(document: Document) -> list[str]:
    """Tags that are declared and carried by no operation, which a document cut off at the end has."""
    carried = {tag for _, _, operation in operations(document) for tag in operation.get("tags") or []}
    return sorted({tag["name"] for tag in document.get("tags") or []} - carried)


def python_name(name: str) -> str:
    """The name that the generator makes of a name in a document: of an operation id its module, of a field its attribute."""
    from openapi_python_client.strings import PythonIdentifier

    return PythonIdentifier(name, "field_")


def _names(document: Document, path: str, operation: Document) -> Iterator[tuple[str, object]]:
    if "operationId" in operation:
        yield "operation id", operation["operationId"]
    for tag in operation.get("tags") or []:
        yield "tag", tag
    for parameter in [*(operation.get("parameters") or []), *(document["paths"][path].get("parameters") or [])]:
        yield "parameter", parameter.get("name")
    for tag in document.get("tags") or []:
        yield "tag", tag.get("name")


def _check_path(document: Document, method: str, path: str, operation: Document) -> None:
    where = f"{method.upper()} {_shown(path)}"
    if (
        not path.startswith("/")
        or _BRACED.sub("", path).strip("{}") != _BRACED.sub("", path)
        or "{" in _BRACED.sub("", path)
    ):
        raise Refused(f"{where}: not a path")
    if why := _unfit(path):
        raise Refused(f"{where}: the path holds {why}")
    if any(segment in (".", "..") for segment in path.split("/")):
        raise Refused(f"{where}: the path leaves its place")
    parameters = [*(operation.get("parameters") or []), *(document["paths"][path].get("parameters") or [])]
    if not all(isinstance(parameter.get("schema"), dict) for parameter in parameters):
        raise Refused(f"{where}: a parameter has no schema; the document looks truncated")
    declared = {parameter.get("name") for parameter in parameters if parameter.get("in") == "path"}
    if declared != set(_BRACED.findall(path)):
        raise Refused(f"{where}: the parameters of its path are not declared; the document looks truncated")


def _unfit(name: str) -> str | None:
    if any(character in _QUOTES for character in name):
        return "a quote or a backslash"
    if any(unicodedata.category(character) in _UNPRINTABLE for character in name):
        return "a line break or a control character"
    return None


def _shown(text: object) -> str:
    """A name as it may be printed: on one line, not longer than a line."""
    plain = ascii(text)
    return plain if len(plain) <= 80 else plain[:77] + "..."
