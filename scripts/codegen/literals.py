"""Render texts of a document as Python source: they cannot end a literal, act as an escape, or reorder the line."""

import re
import unicodedata
from collections.abc import Iterable


def literal(text: str) -> str:
    """Return text as a Python string literal. Right-to-left characters are escaped: they would reorder the rest of the line."""
    has_rtl = any(unicodedata.bidirectional(character) in ("R", "AL", "AN") for character in text)
    return ascii(text) if has_rtl else repr(text)


def place(names: Iterable[str]) -> str:
    """Return names that lead to a value as a tuple."""
    return _tuple(map(literal, names))


def places(each: Iterable[Iterable[str]]) -> str:
    """Return several places as a tuple."""
    return _tuple(map(place, each))


def _tuple(items: Iterable[str]) -> str:
    text = ", ".join(found := list(items))
    return f"({text},)" if len(found) == 1 else f"({text})"


def docstring(text: str) -> str:
    """Return text as a Python docstring."""
    safe = re.sub(r'"{3,}|"+\Z', lambda quotes: '\\"' * len(quotes[0]), text.strip().replace("\\", "\\\\"))
    safe = "".join(character if character.isprintable() or character == "\n" else " " for character in safe)
    # Indented lines below a section in the first line would be read as not indented.
    first = "\n" if re.match(r"\w+:\n", safe) else ""
    return f'"""{first}{safe}\n"""' if "\n" in safe else f'"""{safe}"""'
