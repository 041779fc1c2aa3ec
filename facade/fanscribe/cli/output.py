"""Everything that leaves the command other than through a console: JSON, rows, cells, questions, variables."""

from __future__ import annotations

import codecs
import contextlib
import json
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from fanscribe._core.foreign_text import clean_text, is_link

if TYPE_CHECKING:
    from fanscribe._signin.status import Status

FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])

SINKS: Final[dict[str, Callable[..., Any]]] = {}
"""Every function that shows text outside of this process, by its name."""

# The fields of statuses that hold links, and the schemes that these may have.
LINK_SCHEMES: Final[Mapping[str, frozenset[str]]] = {
    "url": frozenset({"https"}),
    "deeplink": frozenset({"https", "fansapiauth"}),
}
_MAX_SUSPICIOUS_LINK: Final = 200
# A line may quote several texts.
MAX_LINE: Final = 2000
# At the beginning of a cell, or of what a program that separates by semicolons takes for one.
_FORMULA: Final = re.compile("(^|;)([\\s\"']*)(?=[=+\\-@\uff1d\uff0b\uff0d\uff20])")


def sink(function: FunctionT) -> FunctionT:
    """Register a function that shows text outside of this process."""
    SINKS[function.__name__] = function
    return function


@sink
def json_text(value: Any, *, encoding: str | None = None, indent: int | None = None) -> str:
    """Return a value as JSON: a program gets every character back, and a terminal sees none that it would obey.

    What cannot be printed is escaped, and all but ASCII unless the encoding, by default that of the standard output, is UTF-8.
    """
    is_ascii = codecs.lookup(encoding or sys.stdout.encoding or "ascii").name != "utf-8"
    text = json.dumps(value, ensure_ascii=is_ascii, default=str, indent=indent)
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() or each == "\n" else _escape_json(each) for each in text)


def _escape_json(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))


def json_line(value: Any, *, encoding: str | None = None) -> str:
    """Return a value as one line of JSON, as `json_text` writes it."""
    return f"{json_text(value, encoding=encoding)}\n"


@sink
def row_text(values: Iterable[Any]) -> str:
    """Return a line of tab-separated values."""
    return "\t".join("" if value is None else clean_text(str(value)) for value in values) + "\n"


@sink
def csv_cell(value: Any) -> Any:
    """Return a cell that a spreadsheet shows as it stands, and never takes for a formula.

    A text that begins like one gets an apostrophe, which keeps a phone number a text, too; our own numbers stay numbers.
    """
    return _FORMULA.sub(r"\1\2'", clean_text(value, None)) if isinstance(value, str) else value


@sink
def question_text(question: str) -> str:
    """Return a question on one line."""
    return clean_text(question, None)


@sink
def environment_value(value: Any) -> str:
    """Return the value of an environment variable, on one line and in any encoding."""
    encoding = sys.getfilesystemencoding()
    return clean_text(str(value), MAX_LINE).encode(encoding, "backslashreplace").decode(encoding)


def link_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return fields of a status with every link that must not be opened under another name, `suspicious_…`."""
    return {
        f"suspicious_{name}"
        if name in LINK_SCHEMES and value and not is_link(value, LINK_SCHEMES[name])
        else name: value
        for name, value in fields.items()
    }


def describe_link(status: Status) -> str | None:
    """Return the link of a status, or a warning instead; None without one."""
    for name, schemes in LINK_SCHEMES.items():
        if link := getattr(status, name, None):
            return link if is_link(link, schemes) else warn_of_link(link)
    return None


def warn_of_link(link: str) -> str:
    """Return a warning that quotes a link that is not to be opened, in a form that no terminal makes clickable."""
    return f"suspicious link, do not open it: {clean_text(link, _MAX_SUSPICIOUS_LINK).replace(':', '[:]')}"


def tolerate_any_text() -> None:
    """Let the standard streams escape what their encoding does not have, such as an emoji in a pipe on Windows."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            cast("Any", stream).reconfigure(errors="backslashreplace")
