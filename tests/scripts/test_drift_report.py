"""The report: exit codes, acceptances, JSON, and texts of a document that try to break out of it."""

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import specs
from canonical.sources import Layout
from drift.findings import load_acceptances
from drift.ranking import Rank
from drift.report import bump
from support import plants
from support.plants import Document
from support.publisher import Publisher

Run = Callable[..., int]

# The plants of these tests: with only their operations, the document is a tenth of the size.
PLANTS = [
    plant
    for plant in plants.PLANTS
    if plant.name
    in ("summary changed", "field renamed", "output added", "field added", "operation added", "operation removed")
]


def base() -> Document:
    return plants.base(PLANTS)


def plant_changes(*chosen: plants.Plant) -> Document:
    return plants.plant_changes(*chosen, among=PLANTS)


@pytest.fixture
def publish() -> Any:
    with Publisher() as publisher:

        def put(document: Any) -> str:
            publisher.documents["/planted.yaml"] = (json.dumps(document) + "\n").encode()
            return publisher.url

        yield put


@pytest.fixture
def drift(known: Layout, publish: Any, capsys: Any) -> Run:
    """Pull the document without plants once, then compare it with another one."""
    assert specs.main(["pull", "--base-url", publish(base())], known) == 0
    capsys.readouterr()

    def run(document: Any, *arguments: str) -> int:
        return specs.main(["drift", "--base-url", publish(document), *arguments], known)

    return run


def _plant(name: str) -> Any:
    return plant_changes(next(plant for plant in PLANTS if plant.name == name))


@pytest.mark.parametrize(
    ("name", "code", "head"),
    [
        ("summary changed", 0, "# No interface change: only docs"),
        ("field added", 3, "# Additive"),
        ("field renamed", 4, "# Breaking"),
    ],
)
def test_the_exit_code_says_how_bad_it_is(drift: Run, name: str, code: int, head: str, capsys: Any) -> None:
    assert drift(_plant(name)) == code
    assert capsys.readouterr().out.splitlines()[0] == head


def test_no_change_exits_with_zero(drift: Run) -> None:
    assert drift(base()) == 0


@pytest.mark.parametrize(
    "document", [{}, {"openapi": "3.0.3", "info": {"title": "Another"}, "paths": {}}, base() | {"paths": {}}]
)
def test_an_error_exits_with_one(drift: Run, document: Any, known: Layout, capsys: Any) -> None:
    assert drift(document) == 1
    assert capsys.readouterr().err.startswith("specs: planted: ")
    assert list(known.reports.glob("*")) == [], "no report of an earlier run is taken for this one's"


def test_no_tracked_file_is_changed(drift: Run, tracked: Callable[[], dict[str, bytes]]) -> None:
    before = tracked()

    drift(plant_changes(*PLANTS))

    assert tracked() == before


def test_two_documents_of_different_titles_are_not_compared(layout: Layout, tmp_path: Path, capsys: Any) -> None:
    (tmp_path / "one.json").write_text(json.dumps(base()))
    (tmp_path / "two.json").write_text(json.dumps(_elsewhere(base() | {"info": {"title": "Another"}})))

    assert specs.main(["drift", str(tmp_path / "one.json"), str(tmp_path / "two.json")], layout) == 1
    assert "the documents have different titles" in capsys.readouterr().err
    assert specs.main(["drift", str(tmp_path / "one.json")], layout) == 1
    assert specs.main(["drift", str(tmp_path / "one.json"), str(tmp_path / "none.json")], layout) == 1


def _elsewhere(document: Any) -> Any:
    for item in document["paths"].values():
        item["put"]["operationId"] += "Elsewhere"
    return document


def test_another_title_of_the_same_document_is_a_finding(layout: Layout, tmp_path: Path, capsys: Any) -> None:
    (tmp_path / "one.json").write_text(json.dumps(base()))
    (tmp_path / "two.json").write_text(json.dumps(base() | {"info": {"title": "Another"}}))

    assert specs.main(["drift", str(tmp_path / "one.json"), str(tmp_path / "two.json")], layout) == 4

    assert "- **breaking** document `title`: title changed" in capsys.readouterr().out


