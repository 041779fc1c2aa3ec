"""A drift as a page: Markdown for a reviewer, the same with colours on a terminal, JSON for a program."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import attrs
from canonical.rules import RULE_REASONS

from drift.change import PROSE
from drift.findings import ACCEPTED, FACADE, GENERATED, Drift, Finding, verdict
from drift.ranking import KINDS, Rank

WORDS: Final = {
    None: "none",
    Rank.FACADE: "breaking",
    Rank.BREAKING: "breaking",
    Rank.ADDITIVE: "additive",
    Rank.DOCS: "docs",
}
EXITS: Final = {None: 0, Rank.FACADE: 4, Rank.BREAKING: 4, Rank.ADDITIVE: 3, Rank.DOCS: 0}
_HEADLINES: Final = {
    None: "No interface change",
    Rank.FACADE: "Breaking, the facade included",
    Rank.BREAKING: "Breaking",
    Rank.ADDITIVE: "Additive",
    Rank.DOCS: "No interface change: only docs",
}
_COUNTED: Final = {
    Rank.FACADE: "against the facade",
    Rank.BREAKING: "breaking",
    Rank.ADDITIVE: "additive",
    Rank.DOCS: "docs only",
}
_COLOURS: Final = {"facade": "1;31", "breaking": "31", "additive": "32", "docs": "2"}
_LONGEST: Final = 120
_MOST_NAMES: Final = 3
_MOST_DESCRIBED: Final = 100
_ALL_OF_IT: Final = "`specs.py drift --json` has all of it"
# More is not read, and the body of a pull request ends at 65,536 characters.
_LONGEST_PAGE: Final = 20_000
# How many lines of each rank a document may have, until the page is short enough: what is least is left out first.
_BOUNDS: Final[tuple[Mapping[Rank, int], ...]] = (
    {},
    {Rank.DOCS: 30},
    {Rank.DOCS: 10, Rank.ADDITIVE: 60},
    {Rank.DOCS: 0, Rank.ADDITIVE: 20},
    {Rank.DOCS: 0, Rank.ADDITIVE: 0, Rank.BREAKING: 100},
    {Rank.DOCS: 0, Rank.ADDITIVE: 0, Rank.BREAKING: 20, Rank.FACADE: 40},
)


def bump(version: str, worst: Rank | None) -> str:
    """The version after a change of this rank; before 1.0 a minor version may break."""
    major, minor, patch = (int(part) for part in version.split(".")[:3])
    match worst:
        case Rank.FACADE | Rank.BREAKING:
            return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
        case Rank.ADDITIVE:
            return f"{major}.{minor + 1}.0" if major else f"0.{minor}.{patch + 1}"
        case Rank.DOCS:
            return f"{major}.{minor}.{patch + 1}"
    return version


def markdown(drifts: list[Drift], version: str) -> str:
    """The report, which says itself what it leaves out where there is too much for a page."""
    pages = (_page(drifts, version, most) for most in _BOUNDS)
    page = next((page for page in pages if len(page) <= _LONGEST_PAGE), None)
    if page is None:
        page = _page(drifts, version, _BOUNDS[-1])
        page = f"{page[:_LONGEST_PAGE].rpartition(chr(10))[0]}\n\nThe rest is left out of this page; {_ALL_OF_IT}.\n"
    return page


def _page(drifts: list[Drift], version: str, most: Mapping[Rank, int]) -> str:
    worst = verdict(drifts)
    lines = [f"# {_HEADLINES[worst]}", ""]
    open_findings = [finding for drift in drifts for finding in drift.findings if not finding.accepted]
    counts = Counter(finding.rank for finding in open_findings if finding.change.kind != PROSE)
    accepted = sum(finding.accepted is not None for drift in drifts for finding in drift.findings)
    told = [f"{counts[rank]} {words}" for rank, words in _COUNTED.items() if counts[rank]]
    told += filter(None, [_told_of_prose(drifts)])
    told += [f"{accepted} accepted"] if accepted else []
    if told:
        lines += [f"{', '.join(told)}. Suggested version: {version} → {bump(version, _worst(drifts))}.", ""]
    for drift in drifts:
        lines += [*_document(drift, most), ""]
    return "\n".join(lines).rstrip() + "\n"


def _told_of_prose(drifts: Iterable[Drift]) -> str:
    """How many operations, schemas and tags are described otherwise; where nearly all are, it is no number."""
    every = list(drifts)
    changes = [each.change for drift in every if not drift.is_first_described for each in drift.findings]
    described = sum(change.kind == PROSE for change in changes)
    first = "described for the first time" if any(drift.is_first_described for drift in every) else ""
    return ", ".join(filter(None, [first, f"{described} described otherwise" if described else ""]))


def _worst(drifts: list[Drift]) -> Rank | None:
    """The worst of everything: what is accepted breaks the code of others all the same."""
    ranks = (finding.rank for drift in drifts if drift.name != ACCEPTED for finding in drift.findings)
    return min(ranks, default=None)


def _document(drift: Drift, most: Mapping[Rank, int]) -> Iterator[str]:
    before, now = drift.operations
    yield f"## {drift.name}"
    yield ""
    if drift.name in (ACCEPTED, FACADE, GENERATED):
        yield from _bounded([line(finding) for finding in drift.findings], most.get(Rank.BREAKING))
        return
    published = f", published {drift.published}" if drift.published else ""
    yield f"{now} operations" + (f", {before} before" if now != before else "") + f"{published}."
    open_findings = [each for each in drift.findings if each.accepted is None and each.change.kind != PROSE]
    shown = [each for rank in Rank for each in [one for one in open_findings if one.rank == rank][: most.get(rank)]]
    by_tag: dict[str, list[Finding]] = {}
    for finding in shown:
        by_tag.setdefault(finding.change.tag, []).append(finding)
    for tag, findings in sorted(by_tag.items(), key=lambda item: (item[1][0].rank, item[0])):
        yield from ("", f"### {plain(tag) or 'The document'}", "")
        yield from (line(finding) for finding in findings)
    left = Counter(finding.rank for finding in open_findings) - Counter(finding.rank for finding in shown)
    if left:
        yield from ("", f"Too many for this page: {_counted(left)} more; {_ALL_OF_IT}.")
    if accepted := [finding for finding in drift.findings if finding.accepted is not None]:
        yield from ("", "### Accepted", "")
        yield from _bounded(
            [f"{line(finding)}: {plain(finding.accepted or '')}" for finding in accepted], most.get(Rank.BREAKING)
        )
    if drift.omissions:
        yield from ("", f"### Left out: {len(drift.omissions)}", "")
        yield from _bounded([f"- {plain(str(each))}" for each in drift.omissions], most.get(Rank.ADDITIVE))
    yield from ("", *_descriptions(drift, most), *_quality(drift))


def _counted(ranks: Counter[Rank]) -> str:
    return ", ".join(f"{ranks[rank]} {rank.word}" for rank in Rank if ranks[rank])


def _bounded(lines: list[str], most: int | None) -> Iterator[str]:
    yield from lines[:most]
    if most is not None and len(lines) > most:
        yield f"- and {len(lines) - most} more; {_ALL_OF_IT}"


def _descriptions(drift: Drift, most: Mapping[Rank, int]) -> Iterator[str]:
    """The places that are described otherwise, folded; a document that is described for the first time is told as that."""
    changes = [finding.change for finding in drift.findings if finding.change.kind == PROSE]
    before, newly = drift.described
    if drift.is_first_described:
        yield f"Described for the first time: {newly:,} places, {before:,} before. `openapi/{drift.name}.descriptions.yaml` has them."
        yield ""
    elif changes:
        yield f"<details><summary>Described otherwise: {len(changes)}</summary>"
        yield ""
        lines = [f"- {plain(each.subject)} {code(each.place)}" for each in changes]
        yield from _bounded(lines, most.get(Rank.DOCS, _MOST_DESCRIBED))
        yield ""
        yield "</details>"
        yield ""


def line(finding: Finding) -> str:
    """One change on one line."""
    change = finding.change
    where = " ".join(
        part for part in (plain(change.subject), code(change.place) if change.place.strip() else "") if part
    )
    parts = [f"- **{finding.rank.word}** {where}: {KINDS[change.kind].words}"]
    if change.old or change.new:
        parts.append(" → ".join(code(side) for side in (change.old, change.new) if side))
    text = " ".join(parts)
    if len(change.operations) > 1:
        text += f" (in {len(change.operations)} operations: {_few(change.operations)})"
    if finding.touches:
        text += f"; {', '.join(code(name) for name in finding.touches)}"
    return f"{text} · {finding.fingerprint}"


def _few(names: tuple[str, ...]) -> str:
    rest = len(names) - _MOST_NAMES
    return ", ".join(plain(name) for name in names[:_MOST_NAMES]) + (f" and {rest} more" if rest > 0 else "")


def _quality(drift: Drift) -> Iterator[str]:
    """What the document is like: what had to be put right in it, and how often."""
    before, now = drift.rule_counts
    yield "<details><summary>What was put right in the document</summary>"
    yield ""
    yield "| rule | times | before |"
    yield "| --- | ---: | ---: |"
    for rule in RULE_REASONS:
        if now[rule] or (before and before[rule]):
            was = "unknown" if before is None else f"{before[rule]:,}"
            yield f"| {rule} | {now[rule]:,} | {was} |"
    yield ""
    if drift.idle:
        yield f"No longer needed: {', '.join(drift.idle)}."
        yield ""
    yield "</details>"


def plain(text: str) -> str:
    """A text of the document's, as it may stand in a page: on one line, short, and without a meaning in Markdown or HTML."""
    kept = _cut("".join(" " if character.isspace() else character for character in _printable(text)))
    return "".join(f"\\{character}" if character in "\\`*_[]<>#@|~&!" else character for character in kept)


