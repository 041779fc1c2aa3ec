"""Texts of the provider as HTML. They may hold only this Markdown: no HTML, no roles, no directives; backslashes are literal."""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Iterator

from markdown_it import MarkdownIt

# Columns of code that a page shows without folding a line, in a window of 1300 pixels.
WIDTH = 91
_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table").disable("escape")


def render_text(text: str) -> str:
    """Return a text of the provider as HTML, without markup of ours."""
    return str(_MARKDOWN.render(text.strip())).replace("<table>", '<table class="docutils">')


def html_block(rendered: str, *, is_searched: bool = True) -> Iterator[str]:
    """Yield a block of HTML, which the site's search reads unless `is_searched` is false."""
    if rendered:
        fence = "`" * max(3, 1 + max(map(len, re.findall("`+", rendered)), default=0))
        yield f"{fence}{{raw}} html"
        yield from () if is_searched else (":class: no-search", "")
        yield from (rendered.rstrip(), fence, "")


def wrap_code(line: str) -> list[str]:
    """Return a line of code as lines that fit a page, what continues it indented further."""
    indent = " " * (len(line) - len(line.lstrip()) + 4)
    # A default stays beside what it is the default of.
    joined = line.replace(" = ", "\0=\0")
    parts = textwrap.wrap(joined, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
    return [part.replace("\0", " ") for part in parts]


def escape_title(text: str) -> str:
    """Escape a title of the provider for Markdown."""
    return re.sub(r"([\\`*_\[\]{}<>#$&|!^~])", r"\\\1", text)


def parse_docstring(doc: str) -> tuple[str, str, dict[str, str]]:
    """Return the title of a docstring, the text below it, and its sections."""
    title, _, rest = doc.partition("\n")
    about, *parts = re.split(r"^(Args|Attributes|Returns):\n", rest, flags=re.MULTILINE)
    return title, about.strip(), dict(zip(parts[::2], parts[1::2], strict=True))


def parse_entries(section: str) -> dict[str, str]:
    """Return the texts of a section by name; continuation lines are indented further."""
    _, *parts = re.split(r"^ {4}(\w+):(?: |$)", section, flags=re.MULTILINE)
    return {name: inspect.cleandoc(text) for name, text in zip(parts[::2], parts[1::2], strict=True)}
