"""The reference shows the provider's prose as it is, whatever it looks like to a builder of pages."""

import copy
import html
import importlib
import re
import sys
from pathlib import Path
from typing import Any

import pytest
import specs
from canonical.sources import ROOT
from intake.document import parse
from support.noise import dump_document
from support.patience import python

sys.path.insert(0, str(ROOT / "docs" / "_ext"))

from pages.models import FieldLists
from pages.operations import OperationPage

_CONF = """
exclude_patterns = ["nasty_client"]
extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence"]
nitpicky = True
html_theme = "basic"
"""
NASTY = [
    "See [a page](/nowhere) and [nothing](#there), {ref}`nowhere`, :ref:`nowhere`, [^note] and |substitution|.",
    "(target)=\n\n% a comment\n\n+++\n\n$math$ {{ jinja }}",
    "```{raw} html\n<script>alert(1)</script>\n```",
    ":::{note}\nA note.\n:::",
    "```{include} /etc/passwd\n```",
    "# A heading\n\n<b>bold</b> <script>alert(1)</script> &lt;script&gt;alert(2)&lt;/script&gt;",
    "Args:\n\n    limit: another",
    "| a | b |\n| - | - |\n| `x|y` | [z](javascript:alert(1)) |",
    "````\n```{raw} html\n<i>x</i>\n```\n````",
    "`_source.is_complete`_ __more__ \"\"\" ''' \\ \\n",
]


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The page of operations that are described in every nasty way, built without a warning."""
    folder = tmp_path_factory.mktemp("site")
    document = parse((ROOT / "tests" / "data" / "small.yaml").read_bytes())
    listing = document["paths"]["/api/{account}/things"]["get"]
    for number, text in enumerate(NASTY):
        path = f"/api/{{account}}/things/{number}"
        document["paths"][path] = {
            "get": copy.deepcopy(listing) | {"description": text, "operationId": f"list{number}"}
        }
        document["paths"][path]["parameters"] = document["paths"]["/api/{account}/things"]["parameters"]
        for parameter in document["paths"][path]["get"]["parameters"]:
            parameter["description"] = text
        document["paths"][path]["get"]["responses"]["200"]["description"] = text
    (folder / "raw.yaml").write_bytes(dump_document(document))
    assert specs.main(["build", str(folder / "raw.yaml"), "--into", str(folder / "nasty_client")]) == 0
    lines = ["# Things", ""]
    lists = FieldLists("index", lambda kind: f"{kind.__name__}.html")
    for name, function in _operations(folder).items():
        lines += OperationPage(f"small.things.{name}", function).render(lists)
    (folder / "index.md").write_text("\n".join(lines))
    (folder / "conf.py").write_text(_CONF)
    built = python("-m", "sphinx", "-W", "--keep-going", "-q", "-E", folder, folder / "_build")
    assert (built.returncode, built.stderr) == (0, "")
    return (folder / "_build" / "index.html").read_text()


def _operations(folder: Path) -> dict[str, Any]:
    sys.path.insert(0, str(folder))
    try:
        module = importlib.import_module("nasty_client.resources.things_odd_ones")
    finally:
        sys.path.remove(str(folder))
    kind = module.ThingsOddOnes
    return {name: getattr(kind, name) for name in vars(kind) if name.startswith("list")}


def test_nothing_of_it_runs_or_is_included(page: str) -> None:
    assert "<script>alert" not in page
    assert "javascript:" not in page
    assert "root:" not in page
    assert "<i>x</i>" not in page


def test_markdown_is_shown_and_what_is_none_stands_there_as_it_is(page: str) -> None:
    text = html.unescape(re.sub(r"<[^>]+>", "", page))

    for shown in (
        "{ref}nowhere",
        "(target)=",
        "% a comment",
        "{{ jinja }}",
        "A note.",
        "<script>alert(2)</script>",
        "x|y",
    ):
        assert shown in text, shown
    assert "<strong>A heading</strong>" in page
    assert page.count("<td><code>x|y</code></td>") >= 2


def test_a_heading_of_the_provider_is_none_of_the_page(page: str) -> None:
    body = page.partition('role="main"')[2].partition("sphinxsidebar")[0]

    assert set(re.findall(r"<h[1-6]>([^<]*)", body)) == {"Things", "List things"}
