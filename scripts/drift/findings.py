"""Compare two publications, rank the changes by what they break, and apply what a reviewer has accepted."""

import difflib
import hashlib
import re
import tempfile
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final, TypeAlias

import attrs
from canonical.descriptions import DOCUMENT
from canonical.given_names import qualified_method_names
from canonical.names import Names
from canonical.omissions import Omission
from canonical.overrides import Overrides
from canonical.pull import (
    CanonicalResult,
    CommittedDocument,
    FetchedDocument,
    ReadableFilter,
    canonicalise_document,
    is_successor,
    keep_all,
    load_committed,
)
from canonical.rules import RULE_REASONS
from canonical.sources import Layout, Source, hint_at_conflict, load_published
from intake.document import Document, operations, parse, title
from intake.errors import SpecError
from intake.inspection import reject_unknown_shape

from drift.answers import is_unread
from drift.change import SEVERAL_OPERATIONS, TABLE_KIND, Change
from drift.compare import compare
from drift.descriptions import DescribedDocument, compare_descriptions
from drift.facade_use import FacadeUses, find_uses
from drift.ranking import CHANGE_KINDS, FACADE_REASON, Rank
from drift.surface import compare_surfaces, find_import_error, read_surface

# Generates the package of a canonical document into a new folder.
GeneratePackage: TypeAlias = Callable[[Document, Path, Overrides], None]

_FINGERPRINT_LENGTH: Final = 12
# The names under which reports list findings about acceptances, about the facade as a whole, and about generation.
ACCEPTANCES: Final = "openapi/accepted.toml"
FACADE: Final = "facade/fanscribe"
TABLE: Final = "openapi/sources.toml"
GENERATED: Final = "generated/"
_ACCEPTED_KEYS: Final = {"fingerprint", "reason"}
# A document with fewer descriptions counts as not described.
_FEW_DESCRIPTIONS: Final = 100
_ALWAYS_USED: Final = ("input-added-required", "input-required")
_OPERATION_KINDS: Final = ("operation-", "tag-", "security-", "body-", "python-")


@attrs.frozen
class Finding:
    """A ranked change.

    Attributes:
        fingerprint: identifies the change, whatever else has changed in the document.
        touches: where it is used: the lines of the facade, its methods, and last the generated method.
        accepted: the reviewer's reason to accept it, or None.
    """

    change: Change
    rank: Rank
    reason: str
    fingerprint: str
    touches: tuple[str, ...]
    accepted: str | None = None


@attrs.frozen
class Drift:
    """The changes in a new publication of one document, and the omissions.

    Attributes:
        operation_counts: the number of operations before and after.
        rule_counts: how often each rule changed something, before (None if unknown) and after.
        description_counts: the number of described places before, and of older places that are described for the first time.
        not_generated: why no code was generated to compare the names in it; empty if it was.
    """

    name: str
    findings: tuple[Finding, ...]
    operation_counts: tuple[int, int]
    rule_counts: tuple[Counter[str] | None, Counter[str]]
    omissions: tuple[Omission, ...] = ()
    published: date | None = None
    description_counts: tuple[int, int] = (0, 0)
    not_generated: str = ""

    @property
    def is_newly_described(self) -> bool:
        """True if nearly everything is described for the first time, so that the places need not be listed."""
        before, newly = self.description_counts
        return newly > max(_FEW_DESCRIPTIONS, before)

    @property
    def idle_rules(self) -> list[str]:
        """The rules that no longer change anything."""
        before, now = self.rule_counts
        return sorted(rule for rule in before or () if not now[rule])


def verdict(drifts: Iterable[Drift]) -> Rank | None:
    """Return the worst rank that is not accepted (accepted changes count as additive); None if nothing has changed."""
    ranks = [
        max(finding.rank, Rank.ADDITIVE) if finding.accepted else finding.rank
        for drift in drifts
        for finding in drift.findings
    ]
    return min(ranks, default=None)


