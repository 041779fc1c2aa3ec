"""Compare generated/ with what the committed documents generate."""

import difflib
import itertools
import tempfile
from pathlib import Path
from typing import Final

from canonical.pull import canonical_files
from canonical.sources import Layout, load_canonical
from intake.files import read_tree

from codegen.generate import generate_all

_SHOWN: Final = 20


def verify(layout: Layout) -> list[str]:
    """Return the differences between `generated/` and the documents, and how to fix them; empty if there are none."""
    lines: list[str] = []
    for source in layout.sources().values():
        for file, text in canonical_files(layout, source).items():
            if not file.exists() or file.read_text(encoding="utf-8") != text:
                lines.append(f"openapi/{file.name} is not what `make pull` writes")
        lines += filter(None, [source.overrides.describe_stale(load_canonical(layout, source), source.name)])
    with tempfile.TemporaryDirectory(prefix="fanscribe-verify-") as folder:
        fresh_folder = Path(folder) / "generated"
        generate_all(layout, fresh_folder)
        fresh, committed = read_tree(fresh_folder), read_tree(layout.generated)
    for path in sorted(fresh.keys() | committed.keys()):
        if path not in committed:
            lines.append(f"missing:   generated/{path}")
        elif path not in fresh:
            lines.append(f"unknown:   generated/{path}")
        elif fresh[path] != committed[path]:
            lines += [f"different: generated/{path}", *_difference(committed[path], fresh[path])]
    if lines:
        lines = [*lines[:_SHOWN], *([f"... and {len(lines) - _SHOWN} more lines"] if len(lines) > _SHOWN else [])]
        lines.append("run `make generate` (`make pull` for a document) and commit the changes")
    return lines


def _difference(committed: bytes, fresh: bytes) -> list[str]:
    before, after = (content.decode(errors="replace").splitlines() for content in (committed, fresh))
    changed = (
        line
        for line in difflib.unified_diff(before, after, lineterm="", n=0)
        if not line.startswith(("---", "+++", "@@"))
    )
    return [f"    {line[:160]}" for line in itertools.islice(changed, 4)]