def _accept(layout: Layout, *fingerprints: str, reason: str = "we | know <b>") -> None:
    entries = [f'[[accepted]]\nfingerprint = "{each}"\nreason = "{reason}"\n' for each in fingerprints]
    layout.accepted.write_text("# Why each is fine.\n\n" + "\n".join(entries))


def _fingerprints(known: Layout) -> list[str]:
    report = json.loads((known.reports / "report.json").read_text())
    return [change["fingerprint"] for document in report["documents"] for change in document["changes"]]


def test_accepted_changes_are_listed_separately_and_break_nothing(drift: Run, known: Layout, capsys: Any) -> None:
    drift(_plant("field renamed"))
    _accept(known, *_fingerprints(known))
    capsys.readouterr()

    assert drift(_plant("field renamed")) == 3

    report = capsys.readouterr().out
    assert report.splitlines()[0] == "# Additive"
    assert "1 accepted. Suggested version: 0.4.2 → 0.5.0." in report
    assert "doFieldRenamed" in report.partition("### Accepted")[2]
    assert "we \\| know \\<b\\>" in report


def test_a_stale_acceptance_is_listed_first_and_hides_nothing(drift: Run, known: Layout, capsys: Any) -> None:
    _accept(known, "0123456789ab")

    assert drift(_plant("output added")) == 4

    report = capsys.readouterr().out
    stale, found = report.index("`0123456789ab`: matches no change"), report.index("doOutputAdded")
    assert stale < found
    assert "Suggested version: 0.4.2 → 0.4.3." in report, "it breaks no client"


@pytest.mark.parametrize(
    "content",
    [
        "[[accepted]]\n",
        '[[accepted]]\nfingerprint = "x"\nreason = " "\n',
        '[[accepted]]\nfingerprint = "x"\nreason = "y"\nuntil = "z"\n',
        'accepted = "all"\n',
        "[other]\n",
        "[[accepted",
        '[[accepted]]\nfingerprint = "x"\nreason = "y"\n[[accepted]]\nfingerprint = "x"\nreason = "y"\n',
    ],
)
def test_an_accepted_file_of_another_shape_is_refused(drift: Run, known: Layout, content: str, capsys: Any) -> None:
    known.accepted.write_text(content)

    assert drift(base()) == 1
    assert "openapi/accepted.toml" in capsys.readouterr().err


def test_a_mistake_in_the_accepted_file_is_reported_with_its_line_before_anything_is_fetched(
    known: Layout, capsys: Any
) -> None:
    known.accepted.write_text("# Why.\n\n[[accepted\n")

    assert specs.main(["drift", "--base-url", "http://127.0.0.1:9"], known) == 1
    assert "openapi/accepted.toml: " in (message := capsys.readouterr().err)
    assert "line 3" in message
    assert "make resolve" not in message


def test_an_acceptance_is_written_as_it_is_documented_and_another_can_be_appended(
    drift: Run, known: Layout, capsys: Any
) -> None:
    drift(plant_changes(*PLANTS[:3]), "--json")
    first, second = [each["fingerprint"] for each in json.loads(capsys.readouterr().out)["documents"][0]["changes"]][:2]
    assert specs.main(["accept", first, "--reason", "ours"], known) == 0

    assert known.accepted.read_text().endswith(f'\n[[accepted]]\nfingerprint = "{first}"\nreason = "ours"\n')
    with known.accepted.open("a") as file:
        file.write(f'\n[[accepted]]\nfingerprint = "{second}"\nreason = "too"\n')
    assert load_acceptances(known) == {first: "ours", second: "too"}


def test_a_program_reads_the_same(drift: Run, known: Layout, capsys: Any) -> None:
    drift(plant_changes(*PLANTS), "--json")

    report = json.loads(capsys.readouterr().out)
    assert report == json.loads((known.reports / "report.json").read_text())
    assert (known.reports / "verdict").read_text() == "breaking\n"
    assert (report["verdict"], report["version"], report["suggested_version"]) == ("breaking", "0.4.2", "0.5.0")
    [document] = report["documents"]
    assert document["operations"] == {"before": len(PLANTS), "now": len(PLANTS)}
    assert len(document["changes"]) == len(PLANTS)
    assert all(change["reason"] for change in document["changes"])


