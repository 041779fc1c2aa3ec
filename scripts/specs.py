"""Pull the published documents and generate the clients: pull, canonicalise, generate, build, verify, drift, update."""

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
from canonical.pull import CanonicalResult, ReadableFilter, canonicalise_document, fetch_documents, files_to_write, pull
from canonical.rules import RULE_REASONS
from canonical.sources import Layout, Source
from codegen.fingerprint import is_up_to_date, record
from codegen.generate import generate_all
from codegen.package import PackageBuilder, package_name
from codegen.parsing import DocumentParser, drop_unreadable
from codegen.verify import verify
from drift import report
from drift.findings import (
    Drift,
    add_surface_findings,
    apply_acceptances,
    check_facade,
    compare_documents,
    compare_publications,
    report_generation_failure,
    verdict,
)
from drift.update import ReportFiles, update
from intake.document import dump, parse, title
from intake.errors import SpecError
from intake.files import commit, exclusive_lock, replace_folder, resume_commit, write_all

INCOMPLETE: Final = 5
"""The exit code if some document could not be had, and the others were."""


def main(arguments: Sequence[str] | None = None, layout: Layout | None = None) -> int:
    """Run one command; returns its exit code, 1 with a line on stderr for an error, 5 with one for each document that cannot be had."""
    options, layout = _parser().parse_args(arguments), layout or Layout()
    try:
        with exclusive_lock(layout.lock) if options.run in _WRITING_COMMANDS else contextlib.nullcontext():
            if options.run in _WRITING_COMMANDS and resume_commit(layout.root, layout.journal):
                print("specs: finished the writes of an interrupted run", file=sys.stderr)
            return int(options.run(options, layout))
    except SpecError as error:
        _print_errors([str(error)])
    except OSError as error:
        print(f"specs: {error.filename or 'a file'}: {error.strerror}", file=sys.stderr)
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
    print(*pull(layout, fetched.documents), sep="\n")
    return _report_failures(fetched.failures) or 0


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
    result, source = _canonicalise_file(options.raw, layout, parser)
    if options.strict:
        refuse_omissions(result.omissions, "--strict")
    builder = PackageBuilder(result, source, parser)
    if options.check:
        builder.check(name)
    else:
        builder.build(target, name, overwrite=options.overwrite)
    _print_omissions(result.omissions)
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
        drifts = compare_documents(options.old, options.new, layout, drop_unreadable)
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


def _update(options: argparse.Namespace, layout: Layout) -> int:
    with contextlib.ExitStack() as stack:
        comparison = _compare_with_published(options, layout, stack)
        update_files, update_lines = update(layout, comparison.drifts)
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
    print(*lines, sep="\n")
    return _report_failures(comparison.failures) or 0


# A folder of generated code, and a line of output for each package in it.
_GeneratedCode: TypeAlias = tuple[Path, list[str]]


@attrs.frozen
class _DriftRun:
    """The published documents, compared with the committed ones.

    Attributes:
        files: the files to write.
        lines: a line of output for each document.
        generated: the code for these files, if there is any to generate.
        failures: the documents that could not be had.
    """

    files: dict[Path, bytes]
    lines: list[str]
    drifts: list[Drift]
    generated: _GeneratedCode | None
    failures: tuple[str, ...]


def _compare_with_published(options: argparse.Namespace, layout: Layout, stack: contextlib.ExitStack) -> _DriftRun:
    """Fetch and compare the published documents, generate the code for them, and write the report files."""
    pages = ReportFiles(layout.reports)
    pages.clear()
    base_url = options.base_url or os.environ.get("FANSCRIBE_SPECS_URL")
    strict = getattr(options, "strict", False)
    fetched = fetch_documents(layout, [], readable=drop_unreadable, base_url=base_url, strict=strict)
    published = list(fetched.documents)
    drifts, result = compare_publications(layout, published), None
    files, lines = files_to_write(layout, published)
    if layout.pulled in files and layout.generated.is_dir():
        try:
            result = _generate_staged(layout, files, stack)
            drifts = [
                *check_facade(layout, result[0]),
                *(add_surface_findings(drift, layout, result[0]) for drift in drifts),
            ]
        except SpecError as error:
            drifts = [report_generation_failure(str(error)), *drifts]
    drifts = apply_acceptances(drifts, layout)
    pages.write(drifts, layout.version(), fetched.failures)
    return _DriftRun(files, lines, drifts, result, fetched.failures)


