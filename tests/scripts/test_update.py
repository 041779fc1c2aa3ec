"""Updating to a publication: all of it, once."""

import errno
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import specs
from canonical.sources import Layout
from drift.findings import compare_documents
from intake.errors import SpecError
from intake.files import exclusive_lock
from support.patience import python
from support.plants import PLANTS, base, plant_changes
from support.publisher import Publisher

CHANGELOG = """# Changelog

## [Unreleased]

### Added

- Something of ours.

## [0.1.0]

- The first one.
"""


@pytest.fixture
def checkout(known: Layout) -> Layout:
    known.changelog.write_text(CHANGELOG)
    return known


@pytest.fixture
def update(checkout: Layout) -> Any:
    """Publish a document and update to it."""
    with Publisher() as publisher:

        def run(document: Any, *arguments: str) -> int:
            publisher.documents["/planted.yaml"] = _printed(document)
            return specs.main(["update", "--base-url", publisher.url, *arguments], checkout)

        publisher.documents["/planted.yaml"] = _printed(base())
        assert specs.main(["pull", "--base-url", publisher.url], checkout) == 0
        assert specs.main(["generate"], checkout) == 0
        yield run


# The plants of these tests; the others would only take time.
_KEPT = {"field-renamed", "operation-added", "field-added", "output-added", "rest"}


def _printed(document: Any) -> bytes:
    paths = {path: item for path, item in document["paths"].items() if path.rpartition("/")[2] in _KEPT}
    return (json.dumps(document | {"paths": paths}) + "\n").encode()


def _everything(layout: Layout) -> dict[str, tuple[bytes, int]]:
    files = [path for path in layout.root.rglob("*") if path.is_file() and ".cache" not in path.parts]
    return {str(path): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def _plant(*names: str) -> Any:
    return plant_changes(*(plant for plant in PLANTS if plant.name in names))


def test_documents_code_and_changelog_move_together(
    update: Callable[[Any], int], checkout: Layout, capsys: Any
) -> None:
    assert update(_plant("field renamed", "operation added")) == 4

    assert '"counts"' in checkout.canonical("planted").read_text()
    package = checkout.generated / "small_api" / "planted"
    assert "def do_operation_added(" in (package / "resources" / "things.py").read_text()
    assert specs.main(["verify"], checkout) == 0
    assert checkout.changelog.read_text() == CHANGELOG.replace(
        "- Something of ours.\n",
        """- Something of ours.

### Upstream

- planted, published 2026-09-01: 1 breaking, 1 additive (4 → 5 operations).
  - **Changed** `body .counts` of `fans.planted.things.do_field_renamed`: renamed `count` → `counts`.
  - New operations: `fans.planted.things.do_operation_added`.
""",
    )
    assert (checkout.reports / "verdict").read_text() == "breaking\n"


def test_a_second_run_does_nothing(update: Callable[[Any], int], checkout: Layout, capsys: Any) -> None:
    update(_plant("field renamed"))
    before = _everything(checkout)
    capsys.readouterr()

    assert update(_plant("field renamed")) == 0

    assert _everything(checkout) == before
    assert "no interface change" in capsys.readouterr().out
    assert (checkout.reports / "verdict").read_text() == "none\n"


def test_the_next_publication_goes_on_top_of_the_same_section(update: Callable[[Any], int], checkout: Layout) -> None:
    update(_plant("field added"))
    update(_plant("field added", "output added"))

    text = checkout.changelog.read_text()
    assert text.count("### Upstream") == 1
    assert text.count("- planted, published 2026-09-01: 1 additive.") == 2
    assert text.index("### Upstream") < text.index("## [0.1.0]")


def test_accepted_changes_move_to_the_changelog(update: Callable[[Any], int], checkout: Layout) -> None:
    drifted = _plant("field renamed")
    (checkout.root / "after.json").write_bytes(_printed(drifted))
    [drift] = compare_documents(checkout.canonical("planted"), checkout.root / "after.json", checkout)
    fingerprint = drift.findings[0].fingerprint
    checkout.accepted.write_text(f'# Why.\n\n[[accepted]]\nfingerprint = "{fingerprint}"\nreason = "nobody sends it"\n')

    assert update(drifted) == 3

    assert checkout.accepted.read_text() == "# Why.\n"
    assert "Accepted: nobody sends it" in checkout.changelog.read_text()
    assert (checkout.reports / "verdict").read_text() == "additive\n"
    assert update(drifted) == 0


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (SpecError("holds something else than our templates emit"), "holds something else"),
        (OSError(errno.ENOSPC, "No space left on device", "/somewhere"), "/somewhere: No space left on device"),
        (OSError(errno.EROFS, "Read-only file system"), "Read-only file system"),
    ],
)
def test_a_generation_that_fails_writes_nothing_and_says_why_on_one_line(
    update: Callable[[Any], int],
    checkout: Layout,
    monkeypatch: pytest.MonkeyPatch,
    capsys: Any,
    error: Any,
    message: str,
) -> None:
    before = _everything(checkout)

    def fail(*arguments: Any) -> None:
        raise error

    capsys.readouterr()
    with monkeypatch.context() as patched:
        patched.setattr(specs, "generate_all", fail)
        assert update(_plant("operation added")) == 1

    [line] = capsys.readouterr().err.splitlines()
    assert message in line
    assert _everything(checkout) == before
    assert update(_plant("operation added")) == 3
    assert specs.main(["verify"], checkout) == 0


