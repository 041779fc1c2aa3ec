"""Pull the published documents and generate the clients: pull, canonicalise, generate, build, verify, drift, accept, update, resolve."""

import argparse
import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

import attrs
from canonical.omissions import Omission, refuse_omissions
from canonical.overrides import Overrides
from canonical.pull import (
    CanonicalResult,
    ReadableFilter,
    canonicalise_document,
    fetch_documents,
    files_to_write,
    pull,
    split_by_title,
)
from canonical.rules import RULE_REASONS
from canonical.sources import Layout, Source
from codegen.fingerprint import is_up_to_date, record
from codegen.generate import generate_all, generate_package
from codegen.package import PackageBuilder, load_former, package_name
from codegen.parsing import DocumentParser, drop_unreadable
from codegen.verify import verify
from drift import report
from drift.acceptances import accept
from drift.findings import (
    Drift,
    add_surface_findings,
    apply_acceptances,
    check_facade,
    compare_documents,
    compare_publications,
    load_acceptances,
    report_generation_failure,
    verdict,
)
from drift.resolve import resolve
from drift.update import ReportFiles, update
from intake.document import dump, parse, title
from intake.errors import SpecError
from intake.files import commit, exclusive_lock, replace_folder, resume_commit, write_all

_BUILD: Final = "generate a client package from any document that Scribe printed"
INCOMPLETE: Final = 5
"""The exit code if some document could not be fetched, unlike the others."""


def main(arguments: Sequence[str] | None = None, layout: Layout | None = None) -> int:
    """Run one command; returns its exit code, 1 with a line on stderr for an error, 5 with one for each document that cannot be fetched."""
    return _run(_parser().parse_args(arguments), layout or Layout(), "specs")


def build(arguments: Sequence[str], layout: Layout) -> int:
    """Run the command `build` alone, as `fanscribe-build`; returns its exit code, as `main` does."""
    parser = argparse.ArgumentParser(prog="fanscribe-build", description=_BUILD)
    _add_build(parser)
    return _run(parser.parse_args(arguments), layout, parser.prog)


def _run(options: argparse.Namespace, layout: Layout, name: str) -> int:
    try:
        with exclusive_lock(layout.lock) if options.run in _WRITING_COMMANDS else contextlib.nullcontext():
            if options.run in _WRITING_COMMANDS and resume_commit(layout.root, layout.journal):
                print(f"{name}: finished the writes of an interrupted run", file=sys.stderr)
            return int(options.run(options, layout))
    except SpecError as error:
        _print_errors([str(error)], name)
    except OSError as error:
        print(f"{name}: {error.filename or 'a file'}: {error.strerror}", file=sys.stderr)
    return 1


def _pull(options: argparse.Namespace, layout: Layout) -> int:
    base_url = options.base_url or os.environ.get("FANSCRIBE_SPECS_URL")
    fetched = fetch_documents(
        layout,
        options.names,
        readable=drop_unreadable,
        base_url=base_url,
        accept_shrink=options.accept_shrink,
        strict=options.strict,
    )
    taken, others = split_by_title(fetched.documents, allow_title=options.allow_title)
    if not taken:
        raise SpecError("; ".join((*others, *fetched.failures)))
    print(*pull(layout, taken), sep="\n")
    return _report_failures((*others, *fetched.failures)) or 0


def _canonicalise(options: argparse.Namespace, layout: Layout) -> int:
    result, source = _canonicalise_file(options.raw, layout, drop_unreadable)
    text = dump(
        result.document, source.comment if source else "Interface facts of a published document, in canonical form."
    )
    if options.output:
        write_all({options.output: text.encode()})
    else:
        sys.stdout.write(text)
    for rule, count in sorted(result.rule_counts.items()):
        print(f"{count:5} {rule}: {RULE_REASONS[rule]}", file=sys.stderr)
    _print_omissions(result.omissions)
    return 0


def _generate(options: argparse.Namespace, layout: Layout) -> int:
    if is_up_to_date(layout):
        print("generated/ is up to date")
        return 0
    print(*generate_all(layout, layout.generated), sep="\n")
    record(layout)
    return 0


def _build(options: argparse.Namespace, layout: Layout) -> int:
    target = options.into.resolve()
    name = package_name(target, options.name)
    parser = DocumentParser()
    result, source = _canonicalise_file(options.raw, layout, parser, target)
    if options.strict:
        refuse_omissions(result.omissions, "--strict")
    builder = PackageBuilder(result, source, parser)
    if options.check:
        builder.check(name)
    else:
        builder.build(target, name, overwrite=options.overwrite)
    _print_omissions(result.omissions)
    for place in result.emptied:
        print(f"nothing is known this time, what was known stays: {place}", file=sys.stderr)
    print(f"{options.into}{'' if options.check else ' written'}: {builder.summary()}")
    return 0


def _verify(options: argparse.Namespace, layout: Layout) -> int:
    lines = verify(layout)
    print(*(lines or ["generated/ matches openapi/"]), sep="\n")
    return 1 if lines else 0