@pytest.mark.parametrize(
    ("version", "worst", "next_one"),
    [
        ("0.4.2", Rank.FACADE, "0.5.0"),
        ("0.4.2", Rank.ADDITIVE, "0.4.3"),
        ("1.4.2", Rank.BREAKING, "2.0.0"),
        ("1.4.2", Rank.ADDITIVE, "1.5.0"),
        ("1.4.2", Rank.DOCS, "1.4.3"),
        ("1.4.2", None, "1.4.2"),
    ],
)
def test_the_version_that_is_suggested(version: str, worst: Rank | None, next_one: str) -> None:
    assert bump(version, worst) == next_one


def test_the_corrections_to_the_document_are_listed(drift: Run, capsys: Any) -> None:
    worse = base()
    worse["paths"]["/api/{account}/rest"]["put"]["responses"]["200"]["content"]["application/json"]["schema"][
        "properties"
    ]["data"] = {"type": "array"}

    drift(worse)

    assert "| array-items | 1 | 0 |" in capsys.readouterr().out


def test_an_idle_rule_is_named(known: Layout, publish: Any, capsys: Any) -> None:
    worse = base()
    worse["paths"]["/api/{account}/rest"]["put"]["responses"]["200"]["content"]["application/json"]["schema"][
        "properties"
    ]["data"] = {"type": "array"}
    specs.main(["pull", "--base-url", publish(worse)], known)
    capsys.readouterr()

    specs.main(["drift", "--base-url", publish(base())], known)

    assert "No longer needed: array-items." in capsys.readouterr().out


NASTY = [
    "`code`; </details> <script>alert(1)</script>",
    "| a | b |\n# heading",
    "@somebody #1 [link](https://evil.example) ![i](x)",
    "right\u202eleft\u0000",
    "\x1b[31mred",
    "x" * 900,
]


@pytest.mark.parametrize("text", NASTY)
def test_no_text_of_a_document_has_a_meaning_in_the_page(drift: Run, text: str, known: Layout, capsys: Any) -> None:
    document = base()
    operation = document["paths"]["/api/{account}/rest"]["put"]
    operation["responses"]["200"]["content"]["application/json"]["schema"]["properties"]["state"]["enum"].append(text)
    operation["responses"]["200"]["content"]["application/json"]["schema"]["properties"][f"field {text}"] = {
        "type": "string"
    }
    body = operation["requestBody"]["content"]["application/json"]["schema"]
    body["properties"]["title"]["default"] = text

    drift(document)

    page = (known.reports / "report.md").read_text()
    lines = [row for row in page.splitlines() if row.startswith("- **")]
    assert len(lines) == 3
    for row in lines:
        assert row.count("`") % 2 == 0
        outside = re.sub(r"`[^`]*`", "", row)
        assert not re.search(r"[<>@#|\[\]!]|evil|alert|\x1b|\u202e|\x00", outside)
        assert not re.search(r"[\x00-\x1f\u202e]", row)
        assert len(row) < 600
    assert re.sub(r"`[^`]*`", "", page).count("</details>") == 1