_KILLED = """
import os, pathlib, sys
sys.path.insert(0, sys.argv[1])
left = int(sys.argv[2])

def killed(real):
    def rename(*arguments):
        global left
        left -= 1
        if left < 0:
            os._exit(9)
        return real(*arguments)
    return rename

pathlib.Path.rename, pathlib.Path.replace = killed(pathlib.Path.rename), killed(pathlib.Path.replace)
import specs
from canonical.sources import Layout
sys.exit(specs.main(["update", "--base-url", sys.argv[3]], Layout(pathlib.Path(sys.argv[4]))))
"""


@pytest.mark.parametrize("moment", [14, 16, 22, 23])
def test_an_update_that_is_killed_is_finished_or_never_was(
    update: Callable[[Any], int], publisher: Publisher, checkout: Layout, moment: int
) -> None:
    """Kill the process at each renaming of a file or folder in turn; the next run completes it, with one draft."""
    document = _plant("operation added")
    publisher.documents["/planted.yaml"] = _printed(document)
    scripts = str(Path(specs.__file__).parent)

    assert python("-c", _KILLED, scripts, moment, publisher.url, checkout.root).returncode == 9
    assert update(document) != 1

    assert specs.main(["verify"], checkout) == 0
    assert checkout.changelog.read_text().count("published") == 1
    assert not [path for path in checkout.root.iterdir() if path.name.startswith(".generated.")]


def test_two_updates_at_once_are_one(update: Callable[[Any], int], checkout: Layout, capsys: Any) -> None:
    with exclusive_lock(checkout.lock):
        assert update(_plant("operation added")) == 1

    assert "another run holds" in capsys.readouterr().err
    assert update(_plant("operation added")) == 3
    assert checkout.changelog.read_text().count("published") == 1


def test_a_number_without_end_and_a_tag_without_end_are_taken_in(
    update: Callable[[Any], int], checkout: Layout
) -> None:
    document = base()
    operation = document["paths"]["/api/{account}/field-added"]["put"]
    operation["tags"] = ["long " * 100]
    operation["requestBody"]["content"]["application/json"]["schema"]["properties"]["count"]["maximum"] = 1e999

    assert update(document) == 4
    assert specs.main(["verify"], checkout) == 0


def test_a_schema_that_only_refers_to_itself_is_refused_on_one_line(
    update: Callable[[Any], int], checkout: Layout, capsys: Any
) -> None:
    document = base()
    document["components"]["schemas"] = {"Self": {"$ref": "#/components/schemas/Self"}}
    before = _everything(checkout)
    capsys.readouterr()

    assert update(document) == 1

    [line] = capsys.readouterr().err.splitlines()
    assert len(line) < 300
    assert _everything(checkout) == before


def test_without_an_unreleased_section_nothing_is_written(
    update: Callable[[Any], int], checkout: Layout, capsys: Any
) -> None:
    checkout.changelog.write_text("# Changelog\n")
    before = _everything(checkout)

    assert update(_plant("field added")) == 1

    assert _everything(checkout) == before
    assert "no section [Unreleased]" in capsys.readouterr().err


