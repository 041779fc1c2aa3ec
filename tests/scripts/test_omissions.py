"""One mistake of the provider's costs what it is a mistake of, says so by name, and nothing else."""

import copy
import importlib
import json
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import specs
from canonical.canonicalise import canonicalise
from canonical.omissions import Omission, refuse_omissions, to_printable
from canonical.overrides import Overrides, SharedSchema
from canonical.pull import canonicalise_document
from canonical.sources import Layout
from codegen.parsing import drop_unreadable
from drift.findings import compare_documents
from drift.report import format_finding
from intake.errors import SpecError
from support.noise import dump_document
from support.publisher import Publisher

Pull = Callable[..., int]
PATH = "/scribe-docs/openapi.yaml"
THINGS = "/api/{account}/things"


def _get(document: Any) -> Any:
    return document["paths"][THINGS]["get"]


def _post(document: Any) -> Any:
    return document["paths"][THINGS]["post"]


def _answered(schema: Any) -> Any:
    return {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}


PLANTS: dict[str, tuple[Callable[[Any], object], str, str]] = {
    "an operation that is no object": (
        lambda document: _post(document).update(parameters=5),
        f"POST {THINGS}",
        "not in the shape",
    ),
    "a reference to nothing": (
        lambda document: _get(document).update(responses=_answered({"$ref": "#/components/schemas/Gone"})),
        f"GET {THINGS}",
        "Could not find reference",
    ),
    "a schema that is no schema": (
        lambda document: _get(document).update(
            responses=_answered({"type": "object", "properties": {"a": {"$ref": 5}}})
        ),
        f"GET {THINGS}",
        "valid string",
    ),
    "a parameter of a cookie": (
        lambda document: _get(document)["parameters"].append(
            {"in": "cookie", "name": "session", "schema": {"type": "string"}}
        ),
        f"GET {THINGS} cookie session",
        "be in path, query or header",
    ),
    "a parameter without a place": (
        lambda document: _get(document)["parameters"].append({"name": "lost", "schema": {"type": "string"}}),
        f"GET {THINGS} a lost",
        "'in'",
    ),
    "a parameter that is none": (
        lambda document: _get(document)["parameters"].append("limit"),
        f"GET {THINGS} a parameter",
        "not in the shape",
    ),
    "a field of a body": (
        lambda document: _post(document).update(
            requestBody={
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "properties": {
                                "good": {"type": "string"},
                                "list": {
                                    "type": "array",
                                    "items": {"type": "object", "properties": {"bad": 5}},
                                },
                            },
                        }
                    }
                }
            }
        ),
        f"POST {THINGS} body .list[].bad",
        "not in the shape",
    ),
    "a code of an answer": (
        lambda document: _get(document)["responses"].update({"soon": {"description": ""}}),
        f"GET {THINGS} response soon",
        "not an HTTP status",
    ),
}


def _planted(document: Any, *names: str) -> Any:
    result = copy.deepcopy(document)
    for name in names:
        PLANTS[name][0](result)
    return result


def _build(document: Any, folder: Path, *arguments: str) -> int:
    (folder / "raw.yaml").write_bytes(dump_document(document))
    return specs.main(["build", str(folder / "raw.yaml"), "--into", str(folder / "left_client"), *arguments])


