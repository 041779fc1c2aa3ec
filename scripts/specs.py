"""The documents and what is made of them: pull, canonicalise, generate, build, verify, drift, update."""

import argparse
import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from canonical.omissions import LeftOut, strictly
from canonical.pull import Made, Readable, made_canonical, publications, pull, taken
from canonical.rules import RULES
from canonical.sources import Layout, Source
from canonical.tables import Tables
from codegen.documentation import Documentation
from codegen.fingerprint import is_up_to_date, record
from codegen.generate import copy_runtime, format_folder, generate_all, generate_package, vet
from codegen.parsing import DocumentParser, drop_unreadable
from codegen.verify import verify
from drift import report
from drift.findings import (
    Drift,
    accepting,
    not_generated,
    of_documents,
    of_facade,
    of_publications,
    verdict,
    with_surface,
)
from drift.update import Pages, update
from intake.document import dump, parse, title
from intake.files import alone, commit, finish, replacing, write_all
from intake.refusal import Refused


def main(arguments: Sequence[str] | None = None, layout: Layout | None = None) -> int:
    """Run one command; 0 when it did what it says, 1 with one line on stderr when it did not."""
    options, layout = _parser().parse_args(arguments), layout or Layout()
    try:
        with alone(layout.lock) if options.run in _WRITING else contextlib.nullcontext():
            if options.run in _WRITING and finish(layout.root, layout.journal):
                print("specs: finished what an earlier run had begun", file=sys.stderr)
            return int(options.run(options, layout))
    except Refused as refused:
        print(f"specs: {refused}", file=sys.stderr)
    except OSError as error:
        print(f"specs: {error.filename or 'a file'}: {error.strerror}", file=sys.stderr)
    return 1


def _pull(options: argparse.Namespace, layout: Layout) -> int:
    base_url = options.base_url or os.environ.get("FANSCRIBE_SPECS_URL")
    published = publications(
        layout,
        options.names,
        readable=drop_unreadable,
        base_url=base_url,
        accept_shrink=options.accept_shrink,
        strict=options.strict,
    )
    print(*pull(layout, published), sep="\n")
    return 0


def _canonicalise(options: argparse.Namespace, layout: Layout) -> int:
    made, source = _made(options.raw, layout, drop_unreadable)
    text = dump(
        made.document, source.comment if source else "Interface facts of a published document, in canonical form."
    )
    if options.output:
        write_all({options.output: text.encode()})
    else:
        sys.stdout.write(text)
    for rule, count in sorted(made.fired.items()):
        print(f"{count:5} {rule}: {RULES[rule]}", file=sys.stderr)
    _tell(made.left_out)
    return 0


def _generate(options: argparse.Namespace, layout: Layout) -> int:
    if is_up_to_date(layout):
        print("generated/ is up to date")
        return 0
    print(*generate_all(layout, layout.generated), sep="\n")
    record(layout)
    return 0


def _build(options: argparse.Namespace, layout: Layout) -> int:
    parser = DocumentParser()
    made, source = _made(options.raw, layout, parser)
    if options.strict:
        strictly(made.left_out, "--strict")
    into = options.into.resolve()
    if into.exists() and any(into.iterdir()) and not (into / "runtime" / "client.py").exists():
        raise Refused(f"{options.into} holds something else than a generated package")
    with replacing(into) as folder:
        package = folder / into.name
        copy_runtime(package)
        documentation = Documentation(made.document, made.descriptions, source.docs if source else None)
        generate_package(made.document, package, source.tables if source else None, documentation, parser=parser)
        format_folder(package)
        vet(package)
        for entry in package.iterdir():
            entry.rename(folder / entry.name)
        package.rmdir()
        (folder / "py.typed").touch()
    _tell(made.left_out)
    print(f"{options.into} written")
    return 0


def _verify(options: argparse.Namespace, layout: Layout) -> int:
    lines = verify(layout)
    print(*(lines or ["generated/ is what openapi/ gives"]), sep="\n")
    return 1 if lines else 0


def _drift(options: argparse.Namespace, layout: Layout) -> int:
    version = layout.version()
    if options.old and options.new:
        drifts = of_documents(options.old, options.new, layout, drop_unreadable)
    elif options.old:
        raise Refused("drift takes two documents, or none")
    else:
        with contextlib.ExitStack() as stack:
            _, drifts, _ = _published(options, layout, stack)
    text = report.as_json(drifts, version) if options.json else report.markdown(drifts, version)
    colours = sys.stdout.isatty() and not options.json and "NO_COLOR" not in os.environ
    sys.stdout.write(report.coloured(text) if colours else text)
    return report.EXITS[verdict(drifts)]


def _update(options: argparse.Namespace, layout: Layout) -> int:
    with contextlib.ExitStack() as stack:
        (files, lines), drifts, made = _published(options, layout, stack)
        more, more_lines = update(layout, drifts)
        files, lines = files | more, lines + more_lines
        if made is None and (files or not is_up_to_date(layout)):
            made = _generated(layout, files, stack)
        if made is None:
            lines.append("generated/ is up to date")
        else:
            # Everything that may be refused is done before anything is written.
            shutil.copytree(made[0], stack.enter_context(replacing(layout.generated)), dirs_exist_ok=True)
            lines += made[1]
        commit(files, layout.root, layout.journal)
    record(layout)
    print(*lines, sep="\n")
    return 0