def code(text: str) -> str:
    """The same in a code span, in which nothing has a meaning but its end."""
    return f"`{_cut(_printable(text).strip()).replace('`', chr(39))}`"


def _printable(text: str) -> str:
    return "".join("?" if unicodedata.category(character)[0] == "C" else character for character in text)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def coloured(text: str) -> str:
    """The Markdown with the rank of each change in its colour, for a terminal."""
    text = re.sub(r"<details><summary>(.*)</summary>\n", r"### \1\n", text).replace("\n</details>\n", "")
    for word, colour in _COLOURS.items():
        text = text.replace(f"- **{word}**", f"- \x1b[{colour}m{word}\x1b[0m")
    return "\n".join(f"\x1b[1m{row}\x1b[0m" if row.startswith("#") else row for row in text.split("\n"))


def as_json(drifts: list[Drift], version: str) -> str:
    """The report for a program."""
    worst = verdict(drifts)
    report: dict[str, Any] = {
        "verdict": WORDS[worst],
        "version": version,
        "suggested_version": bump(version, _worst(drifts)),
        "documents": [
            {
                "name": drift.name,
                "operations": {"before": drift.operations[0], "now": drift.operations[1]},
                "changes": [_change(finding) for finding in drift.findings],
                "described": {"before": drift.described[0], "newly": drift.described[1]},
                "left_out": [attrs.asdict(each) for each in drift.omissions],
                "rules": dict(sorted(drift.rule_counts[1].items())),
                "rules_before": None if drift.rule_counts[0] is None else dict(sorted(drift.rule_counts[0].items())),
                "idle_rules": drift.idle,
            }
            for drift in drifts
        ],
    }
    return json.dumps(report, indent=2, ensure_ascii=False) + "\n"