def compare_documents(
    old: Path,
    new: Path,
    layout: Layout,
    readable: ReadableFilter = keep_all,
    generate: GeneratePackage | None = None,
) -> list[Drift]:
    """Return the drift between any two documents, published or canonical; with `generate`, that of their packages, too."""
    before, after = _load_document(old), _load_document(new)
    is_other = str(title(before)).casefold() != str(title(after)).casefold()
    if is_other and not is_successor(after, before):
        raise SpecError(f"the documents have different titles: {title(before)!a} and {title(after)!a}")
    name = str(title(after) or "API")
    source = (
        layout.find_source(title(after)) or layout.find_source(title(before)) or Source(name, name, url="", package="")
    )
    was = _canonicalise(old, before, source, readable)
    committed = CommittedDocument(was.published, was.document, was.descriptions)
    now = _canonicalise(new, after, source, readable, committed)
    # If one document has shared schemas, compare the shared form of both.
    is_shared = any(each.get("components", {}).get("schemas") for each in (was.published, now.published))
    pair = (was.document, now.document) if is_shared else (was.published, now.published)
    # A canonical document has no prose to compare, and its rule counts are unknown.
    was_canonical, is_canonical = before in (was.document, was.published), after in (now.document, now.published)
    prose = None if was_canonical or is_canonical else DescribedDocument(was.document, was.descriptions)
    old_counts = None if was_canonical else was.rule_counts
    known = {str(each) for each in was.omissions}
    uses = find_uses(layout.facade).get(source.package)
    drift = _drift(source, uses, pair, now, prose, old_counts, known)
    if is_other:
        change = Change("title-changed", DOCUMENT, "title", str(title(before)), str(title(after)))
        drift = _with_changes(drift, [_rank_change(source, change, None, _MethodNames())])
    if generate is None:
        return [drift]
    with tempfile.TemporaryDirectory(prefix="fanscribe-drift-") as folder:
        packages = (Path(folder) / "old" / "package", Path(folder) / "new" / "package")
        try:
            for package, result in zip(packages, (was, now), strict=True):
                package.parent.mkdir()
                generate(result.document, package, source.overrides)
        except SpecError as error:
            return [attrs.evolve(drift, not_generated=str(error))]
        return [_add_surface_findings(drift, source, uses, packages, was.published)]


def compare_publications(layout: Layout, publications: Iterable[FetchedDocument]) -> list[Drift]:
    """Return the drift from the committed documents to the published ones."""
    record, uses = layout.load_record(), find_uses(layout.facade)
    drifts = []
    for each in publications:
        source, result = each.source, each.result
        # Loading it again raises the reason why it could not be read.
        committed = each.committed or load_committed(layout, source)
        pair = committed.published, result.published
        prose = DescribedDocument(committed.document, committed.descriptions)
        recorded = record.get(source.name, {})
        known = {*recorded.get("left_out", ()), *recorded.get("emptied", ())}
        used = uses.get(source.package)
        drift = _drift(source, used, pair, result, prose, _recorded_counts(recorded), known)
        more = list(_iter_table_changes(source, result.document, drift))
        if each.former_title is not None:
            more.append(Change("title-changed", DOCUMENT, "title", each.former_title, str(title(result.document))))
        drift = _with_changes(drift, (_rank_change(source, change, None, _MethodNames()) for change in more))
        drifts.append(attrs.evolve(drift, published=each.publication.date.date()))
    return drifts


def _iter_table_changes(source: Source, document: Document, drift: Drift) -> Iterator[Change]:
    """Yield a change for each entry of sources.toml that no longer names anything, with the new name if that is known."""
    renamed: dict[str, str] = {}
    for change in (finding.change for finding in drift.findings):
        if change.kind.startswith("tag-") or change.kind.endswith("-renamed"):
            renamed[change.old] = change.new
        elif len(change.former_operations) == len(change.operations) == 1:
            renamed[change.former_operations[0]] = change.operations[0]
    for key, entry in source.overrides.iter_stale(document):
        yield Change(TABLE_KIND, TABLE, f"[{source.name}] {key}", entry, renamed.get(entry, ""))


def _with_changes(drift: Drift, findings: Iterable[Finding]) -> Drift:
    return attrs.evolve(drift, findings=tuple(sorted((*drift.findings, *findings), key=_sort_key)))


def _recorded_counts(recorded: Mapping[str, Any]) -> Counter[str] | None:
    """Return the recorded rule counts, without rules that no longer exist; None if nothing was recorded."""
    counts = recorded.get("rules")
    return None if counts is None else Counter({rule: counts[rule] for rule in RULE_REASONS if rule in counts})


