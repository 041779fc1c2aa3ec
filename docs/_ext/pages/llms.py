"""`llms.txt`, for assistants: every page of the site with its title and first sentence (https://llmstxt.org)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docutils import nodes  # type: ignore[import-untyped]
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

_ABOUT = (
    "It is unofficial, alpha (names may change before 1.0), and was never run against the live service. "
    "Install it with `pip install fanscribe`; the key is read from FANSCRIBE_API_KEY."
)


def write_llms(app: Sphinx, failure: Exception | None) -> None:
    """Write the list beside the pages, when they are built."""
    if failure is None and app.builder.format == "html":
        Path(app.outdir, "llms.txt").write_text("\n".join(_iter_lines(app)) + "\n", encoding="utf-8")


def _iter_lines(app: Sphinx) -> Iterator[str]:
    root = app.env.get_doctree(app.config.root_doc)
    yield from (f"# {app.config.project}", "", f"> {first_sentence(root)}", "", _ABOUT)
    for toctree in root.findall(addnodes.toctree):
        yield from ("", f"## {toctree.get('caption') or 'Pages'}", "")
        for name in _iter_pages(app.env, [name for _, name in toctree["entries"] if name]):
            address = f"{app.config.html_baseurl}{app.builder.get_target_uri(name)}"
            yield f"- [{app.env.titles[name].astext()}]({address}): {first_sentence(app.env.get_doctree(name))}"


def _iter_pages(env: BuildEnvironment, names: list[str]) -> Iterator[str]:
    """Yield pages, each before those that it lists."""
    for name in names:
        yield name
        yield from _iter_pages(env, env.toctree_includes.get(name, []))


def first_sentence(page: Any) -> str:
    """Return the first sentence of a page."""
    written = (each for each in page.findall(nodes.paragraph) if not isinstance(each[0], nodes.image))
    text = " ".join(next((each.astext() for each in written), "").split())
    return re.split(r"(?<=[.!?])\s", text, maxsplit=1)[0]