@pytest.mark.parametrize("name", PLANTS)
def test_a_mistake_is_left_out_by_name_and_the_rest_is_built(
    name: str, small_document: Any, tmp_path: Path, capsys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, where, why = PLANTS[name]

    assert _build(_planted(small_document, name), tmp_path) == 0

    rows = [row for row in capsys.readouterr().err.splitlines() if row]
    assert len(rows) == 1, "one line, and no more"
    assert rows[0].startswith(f"left out: {where}: ")
    assert why in rows[0]
    assert len(rows[0]) < 500
    monkeypatch.syspath_prepend(tmp_path)
    assert importlib.import_module("left_client.resources.authentication")
    for module in [module for module in sys.modules if module.split(".")[0] == "left_client"]:
        del sys.modules[module]


@pytest.mark.parametrize("name", PLANTS)
def test_strictly_it_is_a_refusal(name: str, small_document: Any, tmp_path: Path, capsys: Any) -> None:
    assert _build(_planted(small_document, name), tmp_path, "--strict") == 1

    [rows] = capsys.readouterr().err.splitlines()
    assert rows.startswith("specs: --strict: part of it would be left out: ")
    assert not (tmp_path / "left_client").exists()


@pytest.mark.parametrize(
    ("number", "more"), [(1, ""), (2, " (and 1 more)"), (3, " (and 2 more)")], ids=["one", "two", "three"]
)
def test_a_refusal_names_the_first_and_counts_the_others(number: int, more: str) -> None:
    omissions = [Omission(f"GET /{each}", "query limit", "no type") for each in range(number)]

    with pytest.raises(SpecError) as refused:
        refuse_omissions(omissions, "small")

    assert str(refused.value) == f"small: part of it would be left out: GET /0 query limit: no type{more}"


def test_an_omission_is_one_line_of_at_most_160_characters_a_part() -> None:
    assert to_printable(" a\tb\n\x1b[31m ") == "a b [31m"
    assert to_printable("a" * 160) == "a" * 160
    assert to_printable("a" * 161) == "a" * 159 + "…"


def test_all_mistakes_at_once_are_all_reported(small_document: Any, tmp_path: Path, capsys: Any) -> None:
    together = [name for name in PLANTS if name not in ("an operation that is no object", "a code of an answer")]

    assert _build(_planted(small_document, *together), tmp_path) == 0

    rows = capsys.readouterr().err.splitlines()
    assert all(any(row.startswith(f"left out: {PLANTS[name][1]}") for row in rows) for name in together)


def test_a_document_without_a_readable_operation_is_refused(small_document: Any, tmp_path: Path, capsys: Any) -> None:
    document = copy.deepcopy(small_document)
    document["paths"] = {"/x": {"get": {"operationId": "x", "responses": {}, "parameters": 5}}}

    assert _build(document, tmp_path) == 1
    assert "none of its operations can be read; the first: GET /x" in capsys.readouterr().err


def test_nothing_is_left_out_silently(small_document: Any) -> None:
    with pytest.raises(SpecError, match="part of it would be left out: GET"):
        canonicalise(_planted(small_document, "a parameter of a cookie"))


def test_a_readable_document_is_kept_whole(small_document: Any) -> None:
    omissions: list[Omission] = []
    canonical = canonicalise(small_document)

    assert drop_unreadable(canonical, omissions) is canonical
    assert not omissions


def test_a_pull_prints_and_records_omissions(
    pull: Pull, publisher: Publisher, layout: Layout, small_document: Any, capsys: Any
) -> None:
    name = "a reference to nothing"
    publisher.documents[PATH] = dump_document(_planted(small_document, name))

    assert pull() == 0

    assert f"small: left out: GET {THINGS}: " in capsys.readouterr().out
    record = tomllib.loads(layout.pulled.read_text())
    assert [entry.partition(": ")[0] for entry in record["small"]["left_out"]] == [f"GET {THINGS}"]
    assert record["other"]["left_out"] == []
    assert "listThings" not in layout.canonical("small").read_text()


def test_the_ledger_counts_omissions(
    pull: Pull, publisher: Publisher, layout: Layout, small_document: Any, capsys: Any
) -> None:
    publisher.documents[PATH] = dump_document(_planted(small_document, "a parameter of a cookie"))
    pull()

    assert specs.main(["generate"], layout) == 0

    entries = tomllib.loads((layout.generated / "small_api" / "ledger.toml").read_text())
    assert (entries["small"]["left_out"], entries["other"]["left_out"]) == (1, 0)
    assert entries["small"]["omissions"][0].startswith(f"GET {THINGS} cookie session: ")
    assert "1 left out" in capsys.readouterr().out
    assert specs.main(["verify"], layout) == 0


def test_omitted_operations_do_not_affect_shared_schemas(layout: Layout, small_document: Any) -> None:
    overrides = Overrides(shared=(SharedSchema("Thing", frozenset({"thing"})),))
    document = copy.deepcopy(small_document)
    _get(document)["responses"] = _answered(
        {"type": "object", "properties": {"thing": {"type": "object", "properties": {"a": {"type": "string"}}}}}
    )
    _post(document)["responses"] = _answered(
        {
            "type": "object",
            "properties": {
                "thing": {"type": "object", "properties": {"b": {"type": "string"}}},
                "gone": {"$ref": "#/components/schemas/Gone"},
            },
        }
    )

    made = canonicalise_document(document, overrides, drop_unreadable)

    assert [each.operation for each in made.omissions] == [f"POST {THINGS}"]
    assert list(made.document["components"]["schemas"]["Thing"]["properties"]) == ["a"]
    assert made.document == canonicalise(made.published, overrides), "so that it can be verified"


def test_a_strict_pull_writes_nothing(
    pull: Pull,
    publisher: Publisher,
    tracked: Callable[[], dict[str, bytes]],
    small_document: Any,
    capsys: Any,
) -> None:
    before = tracked()
    publisher.documents[PATH] = dump_document(_planted(small_document, "a reference to nothing"))

    assert pull("--strict", "small") == 1

    assert tracked() == before
    assert "small: --strict: part of it would be left out" in capsys.readouterr().err


def test_an_operation_that_stops_being_generated_breaks_and_says_why(
    small_document: Any, layout: Layout, tmp_path: Path
) -> None:
    for name, document in (
        ("old", small_document),
        ("new", _planted(small_document, "a reference to nothing", "a field of a body")),
    ):
        (tmp_path / f"{name}.json").write_text(json.dumps(document))

    [drift] = compare_documents(tmp_path / "old.json", tmp_path / "new.json", layout, drop_unreadable)

    rows = [format_finding(finding) for finding in drift.findings if "left" in finding.change.kind]
    assert rows[0].startswith(f"- **breaking** listThings: left out `GET {THINGS}` → `")
    assert "Could not find reference" in rows[0]
    assert rows[1].startswith(f"- **additive** POST {THINGS} `body .list")
    assert [finding.fingerprint for finding in drift.findings if finding.change.kind == "operation-left-out"]
    assert [str(each).partition(": ")[0] for each in drift.omissions] == [
        f"GET {THINGS}",
        f"POST {THINGS} body .list[].bad",
    ]


def test_old_omissions_are_no_drift(
    pull: Pull, publisher: Publisher, layout: Layout, small_document: Any, capsys: Any
) -> None:
    publisher.documents[PATH] = dump_document(_planted(small_document, "a parameter of a cookie"))
    pull()

    assert specs.main(["drift", "--base-url", publisher.url], layout) == 0
    page = capsys.readouterr().out
    assert "No interface change" in page
    assert "### Left out: 1" in page


def test_a_publication_that_is_read_no_more_is_reported_by_the_drift(
    pull: Pull, publisher: Publisher, layout: Layout, small_document: Any, capsys: Any
) -> None:
    pull()
    publisher.documents[PATH] = dump_document(_planted(small_document, "a reference to nothing"))
    capsys.readouterr()

    assert specs.main(["drift", "--base-url", publisher.url], layout) == 4
    assert "**breaking** listThings: left out" in capsys.readouterr().out