def add_surface_findings(drifts: Iterable[Drift], layout: Layout, generated: Path) -> Iterator[Drift]:
    """Yield each drift with findings for what Python callers would lose, unless a change of the document explains it."""
    sources, uses = layout.sources(), find_uses(layout.facade)
    for drift in drifts:
        source = sources[drift.name]
        parts = source.package.split(".")
        packages = layout.generated.joinpath(*parts), generated.joinpath(*parts)
        if packages[0].is_dir():
            before = load_published(layout, source)
            yield _add_surface_findings(drift, source, uses.get(source.package), packages, before)
        else:
            yield drift


def _add_surface_findings(
    drift: Drift, source: Source, uses: FacadeUses | None, packages: tuple[Path, Path], before: Document
) -> Drift:
    """Do so for two packages; `before` is the document of the first."""
    names = source.overrides.names
    methods = _MethodNames(qualified_method_names(before, names))
    explained = {
        name
        for finding in drift.findings
        if finding.rank <= Rank.BREAKING
        for each in (
            finding.change.subject.removeprefix("schema "),
            *finding.change.operations,
            *finding.change.former_operations,
        )
        for name in (each, names.operation_id(each), methods.of(each))
    }
    ids = {name: each for each, method in methods.before.items() for name in (method, names.operation_id(each))}
    old, new = map(read_surface, packages)
    changes = compare_surfaces(old, new, ids, frozenset(explained))
    more = [_rank_change(source, change, uses, methods) for change in changes]
    return _with_changes(drift, more)


def check_facade(layout: Layout, generated: Path) -> list[Drift]:
    """Return a drift if the facade can no longer be imported with the newly generated code."""
    reason = find_import_error(generated, layout.facade) if (layout.facade / "__init__.py").exists() else None
    if reason is None or find_import_error(layout.generated, layout.facade) is not None:
        # The facade could not be imported before either.
        return []
    return [_single_finding(FACADE, Change("facade-broken", "facade", new=reason))]


def report_generation_failure(reason: str) -> Drift:
    """Return a drift that says that no code can be generated, so that there is a report anyway."""
    return _single_finding(GENERATED, Change("not-generated", "generated", new=reason))


def _single_finding(name: str, change: Change) -> Drift:
    kind = CHANGE_KINDS[change.kind]
    finding = Finding(change, kind.rank, kind.reason, _fingerprint(name, change), ())
    return Drift(name, (finding,), (0, 0), (None, Counter()))


def _sort_key(finding: Finding) -> tuple[Rank, str, str, str]:
    return finding.rank, finding.change.tag, finding.change.subject, finding.change.place


