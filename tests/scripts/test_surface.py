"""Breaks for Python callers that a document alone does not show."""

import copy
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import specs
from canonical.given_names import qualified_method_names
from canonical.names import Names
from canonical.sources import ROOT, Layout
from drift import surface
from intake.document import parse
from support.plants import base
from support.publisher import Publisher

# The fixture of these tests is made once, in one worker.
pytestmark = pytest.mark.xdist_group("surface")

Report = Callable[[Callable[[Any], object]], list[str]]


@pytest.fixture
def report(known: Layout, publisher: Publisher, capsys: Any) -> Report:
    """Return the lines of the report on a change of the document without plants."""
    publisher.documents["/planted.yaml"] = (json.dumps(_before()) + "\n").encode()
    for command in (["pull", "--base-url", publisher.url], ["generate"]):
        assert specs.main(command, known) == 0

    def lines(change: Callable[[Any], object]) -> list[str]:
        document = _before()
        change(document)
        publisher.documents["/planted.yaml"] = (json.dumps(document) + "\n").encode()
        capsys.readouterr()
        assert specs.main(["drift", "--base-url", publisher.url], known) in (3, 4)
        return [row for row in capsys.readouterr().out.splitlines() if row.startswith("- **")]

    return lines


def _before() -> Any:
    document = base()
    rest = document["paths"]["/api/{account}/rest"]
    rest["put"]["requestBody"]["content"]["application/json"]["schema"]["properties"]["groupId"] = {"type": "integer"}
    document |= {"tags": [{"name": "Other things"}], "paths": {"/api/{account}/rest": rest}}
    document["paths"]["/api/{account}/parts/{part}"] = {"get": _get()}
    return document


def _get() -> Any:
    text = {"type": "string"}
    answer = {"type": "object", "properties": {"data": {"type": "object", "properties": {"a": text, "b": text}}}}
    return {
        "tags": ["Other things"],
        "operationId": "getPart",
        "parameters": [
            *({"in": "path", "name": name, "required": True, "schema": text} for name in ("account", "part")),
            {"in": "query", "name": "after", "schema": text},
        ],
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": answer}}}},
    }


def _sent(document: Any) -> Any:
    content = document["paths"]["/api/{account}/rest"]["put"]["requestBody"]["content"]
    return content["application/json"]["schema"]["properties"]


def _answered(document: Any) -> Any:
    return document["paths"]["/api/{account}/parts/{part}"]["get"]["responses"]["200"]["content"]


def _schema(document: Any) -> Any:
    return _answered(document)["application/json"]["schema"]


def test_fields_of_other_spellings_beside_one_take_other_names(report: Report) -> None:
    def change(document: Any) -> None:
        _sent(document)["group_Id"] = {"type": "integer"}
        _sent(document)["groupID"] = {"type": "integer"}

    rows = report(change)

    assert {row.split("**")[1] for row in rows} == {"additive"}
    assert any("doNothing `body .groupID`: called otherwise in Python `group_id_`" in row for row in rows)
    assert any("doNothing `body .group_Id`: called otherwise in Python `group_id_2`" in row for row in rows)


def test_an_object_whose_fields_become_unknown_loses_its_class(report: Report) -> None:
    def change(document: Any) -> None:
        _sent(document)["proxy"] = {}

    assert any(
        row.startswith("- **breaking** doNothing `models.do_nothing.DoNothingBodyProxy`: removed in Python")
        for row in report(change)
    )


def test_two_parts_of_a_path_that_change_places_move_the_arguments(report: Report) -> None:
    def change(document: Any) -> None:
        item = document["paths"].pop("/api/{account}/parts/{part}")
        document["paths"]["/api/{part}/parts/{account}"] = item

    expected = "- **breaking** getPart `other_things.get_part`: positional arguments changed in Python `account, part` → `part, account`"
    assert any(row.startswith(expected) for row in report(change))


def test_a_break_that_the_document_shows_is_not_repeated(report: Report) -> None:
    def change(document: Any) -> None:
        del _schema(document)["properties"]["data"]["properties"]["a"]

    assert len(report(change)) == 1


def test_an_entry_of_the_table_without_its_field_is_a_finding(report: Report, known: Layout) -> None:
    sources = known.openapi / "sources.toml"
    sources.write_text(sources.read_text() + '\n[planted.names]\nfields = { "colour" = "paint" }\n')

    rows = report(lambda document: _sent(document).update(size={"type": "integer"}))

    assert rows[0].startswith(
        "- **breaking** openapi/sources.toml `[planted] names.fields`: names something that is no"
    )
    assert "`colour`" in rows[0]
    assert "doNothing `body .size`: added" in rows[1]