def _generate_staged(layout: Layout, files: Mapping[Path, bytes], stack: contextlib.ExitStack) -> _GeneratedCode:
    """Generate the code for these files in a temporary folder, which is removed when `stack` closes."""
    staged = Layout(Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="fanscribe-update-"))))
    shutil.copytree(layout.openapi, staged.openapi)
    write_all({staged.root / path.relative_to(layout.root): content for path, content in files.items()})
    return staged.generated, generate_all(staged, staged.generated)


def _report_failures(failures: Sequence[str]) -> int | None:
    """Name the documents that could not be had; returns the exit code for them, None if there are none."""
    _print_errors(f"{each}; its last state stays" for each in failures)
    return INCOMPLETE if failures else None


def _print_errors(lines: Iterable[str]) -> None:
    for line in lines:
        print(f"specs: {line}", file=sys.stderr)


def _print_omissions(omissions: Sequence[Omission]) -> None:
    for each in omissions:
        print(f"left out: {each}", file=sys.stderr)


def _canonicalise_file(raw: Path, layout: Layout, readable: ReadableFilter) -> tuple[CanonicalResult, Source | None]:
    """Canonicalise any document that Scribe printed; one whose title is in sources.toml is treated as `pull` does."""
    try:
        documents = [parse(raw.read_bytes())]
    except OSError as error:
        raise SpecError(f"{raw}: {error.strerror}") from None
    source = layout.find_source(title(documents[0]))
    # Passed without a reference of ours, so that it can be freed while the generator runs.
    return canonicalise_document(documents.pop(), source.overrides if source else Overrides(), drop_unreadable), source


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
    command.set_defaults(run=_pull)

    command = commands.add_parser(
        "canonicalise", help="print the canonical form of a published document, and the corrections on stderr"
    )
    command.add_argument("raw", type=Path, metavar="RAW")
    command.add_argument("-o", "--output", type=Path, metavar="OUT", help="write it to a file instead")
    command.set_defaults(run=_canonicalise)

    command = commands.add_parser("generate", help="regenerate generated/ from the canonical documents")
    command.set_defaults(run=_generate)

    command = commands.add_parser("build", help="generate a client package from any document that Scribe printed")
    command.add_argument("raw", type=Path, metavar="RAW")
    command.add_argument("--into", type=Path, required=True, metavar="DIR", help="the folder that becomes the package")
    command.add_argument("--name", help="the name to import it by; by default that of the folder")
    command.add_argument(
        "--overwrite", action="store_true", help="replace files of your own and the client of another API, too"
    )
    command.add_argument("--check", action="store_true", help="write nothing, and tell what would be generated")
    _add_strict(command)
    command.set_defaults(run=_build)

    command = commands.add_parser("verify", help="check that generated/ matches the canonical documents")
    command.set_defaults(run=_verify)

    command = commands.add_parser(
        "drift",
        help="show what has changed since the committed documents, or from OLD to NEW; "
        "exits with 0 for no interface change, 1 for an error, 3 for additive changes, 4 for breaking ones, "
        "5 if a document could not be had",
    )
    command.add_argument("old", nargs="?", type=Path, metavar="OLD")
    command.add_argument("new", nargs="?", type=Path, metavar="NEW")
    command.add_argument("--json", action="store_true", help="print JSON")
    _add_base_url(command)
    command.set_defaults(run=_drift)

    command = commands.add_parser(
        "update", help="update to what is published: documents, code, a draft in the changelog"
    )
    _add_base_url(command)
    _add_strict(command)
    command.set_defaults(run=_update)
    return parser


# Commands that write the same files, so that only one may run at a time.
_WRITING_COMMANDS = (_pull, _generate, _update)


def _add_strict(command: argparse.ArgumentParser) -> None:
    command.add_argument("--strict", action="store_true", help="refuse a document if any part of it would be left out")


def _add_base_url(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--base-url", help="another scheme and host than those in sources.toml (or FANSCRIBE_SPECS_URL)"
    )


if __name__ == "__main__":
    sys.exit(main())