def _change(finding: Finding) -> dict[str, Any]:
    change = finding.change
    return {
        "rank": finding.rank.word,
        "kind": change.kind,
        "subject": change.subject,
        "place": change.place.strip(),
        "old": change.old,
        "new": change.new,
        "operations": list(change.operations),
        "tag": change.tag,
        "touches": list(finding.touches),
        "reason": finding.reason,
        "fingerprint": finding.fingerprint,
        "accepted": finding.accepted,
    }


def summary(drifts: Iterable[Drift]) -> list[str]:
    """What a changelog says: one line for each document that has changed, and one for each change that breaks something."""
    lines: list[str] = []
    for drift in drifts:
        if not drift.findings or drift.name == ACCEPTED:
            continue
        counts = Counter(finding.rank for finding in drift.findings if finding.change.kind != PROSE)
        told = ", ".join(filter(None, [_counted(counts), _told_of_prose([drift])]))
        (before, now), published = drift.operations, f", published {drift.published}" if drift.published else ""
        grown = f" ({before} → {now} operations)" if before != now else ""
        lines.append(f"- {drift.name}{published}: {told}{grown}.")
        for finding in drift.findings:
            if finding.rank <= Rank.BREAKING:
                accepted = f" Accepted: {plain(finding.accepted)}." if finding.accepted else ""
                lines.append(f"  {line(finding).partition(' · ')[0]}.{accepted}")
    return lines
