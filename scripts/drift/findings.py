"""What the world did: two publications compared, ranked for us, with what a reviewer has accepted."""

import hashlib
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Final

import attrs
from canonical.canonicalise import united
from canonical.descriptions import DOCUMENT
from canonical.names import Names
from canonical.omissions import LeftOut
from canonical.pull import Committed, Made, Published, Readable, all_readable, last, made_canonical
from canonical.rules import RULES
from canonical.sources import Layout, published
from canonical.tables import Tables
from intake.document import Document, operations, parse, title
from intake.inspection import known_shape
from intake.refusal import Refused

from drift.change import SEVERAL, Change
from drift.compare import compare
from drift.descriptions import Described, compare as compare_descriptions
from drift.facade_use import Uses, find
from drift.ranking import FACADE_REASON, KINDS, Rank
from drift.surface import compare as compare_surfaces, importable, read as read_surface

_FINGERPRINT: Final = 12
# The subject of what is said about acceptances, and the name under which it stands in a report.
ACCEPTED: Final = "openapi/accepted.toml"
# Likewise of the facade as a whole.
FACADE: Final = "facade/fanscribe"
GENERATED: Final = "generated/"
_ACCEPTED_KEYS: Final = {"fingerprint", "reason"}
# A document that was hardly described has as many descriptions.
_FEW: Final = 100
_ALWAYS: Final = ("input-added-required", "input-required")
_ON_OPERATIONS: Final = ("operation-", "tag-", "security-", "body-", "python-")


@attrs.frozen
class Finding:
    """One change, ranked.

    Attributes:
        fingerprint: the same for the same change of the same document, whatever else has changed.
        touches: names of ours: of the generated method, and of what the facade does with it.
        accepted: why a reviewer accepted it; None where nobody did.
    """

    change: Change
    rank: Rank
    reason: str
    fingerprint: str
    touches: tuple[str, ...]
    accepted: str | None = None


@attrs.frozen
class Drift:
    """Everything that one document's new publication changes, and what of it is left out.

    `operations` are the numbers of operations before and now; `described` of places with a description before, and of those that were
    there and have one for the first time.
    """

    name: str
    findings: tuple[Finding, ...]
    operations: tuple[int, int]
    fired: tuple[Counter[str] | None, Counter[str]]
    left_out: tuple[LeftOut, ...] = ()
    published: date | None = None
    described: tuple[int, int] = (0, 0)

    @property
    def is_first_described(self) -> bool:
        """True where nearly everything is described for the first time, so that there is no news in each of it."""
        before, newly = self.described
        return newly > max(_FEW, before)

    @property
    def idle(self) -> list[str]:
        """The rules that nothing gives work to any more."""
        before, now = self.fired
        return sorted(rule for rule in before or () if not now[rule])


def verdict(drifts: Iterable[Drift]) -> Rank | None:
    """The worst of what nobody has accepted; None where nothing has changed."""
    ranks = [
        max(finding.rank, Rank.ADDITIVE) if finding.accepted else finding.rank
        for drift in drifts
        for finding in drift.findings
    ]
    return min(ranks, default=None)


def of_documents(old: Path, new: Path, layout: Layout, readable: Readable = all_readable) -> list[Drift]:
    """The drift between any two documents, published or canonical."""
    before, after = _read(old), _read(new)
    source = layout.titled(title(after))
    if title(before) != title(after):
        raise Refused(f"two different documents: {title(before)!a} and {title(after)!a}")
    tables = source.tables if source else Tables()
    was = _canonical(old, before, tables, readable)
    is_ = _canonical(new, after, tables, readable, Committed(was.published, was.descriptions))
    # What had to be put right in a document that is canonical already, it does not tell.
    counted = None if before in (was.document, was.published) else was.fired
    name, package = (source.name, source.package) if source else (str(title(after) or "API"), "")
    # What is shared already in one of them has to be shared in both.
    shared = any(each.get("components", {}).get("schemas") for each in (was.published, is_.published))
    pair = (was.document, is_.document) if shared else (was.published, is_.published)
    known = {str(each) for each in was.left_out}
    # In a canonical document there is no prose; that is no news.
    is_canonical = before in (was.document, was.published) or after in (is_.document, is_.published)
    prose = None if is_canonical else Described(was.document, was.descriptions)
    return [_drift(name, package, tables, pair, prose, (counted, is_.fired), is_, known, layout)]


def of_publications(layout: Layout, publications: Iterable[Published]) -> list[Drift]:
    """The drift from the committed documents to what is published now."""
    record = layout.record()
    drifts = []
    for each in publications:
        source, made = each.source, each.made
        # What could not be read says why, when it is read once more.
        before = each.last or last(layout, source)
        counted = record.get(source.name, {}).get("rules")
        # A rule that was there when the record was written may be gone.
        past = None if counted is None else Counter({rule: counted[rule] for rule in RULES if rule in counted})
        pair, fired = (before.published, made.published), (past, made.fired)
        prose = Described(united(before.published, source.tables), before.descriptions)
        recorded = record.get(source.name, {})
        known = {*recorded.get("left_out", ()), *recorded.get("emptied", ())}
        found = _drift(source.name, source.package, source.tables, pair, prose, fired, made, known, layout)
        drifts.append(attrs.evolve(found, published=each.publication.date.date()))
    return drifts


