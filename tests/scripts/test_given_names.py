"""A name stays: of two things that would like one Python name, whichever was published first keeps it."""

import json
from collections.abc import Callable
from typing import Any

import pytest
import specs
from canonical.given_names import KEY, read_given_names
from canonical.sources import Layout
from drift.surface import PythonSurface, read_surface
from intake.document import parse
from support.plants import base
from support.publisher import Publisher

Publish = Callable[[Any], PythonSurface]


@pytest.fixture
def publish(known: Layout, publisher: Publisher, capsys: Any) -> Publish:
    """Take in one publication after another; returns the Python names after each."""
    known.changelog.write_text("# Changelog\n\n## [Unreleased]\n")
    pulled: list[Any] = []

    def take_in(document: Any) -> PythonSurface:
        publisher.documents["/planted.yaml"] = (json.dumps(document) + "\n").encode()
        for command in ["update"] if pulled else ["pull", "generate"]:
            where = ["--base-url", publisher.url] if command != "generate" else []
            assert specs.main([command, *where], known) != 1, capsys.readouterr().err
        pulled.append(document)
        assert specs.main(["verify"], known) == 0, capsys.readouterr().out
        return read_surface(known.generated / "small_api" / "planted")

    return take_in


def _document() -> Any:
    document = base()
    return document | {"tags": [], "paths": {"/api/{account}/rest": document["paths"]["/api/{account}/rest"]}}


def _rest(document: Any) -> Any:
    return document["paths"]["/api/{account}/rest"]["put"]


def _answer(document: Any) -> Any:
    return _rest(document)["responses"]["200"]["content"]["application/json"]["schema"]["properties"]


def _body(document: Any) -> Any:
    return _rest(document)["requestBody"]["content"]["application/json"]["schema"]["properties"]


def _add_operation(document: Any, path: str, name: str = "doNothing") -> None:
    account = {"in": "path", "name": "account", "required": True, "schema": {"type": "string"}}
    operation = {"tags": ["Things"], "operationId": name, "parameters": [account]}
    document["paths"][path] = {"post": operation | {"responses": {"204": {"description": ""}}}}


@pytest.mark.parametrize("place", ["before", "zero"])
def test_a_newcomer_with_the_same_id_takes_another_name(publish: Publish, place: str) -> None:
    document = _document()
    publish(document)
    _add_operation(document, f"/api/{{account}}/{place}")

    methods = publish(document).methods

    assert methods["other_things.do_nothing"].http_method == "PUT"
    assert methods[f"things.post_api_account_{place}"].url == f"/api/{{account}}/{place}"


def test_a_method_keeps_its_name_beside_a_newcomer_that_would_have_it(publish: Publish, known: Layout) -> None:
    document = _document()
    _add_operation(document, "/api/{account}/list", "listThings")
    assert publish(document).methods["things.list"].url == "/api/{account}/list"
    _add_operation(document, "/api/{account}/another", "listThing")

    methods = publish(document).methods

    assert methods["things.list"].url == "/api/{account}/list"
    assert methods["things.list_thing"].url == "/api/{account}/another"
    assert "listThing: called otherwise in Python `list_thing`" in (known.reports / "report.md").read_text()


def test_a_method_keeps_its_given_name_when_the_rule_would_change_it(publish: Publish) -> None:
    document = _document()
    _add_operation(document, "/api/{account}/list", "listThings")
    publish(document)
    _add_operation(document, "/api/{account}/another", "listThing")
    publish(document)
    del document["paths"]["/api/{account}/list"]

    methods = publish(document).methods

    assert "things.list" not in methods
    assert methods["things.list_thing"].url == "/api/{account}/another"


def test_a_method_of_another_id_has_the_name_of_that_id(publish: Publish) -> None:
    document = _document()
    _add_operation(document, "/api/{account}/list", "listThings")
    publish(document)
    document["paths"]["/api/{account}/list"]["post"]["operationId"] = "findThings"

    assert "things.find" in publish(document).methods


def test_methods_keep_their_names_when_their_tag_is_renamed(publish: Publish, known: Layout) -> None:
    document = _document()
    _add_operation(document, "/api/{account}/list", "listThings")
    assert "things.list" in publish(document).methods
    document["paths"]["/api/{account}/list"]["post"]["tags"] = ["Conversations"]

    assert "conversations.list" in publish(document).methods

    _add_operation(document, "/api/{account}/more", "sendThing")
    document["paths"]["/api/{account}/more"]["post"]["tags"] = ["Conversations"]
    assert {"conversations.list", "conversations.send_thing"} <= set(publish(document).methods)


def test_a_newcomer_keeps_its_name_when_the_older_operation_goes(publish: Publish) -> None:
    document = _document()
    _add_operation(document, "/api/{account}/other", "doOther")
    publish(document)
    _add_operation(document, "/api/{account}/first")
    publish(document)
    del document["paths"]["/api/{account}/rest"]

    assert set(publish(document).methods) == {"things.do_other", "things.post_api_account_first"}


@pytest.mark.parametrize(("first", "second"), [("display_name", "displayName"), ("displayName", "display_name")])
def test_a_field_keeps_its_attribute_beside_a_newcomer(publish: Publish, first: str, second: str) -> None:
    document = _document()
    _answer(document)[first] = {"type": "string"}
    assert publish(document).classes["do_nothing.DoNothing"]["display_name"] == first
    _answer(document)[second] = {"type": "string"}

    attributes = publish(document).classes["do_nothing.DoNothing"]

    assert (attributes["display_name"], attributes["display_name_"]) == (first, second)

    del _answer(document)[first]
    assert "display_name" not in publish(document).classes["do_nothing.DoNothing"]


