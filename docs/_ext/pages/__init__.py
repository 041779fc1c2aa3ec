"""Pages that are made while the site is built."""

from pathlib import Path


def write(folder: Path, name: str, text: str) -> None:
    """Write a page if it has changed, so that Sphinx reads only those."""
    path = folder / f"{name}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text() != text:
        path.write_text(text)