def with_surface(drift: Drift, layout: Layout, generated: Path) -> Drift:
    """The same with what callers in Python would lose by what is generated now, where no change of the document says so already."""
    source = layout.sources()[drift.name]
    parts = source.package.split(".")
    packages = [folder.joinpath(*parts) for folder in (layout.generated, generated)]
    if not packages[0].is_dir():
        return drift
    names = source.tables.names
    explained = {
        name
        for finding in drift.findings
        if finding.rank <= Rank.BREAKING
        for each in (
            finding.change.subject.removeprefix("schema "),
            *finding.change.operations,
            *finding.change.formerly,
        )
        for name in (each, names.operation_id(each))
    }
    ids = {str(each.get("operationId")) for _, _, each in operations(published(layout, source))}
    old, new = map(read_surface, packages)
    changes = compare_surfaces(old, new, {names.operation_id(each): each for each in ids}, frozenset(explained))
    uses = find(layout.facade).get(source.package)
    more = [_finding(drift.name, source.package, names, change, uses) for change in changes]
    return attrs.evolve(drift, findings=tuple(sorted((*drift.findings, *more), key=_in_order)))


def of_facade(layout: Layout, generated: Path) -> list[Drift]:
    """Whether the facade can be imported with what is generated now."""
    why = importable(generated, layout.facade) if (layout.facade / "__init__.py").exists() else None
    if why is None or importable(layout.generated, layout.facade) is not None:
        # What could not be imported before is not broken by a publication.
        return []
    return [_alone(FACADE, Change("facade-broken", "facade", new=why))]


def not_generated(why: str) -> Drift:
    """That nothing can be generated of what is published: the report is there all the same."""
    return _alone(GENERATED, Change("not-generated", "generated", new=why))


def _alone(name: str, change: Change) -> Drift:
    kind = KINDS[change.kind]
    finding = Finding(change, kind.rank, kind.reason, _fingerprint(name, change), ())
    return Drift(name, (finding,), (0, 0), (None, Counter()))


def _in_order(finding: Finding) -> tuple[Rank, str, str, str]:
    return finding.rank, finding.change.tag, finding.change.subject, finding.change.place


def accepting(drifts: list[Drift], layout: Layout) -> list[Drift]:
    """The same with the changes that openapi/accepted.toml accepts; before them the entries that accept nothing."""
    accepted = read_accepted(layout)
    known = {finding.fingerprint for drift in drifts for finding in drift.findings}
    kind = KINDS["acceptance-stale"]
    stale = [
        Finding(Change("acceptance-stale", ACCEPTED, each), kind.rank, kind.reason, each, ())
        for each in sorted(accepted.keys() - known)
    ]
    return [
        *([Drift(ACCEPTED, tuple(stale), (0, 0), (None, Counter()))] if stale else []),
        *[
            attrs.evolve(
                drift,
                findings=tuple(
                    attrs.evolve(finding, accepted=accepted.get(finding.fingerprint)) for finding in drift.findings
                ),
            )
            for drift in drifts
        ],
    ]


def read_accepted(layout: Layout) -> dict[str, str]:
    """The reason for each accepted change, by its fingerprint."""
    path = layout.accepted
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise Refused(f"openapi/accepted.toml: {error}") from None
    accepted: dict[str, str] = {}
    if set(content) - {"accepted"} or not isinstance(content.get("accepted", []), list):
        raise Refused("openapi/accepted.toml: it takes [[accepted]] entries and nothing else")
    for entry in content.get("accepted", []):
        if set(entry) != _ACCEPTED_KEYS or not all(isinstance(each, str) and each.strip() for each in entry.values()):
            raise Refused("openapi/accepted.toml: [[accepted]] takes a fingerprint and a reason")
        if entry["fingerprint"] in accepted:
            raise Refused(f"openapi/accepted.toml: {entry['fingerprint']} stands there twice")
        accepted[entry["fingerprint"]] = entry["reason"]
    return accepted


def _read(path: Path) -> Document:
    try:
        return parse(path.read_bytes())
    except OSError as error:
        raise Refused(f"{path}: {error.strerror}") from None
    except Refused as refused:
        raise Refused(f"{path.name}: {refused}") from None


def _canonical(
    path: Path, document: Document, tables: Tables, readable: Readable, last: Committed | None = None
) -> Made:
    try:
        return made_canonical(document, tables, readable, last)
    except Refused as refused:
        raise Refused(f"{path.name}: {refused}") from None


