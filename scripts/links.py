"""`make links`: request every address in docs/links.txt, and list those that are gone. Needs a network."""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx

ROOT = Path(__file__).parent.parent
# Each address once; `links.py list` writes it.
LIST = Path("docs") / "links.txt"
_ADDRESS = re.compile(r"https?://[^\s)>\"'`\]]+")
# Examples, and what runs on the reader's own machine.
_INVENTED = re.compile(
    r"https?://(?:localhost|127\.|[^/]*\.example\b|[^/]*[{$]|cdn2\.onlyfans\.com/|[^ ]*/scribe-example-docs/)"
)
_TIMEOUT = 20.0


def pages(root: Path = ROOT) -> list[Path]:
    """Return what people read, less what is made of other files."""
    return [
        *sorted(root.glob("*.md")),
        *sorted((root / "docs").glob("*.md")),
        *sorted((root / "examples").glob("*.md")),
    ]


def find_addresses(root: Path = ROOT) -> list[str]:
    """Return the addresses that the pages and `project.urls` link to, without fragments, and without our own files and pages."""
    urls = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["urls"]
    texts = [page.read_text(encoding="utf-8") for page in pages(root)]
    # Files of the repository, and pages of the site: tests find them here.
    ours = (f"{urls['Source']}/", urls["Documentation"])
    found = {
        address.partition("#")[0].rstrip(".,;:")
        for text in (*texts, *urls.values())
        for address in _ADDRESS.findall(text)
        if not _INVENTED.match(address) and (not address.startswith(ours) or address == urls["Documentation"])
    }
    return sorted(found)


def read_list(root: Path = ROOT) -> list[str]:
    return (root / LIST).read_text(encoding="utf-8").split()


def find_dead(addresses: list[str]) -> Iterator[str]:
    """Request each address, and yield a line for each that does not answer with a page."""
    headers = {"User-Agent": "Mozilla/5.0 (compatible; fanscribe link check)"}
    with httpx.Client(follow_redirects=True, timeout=_TIMEOUT, headers=headers) as http, ThreadPoolExecutor(8) as pool:

        def look(address: str) -> str | None:
            try:
                status = http.get(address).status_code
            except httpx.HTTPError as error:
                return f"{address}: {type(error).__name__}: {error}"
            # A site that turns robots away has a page there.
            return None if status < 400 or status in (401, 403, 405, 429) else f"{address}: HTTP {status}"

        yield from filter(None, pool.map(look, addresses))


def main(root: Path = ROOT, arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description="Request every address in docs/links.txt, and list those that are gone.",
        epilog="The provider's page of each operation, which the reference links to, is not requested.",
    )
    parser.add_argument("do", nargs="?", choices=["check", "list"], default="check", help="list: write docs/links.txt")
    if parser.parse_args(arguments).do == "list":
        (root / LIST).write_text("".join(f"{each}\n" for each in find_addresses(root)), encoding="utf-8")
        return 0
    problems = list(find_dead(read_list(root)))
    for line in problems:
        print(line)
    number = len(read_list(root))
    if number and len([line for line in problems if ": HTTP " not in line]) == number:
        print(f"no answer from any of {number} addresses: is there a network?")
        return 2
    print(f"{number} addresses, {len(problems)} of them gone; the provider's pages of operations were not requested")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
