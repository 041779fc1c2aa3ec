"""The drift of a publication: every change is found, ranked and reported on one line, and nothing else is."""

import copy
import json
import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
import specs
from canonical.canonicalise import canonicalise
from canonical.sources import ROOT, Layout
from drift.change import Change
from drift.compare import compare
from drift.findings import Drift, compare_documents
from drift.ranking import CHANGE_KINDS
from drift.report import format_finding
from intake import document
from intake.errors import SpecError
from support.noise import dump_document, republish
from support.plants import PLANTS, Plant, base, plant_changes

IN_PYTHON = {kind for kind in CHANGE_KINDS if kind.startswith("python-")}
LINES = dict(row.split(": ", 1) for row in (ROOT / "tests" / "data" / "drift-lines.txt").read_text().splitlines())


@pytest.fixture
def drift(layout: Layout, tmp_path: Path) -> Callable[..., Drift]:
    """Return the drift that plants cause in a document with one operation for each of `among`."""

    def find(*plants: Plant, among: Sequence[Plant] = PLANTS) -> Drift:
        (tmp_path / "before.yaml").write_text(json.dumps(base(among)))
        (tmp_path / "after.yaml").write_text(json.dumps(plant_changes(*plants, among=among)))
        [found] = compare_documents(tmp_path / "before.yaml", tmp_path / "after.yaml", layout)
        return found

    return find


def test_all_changes_at_once_are_found_as_each_alone(drift: Callable[..., Drift]) -> None:
    found = drift(*PLANTS).findings

    ranks = sorted((finding.change.kind, finding.rank.label) for finding in found)
    assert ranks == sorted((plant.kind, plant.rank) for plant in PLANTS)
    assert sorted(format_finding(finding) for finding in found) == sorted(LINES.values())
    assert len({finding.fingerprint for finding in found}) == len(PLANTS) >= 40


@pytest.mark.parametrize("seed", range(10))
def test_ten_changes_together_are_found_as_each_alone(seed: int, drift: Callable[..., Drift]) -> None:
    chosen = random.Random(seed).sample(PLANTS, 10)

    assert sorted(map(format_finding, drift(*chosen, among=chosen).findings)) == sorted(
        LINES[plant.name] for plant in chosen
    )


def test_every_kind_of_change_is_planted_in_one_direction() -> None:
    seen = {plant.kind for plant in PLANTS}
    for plant in PLANTS:
        before, after = canonicalise(base([plant])), canonicalise(plant_changes(plant, among=[plant]))
        seen |= {change.kind for change in compare(after, before)}

    # Not covered by plants: test_omissions.py, test_drift_quiet.py, test_empty_examples.py, test_surface.py, test_drift_kinds.py.
    assert seen | {
        "operation-left-out",
        "left-out",
        "tag-renamed",
        "answer-code",
        "table-stale",
        "title-changed",
        "server-added",
        "document-changed",
        "acceptance-stale",
        "facade-broken",
        "not-generated",
        "output-emptied",
    } | IN_PYTHON == set(CHANGE_KINDS)


def test_the_worst_stands_first(layout: Layout, tmp_path: Path, capsys: Any) -> None:
    (tmp_path / "before.yaml").write_text(json.dumps(base()))
    (tmp_path / "after.yaml").write_bytes(dump_document(plant_changes(*PLANTS)))

    specs.main(["drift", str(tmp_path / "before.yaml"), str(tmp_path / "after.yaml")], layout)

    report = capsys.readouterr().out
    assert report.startswith("# Breaking\n")
    for section in report.split("\n### ")[1:]:
        ranks = [row.split("**")[1] for row in section.splitlines() if row.startswith("- **")]
        assert ranks == sorted(ranks, key=["breaking", "additive", "docs"].index)
    assert max(len(row) for row in report.splitlines()) < 250