def _drift(
    name: str,
    package: str,
    tables: Tables,
    pair: tuple[Document, Document],
    before: Described | None,
    fired: tuple[Counter[str] | None, Counter[str]],
    made: Made,
    known: set[str],
    layout: Layout,
) -> Drift:
    uses = find(layout.facade).get(package) if package else None
    with known_shape():
        emptied = [place for place in made.emptied if place not in known]
        changes = list(_with_omissions(compare(*pair, tables, emptied), made.left_out, known))
        newly = 0
        if before:
            described, newly = compare_descriptions(before, Described(made.document, made.descriptions))
            changes += described
        findings = [_finding(name, package, tables.names, change, uses) for change in changes]
    findings.sort(key=_in_order)
    counts = len(operations(pair[0])), len(operations(pair[1]))
    was = len(before.descriptions) if before else 0
    return Drift(name, tuple(findings), counts, fired, made.left_out, described=(was, newly))


def _with_omissions(changes: list[Change], left_out: tuple[LeftOut, ...], known: set[str]) -> Iterator[Change]:
    """Changes with what is left out from now on: of an operation that was generated it is why there is none any more."""
    whole = {each.operation: each for each in left_out if not each.place}
    for change in changes:
        omission = whole.pop(change.old, None) if change.kind == "operation-removed" else None
        yield attrs.evolve(change, kind="operation-left-out", new=omission.reason) if omission else change
    for each in left_out:
        if str(each) not in known and (each.place or each.operation in whole):
            yield Change("left-out", each.operation, each.place, new=each.reason)


def _finding(name: str, package: str, named: Names, change: Change, uses: Uses | None) -> Finding:
    kind = KINDS[change.kind]
    names = (*change.operations, *change.formerly)
    used = {
        each: uses.operations[method]
        for each in names
        if uses and (method := named.operation_id(each)) in uses.operations
    }
    rank, reason = kind.rank, kind.reason
    if _is_same_name(change, named):
        rank, reason = Rank.DOCS, "it has the same name in Python"
    if rank == Rank.ADDITIVE and uses and used and _waits_for(change, uses, named):
        rank, reason = Rank.FACADE, "the facade waits for a word that is not listed"
    everywhere = change.subject == DOCUMENT and not change.operations
    if rank == Rank.BREAKING and uses and (everywhere or (used and _in_use(change, uses, named))):
        rank, reason = Rank.FACADE, FACADE_REASON
    return Finding(change, rank, reason, _fingerprint(name, change), tuple(_touches(package, named, change, used)))


def _is_same_name(change: Change, named: Names) -> bool:
    match change.kind:
        case "operation-renamed":
            return named.operation_id(change.old) == named.operation_id(change.new)
        case "tag-changed":
            return named.tag(change.old) == named.tag(change.new)
    return False


def _waits_for(change: Change, uses: Uses, named: Names) -> bool:
    """Whether a value is listed no more that the facade waits for, or a list comes in which it finds no word that it knows."""
    if not change.kind.startswith("output-values") or not _in_use(change, uses, named):
        return False
    gone, listed = (set(side.split(", ")) for side in (change.old, change.new))
    if change.kind == "output-values-removed":
        return bool(gone & uses.words)
    return change.kind == "output-values" and change.old == "any" and not listed & uses.words


def _in_use(change: Change, uses: Uses, named: Names) -> bool:
    """Whether the facade has anything to do with the field that a change is about; with an operation as a whole it has."""
    # A field that is required from now on breaks whoever does not send it, and every part of a path is sent.
    if change.kind.startswith(_ON_OPERATIONS) or change.kind in _ALWAYS or change.place.startswith("path "):
        return True
    if change.kind.startswith("answer-"):
        return change.place.startswith("response 2")
    words = uses.read if change.kind.startswith("output-") else uses.sent
    name = change.old if change.kind.endswith("-renamed") else re.split(r"[ .]", change.place.rstrip("[]|*."))[-1]
    return not name or name in words or named.field(name) in words


def _touches(package: str, named: Names, change: Change, used: Mapping[str, tuple[str, ...]]) -> Iterable[str]:
    platform = package.rpartition(".")[2]
    for names in used.values():
        for name in names:
            owner, _, function = name.partition(".")
            yield (
                f"fans.{platform}.{function}"
                if owner.lower() == platform
                else f"fanscribe._platforms.{platform}.{name}"
            )
    if package and len(change.operations) == 1 and change.tag:
        yield f"fans.{platform}.{named.tag(change.tag)}.{named.operation_id(change.operations[0])}"
    elif package and change.subject.startswith("schema "):
        yield f"{package}.models.shared.{change.subject.removeprefix('schema ')}"


def _fingerprint(name: str, change: Change) -> str:
    parts = [name, change.kind, change.subject, change.place, change.old, change.new]
    if change.subject == SEVERAL or change.subject.startswith("schema "):
        # Whoever accepts it in some operations has not accepted it in others.
        parts += sorted(change.operations)
    text = "\0".join(parts)
    return hashlib.sha256(text.encode()).hexdigest()[:_FINGERPRINT]