# Files to write, and a line for each thing that is taken in by them.
_Taken: TypeAlias = tuple[dict[Path, bytes], list[str]]
# A folder of generated code, and a line for each package in it.
_Generated: TypeAlias = tuple[Path, list[str]]


def _published(
    options: argparse.Namespace, layout: Layout, stack: contextlib.ExitStack
) -> tuple[_Taken, list[Drift], _Generated | None]:
    """What is published, what that changes, and what would be generated; the pages of the last report are of this one then."""
    pages = Pages(layout.reports)
    pages.clear()
    base_url = options.base_url or os.environ.get("FANSCRIBE_SPECS_URL")
    strict = getattr(options, "strict", False)
    published = list(publications(layout, [], readable=drop_unreadable, base_url=base_url, strict=strict))
    drifts, made = of_publications(layout, published), None
    files, lines = taken(layout, published)
    if layout.pulled in files and layout.generated.is_dir():
        try:
            made = _generated(layout, files, stack)
            drifts = [*of_facade(layout, made[0]), *(with_surface(drift, layout, made[0]) for drift in drifts)]
        except Refused as refused:
            drifts = [not_generated(str(refused)), *drifts]
    drifts = accepting(drifts, layout)
    pages.write(drifts, layout.version())
    return (files, lines), drifts, made


def _generated(layout: Layout, files: Mapping[Path, bytes], stack: contextlib.ExitStack) -> _Generated:
    """What is generated once these files are written, in a folder of its own that is there until the end of `stack`."""
    staged = Layout(Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="fanscribe-update-"))))
    shutil.copytree(layout.openapi, staged.openapi)
    write_all({staged.root / path.relative_to(layout.root): content for path, content in files.items()})
    return staged.generated, generate_all(staged, staged.generated)


def _tell(left_out: Sequence[LeftOut]) -> None:
    for each in left_out:
        print(f"left out: {each}", file=sys.stderr)


def _made(raw: Path, layout: Layout, readable: Readable) -> tuple[Made, Source | None]:
    """Any Scribe-published document; one that sources.toml knows by its title is treated as `pull` would."""
    try:
        whole = [parse(raw.read_bytes())]
    except OSError as error:
        raise Refused(f"{raw}: {error.strerror}") from None
    source = layout.titled(title(whole[0]))
    # Handed over, so that it is not held here while its canonical form is read.
    return made_canonical(whole.pop(), source.tables if source else Tables(), readable), source


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="specs.py", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    command = commands.add_parser("pull", help="fetch the published documents and write what changed in them")
    command.add_argument(
        "names", nargs="*", metavar="NAME", help="a name in openapi/sources.toml; all when none is given"
    )
    _with_base_url(command)
    command.add_argument(
        "--accept-shrink", action="store_true", help="take a document with far fewer operations than the last"
    )
    _with_strict(command)
    command.set_defaults(run=_pull)

    command = commands.add_parser(
        "canonicalise", help="print the canonical form of a published document, and on stderr what was put right"
    )
    command.add_argument("raw", type=Path, metavar="RAW")
    command.add_argument("-o", "--output", type=Path, metavar="OUT", help="write it to a file instead")
    command.set_defaults(run=_canonicalise)

    command = commands.add_parser("generate", help="make generated/ anew from the canonical documents")
    command.set_defaults(run=_generate)

    command = commands.add_parser("build", help="a client package from any Scribe-published document")
    command.add_argument("raw", type=Path, metavar="RAW")
    command.add_argument("--into", type=Path, required=True, metavar="DIR", help="the folder that becomes the package")
    _with_strict(command)
    command.set_defaults(run=_build)

    command = commands.add_parser("verify", help="compare generated/ with what the canonical documents give")
    command.set_defaults(run=_verify)

    command = commands.add_parser(
        "drift",
        help="what a publication changes: of the committed documents, or from OLD to NEW; "
        "exits with 0 for no interface change, 1 if it could not tell, 3 for additive, 4 for breaking",
    )
    command.add_argument("old", nargs="?", type=Path, metavar="OLD")
    command.add_argument("new", nargs="?", type=Path, metavar="NEW")
    command.add_argument("--json", action="store_true", help="for a program")
    _with_base_url(command)
    command.set_defaults(run=_drift)

    command = commands.add_parser("update", help="take in what is published: documents, code, a draft in the changelog")
    _with_base_url(command)
    _with_strict(command)
    command.set_defaults(run=_update)
    return parser


# The commands of which two at once would write the same files.
_WRITING = (_pull, _generate, _update)


def _with_strict(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--strict", action="store_true", help="refuse a document of which anything would have to be left out"
    )


def _with_base_url(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--base-url", help="another scheme and host than those in sources.toml (or FANSCRIBE_SPECS_URL)"
    )


if __name__ == "__main__":
    sys.exit(main())
