"""Format drift: Markdown for reviewers, the same in colour for terminals, JSON for programs."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import attrs
from canonical.rules import RULE_REASONS

from drift.change import PROSE_KIND, TABLE_KIND
from drift.findings import ACCEPTANCES, FACADE, GENERATED, Drift, Finding, verdict
from drift.ranking import CHANGE_KINDS, Rank

VERDICTS: Final = {
    None: "none",
    Rank.FACADE: "breaking",
    Rank.BREAKING: "breaking",
    Rank.ADDITIVE: "additive",
    Rank.DOCS: "docs",
}
EXIT_CODES: Final = {None: 0, Rank.FACADE: 4, Rank.BREAKING: 4, Rank.ADDITIVE: 3, Rank.DOCS: 0}
_HEADLINES: Final = {
    None: "No interface change",
    Rank.FACADE: "Breaking, the facade included",
    Rank.BREAKING: "Breaking",
    Rank.ADDITIVE: "Additive",
    Rank.DOCS: "No interface change: only docs",
}
_RANK_LABELS: Final = {
    Rank.FACADE: "against the facade",
    Rank.BREAKING: "breaking",
    Rank.ADDITIVE: "additive",
    Rank.DOCS: "docs only",
}
_COLOURS: Final = {"facade": "1;31", "breaking": "31", "additive": "32", "docs": "2"}
_MAX_TEXT: Final = 120
_MAX_NAMES: Final = 3
_MAX_DESCRIBED: Final = 100
_MAX_ADDITIONS: Final = 12
_FULL_REPORT_HINT: Final = "run `specs.py drift --json` for the full list"
# Longer pages are not read, and GitHub limits a pull request's body to 65,536 characters.
_MAX_PAGE: Final = 20_000
# The maximum number of lines per rank, tried in turn until the page is short enough; the least severe go first.
_LIMITS: Final[tuple[Mapping[Rank, int], ...]] = (
    {},
    {Rank.DOCS: 30},
    {Rank.DOCS: 10, Rank.ADDITIVE: 60},
    {Rank.DOCS: 0, Rank.ADDITIVE: 20},
    {Rank.DOCS: 0, Rank.ADDITIVE: 0, Rank.BREAKING: 100},
    {Rank.DOCS: 0, Rank.ADDITIVE: 0, Rank.BREAKING: 20, Rank.FACADE: 40},
)


def bump(version: str, worst: Rank | None) -> str:
    """Return the next version for a change of this rank; before 1.0 a minor version may break."""
    major, minor, patch = (int(part) for part in version.split(".")[:3])
    match worst:
        case Rank.FACADE | Rank.BREAKING:
            return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
        case Rank.ADDITIVE:
            return f"{major}.{minor + 1}.0" if major else f"0.{minor}.{patch + 1}"
        case Rank.DOCS:
            return f"{major}.{minor}.{patch + 1}"
    return version


def to_markdown(drifts: list[Drift], version: str, failures: Iterable[str] = ()) -> str:
    """Return the report as Markdown; it says how much it leaves out if it would be too long.

    Args:
        failures: the documents that could not be fetched, each with the reason.
    """
    missing = "".join(f"- {each}\n" for each in failures)
    end = f"\n## Not compared\n\nThese could not be fetched; their last state stays.\n\n{missing}" if missing else ""
    for limits in _LIMITS:
        page, rest = _page(drifts, version, limits), _summarise_rest(drifts, limits)
        if len(page) <= _MAX_PAGE:
            break
    else:
        page, rest = (
            page[:_MAX_PAGE].rpartition("\n")[0] + "\n",
            f"The rest is left out of this page; {_FULL_REPORT_HINT}.",
        )
    return page + end + (f"\n{rest}\n" if rest else "")


def _page(drifts: list[Drift], version: str, limits: Mapping[Rank, int]) -> str:
    worst = verdict(drifts)
    lines = [f"# {_HEADLINES[worst]}", ""]
    if counts := _count(drifts, version):
        lines += [counts, ""]
    for drift in drifts:
        lines += [*_iter_document(drift, limits), ""]
    return "\n".join(lines).rstrip() + "\n"


def _count(drifts: list[Drift], version: str) -> str:
    """Return the number of changes of each rank, with the version that they suggest; empty if there are none."""
    open_findings = [finding for drift in drifts for finding in drift.findings if not finding.accepted]
    counts = Counter(finding.rank for finding in open_findings if finding.change.kind != PROSE_KIND)
    accepted = sum(finding.accepted is not None for drift in drifts for finding in drift.findings)
    parts = [f"{counts[rank]} {label}" for rank, label in _RANK_LABELS.items() if counts[rank]]
    parts += filter(None, [_summarise_prose(drifts)])
    parts += [f"{accepted} accepted"] if accepted else []
    return f"{', '.join(parts)}. Suggested version: {version} → {bump(version, _worst_rank(drifts))}." if parts else ""


def summarise(drifts: list[Drift], version: str, folder: Path) -> str:
    """Return the verdict, the number of changes of each rank, and where the report is, on one line."""
    worst = verdict(drifts)
    if worst is None:
        return "no change"
    return f"{VERDICTS[worst]}: {_count(drifts, version)} The report: {folder / 'report.md'}"


def _summarise_prose(drifts: Iterable[Drift]) -> str:
    """Return the number of subjects with changed descriptions, or that a document is described for the first time."""
    all_drifts = list(drifts)
    changes = [each.change for drift in all_drifts if not drift.is_newly_described for each in drift.findings]
    described = sum(change.kind == PROSE_KIND for change in changes)
    first = "described for the first time" if any(drift.is_newly_described for drift in all_drifts) else ""
    return ", ".join(filter(None, [first, _count_descriptions(described)]))


def _count_descriptions(number: int) -> str:
    return f"{number} description{'s' if number > 1 else ''} changed" if number else ""


def _worst_rank(drifts: list[Drift]) -> Rank | None:
    """Return the worst rank, accepted changes included: they break the code of others all the same."""
    ranks = (finding.rank for drift in drifts if drift.name != ACCEPTANCES for finding in drift.findings)
    return min(ranks, default=None)


def _iter_document(drift: Drift, limits: Mapping[Rank, int]) -> Iterator[str]:
    before, now = drift.operation_counts
    yield from (f"## {drift.name}", "")
    if drift.name in (ACCEPTANCES, FACADE, GENERATED):
        yield from _limit_lines([format_finding(finding) for finding in drift.findings], limits.get(Rank.BREAKING))
        return
    published = f", published {drift.published}" if drift.published else ""
    yield f"{now} operations" + (f", {before} before" if now != before else "") + f"{published}."
    if drift.not_generated:
        yield from ("", f"The names in Python are not compared: {escape(drift.not_generated)}")
    yield from _iter_open_findings(drift, limits)
    accepted = [finding for finding in drift.findings if finding.accepted is not None]
    if accepted:
        yield from ("", "### Accepted", "")
        lines = [f"{format_finding(finding)}: {escape(finding.accepted or '')}" for finding in accepted]
        yield from _limit_lines(lines, limits.get(Rank.BREAKING))
    if drift.omissions:
        yield from ("", f"### Left out: {len(drift.omissions)}", "")
        yield from _limit_lines([f"- {escape(str(each))}" for each in drift.omissions], limits.get(Rank.ADDITIVE))
    yield from ("", *_iter_descriptions(drift, limits), *_iter_rules_table(drift))


def _iter_open_findings(drift: Drift, limits: Mapping[Rank, int]) -> Iterator[str]:
    """Yield the findings that are not accepted, by tag, the most severe first; those beyond the limits are counted."""
    findings = [each for each in drift.findings if each.accepted is None and each.change.kind != PROSE_KIND]
    by_rank = {rank: [each for each in findings if each.rank == rank] for rank in Rank}
    by_tag: dict[str, list[Finding]] = {}
    for rank, found in by_rank.items():
        for finding in found[: limits.get(rank)]:
            by_tag.setdefault(_heading(finding), []).append(finding)
    for tag, shown in sorted(by_tag.items(), key=lambda item: (item[1][0].rank, item[0])):
        yield from ("", f"### {tag}", "")
        yield from map(format_finding, shown)


def _heading(finding: Finding) -> str:
    change = finding.change
    untagged = "Names in Python" if change.kind.startswith("python-") else "The document"
    return escape(change.tag) or ("Several tags" if len(change.operations) > 1 else untagged)


def _summarise_rest(drifts: Iterable[Drift], limits: Mapping[Rank, int]) -> str:
    """Summarise what the limits leave out of a page; empty if nothing."""
    left: Counter[Rank] = Counter()
    for drift in drifts:
        if drift.name in (ACCEPTANCES, FACADE, GENERATED):
            continue
        counts = Counter(
            each.rank for each in drift.findings if each.accepted is None and each.change.kind != PROSE_KIND
        )
        left.update({rank: max(0, counts[rank] - limit) for rank, limit in limits.items()})
    return f"Too many for this page: {_format_counts(left)} more; {_FULL_REPORT_HINT}." if left.total() else ""


def _format_counts(ranks: Counter[Rank]) -> str:
    return ", ".join(f"{ranks[rank]} {rank.label}" for rank in Rank if ranks[rank])


def _limit_lines(lines: list[str], limit: int | None) -> Iterator[str]:
    yield from lines[:limit]
    if limit is not None and len(lines) > limit:
        yield f"- and {len(lines) - limit} more; {_FULL_REPORT_HINT}"


def _iter_descriptions(drift: Drift, limits: Mapping[Rank, int]) -> Iterator[str]:
    """Yield the changed descriptions, folded; a document that is described for the first time gets one line."""
    changes = [finding.change for finding in drift.findings if finding.change.kind == PROSE_KIND]
    before, newly = drift.description_counts
    if drift.is_newly_described:
        yield f"Described for the first time: {newly:,} places, {before:,} before. `openapi/{drift.name}.descriptions.yaml` has them."
        yield ""
    elif changes:
        yield f"<details><summary>Changed descriptions: {len(changes)}</summary>"
        yield ""
        lines = [f"- {escape(each.subject)} {code_span(each.place)}" for each in changes]
        yield from _limit_lines(lines, limits.get(Rank.DOCS, _MAX_DESCRIBED))
        yield ""
        yield "</details>"
        yield ""


def format_finding(finding: Finding) -> str:
    """Format a finding as one line of Markdown."""
    change = finding.change
    where = " ".join(
        part for part in (escape(change.subject), code_span(change.place) if change.place.strip() else "") if part
    )
    parts = [f"- **{finding.rank.label}** {where}: {CHANGE_KINDS[change.kind].label}"]
    if change.old or change.new:
        parts.append(" → ".join(code_span(side) for side in (change.old, change.new) if side))
    text = " ".join(parts)
    if len(change.operations) > 1:
        text += f" (in {len(change.operations)} operations: {_shorten_names(change.operations)})"
    if finding.touches:
        text += f"; {_limit_names(finding.touches)}"
    return f"{text} · {finding.fingerprint}"


def _shorten_names(names: tuple[str, ...]) -> str:
    rest = len(names) - _MAX_NAMES
    return ", ".join(escape(name) for name in names[:_MAX_NAMES]) + (f" and {rest} more" if rest > 0 else "")


def _limit_names(names: tuple[str, ...]) -> str:
    rest = f" and {len(names) - _MAX_NAMES} more" if len(names) > _MAX_NAMES + 1 else ""
    return ", ".join(code_span(name) for name in (names[:_MAX_NAMES] if rest else names)) + rest


def _iter_rules_table(drift: Drift) -> Iterator[str]:
    """Yield a table of the corrections that the document needed, and how often."""
    before, now = drift.rule_counts
    yield "<details><summary>Corrections to the document</summary>"
    yield ""
    yield "| rule | times | before |"
    yield "| --- | ---: | ---: |"
    for rule in RULE_REASONS:
        if now[rule] or (before and before[rule]):
            was = "unknown" if before is None else f"{before[rule]:,}"
            yield f"| {rule} | {now[rule]:,} | {was} |"
    yield ""
    if drift.idle_rules:
        yield f"No longer needed: {', '.join(drift.idle_rules)}."
        yield ""
    yield "</details>"


def escape(text: str) -> str:
    """Escape a text of the document for Markdown and HTML, shortened and on one line."""
    line = _truncate("".join(" " if character.isspace() else character for character in _printable(text)))
    return "".join(f"\\{character}" if character in "\\`*_[]<>#@|~&!" else character for character in line)


def code_span(text: str) -> str:
    """Return a text as a Markdown code span."""
    return f"`{_truncate(_printable(text).strip()).replace('`', chr(39))}`"


def _printable(text: str) -> str:
    return "".join("?" if unicodedata.category(character)[0] == "C" else character for character in text)


def _truncate(text: str) -> str:
    return text if len(text) <= _MAX_TEXT else text[: _MAX_TEXT - 1] + "…"


def colourise(text: str) -> str:
    """Add ANSI colours to a Markdown report, by the rank of each change."""
    text = re.sub(r"<details><summary>(.*)</summary>\n", r"### \1\n", text).replace("\n</details>\n", "")
    for word, colour in _COLOURS.items():
        text = text.replace(f"- **{word}**", f"- \x1b[{colour}m{word}\x1b[0m")
    return "\n".join(f"\x1b[1m{row}\x1b[0m" if row.startswith("#") else row for row in text.split("\n"))


def to_json(drifts: list[Drift], version: str, failures: Iterable[str] = ()) -> str:
    """Return the report as JSON."""
    worst = verdict(drifts)
    report: dict[str, Any] = {
        "verdict": VERDICTS[worst],
        "version": version,
        "suggested_version": bump(version, _worst_rank(drifts)),
        "not_compared": list(failures),
        "documents": [
            {
                "name": drift.name,
                "operations": {"before": drift.operation_counts[0], "now": drift.operation_counts[1]},
                "changes": [_change_to_json(finding) for finding in drift.findings],
                "not_generated": drift.not_generated,
                "described": {"before": drift.description_counts[0], "newly": drift.description_counts[1]},
                "left_out": [attrs.asdict(each) for each in drift.omissions],
                "rules": dict(sorted(drift.rule_counts[1].items())),
                "rules_before": None if drift.rule_counts[0] is None else dict(sorted(drift.rule_counts[0].items())),
                "idle_rules": drift.idle_rules,
            }
            for drift in drifts
        ],
    }
    return json.dumps(report, indent=2, ensure_ascii=False) + "\n"


def _change_to_json(finding: Finding) -> dict[str, Any]:
    change = finding.change
    return {
        "rank": finding.rank.label,
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


def changelog_lines(drifts: Iterable[Drift]) -> list[str]:
    """Return the lines for the changelog: one for each changed document, and below it what was removed, changed and added."""
    lines: list[str] = []
    for drift in drifts:
        # What openapi/sources.toml has to decide is reported until it is decided, and is not a change by the provider.
        findings = [each for each in drift.findings if each.change.kind != TABLE_KIND]
        if not findings or drift.name in (ACCEPTANCES, FACADE, GENERATED):
            continue
        counts = Counter(finding.rank for finding in findings if finding.change.kind != PROSE_KIND)
        parts = ", ".join(filter(None, [_format_counts(counts), _summarise_prose([drift])]))
        (before, now), published = drift.operation_counts, f", published {drift.published}" if drift.published else ""
        growth = f" ({before} → {now} operations)" if before != now else ""
        lines.append(f"- {drift.name}{published}: {parts}{growth}.")
        undecided = {(each.change.old, each.change.new) for each in drift.findings if each.change.kind == TABLE_KIND}
        for each in findings:
            if (each.change.old, each.change.new) in undecided:
                lines.append(undecided_line(each.change.old, each.change.new))
            elif each.rank <= Rank.BREAKING:
                lines.append(f"  - {_describe_break(each)}")
        lines += (f"  - {line}" for line in _iter_additions(findings))
    return lines


def undecided_line(old: str, new: str) -> str:
    """Return the line for a rename of what openapi/sources.toml names, whose name in Python is not known yet."""
    return f"  - **Changed** {code_span(old)} → {code_span(new)}: openapi/sources.toml decides what it is called in Python."


def _describe_break(finding: Finding) -> str:
    """Return a breaking change as a user meets it: the name in Python, what becomes of it, and why that was accepted."""
    change = finding.change
    word = "Removed" if change.kind.endswith(("-removed", "-left-out")) else "Changed"
    label = "" if word == "Removed" else f": {CHANGE_KINDS[change.kind].label}"
    values = (
        ""
        if word == "Removed" or change.kind.startswith("tag-")
        else " → ".join(code_span(side) for side in (change.old, change.new) if side)
    )
    facade = " The facade uses it." if finding.rank == Rank.FACADE else ""
    accepted = f" Accepted: {escape(finding.accepted)}." if finding.accepted else ""
    return f"**{word}** {_name_in_python(finding)}{label}{f' {values}' if values else ''}.{facade}{accepted}"


def _name_in_python(finding: Finding) -> str:
    """Return a part of an operation, and the operation or operations that it belongs to."""
    change = finding.change
    if change.kind.startswith("python-") and not change.tag:
        return code_span(change.place)
    name = code_span(finding.touches[-1]) if finding.touches else escape(change.subject)
    if change.kind == "tag-changed":
        # Of each method: it may be called otherwise beside those of its new tag.
        name = ", ".join(map(code_span, finding.touches)) or name
    if len(change.operations) > 1 and not change.kind.startswith("tag-"):
        name = f"{len(change.operations)} operations ({_shorten_names(change.operations)})"
    return f"{code_span(change.place)} of {name}" if change.place.strip() else name


def _iter_additions(findings: Iterable[Finding]) -> Iterator[str]:
    """Yield what is new: operations, then arguments, then fields, then anything else that breaks nothing."""
    groups: dict[str, list[str]] = {"New operations": [], "New arguments": [], "New fields": [], "Also": []}
    for finding in findings:
        match finding.rank, finding.change.kind:
            case Rank.ADDITIVE, "operation-added":
                groups["New operations"].append(_name_in_python(finding))
            case Rank.ADDITIVE, "input-added":
                groups["New arguments"].append(_name_in_python(finding))
            case Rank.ADDITIVE, "output-added":
                groups["New fields"].append(_name_in_python(finding))
            case Rank.ADDITIVE, kind:
                values = " → ".join(code_span(side) for side in (finding.change.old, finding.change.new) if side)
                groups["Also"].append(
                    " ".join([f"{_name_in_python(finding)}:", CHANGE_KINDS[kind].label, values]).strip()
                )
    for title, found in groups.items():
        if found:
            shown = found if title == "New operations" else found[:_MAX_ADDITIONS]
            rest = f"; and {len(found) - len(shown)} more" if len(found) > len(shown) else ""
            yield f"{title}: {'; '.join(shown)}{rest}."
