"""Convert the provider's descriptions, Markdown with some HTML, to plain text for docstrings, terminals and pages."""

import functools
import re
import textwrap
from collections.abc import Iterable, Iterator
from html import unescape
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urljoin, urlsplit

from canonical.descriptions import clean_text

if TYPE_CHECKING:
    from markdown_it.token import Token

# More is never shown, and parsing takes more than linear time.
_MOST_READ: Final = 20_000
_SCHEMES: Final = ("http", "https", "mailto")
_ASIDES: Final = {"warning": "Warning", "danger": "Warning", "success": "Tip"}
_TAG: Final = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)[^<>]*>")
# Anything else in angle brackets is text: `<token>`, `<your id>`.
_NAMES: Final = (
    "a abbr aside b blockquote br caption center cite code dd del details div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6"
    " header hr i img ins kbd li mark ol p pre q s samp script section small span strike strong style sub summary sup table tbody td"
    " tfoot th thead tr tt u ul var wbr"
)
_ELEMENTS: Final = frozenset(_NAMES.split())
# Code first: HTML in it is text.
_CODE_OR_PRE: Final = re.compile(
    r"^ *(?P<fence>```+|~~~+)[^\n]*(?:\n.*?(?:^ *(?P=fence)|\Z)|\Z)|`[^`\n]*`"
    r"|<pre\b[^<>]*>(?P<code>(?:\s*<code\b[^<>]*>)?)(?P<content>.*?)</pre\s*>",
    re.IGNORECASE | re.DOTALL | re.MULTILINE,
)
_CODE_OR_TAG: Final = re.compile(rf"`[^`\n]*`|{_TAG.pattern}")
_LINK: Final = re.compile(r"!?\[([^\[\]\n]*)\]\(((?:[^()\s]|\([^()\s]*\))*)\)")
# Lines that would begin a section of a docstring, a Sphinx field list or a doctest.
_SECTION: Final = re.compile(
    r"(args|arguments|attributes|(other )?parameters|keyword arg(ument)?s|raises|returns?|yields?|receives|warns|methods|references"
    r"|see also|todo|examples?|notes?|warnings?|tip|annotation|important|caution|danger|attention|error):",
    re.IGNORECASE,
)
_FIELD: Final = re.compile(r":[^\s:][^:]*:(?=\s|$)")
_PROMPT: Final = re.compile(r"^(\s*)>{3,}", re.MULTILINE)
# A line that starts like this would not continue its paragraph.
_NO_START: Final = re.compile(r"[-*+#|>:=~`]|\d+[.)]( |$)|\w+:")
_BLOCK: Final = re.compile(r"[-*+] |\d+[.)] |[|>]|```")
_VERBATIM: Final = ("fence", "code_block")
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+")


def plain_text(text: str, *, page: str | None = None, longest: int | None = None, width: int | None = None) -> str:
    """Return a description in plain form.

    Args:
        text: Markdown with HTML in it, or anything else.
        page: the address of the provider's page that it is from: relative links start there. Without it they are no links.
        longest: how many characters may remain; what is longer ends at a sentence or a block, with the address of the page.
        width: columns of a line of prose; None leaves a paragraph on one line. Tables and code are never folded.
    """
    blocks = _blocks(text[:_MOST_READ], page)
    kept = [*_truncate(blocks, longest)] if longest is not None and len("\n\n".join(blocks)) > longest else [*blocks]
    shown = [_defuse_block(block) if _is_whole(block) else _defuse_paragraph(_wrap(block, width)) for block in kept]
    if kept != [*blocks] or len(text) > _MOST_READ:
        shown.append(f"… more: {page}" if page else "…")
    return "\n\n".join(shown)


def section_entry(name: str, text: str) -> str:
    """Return a text as an entry of a section of a docstring: lines after its first are further in than the names of entries."""
    # A list or a table begins on a line of its own.
    first = "\n" if _BLOCK.match(text) else " "
    return textwrap.indent(textwrap.indent(f"{name}:{first}{text}", "    ").lstrip(), "    ")


