"""Pages that are made while the site is built."""

from pathlib import Path

_written: set[Path] = set()


def write(folder: Path, name: str, text: str) -> None:
    """Write a page if it has changed, so that Sphinx reads only those."""
    path = folder / f"{name}.md"
    _written.add(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text() != text:
        path.write_text(text)


def remove_others(folder: Path) -> None:
    """Remove the pages of an earlier build that were not written now: of tags that have another name, for example."""
    for path in {*folder.rglob("*.md")} - _written:
        path.unlink()