def _drift(options: argparse.Namespace, layout: Layout) -> int:
    version = layout.version()
    failures: tuple[str, ...] = ()
    if options.old and options.new:
        drifts = compare_documents(options.old, options.new, layout, drop_unreadable, generate_package)
    elif options.old:
        raise SpecError("drift takes two documents or none, got one")
    else:
        with contextlib.ExitStack() as stack:
            comparison = _compare_with_published(options, layout, stack)
        drifts, failures = comparison.drifts, comparison.failures
    text = report.to_json(drifts, version, failures) if options.json else report.to_markdown(drifts, version, failures)
    colours = sys.stdout.isatty() and not options.json and "NO_COLOR" not in os.environ
    sys.stdout.write(report.colourise(text) if colours else text)
    return _report_failures(failures) or report.EXIT_CODES[verdict(drifts)]


def _accept(options: argparse.Namespace, layout: Layout) -> int:
    commit(accept(layout, options.fingerprints, options.reason), layout.root, layout.journal)
    print(f"openapi/accepted.toml: {len(options.fingerprints)} accepted")
    return 0


def _resolve(options: argparse.Namespace, layout: Layout) -> int:
    files, lines = resolve(layout)
    commit(files, layout.root, layout.journal)
    print(*lines, *generate_all(layout, layout.generated), sep="\n")
    record(layout)
    print("resolved; review, then `git add openapi generated CHANGELOG.md`")
    return 0


def _update(options: argparse.Namespace, layout: Layout) -> int:
    with contextlib.ExitStack() as stack:
        comparison = _compare_with_published(options, layout, stack)
        waiting = {line.partition(":")[0] for line in comparison.others}
        taken = [drift for drift in comparison.drifts if drift.name not in waiting]
        update_files, update_lines = update(layout, taken)
        files, lines, result = comparison.files | update_files, comparison.lines + update_lines, comparison.generated
        if result is None and (files or not is_up_to_date(layout)):
            result = _generate_staged(layout, files, stack)
        if result is None:
            lines.append("generated/ is up to date")
        else:
            # Everything that can fail is done before anything is written.
            shutil.copytree(result[0], stack.enter_context(replace_folder(layout.generated)), dirs_exist_ok=True)
            lines += result[1]
        commit(files, layout.root, layout.journal)
    record(layout)
    print(
        *lines, report.summarise(comparison.drifts, layout.version(), layout.reports.relative_to(layout.root)), sep="\n"
    )
    code = report.EXIT_CODES[verdict(comparison.drifts)]
    return _report_failures((*comparison.failures, *comparison.others)) or code


# A folder of generated code, and a line of output for each package in it.
_GeneratedCode: TypeAlias = tuple[Path, list[str]]


@attrs.frozen
class _DriftRun:
    """The published documents, compared with the committed ones.

    Attributes:
        files: the files to write.
        lines: a line of output for each document.
        generated: the code for these files, if there is any to generate.
        failures: the documents that could not be fetched.
        others: the documents that are compared, and not taken in because their titles have changed.
    """

    files: dict[Path, bytes]
    lines: list[str]
    drifts: list[Drift]
    generated: _GeneratedCode | None
    failures: tuple[str, ...]
    others: tuple[str, ...]


def _compare_with_published(options: argparse.Namespace, layout: Layout, stack: contextlib.ExitStack) -> _DriftRun:
    """Fetch and compare the published documents, generate the code for them, and write the report files."""
    pages = ReportFiles(layout.reports)
    pages.clear()
    # A mistake in it is reported before anything is fetched.
    load_acceptances(layout)
    base_url = options.base_url or os.environ.get("FANSCRIBE_SPECS_URL")
    strict = getattr(options, "strict", False)
    fetched = fetch_documents(layout, [], readable=drop_unreadable, base_url=base_url, strict=strict)
    published = list(fetched.documents)
    drifts, result = compare_publications(layout, published), None
    taken, others = split_by_title(published, allow_title=options.allow_title)
    files, lines = files_to_write(layout, taken)
    if layout.pulled in files and layout.generated.is_dir():
        try:
            result = _generate_staged(layout, files, stack)
            drifts = [
                *check_facade(layout, result[0]),
                *add_surface_findings(drifts, layout, result[0]),
            ]
        except SpecError as error:
            drifts = [report_generation_failure(str(error)), *drifts]
    drifts = apply_acceptances(drifts, layout)
    pages.write(drifts, layout.version(), fetched.failures)
    return _DriftRun(files, lines, drifts, result, fetched.failures, tuple(others))


def _generate_staged(layout: Layout, files: Mapping[Path, bytes], stack: contextlib.ExitStack) -> _GeneratedCode:
    """Generate the code for these files in a temporary folder, which is removed when `stack` closes."""
    staged = Layout(Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="fanscribe-update-"))))
    shutil.copytree(layout.openapi, staged.openapi)
    write_all({staged.root / path.relative_to(layout.root): content for path, content in files.items()})
    return staged.generated, generate_all(staged, staged.generated)