def apply_acceptances(drifts: list[Drift], layout: Layout) -> list[Drift]:
    """Mark the changes that openapi/accepted.toml accepts, and add a finding for each entry without a change."""
    accepted = load_acceptances(layout)
    known = {finding.fingerprint for drift in drifts for finding in drift.findings}
    kind = CHANGE_KINDS["acceptance-stale"]
    stale = [
        Finding(
            Change("acceptance-stale", ACCEPTANCES, each, new=find_similar(each, known)),
            kind.rank,
            kind.reason,
            each,
            (),
        )
        for each in sorted(accepted.keys() - known)
    ]
    return [
        *([Drift(ACCEPTANCES, tuple(stale), (0, 0), (None, Counter()))] if stale else []),
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


def find_similar(fingerprint: str, known: Iterable[str]) -> str:
    """Return the fingerprint that was probably meant; empty if none is similar."""
    return next(iter(difflib.get_close_matches(fingerprint, list(known), n=1)), "")


def load_acceptances(layout: Layout) -> dict[str, str]:
    """Load openapi/accepted.toml: the reason for each accepted change, by fingerprint."""
    return parse_acceptances(layout.accepted.read_bytes() if layout.accepted.exists() else b"")


def parse_acceptances(text: bytes) -> dict[str, str]:
    """Parse the text of openapi/accepted.toml."""
    try:
        content = tomllib.loads(text.decode())
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SpecError(f"openapi/accepted.toml: {error}{hint_at_conflict(text)}") from None
    accepted: dict[str, str] = {}
    if set(content) - {"accepted"} or not isinstance(content.get("accepted", []), list):
        raise SpecError("openapi/accepted.toml: only [[accepted]] entries are allowed")
    for entry in content.get("accepted", []):
        if set(entry) != _ACCEPTED_KEYS or not all(isinstance(each, str) and each.strip() for each in entry.values()):
            raise SpecError(
                "openapi/accepted.toml: [[accepted]] must have a fingerprint and a reason, and nothing else"
            )
        if entry["fingerprint"] in accepted:
            raise SpecError(f"openapi/accepted.toml: duplicate fingerprint {entry['fingerprint']}")
        accepted[entry["fingerprint"]] = entry["reason"]
    return accepted


def _load_document(path: Path) -> Document:
    try:
        return parse(path.read_bytes())
    except OSError as error:
        raise SpecError(f"{path}: {error.strerror}") from None
    except SpecError as error:
        raise SpecError(f"{path.name}: {error}") from None


def _canonicalise(
    path: Path,
    document: Document,
    source: Source,
    readable: ReadableFilter,
    committed: CommittedDocument | None = None,
) -> CanonicalResult:
    try:
        return canonicalise_document(document, source.overrides, readable, committed)
    except SpecError as error:
        raise SpecError(f"{path.name}: {error}") from None


def _drift(
    source: Source,
    uses: FacadeUses | None,
    pair: tuple[Document, Document],
    result: CanonicalResult,
    before: DescribedDocument | None,
    old_counts: Counter[str] | None,
    known: set[str],
) -> Drift:
    """Return the ranked changes between the documents of `pair`; `known` are omissions and empty examples from before."""
    with reject_unknown_shape():
        emptied = [place for place in result.emptied if place not in known]
        changes = list(_add_omissions(compare(*pair, source.overrides, emptied), result.omissions, known))
        described_before = newly_described = 0
        if before:
            described_before = len(before.descriptions)
            after = DescribedDocument(result.document, result.descriptions)
            prose_changes, newly_described = compare_descriptions(before, after)
            changes += prose_changes
        methods = _MethodNames(*(qualified_method_names(each, source.overrides.names) for each in pair))
        findings = [_rank_change(source, change, uses, methods) for change in changes]
    return Drift(
        source.name,
        tuple(sorted(findings, key=_sort_key)),
        (len(operations(pair[0])), len(operations(pair[1]))),
        (old_counts, result.rule_counts),
        result.omissions,
        description_counts=(described_before, newly_described),
    )


def _add_omissions(changes: list[Change], omissions: tuple[Omission, ...], known: set[str]) -> Iterator[Change]:
    """Add new omissions to the changes; the removal of an operation that is left out now gets the reason."""
    whole = {each.operation: each for each in omissions if not each.place}
    for change in changes:
        omission = whole.pop(change.old, None) if change.kind == "operation-removed" else None
        yield attrs.evolve(change, kind="operation-left-out", new=omission.reason) if omission else change
    for each in omissions:
        if str(each) not in known and (each.place or each.operation in whole):
            yield Change("left-out", each.operation, each.place, new=each.reason)


@attrs.frozen
class _MethodNames:
    """The Python names of operations, `tag.method`, by id, in two documents."""

    before: Mapping[str, str] = attrs.field(factory=dict)
    now: Mapping[str, str] = attrs.field(factory=dict)

    def of(self, operation: str) -> str:
        """Return the name that an operation has or had, or its id if it has none."""
        return self.before.get(operation) or self.now.get(operation) or operation


def _rank_change(source: Source, change: Change, uses: FacadeUses | None, methods: _MethodNames) -> Finding:
    python_names = source.overrides.names
    used = _find_users(change, uses, methods) if uses else {}
    rank, reason = change.rank, "no code reads it" if is_unread(change.place) else CHANGE_KINDS[change.kind].reason
    if keeps_name := _keeps_python_name(change, python_names):
        rank, reason = Rank.DOCS, "it has the same name in Python"
    if rank == Rank.ADDITIVE and uses and used and _facade_misses_word(change, uses, python_names):
        rank, reason = Rank.FACADE, "the facade waits for a word that is not listed"
    everywhere = change.subject == DOCUMENT and not change.operations
    # The facade may read what the generated clients do not: fields of errors.
    breaks = CHANGE_KINDS[change.kind].rank == Rank.BREAKING and not keeps_name
    if breaks and uses and (everywhere or (used and _facade_uses(change, uses, python_names))):
        rank, reason = Rank.FACADE, FACADE_REASON
    lines = _find_lines(change, uses, python_names) if uses and rank == Rank.FACADE else ()
    touches = (*lines, *_iter_touched_names(source.package, python_names, methods, change, used))
    return Finding(change, rank, reason, _fingerprint(source.name, change), touches)


def _find_users(change: Change, uses: FacadeUses, methods: _MethodNames) -> dict[str, tuple[str, ...]]:
    """Return the facade's methods that use the operations of a change, by operation id."""
    affected = {each: methods.of(each) for each in (*change.operations, *change.former_operations)}
    return {each: uses.operations[method] for each, method in affected.items() if method in uses.operations}


def _keeps_python_name(change: Change, python_names: Names) -> bool:
    match change.kind:
        case "operation-renamed":
            return python_names.operation_id(change.old) == python_names.operation_id(change.new)
        case "tag-changed" | "tag-renamed":
            return python_names.tag(change.old) == python_names.tag(change.new)
    return False


def _facade_misses_word(change: Change, uses: FacadeUses, python_names: Names) -> bool:
    """Return whether an enum of a response loses a word that the facade waits for, or is new and has none that it knows."""
    if not change.kind.startswith("output-values") or not _facade_uses(change, uses, python_names):
        return False
    removed, listed = (set(side.split(", ")) for side in (change.old, change.new))
    if change.kind == "output-values-removed":
        return bool(removed & uses.words)
    return change.kind == "output-values" and change.old == "any" and not listed & uses.words


def _facade_uses(change: Change, uses: FacadeUses, python_names: Names) -> bool:
    """Return whether the facade uses the field that a change concerns; a change of a whole operation always counts."""
    # A newly required field breaks every caller that does not send it, and path parameters are always sent.
    if change.kind.startswith(_OPERATION_KINDS) or change.kind in _ALWAYS_USED or change.place.startswith("path "):
        return True
    if change.kind.startswith("answer-"):
        return change.place.startswith("response 2")
    return not _field_of(change) or bool(_find_lines(change, uses, python_names))


def _find_lines(change: Change, uses: FacadeUses, python_names: Names) -> tuple[str, ...]:
    """Return the lines of the facade that read or send the field that a change concerns."""
    lines = uses.read_fields if change.kind.startswith("output-") else uses.sent_fields
    name = _field_of(change)
    return lines.get(name) or lines.get(python_names.field(name), ()) if name else ()


def _field_of(change: Change) -> str:
    """Return the name of the field that a change concerns, as it was; empty for a change of more than a field."""
    return change.old if change.kind.endswith("-renamed") else re.split(r"[ .]", change.place.rstrip("[]|*."))[-1]


def _iter_touched_names(
    package: str,
    python_names: Names,
    methods: _MethodNames,
    change: Change,
    used: Mapping[str, tuple[str, ...]],
) -> Iterable[str]:
    platform = package.rpartition(".")[2]
    for names in used.values():
        for name in names:
            owner, _, function = name.partition(".")
            yield (
                f"fans.{platform}.{function}"
                if owner.lower() == platform
                else f"fanscribe._platforms.{platform}.{name}"
            )
    if change.kind.startswith("tag-"):
        fans = f"fans.{platform}." if package else ""
        paths = [python_names.attribute_of_tag(tag) for tag in (change.old, change.new)]
        pairs = [paths]
        if change.kind == "tag-changed" or len(change.operations) == 1:
            former = change.former_operations if len(change.operations) == 1 else ()
            pairs = [
                [methods.before[old], methods.now[now]]
                for old, now in zip(former or change.operations, change.operations, strict=True)
                if old in methods.before and now in methods.now
            ]
        yield from (" → ".join(f"{fans}{path}" for path in pair) for pair in pairs)
    elif package and len(change.operations) == 1 and change.tag:
        yield f"fans.{platform}.{methods.of(change.operations[0])}"
    elif package and change.subject.startswith("schema "):
        yield f"{package}.models.shared.{change.subject.removeprefix('schema ')}"


def _fingerprint(name: str, change: Change) -> str:
    parts = [name, change.kind, change.subject, change.place, change.old, change.new]
    if change.subject == SEVERAL_OPERATIONS or change.subject.startswith("schema "):
        # Accepting a change in some operations does not accept it in others.
        parts += sorted(change.operations)
    text = "\0".join(parts)
    return hashlib.sha256(text.encode()).hexdigest()[:_FINGERPRINT_LENGTH]
