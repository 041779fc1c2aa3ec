"""The documents and what is made of them: pull, canonicalise, generate, build, verify."""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from canonicalise import canonicalise
from document import dump, parse
from files import replacing, write_all
from generate import format_folder, generate_all, generate_package
from pull import inspect_whole, pull
from refusal import Refused
from rules import RULES
from sources import Layout, Source
from stamp import stamp, up_to_date
from verify import verify


def main(arguments: Sequence[str] | None = None, layout: Layout | None = None) -> int:
    """Run one command; 0 when it did what it says, 1 with one line on stderr when it did not."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options, layout or Layout()))
    except Refused as refused:
        print(f"specs: {refused}", file=sys.stderr)
        return 1


def _pull(options: argparse.Namespace, layout: Layout) -> int:
    base_url = options.base_url or os.environ.get("FANSCRIBE_SPECS_URL")
    print(*pull(layout, options.names, base_url=base_url, accept_shrink=options.accept_shrink), sep="\n")
    return 0


def _canonicalise(options: argparse.Namespace, layout: Layout) -> int:
    text, fired = _canonical_text(options.raw, layout)
    if options.output:
        write_all({options.output: text.encode()})
    else:
        sys.stdout.write(text)
    for rule, count in sorted(fired.items()):
        print(f"{count:5} {rule}: {RULES[rule]}", file=sys.stderr)
    return 0


def _generate(options: argparse.Namespace, layout: Layout) -> int:
    if up_to_date(layout):
        print("generated/ is up to date")
        return 0
    print(*generate_all(layout, layout.generated), sep="\n")
    stamp(layout)
    return 0


def _build(options: argparse.Namespace, layout: Layout) -> int:
    text, _ = _canonical_text(options.raw, layout)
    into = options.into.resolve()
    if into.exists() and any(into.iterdir()) and not (into / "client.py").exists():
        raise Refused(f"{options.into} holds something else than a generated package")
    with replacing(into) as folder:
        package = folder / into.name
        generate_package(parse(text.encode()), package)
        format_folder(package)
        for entry in package.iterdir():
            entry.rename(folder / entry.name)
        package.rmdir()
        (folder / "py.typed").touch()
    print(f"{options.into} written")
    return 0


def _verify(options: argparse.Namespace, layout: Layout) -> int:
    lines = verify(layout)
    print(*(lines or ["generated/ is what openapi/ gives"]), sep="\n")
    return 1 if lines else 0


def _canonical_text(raw: Path, layout: Layout) -> tuple[str, Counter[str]]:
    """Any Scribe-published document; one that sources.toml knows by its title is treated as `pull` would."""
    try:
        document = parse(raw.read_bytes())
    except OSError as error:
        raise Refused(f"{raw}: {error.strerror}") from None
    inspect_whole(document)
    fired: Counter[str] = Counter()
    known = _source_titled(document.get("info", {}).get("title"), layout)
    comment = known.comment if known else "Interface facts of a published document, in canonical form."
    return dump(canonicalise(document, known.tables if known else None, fired), comment), fired


def _source_titled(title: object, layout: Layout) -> Source | None:
    return next((source for source in layout.sources().values() if source.title == title), None)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="specs.py", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    command = commands.add_parser("pull", help="fetch the published documents and write what changed in them")
    command.add_argument(
        "names", nargs="*", metavar="NAME", help="a name in openapi/sources.toml; all when none is given"
    )
    command.add_argument(
        "--base-url", help="another scheme and host than those in sources.toml (or FANSCRIBE_SPECS_URL)"
    )
    command.add_argument(
        "--accept-shrink", action="store_true", help="take a document with far fewer operations than the last"
    )
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
    command.set_defaults(run=_build)

    command = commands.add_parser("verify", help="compare generated/ with what the canonical documents give")
    command.set_defaults(run=_verify)
    return parser


if __name__ == "__main__":
    sys.exit(main())