@pytest.mark.parametrize(("first", "second"), [("lastSeen", "last_seen"), ("last_seen", "lastSeen")])
def test_an_object_keeps_its_class_beside_a_newcomer(publish: Publish, first: str, second: str) -> None:
    document = _document()
    _answer(document)[first] = {"type": "object", "properties": {"old": {"type": "string"}}}
    publish(document)
    _answer(document)[second] = {"type": "object", "properties": {"new": {"type": "string"}}}

    classes = publish(document).classes

    assert classes["do_nothing.DoNothingLastSeen"] == {"old": "old"}
    assert classes["do_nothing.DoNothingLastSeen2"] == {"new": "new"}


def test_two_objects_with_the_same_fields_of_different_ages_are_two_classes(publish: Publish) -> None:
    text = {"type": "string"}
    document = _document()
    _answer(document)["author"] = {"type": "object", "properties": {"displayName": text}}
    _answer(document)["editor"] = {"type": "object", "properties": {"display_name": text}}
    publish(document)
    for each in ("author", "editor"):
        _answer(document)[each]["properties"] |= {"displayName": text, "display_name": text}

    classes = publish(document).classes

    assert classes["do_nothing.DoNothingAuthor"]["display_name"] == "displayName"
    assert classes["do_nothing.DoNothingEditor"]["display_name"] == "display_name"


def test_an_argument_keeps_its_name_beside_a_newcomer_elsewhere(publish: Publish) -> None:
    document = _document()
    publish(document)
    _rest(document)["parameters"].append({"in": "query", "name": "note", "schema": {"type": "string"}})
    _body(document)["limit"] = {"type": "integer"}

    operation = publish(document).methods["other_things.do_nothing"]

    assert {"note", "note_in_query", "limit", "limit_in_body"} <= operation.keywords


@pytest.mark.parametrize("is_required", [False, True])
def test_a_path_parameter_is_not_sent_as_a_newcomer_of_its_name(
    publish: Publish, known: Layout, is_required: bool
) -> None:
    document = _document()
    publish(document)
    query = {"in": "query", "name": "account", "required": is_required, "schema": {"type": "string"}}
    _rest(document)["parameters"].append(query)
    _body(document)["account"] = {"type": "string"}

    operation = publish(document).methods["other_things.do_nothing"]

    assert operation.positional == ("account",)
    assert {"account_in_query", "account_in_body"} <= operation.keywords
    report = (known.reports / "report.md").read_text()
    assert "doNothing `query account`: called otherwise in Python `account_in_query`" in report
    assert "doNothing `body account`: called otherwise in Python `account_in_body`" in report
    assert publish(document).methods["other_things.do_nothing"] == operation


def test_a_new_operation_sends_its_path_parameter_twice_only_where_it_must_be(publish: Publish) -> None:
    document = _document()
    _rest(document)["parameters"].append(
        {"in": "query", "name": "account", "required": True, "schema": {"type": "string"}}
    )
    _body(document)["account"] = {"type": "string"}

    operation = publish(document).methods["other_things.do_nothing"]

    assert "account_in_query" not in operation.keywords
    assert "account_in_body" in operation.keywords


def test_a_tag_keeps_its_class_beside_a_model_of_its_name(publish: Publish, known: Layout) -> None:
    document = _document()
    publish(document)
    model = {"type": "object", "properties": {"id": {"type": "string"}}}
    _add_operation(document, "/api/{account}/things", "otherThings")
    operation = document["paths"]["/api/{account}/things"]["post"]
    operation["tags"] = ["Other things"]
    operation["responses"] = {"200": {"description": "", "content": {"application/json": {"schema": model}}}}
    publish(document)

    module = (known.generated / "small_api/planted/resources/other_things.py").read_text()

    assert "class OtherThings(Resource[ModeT]):" in module
    assert "from .. import models as _models\n" in module
    assert "-> Call[_models.other_things.OtherThings]:" in module


def test_names_stay_when_every_path_gets_a_prefix(publish: Publish) -> None:
    document = _document()
    _answer(document)["display_name"] = {"type": "string"}
    publish(document)
    _answer(document)["displayName"] = {"type": "string"}
    _add_operation(document, "/api/{account}/first")
    before = publish(document)
    document["paths"] = {path.replace("/api/", "/api/v2/"): item for path, item in document["paths"].items()}

    after = publish(document)

    assert set(after.methods) == set(before.methods)
    assert after.classes == before.classes


def test_the_report_says_which_names_newcomers_got(publish: Publish, known: Layout) -> None:
    document = _document()
    _answer(document)["display_name"] = {"type": "string"}
    publish(document)
    _answer(document)["displayName"] = {"type": "string"}
    _add_operation(document, "/api/{accountId}/first")
    publish(document)

    report = (known.reports / "report.md").read_text()

    assert report.startswith("# Additive\n")
    assert "doNothing `response 200 .displayName`: called otherwise in Python `display_name_`" in report
    assert "post\\_api\\_accountId\\_first: called otherwise in Python `post_api_account_id_first`" in report


def test_a_publication_cannot_give_names(publish: Publish, known: Layout) -> None:
    publish(_document() | {KEY: {"PUT /api/{account}/rest": "__class__"}})

    assert read_given_names(parse(known.canonical("planted").read_bytes())) == {}


def test_a_name_that_is_no_name_is_not_read() -> None:
    names = {"a": "import os", "b": "class", "c": "fine_", "d": 1}

    assert read_given_names({KEY: names}) == {"c": "fine_"}
