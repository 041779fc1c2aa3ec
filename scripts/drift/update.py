"""Take in a publication: documents, code, a changelog draft. A second run does nothing."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import attrs
from canonical.sources import Layout, Source
from intake.errors import SpecError
from intake.files import write_all

from drift import report
from drift.acceptances import dump_acceptances
from drift.findings import ACCEPTANCES, Drift, load_acceptances, verdict

_UNRELEASED = re.compile(r"^## \[Unreleased\]\n(?:(?!^## ).*\n)*", re.MULTILINE)
_UPSTREAM_HEADING: Final = "### Upstream"


def update(layout: Layout, drifts: list[Drift]) -> tuple[dict[Path, bytes], list[str]]:
    """Return the other files to write, with a line for each: the changelog draft, and accepted.toml without merged entries."""
    lines: list[str] = []
    if changelog := _draft_changelog(layout, drifts):
        lines.append("CHANGELOG.md: a draft under Upstream")
    if acceptances := _prune_acceptances(layout, drifts):
        lines.append("openapi/accepted.toml: removed the changes that are taken in now")
    return changelog | acceptances, lines


def _draft_changelog(layout: Layout, drifts: list[Drift]) -> dict[Path, bytes]:
    """Return the changelog with the upstream changes, and without those that the table has undone; nothing if it stays."""
    entry = report.changelog_lines(drifts)
    path = layout.changelog
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    found = _UNRELEASED.search(text)
    if found is None:
        if entry:
            raise SpecError("CHANGELOG.md has no section [Unreleased]")
        return {}
    block = _without_undone(found[0], layout.sources().values())
    if not entry:
        new = text[: found.start()] + block + text[found.end() :]
        return {path: new.encode()} if new != text else {}
    if _UPSTREAM_HEADING in block:
        new = block.replace(
            f"{_UPSTREAM_HEADING}\n\n", f"{_UPSTREAM_HEADING}\n\n" + "".join(f"{line}\n" for line in entry), 1
        )
    else:
        new = f"{block.rstrip()}\n\n{_UPSTREAM_HEADING}\n\n" + "".join(f"{line}\n" for line in entry)
        new += "\n" if found.end() < len(text) else ""
    return {path: (text[: found.start()] + new + text[found.end() :]).encode()}


def _without_undone(block: str, sources: Iterable[Source]) -> str:
    """Return a section without the renames of which the table has taken the new name: nothing has changed in Python."""
    for source in sources:
        names = source.overrides.names
        for new in (*names.tags, *names.operations):
            ending = re.escape(report.undecided_line("", new).partition("→")[2])
            block = re.sub(rf"(?m)^  - \*\*Changed\*\* `[^`\n]+` →{ending}\n", "", block)
    return block


def _prune_acceptances(layout: Layout, drifts: list[Drift]) -> dict[Path, bytes]:
    """Return openapi/accepted.toml without the changes that are taken in: the changelog has their reasons."""
    accepted = load_acceptances(layout)
    left = accepted.keys() - {
        finding.fingerprint for drift in drifts if drift.name != ACCEPTANCES for finding in drift.findings
    }
    if len(left) == len(accepted):
        return {}
    return {layout.accepted: dump_acceptances(layout, {each: accepted[each] for each in accepted if each in left})}


@attrs.frozen
class ReportFiles:
    """The files of the last report, for the pull request; git ignores them."""

    folder: Path

    def write(self, drifts: list[Drift], version: str, failures: Sequence[str] = ()) -> None:
        word = report.VERDICTS[verdict(drifts)]
        texts = {
            "report.md": report.to_markdown(drifts, version, failures),
            "report.json": report.to_json(drifts, version, failures),
            "verdict": f"{word}\n",
            "missing": "".join(f"{each}\n" for each in failures),
        }
        write_all({self.folder / name: text.encode() for name, text in texts.items()})

    def clear(self) -> None:
        """Remove the files of an earlier run, so that they cannot be mistaken for this one's."""
        for path in self.folder.glob("*"):
            path.unlink()