@pytest.fixture
def two(layout: Layout, publisher: Publisher) -> Layout:
    """A checkout with two documents, pulled and generated, of which the second cannot be fetched any more and the first has changed."""
    layout.changelog.write_text(CHANGELOG)
    assert specs.main(["pull", "--base-url", publisher.url], layout) == 0
    assert specs.main(["generate"], layout) == 0
    path = "/scribe-docs/openapi.yaml"
    publisher.documents[path] = publisher.documents[path].replace(b"name: limit", b"name: count")
    del publisher.documents["/scribe-other-docs/openapi.yaml"]
    return layout


def _missing(publisher: Publisher) -> str:
    return f"other: {publisher.url}/scribe-other-docs/openapi.yaml: HTTP 404"


def test_an_update_takes_in_the_documents_that_can_be_had(two: Layout, publisher: Publisher, capsys: Any) -> None:
    other = [
        two.canonical("other").read_bytes(),
        (two.generated / "small_api/other/resources/things_odd_ones.py").read_bytes(),
    ]
    capsys.readouterr()

    assert specs.main(["update", "--base-url", publisher.url], two) == specs.INCOMPLETE

    assert capsys.readouterr().err == f"specs: {_missing(publisher)}; its last state stays\n"
    assert "count: int" in (two.generated / "small_api/small/resources/things_odd_ones.py").read_text()
    assert other == [
        two.canonical("other").read_bytes(),
        (two.generated / "small_api/other/resources/things_odd_ones.py").read_bytes(),
    ]
    assert (two.reports / "missing").read_text() == f"{_missing(publisher)}\n"
    assert specs.main(["verify"], two) == 0


def test_a_drift_compares_the_documents_that_can_be_had(two: Layout, publisher: Publisher, capsys: Any) -> None:
    capsys.readouterr()

    assert specs.main(["drift", "--base-url", publisher.url], two) == specs.INCOMPLETE

    printed = capsys.readouterr()
    assert printed.err == f"specs: {_missing(publisher)}; its last state stays\n"
    assert "1 breaking, 1 additive" in printed.out
    assert printed.out.endswith(
        f"## Not compared\n\nThese could not be fetched; their last state stays.\n\n- {_missing(publisher)}\n"
    )
    assert (two.reports / "verdict").read_text() == "breaking\n"
    assert json.loads((two.reports / "report.json").read_text())["not_compared"] == [_missing(publisher)]


def test_a_document_that_comes_back_is_compared_again(two: Layout, publisher: Publisher, small: bytes) -> None:
    specs.main(["update", "--base-url", publisher.url], two)
    publisher.documents["/scribe-other-docs/openapi.yaml"] = small.replace(b"Small API", b"Other API")

    assert specs.main(["update", "--base-url", publisher.url], two) == 0
    assert (two.reports / "missing").read_text() == ""


def test_an_update_says_what_it_did_and_where_the_report_is(
    update: Callable[[Any], int], checkout: Layout, capsys: Any
) -> None:
    assert update(_plant("field renamed", "operation added")) == 4

    assert capsys.readouterr().out.splitlines()[-1] == (
        "breaking: 1 breaking, 1 additive. Suggested version: 0.4.2 → 0.5.0. The report: .cache/drift/report.md"
    )

    assert update(_plant("field renamed", "operation added")) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "no change"


def test_the_changelog_names_what_was_removed_and_what_is_new(update: Callable[[Any], int], checkout: Layout) -> None:
    document = _plant("field added", "output added")
    del document["paths"]["/api/{account}/field-renamed"]

    update(document)

    assert """
  - **Removed** `fans.planted.things.do_field_renamed`.
  - New arguments: `body .colour` of `fans.planted.things.do_field_added`.
  - New fields: `response 200 .colour` of `fans.planted.things.do_output_added`.
""" in checkout.changelog.read_text()


def _name_in_the_table(checkout: Layout, text: str) -> None:
    sources = checkout.openapi / "sources.toml"
    sources.write_text(sources.read_text() + f"[planted.names]\n{text}\n")


