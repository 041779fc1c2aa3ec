"""The console: lines, tables, JSON and links for a person. It interprets nothing in a text, and shows none that is not clean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TextIO, cast

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from fanscribe._core.foreign_text import clean_text, is_link
from fanscribe.cli.output import LINK_SCHEMES, MAX_LINE, json_text, sink, warn_of_link


class CleanConsole(Console):
    """A console without markup, emoji codes and links in texts, which shows no control character but its own."""

    def __init__(self, *, stderr: bool = False, soft_wrap: bool = False) -> None:
        super().__init__(stderr=stderr, soft_wrap=soft_wrap, highlight=False, markup=False, emoji=False)

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        """Render an object; whatever it is, its text is clean."""
        for segment in super().render(renderable, options):
            if segment.control or segment.text.isprintable():
                yield segment
            else:
                lines = (clean_text(line, None) for line in segment.text.split("\n"))
                yield Segment("\n".join(lines), segment.style)


@sink
def make_text(*parts: tuple[str, str]) -> Text:
    """Return texts with their styles as one line."""
    return Text.assemble(*((clean_text(text, MAX_LINE), style) for text, style in parts))


@sink
def print_line(console: Console, text: str) -> None:
    """Print a line."""
    console.print(make_text((text, "")))


@sink
def print_whole(console: Console, text: str, *, end: str = "\n") -> None:
    """Print a line that a person may copy: of any length, and wrapped by nothing but the terminal."""
    line = clean_text(text, None)
    if console.is_terminal:
        console.print(Text(line), soft_wrap=True, end=end)
    else:
        # A file or a pipe gets what rich would write, without its tenth of a millisecond a line.
        console.file.write(f"{line}{end}")
        console.file.flush()


@sink
def print_table(console: Console, names: Sequence[str], rows: Iterable[Sequence[tuple[Any, str]]]) -> None:
    """Print a table of values with their styles."""
    table = Table(*names, box=None, header_style="dim", pad_edge=False)
    for row in rows:
        table.add_row(*(make_text(("" if value is None else str(value), style)) for value, style in row))
    console.print(table)


@sink
def print_json(console: Console, value: Any) -> None:
    """Print JSON, indented and coloured."""
    from rich.highlighter import JSONHighlighter

    console.print(JSONHighlighter()(Text(json_text(value, encoding=console.encoding, indent=2))), soft_wrap=True)


@sink
def show_link(console: Console, title: str, link: str, kind: str) -> None:
    """Show a link that a person is to open, one for the phone as a QR code, too; or a warning.

    Args:
        title: what to do with it.
        kind: the field that holds it, a key of `LINK_SCHEMES`.
    """
    if not is_link(link, LINK_SCHEMES[kind]):
        print_line(console, warn_of_link(link))
        return
    print_line(console, title)
    if kind == "deeplink":
        _print_qr_code(console, link)
    print_whole(console, link)


def _print_qr_code(console: Console, link: str) -> None:
    """Print a QR code, if the terminal has the characters and the room for it."""
    import segno

    code = segno.make(link, error="l")
    if console.is_terminal and console.encoding.startswith("utf") and code.symbol_size(border=2)[0] <= console.width:
        console.file.write("\n")
        code.terminal(out=cast("TextIO", console.file), border=2, compact=True)
