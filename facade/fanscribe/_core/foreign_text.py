"""Foreign text, from the provider, a webhook or a plan: cleaned before anything shows it."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final
from urllib.parse import urlsplit

MAX_TEXT: Final = 500
MAX_NAME: Final = 60
# Longer ones fit into no QR code that a phone can read.
_MAX_LINK: Final = 1000
# ASCII without spaces, quotes, brackets and the backslash: what a browser would send unchanged.
_LINK: Final = re.compile(r"[!#-;=?-Z_a-z~\[\]]+")
# What joins emoji, and the letters of Persian.
_JOINERS: Final = "\u200c\u200d"


def clean_text(text: str, limit: int | None = MAX_TEXT) -> str:
    """Return a text on one line: any space is a space, and what cannot be printed is escaped, so that no terminal obeys it.

    Args:
        text: any text, lone surrogates included.
        limit: the length that is kept, in characters; None for all.
    """
    cut = len(text) if limit is None else limit
    clean = text[: cut + 1] if text.isascii() and text.isprintable() else _escape(text[: cut + 1])
    return clean if len(clean) <= cut and len(text) <= cut else f"{clean[:cut]}…"


def _escape(text: str) -> str:
    shown = list[str]()
    for index, character in enumerate(text):
        if character.isspace():
            shown.append(" ")
        elif character.isprintable() or (character in _JOINERS and _joins(text, index)):
            shown.append(character)
        else:
            shown.append(ascii(character)[1:-1])
    return "".join(shown)


def _joins(text: str, index: int) -> bool:
    """Return whether both neighbours of a character are printable, and not of ASCII."""
    return all(
        each and not each.isascii() and each.isprintable()
        for each in (text[index - 1 : index], text[index + 1 : index + 2])
    )


def quote_name(name: str) -> str:
    """Return a name in quotes that it cannot close, so that a sentence keeps its meaning."""
    text = clean_text(name, MAX_NAME).replace('"', "'")
    return f'"{text}"'


def is_link(text: str, schemes: Collection[str]) -> bool:
    """Return whether a text is a link that may be opened: of one of these schemes, with a host, without a user name, in plain ASCII."""
    if len(text) > _MAX_LINK or _LINK.fullmatch(text) is None:
        return False
    try:
        parts = urlsplit(text)
        return parts.scheme in schemes and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        return False