@pytest.mark.parametrize(
    ("table", "new", "proposal"),
    [
        (
            'operations = { doFieldRenamed = "rename" }',
            {"operationId": "doRenameField"},
            "`doFieldRenamed` → `doRenameField`",
        ),
        ('fields = { count = "number" }', {}, "`count`"),
    ],
)
def test_a_rename_of_what_the_table_names_is_taken_in_with_a_proposal(
    update: Callable[[Any], int], checkout: Layout, capsys: Any, table: str, new: Any, proposal: str
) -> None:
    _name_in_the_table(checkout, table)
    document = base()
    for path, item in document["paths"].items():
        item["put"]["requestBody"]["content"]["application/json"]["schema"]["properties"].pop("count")
        if path.endswith("field-renamed"):
            item["put"] |= new

    assert update(document) == 4

    report = (checkout.reports / "report.md").read_text()
    key = table.partition(" ")[0]
    assert f"openapi/sources.toml `[planted] names.{key}`: names something that is no longer published" in report
    assert proposal in report
    assert '"count"' not in checkout.canonical("planted").read_text()
    capsys.readouterr()
    assert specs.main(["verify"], checkout) == 1, "the checks are red until it is decided"
    assert "remove or rename the entry" in capsys.readouterr().out
    drafted = _everything(checkout)
    assert update(document) == 4, "until it is decided"
    assert _everything(checkout) == drafted


def test_a_rename_that_the_table_undoes_leaves_the_draft(
    update: Callable[[Any], int], checkout: Layout, capsys: Any
) -> None:
    _name_in_the_table(checkout, 'operations = { doFieldRenamed = "rename" }')
    document = base()
    next(item for path, item in document["paths"].items() if path.endswith("field-renamed"))["put"]["operationId"] = (
        "doIt"
    )
    update(document)
    line = "  - **Changed** `doFieldRenamed` → `doIt`: openapi/sources.toml decides what it is called in Python.\n"
    drafted = checkout.changelog.read_text()
    assert line in drafted
    sources = checkout.openapi / "sources.toml"
    sources.write_text(sources.read_text().replace("doFieldRenamed =", "doIt ="))

    assert update(document) == 0

    assert checkout.changelog.read_text() == drafted.replace(line, "")
    assert specs.main(["verify"], checkout) == 0


def _titled(title: str) -> Any:
    document = _plant("operation added")
    return document | {"info": document["info"] | {"title": title}}


def test_another_title_is_a_finding_and_waits_for_its_override(
    update: Callable[[Any], int], checkout: Layout, capsys: Any
) -> None:
    before = _everything(checkout)

    assert update(_titled("Renamed API")) == specs.INCOMPLETE

    assert _everything(checkout) == before
    assert "pass --allow-title" in capsys.readouterr().err
    report = (checkout.reports / "report.md").read_text()
    assert "**breaking** document `title`: title changed; pass --allow-title" in report
    assert "`Planted API` → `Renamed API`" in report
    assert "doOperationAdded: added" in report


def test_an_allowed_title_is_expected_from_then_on(update: Any, checkout: Layout) -> None:
    assert update(_titled("Renamed API"), "--allow-title") == 4

    assert 'title = "Renamed API"' in (checkout.openapi / "sources.toml").read_text()
    assert update(_titled("Renamed API")) == 0


def test_a_title_in_other_letters_is_the_same(update: Callable[[Any], int]) -> None:
    document = base()

    assert update(document | {"info": document["info"] | {"title": "PLANTED api"}}) == 0


def test_another_document_is_refused_whatever_its_title(update: Any, capsys: Any) -> None:
    document = _titled("Another API")
    for item in document["paths"].values():
        item["put"]["operationId"] += "Elsewhere"

    assert update(document, "--allow-title") == 1
    assert "wrong document" in capsys.readouterr().err


def test_the_changelog_names_both_paths_of_a_renamed_tag(update: Callable[[Any], int], checkout: Layout) -> None:
    document = base()
    for item in document["paths"].values():
        item["put"]["tags"] = ["Stuff" if each == "Things" else each for each in item["put"]["tags"]]
    document["tags"] = [{"name": "Stuff"}, {"name": "Other things"}]

    update(document)

    assert (
        "\n  - **Changed** `fans.planted.things → fans.planted.stuff`: tag renamed.\n" in checkout.changelog.read_text()
    )


def test_a_mistyped_acceptance_is_reported_and_kept(
    update: Callable[[Any], int], checkout: Layout, capsys: Any
) -> None:
    checkout.accepted.write_text('[[accepted]]\nfingerprint = "0123456789ab"\nreason = "nobody sends it"\n')

    assert update(_plant("field added")) == 4

    assert "0123456789ab" in checkout.accepted.read_text()
    assert "`0123456789ab`: matches no change" in (checkout.reports / "report.md").read_text()