def _report_failures(failures: Sequence[str]) -> int | None:
    """Print the documents that could not be fetched; returns the exit code for them, None if there are none."""
    _print_errors(f"{each}; its last state stays" for each in failures)
    return INCOMPLETE if failures else None


def _print_errors(lines: Iterable[str], name: str = "specs") -> None:
    for line in lines:
        print(f"{name}: {line}", file=sys.stderr)


def _print_omissions(omissions: Sequence[Omission]) -> None:
    for each in omissions:
        print(f"left out: {each}", file=sys.stderr)


def _canonicalise_file(
    raw: Path, layout: Layout, readable: ReadableFilter, folder: Path | None = None
) -> tuple[CanonicalResult, Source | None]:
    """Canonicalise any document that Scribe printed; one whose title is in sources.toml is treated as `pull` does.

    What the client in `folder` has already keeps its name.
    """
    try:
        documents = [parse(raw.read_bytes())]
    except OSError as error:
        raise SpecError(f"{raw}: {error.strerror}") from None
    source = layout.find_source(title(documents[0]))
    overrides = source.overrides if source else Overrides()
    former = load_former(folder, documents[0], overrides) if folder else None
    # Passed without keeping a reference, so that it can be freed while the generator runs.
    return canonicalise_document(documents.pop(), overrides, readable, former), source


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="specs.py", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    command = commands.add_parser("pull", help="fetch the published documents and write what changed")
    command.add_argument("names", nargs="*", metavar="NAME", help="a name in openapi/sources.toml; all by default")
    _add_base_url(command)
    command.add_argument(
        "--accept-shrink", action="store_true", help="accept a document with far fewer operations than the last one"
    )
    _add_strict(command)
    _add_allow_title(command)
    command.set_defaults(run=_pull)

    command = commands.add_parser(
        "canonicalise", help="print the canonical form of a published document, and the corrections on stderr"
    )
    command.add_argument("raw", type=Path, metavar="RAW")
    command.add_argument("-o", "--output", type=Path, metavar="OUT", help="write it to a file instead")
    command.set_defaults(run=_canonicalise)

    command = commands.add_parser("generate", help="regenerate generated/ from the canonical documents")
    command.set_defaults(run=_generate)

    _add_build(commands.add_parser("build", help=_BUILD))

    command = commands.add_parser("verify", help="check that generated/ matches the canonical documents")
    command.set_defaults(run=_verify)

    command = commands.add_parser(
        "drift",
        help="show what has changed since the committed documents, or from OLD to NEW; "
        "exits with 0 for no interface change, 1 for an error, 3 for additive changes, 4 for breaking ones, "
        "5 if a document could not be fetched",
    )
    command.add_argument("old", nargs="?", type=Path, metavar="OLD")
    command.add_argument("new", nargs="?", type=Path, metavar="NEW")
    command.add_argument("--json", action="store_true", help="print JSON")
    _add_base_url(command)
    command.set_defaults(run=_drift, allow_title=False)

    command = commands.add_parser(
        "accept", help="accept changes that the last drift or update has listed, by their fingerprints"
    )
    command.add_argument("fingerprints", nargs="+", metavar="FINGERPRINT", help="the end of a line of the report")
    command.add_argument("--reason", required=True, help="why it is acceptable; it goes into the changelog")
    command.set_defaults(run=_accept)

    command = commands.add_parser(
        "resolve", help="resolve the conflicts of two updates in a merge or rebase: documents, code, changelog"
    )
    command.set_defaults(run=_resolve)

    command = commands.add_parser(
        "update",
        help="update to what is published: documents, code, a draft in the changelog; exits as drift does",
    )
    _add_base_url(command)
    _add_strict(command)
    _add_allow_title(command)
    command.set_defaults(run=_update)
    return parser


# Commands that write the same files, so that only one may run at a time.
_WRITING_COMMANDS = (_pull, _generate, _update, _accept, _resolve)


def _add_build(command: argparse.ArgumentParser) -> None:
    command.add_argument("raw", type=Path, metavar="RAW", help="the document, YAML or JSON")
    command.add_argument("--into", type=Path, required=True, metavar="DIR", help="the folder that becomes the package")
    command.add_argument("--name", help="the name to import it by; by default that of the folder")
    command.add_argument(
        "--overwrite", action="store_true", help="replace files of your own and the client of another API, too"
    )
    command.add_argument("--check", action="store_true", help="write nothing, and print what would be generated")
    _add_strict(command)
    command.set_defaults(run=_build)


def _add_strict(command: argparse.ArgumentParser) -> None:
    command.add_argument("--strict", action="store_true", help="refuse a document if any part of it would be left out")


def _add_allow_title(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--allow-title", action="store_true", help="take in a document whose title has changed, and expect that title"
    )


def _add_base_url(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--base-url", help="another scheme and host than those in sources.toml (or FANSCRIBE_SPECS_URL)"
    )


if __name__ == "__main__":
    sys.exit(main())