def test_additions_alone_remove_no_name(report: Report) -> None:
    def change(document: Any) -> None:
        _schema(document)["properties"]["more"] = {"type": "object", "properties": {"c": {"type": "string"}}}

    [rows] = report(change)
    assert rows.startswith("- **additive** getPart")


def test_an_object_equal_to_another_leaves_it_its_class_however_short_its_own_name_is(report: Report) -> None:
    def change(document: Any) -> None:
        fields = _schema(document)["properties"]
        fields["d"] = copy.deepcopy(fields["data"])
        _sent(document)["p"] = copy.deepcopy(_sent(document)["proxy"])

    rows = report(change)

    assert {row.split("**")[1] for row in rows} == {"additive"}
    assert len(rows) == 2


@pytest.fixture(scope="module")
def facade(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout of the facade, with generated code that it can be imported with."""
    folder = tmp_path_factory.mktemp("facade")
    for name in ("facade", "generated"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def test_the_facade_can_be_imported_with_the_committed_code(facade: Path) -> None:
    assert surface.find_import_error(facade / "generated", facade / "facade" / "fanscribe") is None


def test_an_operation_below_a_path_is_called_as_the_document_calls_it(tmp_path: Path) -> None:
    operation = """class SellerOrders:
    def peek(self):
        return Call("GET", "/seller/orders", answer=None)
"""
    document = {
        "openapi": "3.0.3",
        "paths": {"/seller/orders": {"get": {"tags": ["/seller/orders"], "operationId": "peek"}}},
    }
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "seller__orders.py").write_text(operation)

    assert surface.read_surface(tmp_path).methods.keys() == set(qualified_method_names(document, Names()).values())


def test_a_class_that_the_facade_imports_later_is_missed(facade: Path, tmp_path: Path) -> None:
    shutil.copytree(facade / "generated", tmp_path / "generated")
    module = tmp_path / "generated" / "fanscribe_api" / "onlyfans" / "resources" / "accounts.py"
    module.write_text(module.read_text().replace("class Accounts(", "class Account("))

    why = surface.find_import_error(tmp_path / "generated", facade / "facade" / "fanscribe")

    assert why is not None
    assert "Accounts" in why


def test_a_nullable_proxy_that_takes_a_class_of_the_facade_breaks_it(
    layout: Layout, publisher: Publisher, facade: Path, capsys: Any
) -> None:
    """Changing the type of `customProxy` removes the class that `fanscribe._platforms.onlyfans` imports."""
    checkout = Layout(layout.root / "checkout")
    shutil.copytree(ROOT / "openapi", checkout.openapi)
    shutil.copytree(facade / "generated", checkout.generated)
    shutil.copytree(facade / "facade", checkout.root / "facade")
    (checkout.root / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n')
    for source in checkout.sources().values():
        document = copy.deepcopy(parse(checkout.published(source.name).read_bytes()))
        if source.name == "onlyfans":
            body = document["paths"]["/api/authenticate"]["post"]["requestBody"]["content"]["application/json"]
            fields = body["schema"]["properties"]
            fields["customProxy"] = {"nullable": True}
        path = source.url.partition("://")[2].partition("/")[2]
        publisher.documents[f"/{path}"] = (json.dumps(document) + "\n").encode()

    assert specs.main(["drift", "--base-url", publisher.url], checkout) == 4

    rows = capsys.readouterr().out
    assert "# Breaking, the facade included" in rows
    assert "**facade** facade: cannot be imported with the newly generated code" in rows


def test_a_shared_field_that_is_removed_with_its_only_operation_is_reported() -> None:
    old, new = (
        surface.PythonSurface({}, {"shared.user.User": {name: name for name in names}})
        for names in (["id", "role"], ["id"])
    )

    [change] = surface.compare_surfaces(old, new, {}, frozenset())

    assert (change.kind, change.subject, change.place) == (
        "python-removed",
        "schema User",
        "models.shared.user.User.role",
    )


def test_an_argument_that_gives_way_to_an_option_of_pages_is_reported_with_its_new_name(report: Report) -> None:
    def add_pages(document: Any) -> None:
        operation = document["paths"]["/api/{account}/parts/{part}"]["get"]
        answer = operation["responses"]["200"]["content"]["application/json"]["schema"]["properties"]
        answer["links"] = {"type": "object", "properties": {"next": {"type": "string"}}}

    [line] = [row for row in report(add_pages) if "in Python" in row]

    assert line.startswith("- **breaking** getPart `other_things.get_part after`: ")
    assert "gave way in Python to another argument or an option of pages `after` → `after_in_query`" in line