@pytest.mark.parametrize("seed", range(50))
def test_another_publication_of_the_same_interface_is_no_drift(
    seed: int, small_document: Any, layout: Layout, tmp_path: Path, capsys: Any
) -> None:
    known = small_document if seed % 10 else json.loads(json.dumps(base()))
    (tmp_path / "old.yaml").write_bytes(dump_document(known))
    (tmp_path / "new.yaml").write_bytes(dump_document(republish(known, seed)))

    assert specs.main(["drift", str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml")], layout) == 0

    report = capsys.readouterr().out
    assert report.startswith("# No interface change\n")
    assert "- **" not in report


def _document(**schemas: Any) -> Any:
    """Return a document with three operations that return a User."""
    user = {"$ref": "#/components/schemas/User"}
    paths = {
        f"/api/{name}": {
            "get": {
                "operationId": name,
                "tags": ["Users"],
                "responses": {"200": {"description": "", "content": {"application/json": {"schema": user}}}},
            }
        }
        for name in ("listUsers", "getUser", "findUser")
    }
    return {"openapi": "3.0.3", "info": {"title": "Users"}, "paths": paths, "components": {"schemas": schemas}}


def _user(**fields: Any) -> Any:
    return {"type": "object", "properties": {"id": {"type": "integer"}, **fields}}


def test_a_change_of_a_shared_schema_is_reported_once_with_all_of_its_operations() -> None:
    [change] = compare(_document(User=_user(name={"type": "string"})), _document(User=_user()))

    assert change == Change(
        "output-removed", "schema User", ".name", "string", "", ("listUsers", "getUser", "findUser"), tag="Users"
    )


def test_sharing_under_another_name_or_not_at_all_is_no_change() -> None:
    old = _document(User=_user(best={"$ref": "#/components/schemas/Friend"}), Friend=_user())
    renamed = json.loads(json.dumps(old).replace("Friend", "Person"))
    inline = _document(User=_user(best=_user()))

    assert compare(old, renamed) == compare(old, inline) == compare(inline, old) == []


def test_a_schema_that_holds_itself_is_compared_to_the_end() -> None:
    inside = {"type": "array", "items": {"$ref": "#/components/schemas/User"}}
    old, new = _document(User=_user(friends=inside)), _document(User=_user(friends=inside, name={"type": "string"}))

    assert compare(old, copy.deepcopy(old)) == []
    assert [(change.kind, change.place) for change in compare(old, new)] == [("output-added", ".name")]


def test_another_schema_in_its_place_is_a_change_of_the_operation_and_not_of_the_schema() -> None:
    schemas = {"User": _user(name={"type": "string"}), "Fan": _user()}
    old, new = _document(**schemas), _document(**schemas)
    answer = new["paths"]["/api/getUser"]["get"]["responses"]["200"]["content"]["application/json"]
    answer["schema"] = {"$ref": "#/components/schemas/Fan"}

    [change] = compare(old, new)

    assert (change.kind, change.subject, change.place) == ("output-removed", "getUser", "response 200 .name")


def test_a_parameter_that_moves_and_changes_is_reported_twice() -> None:
    old = canonicalise(base())
    new = copy.deepcopy(old)
    parameters = new["paths"]["/api/{account}/rest"]["put"]["parameters"]
    limit = next(each for each in parameters if each["name"] == "limit")
    limit |= {"in": "header", "schema": {"type": "string"}}

    assert [change.kind for change in compare(old, new)] == ["input-moved", "input-type"]


def test_no_match_is_guessed_if_every_name_has_changed() -> None:
    old = _document(User=_user(**{f"field{number}": {"type": "string"} for number in range(2000)}))
    new = _document(User=_user(**{f"column{number}": {"type": "string"} for number in range(2000)}))

    assert {change.kind for change in compare(old, new)} == {"output-removed", "output-added"}


def _doubling(levels: int, last: Any) -> Any:
    """Each schema holds the next one twice: written out in full they fit into no memory."""
    schemas = {"User": _user(), f"Level{levels}": last}
    for level in range(levels):
        inner = {"$ref": f"#/components/schemas/Level{level + 1}"}
        schemas["User" if level == 0 else f"Level{level}"] = _user(one=inner, other=inner)
    return _document(**schemas)


def test_a_schema_that_is_referenced_twice_is_digested_once() -> None:
    old, new = _doubling(90, _user()), _doubling(90, _user(name={"type": "string"}))

    [change] = compare(old, new)

    assert (change.kind, change.subject, change.place) == ("output-added", "schema Level90", ".name")


def test_schemas_that_all_hold_each_other_are_refused_and_not_tried_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("drift.digests._MAX_VISITS", 10_000)
    names = [f"S{number}" for number in range(12)]
    everyone = {name: {"$ref": f"#/components/schemas/{name}"} for name in names}
    old = _document(User=_user(**everyone), **{name: _user(**everyone) for name in names})
    new = copy.deepcopy(old)
    new["components"]["schemas"]["S0"]["properties"]["name"] = {"type": "string"}

    with pytest.raises(SpecError, match="too deeply recursive"):
        compare(old, new)


def test_a_union_that_holds_itself_has_a_name_of_finite_length() -> None:
    itself = {"oneOf": [{"$ref": "#/components/schemas/Self"}, {"type": "string"}]}
    old, new = (
        _document(User=_user(it={"type": "string"}), Self=itself),
        _document(User=_user(it={"$ref": "#/components/schemas/Self"}), Self=itself),
    )

    [change] = compare(old, new)

    assert change.new == "one of: one of: one of: one of: …, string, string, string"


def test_the_same_shape_under_another_id_and_address_was_moved() -> None:
    old = canonicalise(base())
    new = copy.deepcopy(old)
    item = new["paths"].pop("/api/{account}/rest")
    item["put"]["operationId"] = "doItElsewhere"
    item["put"]["tags"] = ["Other things"]
    new["paths"]["/api/v2/{account}/rest"] = item

    changes = compare(old, new)

    assert [(change.kind, change.old, change.new) for change in changes if change.kind != "docs-changed"] == [
        (
            "operation-moved",
            "doNothing PUT /api/{account}/rest",
            "doItElsewhere PUT /api/v2/{account}/rest",
        )
    ]


def test_two_operations_of_one_shape_are_not_matched() -> None:
    old = canonicalise(base())
    new = copy.deepcopy(old)
    for number, path in enumerate(["/api/{account}/rest", "/api/{account}/body-removed"]):
        item = new["paths"].pop(path)
        item["put"]["operationId"] = f"doItElsewhere{number}"
        new["paths"][f"/api/v{number}/{{account}}/elsewhere"] = item

    assert sorted(change.kind for change in compare(old, new)) == ["operation-added"] * 2 + ["operation-removed"] * 2


def test_two_documents_of_real_size_are_compared(tmp_path: Path, capsys: Any) -> None:
    known = document.parse((ROOT / "openapi" / "onlyfans.yaml").read_bytes())
    (tmp_path / "new.yaml").write_bytes(dump_document(republish(known, 1)))

    code = specs.main(["drift", str(ROOT / "openapi" / "onlyfans.yaml"), str(tmp_path / "new.yaml")])

    assert code == 0
    assert f"{len(document.operations(known))} operations" in capsys.readouterr().out