@functools.lru_cache(maxsize=4096)
def _blocks(text: str, page: str | None) -> tuple[str, ...]:
    """Return the paragraphs, lists, tables and code blocks of a text."""
    from bs4 import ParserRejectedMarkup

    markdown, converter = _tools()
    text = _CODE_OR_PRE.sub(_with_fence, text)
    blocks = []
    for tokens in _top_level(markdown.parse(text)):
        first = tokens[0]
        if first.type == "table_open" and first.map:
            source = textwrap.dedent("\n".join(text.splitlines()[slice(*first.map)]))
            source = _CODE_OR_TAG.sub(lambda found: _in_row(found[0], found[1]), source)
            block = _LINK.sub(lambda found: _link(found[1], _absolute(found[2], page)), source)
        elif first.type in _VERBATIM:
            block = _fence(first.content, first.info.strip())
        else:
            html = markdown.renderer.render(tokens, markdown.options, {})
            try:
                block = converter(page).convert(html)
            except (RecursionError, ParserRejectedMarkup):
                block = unescape(_TAG.sub("", html))
        # An element that was removed leaves one blank at the start of a line.
        lines = (re.sub(r"^ (?=\S)", "", line.rstrip()) for line in block.splitlines())
        shown = "\n".join(lines)
        # Entities may have decoded to control characters.
        blocks.append(clean_text(shown if first.type in _VERBATIM else re.sub(r"\n{3,}", "\n\n", shown)))
    return tuple(filter(None, blocks))


def _top_level(tokens: list["Token"]) -> Iterator[list["Token"]]:
    """Group the tokens by top-level element."""
    group: list[Token] = []
    for token in tokens:
        group.append(token)
        if token.level == 0 and token.nesting <= 0:
            yield group
            group = []


def _with_fence(found: re.Match[str]) -> str:
    """Return code unchanged, and a `<pre>` element as a code block."""
    if found["content"] is None:
        return found[0]
    return f"\n\n{_fence(unescape(_TAG.sub('', found['content'])), _language(found['code']))}\n\n"


def _fence(content: str, language: str) -> str:
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", content)), default=0))
    return f"{fence}{language}\n{content.strip(chr(10)).rstrip()}\n{fence}"


def _language(tags: str) -> str:
    found = re.search(r"language-([\w+#.-]+)", tags)
    return found[1] if found else ""


def _in_row(text: str, element: str | None) -> str:
    """Escape code for a table row; HTML tags are dropped, line breaks become blanks."""
    if element is None:
        return _in_cell(text)
    if element.lower() not in _ELEMENTS:
        return text
    return " " if element.lower() == "br" else ""


def _in_cell(text: str) -> str:
    """Escape pipes, so that they do not end the cell."""
    return re.sub(r"(?<!\\)\|", r"\\|", text)


@functools.cache
def _tools() -> tuple[Any, Any]:
    """Return a Markdown parser, and a function from a page to its HTML converter."""
    # Imported here: most commands print no descriptions.
    from markdown_it import MarkdownIt
    from markdownify import MarkdownConverter

    def elements(self: Any, tokens: Any, index: int, options: Any, env: Any) -> str:
        """Escape tags that are not HTML elements."""

        def escape(found: re.Match[str]) -> str:
            return found[0] if found[1].lower() in _ELEMENTS else found[0].replace("<", "&lt;").replace(">", "&gt;")

        return _TAG.sub(escape, tokens[index].content)

    # Backslashes are literal: Laravel prints patterns.
    # HTML blocks would swallow the Markdown after them.
    markdown = MarkdownIt("commonmark", {"html": True}).enable("table").disable(["escape", "html_block"])
    # `_absolute` decides which targets are links.
    markdown.validateLink = lambda url: True  # type: ignore[method-assign]
    markdown.add_render_rule("softbreak", lambda self, tokens, index, options, env: " ")
    markdown.add_render_rule("html_inline", elements)

    class Converter(MarkdownConverter):
        def __init__(self, page: str | None) -> None:
            super().__init__(
                bullets="-",
                escape_asterisks=False,
                escape_underscores=False,
                escape_misc=False,
            )
            self._page = page

        def convert_a(self, el: Any, text: str, parent_tags: Any) -> str:
            target = _absolute(el.get("href") or "", self._page)
            return _link(text.strip(), target) if text.strip() and "_noformat" not in parent_tags else text

        def convert_td(self, el: Any, text: str, parent_tags: Any) -> str:
            return str(super().convert_td(el, _in_cell(text), parent_tags))  # type: ignore[misc]

        def convert_th(self, el: Any, text: str, parent_tags: Any) -> str:
            return str(super().convert_th(el, _in_cell(text), parent_tags))  # type: ignore[misc]

        def convert_img(self, el: Any, text: str, parent_tags: Any) -> str:
            return str(el.get("alt") or "")

        def convert_hN(self, _level: int, el: Any, text: str, parent_tags: Any) -> str:  # noqa: N802
            text = " ".join(text.replace("**", "").split())
            return f"\n\n**{text}**\n\n" if text else ""

        def convert_aside(self, el: Any, text: str, parent_tags: Any) -> str:
            kinds = [_ASIDES[each] for each in el.get("class") or () if each in _ASIDES]
            return f"\n\n{kinds[0] if kinds else 'Note'}: {text.strip()}\n\n"

    return markdown, Converter