def test_a_terminal_gets_colours_and_a_file_does_not(drift: Run, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    drift(_plant("field renamed"))
    assert "\x1b" not in capsys.readouterr().out

    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    drift(_plant("field renamed"))
    shown = capsys.readouterr().out
    assert "- \x1b[31mbreaking\x1b[0m doFieldRenamed" in shown
    assert "details>" not in shown

    monkeypatch.setenv("NO_COLOR", "1")
    drift(_plant("field renamed"))
    assert "\x1b" not in capsys.readouterr().out


def _fields(document: Any) -> Any:
    operation = document["paths"]["/api/{account}/rest"]["put"]
    return operation["responses"]["200"]["content"]["application/json"]["schema"]["properties"]


def _changes(known: Layout) -> list[dict[str, Any]]:
    report = json.loads((known.reports / "report.json").read_text())
    return [change for document in report["documents"] for change in document["changes"]]


def test_changed_descriptions_are_counted_and_folded(drift: Run, known: Layout) -> None:
    document = base()
    for item in document["paths"].values():
        item["put"]["summary"] = "In other words"

    assert drift(document) == 0

    page = (known.reports / "report.md").read_text()
    assert page.startswith("# No interface change: only docs\n\n")
    assert f"{len(document['paths'])} descriptions changed. Suggested version" in page
    folded = page.partition(f"<details><summary>Changed descriptions: {len(document['paths'])}</summary>")[2]
    assert "- doNothing `summary`" in folded.partition("</details>")[0]
    assert "- **docs**" not in page


def test_a_publication_that_describes_nearly_everything_for_the_first_time_gets_one_line(
    drift: Run, known: Layout, publish: Any
) -> None:
    document = base()
    _fields(document).update({f"field_{number}": {"type": "string"} for number in range(150)})
    specs.main(["pull", "--base-url", publish(document)], known)
    for number in range(150):
        _fields(document)[f"field_{number}"]["description"] = "A text."

    assert drift(document) == 0

    page = (known.reports / "report.md").read_text()
    assert re.search(r"Described for the first time: 150 places, \d+ before\.", page)
    assert "`openapi/planted.descriptions.yaml` has them" in page
    assert "described for the first time. Suggested version" in page
    assert "doNothing" not in page
    assert [change["subject"] for change in _changes(known)] == ["doNothing"], "a program reads it"


@pytest.mark.parametrize("many", [200, 5000])
def test_a_long_page_is_cut_and_says_how_much_it_leaves_out(drift: Run, known: Layout, many: int) -> None:
    document = base()
    _fields(document).update({f"field_{number}": {"type": "string"} for number in range(many)})
    del _fields(document)["ratio"]

    assert drift(document) == 4

    page = (known.reports / "report.md").read_text()
    shown = page.count("- **additive**")
    assert len(page) <= 20_000
    assert "- **breaking** doNothing `response 200 .ratio`: removed" in page, "what breaks is left out last"
    assert (
        f"Too many for this page: {many - shown} additive more; run `specs.py drift --json` for the full list" in page
    )
    assert len(_changes(known)) == many + 1


def test_a_page_of_breaking_changes_only_is_cut_too(drift: Run, known: Layout, publish: Any) -> None:
    document = base()
    _fields(document).update({f"field_{number}": {"type": "string"} for number in range(3000)})
    specs.main(["pull", "--base-url", publish(document)], known)

    assert drift(base()) == 4

    page = (known.reports / "report.md").read_text()
    assert len(page) <= 20_000
    assert f"Too many for this page: {3000 - page.count('- **breaking**')} breaking more" in page


def test_changes_are_accepted_by_their_fingerprints(drift: Run, known: Layout, capsys: Any) -> None:
    drift(_plant("field renamed"))
    [fingerprint] = _fingerprints(known)

    assert specs.main(["accept", fingerprint, "--reason", 'nobody "sends" it'], known) == 0

    assert drift(_plant("field renamed")) == 3
    assert load_acceptances(known) == {fingerprint: 'nobody "sends" it'}


@pytest.mark.parametrize(("wrong", "reason"), [("{0}", " "), ("{1}", "why")])
def test_nothing_is_accepted_that_is_not_in_the_report(
    drift: Run, known: Layout, wrong: str, reason: str, capsys: Any
) -> None:
    assert specs.main(["accept", "0123456789ab", "--reason", "why"], known) == 1
    assert "run `make drift` first" in capsys.readouterr().err
    drift(_plant("field renamed"))
    [fingerprint] = _fingerprints(known)

    assert specs.main(["accept", wrong.format(fingerprint, fingerprint[:-1] + "x"), "--reason", reason], known) == 1

    assert ("the reason must say why" if reason == " " else f"did you mean {fingerprint}?") in capsys.readouterr().err
    assert load_acceptances(known) == {}


def test_a_mistyped_acceptance_is_reported_with_what_was_meant(drift: Run, known: Layout, capsys: Any) -> None:
    drift(_plant("field renamed"))
    [fingerprint] = _fingerprints(known)
    _accept(known, f"{fingerprint[:-1]}x")
    capsys.readouterr()

    assert drift(_plant("field renamed")) == 4

    line = f"`{fingerprint[:-1]}x`: matches no change (any more); correct or remove the entry `{fingerprint}`"
    assert line in capsys.readouterr().out


def test_a_page_that_is_cut_ends_with_what_is_left_out(drift: Run, known: Layout) -> None:
    document = base()
    _fields(document).update({f"field_{number}": {"type": "string"} for number in range(500)})

    drift(document)

    *_, last = (known.reports / "report.md").read_text().splitlines()
    assert last.startswith("Too many for this page: ")