def _link(text: str, target: str | None) -> str:
    return text if target is None else f"<{target}>" if text == target else f"[{text}]({target})"


def _absolute(target: str, page: str | None) -> str | None:
    """Return the absolute address of a link; None if a reader could not follow it."""
    try:
        address = urljoin(page, target) if page else target
        scheme = urlsplit(address).scheme.lower()
    except ValueError:
        return None
    address = re.sub(r"[\s<>()`\\\"|]", lambda found: f"%{ord(found[0]):02X}", address)
    return address if scheme in _SCHEMES else None


def _is_whole(block: str) -> bool:
    """Return whether a block is a table or code, which is never wrapped and never cut."""
    return "```" in block or re.search(r"^\s*\|", block, re.MULTILINE) is not None


def _truncate(blocks: Iterable[str], longest: int) -> Iterator[str]:
    """Yield the blocks that fit, and the first sentences of the paragraph that does not."""
    left = longest
    for block in blocks:
        if left <= 0:
            return
        if len(block) <= left:
            yield block
            left -= len(block) + 2
        elif not _is_whole(block):
            if kept := _sentences(block, left):
                yield kept
            elif left == longest:
                yield textwrap.shorten(block, left, placeholder="") or block[:left]
            return
        else:
            return


def _sentences(block: str, longest: int) -> str:
    ends = [found.start() for found in _SENTENCE.finditer(block) if found.start() <= longest]
    return block[: ends[-1]] if ends else ""


def _wrap(block: str, width: int | None) -> str:
    """Wrap a paragraph; a word that would change the meaning of a new line stays on the line before."""
    if width is None:
        return block
    lines: list[str] = []
    for line in block.splitlines():
        indent = re.match(r"\s*(?:[-*>]|\d+[.)])?\s*", line)
        inner = " " * len(indent[0]) if indent else ""
        folded = textwrap.wrap(
            line, width, subsequent_indent=inner, break_long_words=False, break_on_hyphens=False, drop_whitespace=True
        )
        for index, part in enumerate(folded or [""]):
            if index and _NO_START.match(part.lstrip()):
                lines[-1] += f" {part.lstrip()}"
            else:
                lines.append(part)
    return "\n".join(lines)


def _defuse_block(block: str) -> str:
    """Defuse a table or code: doctest prompts are changed, and it is indented if a line would begin a section or a field list."""
    block = _PROMPT.sub(r"\1>>", block)
    begins = any(_SECTION.fullmatch(line) or _FIELD.match(line) for line in block.split("\n"))
    return textwrap.indent(block, "  ") if begins else block


def _defuse_paragraph(block: str) -> str:
    """Defuse a paragraph: no line begins a section, a field list or a doctest."""
    block = _PROMPT.sub(r"\1>>", block)
    lines = []
    for line in block.split("\n"):
        bare = line.strip()
        if _SECTION.fullmatch(bare):
            line = line.replace(bare, f"`{bare}`")
        elif found := _FIELD.match(bare):
            line = line.replace(found[0], f"\\{found[0]}" if "`" in found[0] else f"`{found[0]}`", 1)
        lines.append(line)
    return "\n".join(lines)
