"""The canonical form: dropped keys, corrections, and independence of everything else."""

import copy
from collections import Counter
from pathlib import Path
from typing import Any

import attrs
import pytest
from canonical.canonicalise import canonicalise, canonicalise_operations
from canonical.overrides import Overrides, SharedSchema
from canonical.rules import RULE_REASONS
from hypothesis import example, given, strategies as st
from intake import document
from support.noise import dump_document, republish

DATA = Path(__file__).parent.parent / "data"
SMALL = (DATA / "small.yaml").read_bytes()
SHARED = (
    SharedSchema("Meta", frozenset({"_meta"})),
    SharedSchema("Success", frozenset({""}), exact=frozenset({"_meta", "data.success"})),
)
OVERRIDES = Overrides({"avatar": {"type": "string"}}, SHARED)
TYPES = st.sampled_from(["string", "integer", "number", "boolean", "object", "array"])


def _with_answer(schema: Any, **operation: Any) -> dict[str, Any]:
    """A document with one operation that answers `schema`."""
    response = {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": {"/x": {"get": {"operationId": "x", "tags": ["t"], "responses": response, **operation}}},
    }


def _answer(schema: Any, **options: Any) -> Any:
    result = canonicalise(_with_answer(schema), **options)
    return result["paths"]["/x"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]


def _body(schema: Any) -> Any:
    body = {"content": {"application/json": {"schema": schema}}}
    result = canonicalise(_with_answer({}, requestBody=body))
    [media] = result["paths"]["/x"]["get"]["requestBody"]["content"].values()
    return media["schema"]


def _queries(*parameters: dict[str, Any]) -> list[dict[str, Any]]:
    result = canonicalise(_with_answer({}, parameters=[{"in": "query", **parameter} for parameter in parameters]))
    return result["paths"]["/x"]["get"]["parameters"]


def test_the_argument_is_not_modified(small_document: dict[str, Any]) -> None:
    before = copy.deepcopy(small_document)

    canonicalise(small_document)

    assert small_document == before


@given(seed=st.integers(0, 2**32))
def test_other_examples_and_another_order_give_the_same_bytes(seed: int) -> None:
    published = document.parse(SMALL)

    again = document.parse(dump_document(republish(published, seed)))

    assert document.dump(canonicalise(again), "c") == document.dump(canonicalise(published), "c")


def test_the_canonical_form_is_its_own_canonical_form(small_document: dict[str, Any]) -> None:
    once = canonicalise(small_document)
    rule_counts: Counter[str] = Counter()

    assert canonicalise(once, rule_counts=rule_counts) == once
    assert not rule_counts


def test_every_rule_fires_on_the_small_document_or_is_tested_alone(small_document: dict[str, Any]) -> None:
    rule_counts: Counter[str] = Counter()
    download = small_document["paths"]["/api/download"]["get"]
    download["responses"]["302"]["content"] = []
    download["summary"] = "[Deprecated] Download"
    download["parameters"] = [{"in": "query", "name": "limit", "schema": {"type": "string"}}]
    overrides = attrs.evolve(OVERRIDES, files=frozenset({download["operationId"]}))

    body = {"type": "object", "properties": {"Idempotency-Key": {"type": "string"}}}
    download["requestBody"] = {"content": {"application/json; charset=utf-8": {"schema": body}}}
    canonicalise(small_document, overrides, rule_counts)

    # The rules for documents of other apps are in test_scribe.py, each with a document of its own.
    for path in (DATA / "scribe").glob("*.yaml"):
        canonicalise(document.parse(path.read_bytes()), None, rule_counts)
    assert set(rule_counts) == set(RULE_REASONS), set(RULE_REASONS) ^ set(rule_counts)


def _publish_limits(**schemas: str) -> Any:
    """Return a document with the parameter `limit` of these types, each in an operation of its own."""
    published = _with_answer({})
    for path, kind in schemas.items():
        parameter = {"in": "query", "name": "limit", "schema": {"type": kind}}
        published["paths"][f"/{path}"] = {"get": {"operationId": path, "responses": {}, "parameters": [parameter]}}
    return published


def _find_limits(canonical: Any) -> list[Any]:
    return [each["get"]["parameters"][0]["schema"] for path, each in canonical["paths"].items() if path != "/x"]


def _limits(overrides: Overrides | None = None, **schemas: str) -> list[Any]:
    """Return the types of the parameter `limit` in operations that publish these, in the order of their names."""
    canonical = canonicalise(_publish_limits(**schemas), overrides)
    assert canonicalise(canonical, overrides) == canonical
    return _find_limits(canonical)


def test_a_number_that_is_a_text_elsewhere_is_either_everywhere() -> None:
    either = {"anyOf": [{"type": "integer"}, {"type": "string"}]}

    assert _limits(one="integer", other="string", third="integer") == [either, either, either]
    assert _limits(one="integer", other="integer") == [{"type": "integer"}] * 2
    assert _limits(one="integer", other="boolean") == [{"type": "integer"}, {"type": "boolean"}]
    assert _limits(one="integer", other="string", third="number") == [either, either, {"type": "number"}]


@pytest.mark.parametrize(("count", "mixed"), [(2, True), (4, False), (9, False)])
def test_the_odd_use_of_a_parameter_says_nothing_about_the_others(count: int, mixed: bool) -> None:
    kinds = {f"use{number}": "integer" for number in range(count - 1)} | {"odd": "string"}

    assert ({"type": "integer"} not in _limits(None, **kinds)) is mixed


@pytest.mark.parametrize(("before", "mixed"), [({"a": "integer", "b": "string"}, True), ({"a": "integer"}, False)])
def test_a_parameter_stays_either_or_one_of_them_as_it_was_published_first(before: dict[str, str], mixed: bool) -> None:
    known = canonicalise_operations(_publish_limits(**before))
    now = _publish_limits(a="integer", b="string", **{f"use{number}": "integer" for number in range(20 * mixed)})

    found = _find_limits(canonicalise_operations(now, known=known))

    assert ({"type": "string"} not in found) is mixed


def test_a_parameter_of_the_table_is_a_number_or_a_text_wherever_it_is_one() -> None:
    overrides = Overrides(number_or_text=frozenset({"limit"}))
    either = {"anyOf": [{"type": "integer"}, {"type": "string"}]}

    found = _limits(overrides, one="integer", other="integer", third="boolean")

    assert found == [either, either, {"type": "boolean"}]


def test_an_operation_in_the_overrides_returns_a_file() -> None:
    published = _with_answer({})
    published["paths"]["/x"]["get"]["responses"] = {"302": {"description": ""}}
    overrides = Overrides(files=frozenset({"x"}))

    canonical = canonicalise(published, overrides)

    binary = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
    assert canonical["paths"]["/x"]["get"]["responses"]["200"]["content"] == binary
    assert document.dump(canonicalise(canonical, overrides), "") == document.dump(canonical, "")


def test_an_answer_that_has_just_these_fields_is_the_shared_one() -> None:
    meta = {"type": "object", "properties": {"a": {"type": "string"}}}
    success: dict[str, Any] = {"type": "object", "properties": {"success": {"type": "boolean"}}}
    more = {"type": "object", "properties": {**success["properties"], "at": {"type": "string"}}}
    shared = {"$ref": "#/components/schemas/Success"}

    assert _answer({"type": "object", "properties": {"_meta": meta, "data": success}}, overrides=OVERRIDES) == shared
    assert _answer({"type": "object", "properties": {"_meta": meta, "data": more}}, overrides=OVERRIDES) != shared
    assert _answer({"type": "object", "properties": {"data": success}}, overrides=OVERRIDES) != shared
    published = _with_answer({"type": "object", "properties": {"_meta": meta, "data": success}})
    canonical = canonicalise(published, OVERRIDES)
    assert canonicalise(canonical, OVERRIDES) == canonical


def test_examples_are_dropped_and_a_field_named_example_is_not() -> None:
    field = {"type": "string", "example": "x", "examples": {"a": {"value": 1}}, "x-internal": 1, "externalDocs": {}}

    assert _answer({"type": "object", "example": {}, "properties": {"example": field}}) == {
        "type": "object",
        "properties": {"example": {"type": "string"}},
    }


def test_an_array_without_items_holds_anything() -> None:
    assert _answer({"type": "array", "example": []}) == {"type": "array", "items": {}}


def test_a_boolean_that_lists_texts_is_a_boolean() -> None:
    assert _body({"type": "boolean", "enum": ["true"], "example": "true"}) == {"type": "boolean"}


def test_enum_values_of_another_type_go_and_the_rest_is_sorted() -> None:
    assert _body({"type": "integer", "enum": [10, "x", True, 9, None]}) == {"type": "integer", "enum": [9, 10]}


def test_a_nullable_string_in_a_response_has_an_unknown_type_with_any_example() -> None:
    assert _answer({"type": "string", "nullable": True, "example": None, "description": "d"}) == {}
    assert _answer({"type": "string", "nullable": True, "example": "a face"}) == {}


def test_a_nullable_string_in_a_request_stays_one() -> None:
    assert _body({"type": "string", "nullable": True, "example": None}) == {"type": "string", "nullable": True}


def test_overrides_give_the_type_of_a_field_that_the_document_does_not_know() -> None:
    types = {"note": {"type": "string", "nullable": True}}
    unknown = {
        "type": "object",
        "properties": {"note": {"type": "string", "nullable": True}, "note2": {"type": "integer"}},
    }

    assert _answer(unknown, overrides=Overrides(types))["properties"] == {
        "note": types["note"],
        "note2": {"type": "integer"},
    }


def test_overrides_settle_the_type_of_a_field_that_responses_contradict_each_other_about() -> None:
    types = {"limit_day": {"type": "integer", "nullable": True}}

    for published in ({"type": "string"}, {"type": "integer"}, {"type": "string", "nullable": True}):
        answer = _answer({"type": "object", "properties": {"limit_day": published}}, overrides=Overrides(types))
        assert answer["properties"] == types


def test_overrides_of_types_do_not_affect_requests_and_objects() -> None:
    overrides = Overrides({"limit_day": {"type": "integer"}})
    field = {"type": "object", "properties": {"limit_day": {"type": "object", "properties": {"x": {"type": "string"}}}}}

    assert _answer(field, overrides=overrides) == field
    assert _body({"type": "object", "properties": {"limit_day": {"type": "string"}}})["properties"] == {
        "limit_day": {"type": "string"}
    }


USER = Overrides(shared=(SharedSchema("User", frozenset({"user", "users"}), frozenset({"id"})),))


def _object(**fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields}


def test_a_schema_that_responses_repeat_is_shared_with_the_fields_of_all() -> None:
    one, other = _object(id={"type": "integer"}), _object(id={"type": "integer"}, name={"type": "string"})
    whole = canonicalise(_with_answer(_object(user=one, users={"type": "array", "items": other})), USER)

    answer = whole["paths"]["/x"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    reference = {"$ref": "#/components/schemas/User"}
    assert answer["properties"] == {"user": reference, "users": {"type": "array", "items": reference}}
    assert whole["components"]["schemas"] == {"User": _object(id={"type": "integer"}, name={"type": "string"})}


def test_an_object_without_the_needed_fields_is_not_the_shared_schema() -> None:
    statistics = _object(user=_object(count={"type": "integer"}))

    assert _answer(statistics, overrides=USER) == statistics


def test_requests_share_no_schema_with_responses() -> None:
    body = {"content": {"application/json": {"schema": _object(user=_object(id={"type": "integer"}))}}}
    whole = canonicalise(_with_answer({}, requestBody=body), USER)

    assert "components" not in whole


def test_a_field_named_like_a_time_is_a_date_time_in_responses_only() -> None:
    fields = ["createdAt", "expires_at", "joinDate", "publishDateTime"]
    others = ["date", "end_date", "format", "flat", "At", "Date"]
    moment = {"type": "string", "example": "2025-01-01T10:00:00Z"}
    schema = _object(**dict.fromkeys(fields + others, moment))

    moments = {name for name, field in _answer(schema)["properties"].items() if field.get("format") == "date-time"}

    assert moments == set(fields)
    assert _body(schema) == _object(**{name: {"type": "string"} for name in sorted(fields + others)})


@pytest.mark.parametrize("example", [None, "", "2025-01-01", "ember", 1735725600, ["2025-01-01T10:00:00Z"]])
def test_a_field_named_like_a_time_with_another_example_is_no_date_time(example: Any) -> None:
    schema = _object(created_at={"type": "string", "example": example})

    assert _answer(schema) == _object(created_at={"type": "string"})


def test_overrides_make_strings_without_an_example_date_times_but_not_numbers() -> None:
    overrides = Overrides({"created_at": {"type": "string", "format": "date-time"}})

    assert _answer(_object(created_at={"type": "string"}), overrides=overrides) == _object(
        created_at={"type": "string", "format": "date-time"}
    )
    assert _answer(_object(created_at={"type": "integer"}), overrides=overrides) == _object(
        created_at={"type": "integer"}
    )


PRICES = {
    "type": "object",
    "properties": {"USD": _object(price={"type": "integer"}), "EUR": _object(cents={"type": "integer"})},
}


def test_a_map_of_the_table_has_the_values_of_every_example() -> None:
    overrides = Overrides(maps=frozenset({"pricing"}))
    either = _object(cents={"type": "integer"}, price={"type": "integer"})

    answer = _answer(_object(pricing=PRICES, plain=PRICES), overrides=overrides)

    assert answer["properties"]["pricing"] == {"type": "object", "additionalProperties": either}
    assert sorted(answer["properties"]["plain"]["properties"]) == ["EUR", "USD"]


def test_a_map_of_the_table_is_the_same_when_it_is_canonical_already() -> None:
    overrides = Overrides(maps=frozenset({"pricing"}))
    once = canonicalise(_with_answer(_object(pricing=PRICES)), overrides=overrides)

    assert canonicalise(once, overrides=overrides) == once


def test_a_body_keeps_the_fields_of_a_map_of_the_table() -> None:
    body = {"content": {"application/json": {"schema": _object(pricing=PRICES)}}}
    document = _with_answer({}, requestBody=body)

    result = canonicalise(document, overrides=Overrides(maps=frozenset({"pricing"})))

    [media] = result["paths"]["/x"]["get"]["requestBody"]["content"].values()
    assert sorted(media["schema"]["properties"]["pricing"]["properties"]) == ["EUR", "USD"]


def test_what_a_map_of_the_table_holds_can_be_shared() -> None:
    overrides = Overrides(maps=frozenset({"pricing"}), shared=(SharedSchema("Price", frozenset({"pricing.*"})),))

    answer = _answer(_object(pricing=PRICES), overrides=overrides)

    assert answer["properties"]["pricing"]["additionalProperties"] == {"$ref": "#/components/schemas/Price"}


def test_a_union_whose_second_branch_extends_the_first_is_one_object() -> None:
    first = {"description": "a", "type": "object", "properties": {"id": {"type": "string", "example": "1"}}}
    second = {
        "description": "b",
        "type": "object",
        "properties": {"id": {"type": "string"}, "link": {"type": "string"}},
    }

    assert _answer({"oneOf": [first, second]}) == {
        "type": "object",
        "properties": {"id": {"type": "string"}, "link": {"type": "string"}},
    }


def test_fields_on_which_branches_disagree_hold_either() -> None:
    branches = [{"type": "object", "properties": {"id": {"type": kind}}} for kind in ("string", "integer")]
    either = {"id": {"anyOf": [{"type": "integer"}, {"type": "string"}]}}

    assert _answer({"oneOf": branches})["properties"] == either
    assert _answer({"oneOf": branches[::-1]})["properties"] == either


def test_a_field_of_unknown_type_in_one_branch_has_the_type_of_the_other() -> None:
    branches = [{"type": "object", "properties": {"id": inner}} for inner in ({}, {"type": "integer"})]

    assert _answer({"oneOf": branches})["properties"] == {"id": {"type": "integer"}}


def test_listed_values_that_are_nullable_list_null_in_a_request() -> None:
    listed = {"type": "string", "enum": ["b", "a"], "nullable": True}

    assert _body(listed) == {"type": "string", "nullable": True, "enum": ["a", "b", None]}
    assert _body({"type": "string", "enum": ["a"]})["enum"] == ["a"]


def test_a_union_of_an_object_and_a_list_stays_a_union() -> None:
    branches = [{"type": "object"}, {"type": "array", "items": {"type": "string"}}]

    assert _answer({"oneOf": branches}) == _answer({"oneOf": branches[::-1]})
    assert len(_answer({"oneOf": branches})["anyOf"]) == 2


def test_a_union_in_a_request_keeps_its_branches_once_each() -> None:
    binary = {"type": "string", "format": "binary"}

    assert _body({"oneOf": [binary, {"type": "string", "example": None, "nullable": True}, binary]}) == {
        "anyOf": [binary, {"type": "string", "nullable": True}]
    }


def test_names_that_are_dates_or_ids_make_a_map() -> None:
    days = {"2025-01-01": {"type": "number"}, "2025-01-02": {"type": "number"}}
    sizes = {"240": {"type": "string"}, "720": {"type": "string"}}

    assert _answer({"type": "object", "properties": days}) == {
        "type": "object",
        "additionalProperties": {"type": "number"},
    }
    assert _answer({"type": "object", "properties": sizes})["properties"] == sizes


def test_an_object_in_a_query_becomes_its_fields() -> None:
    fields = {"online": {"type": "integer"}, "deep": {"type": "object", "properties": {"x": {"type": "string"}}}}

    assert _queries(
        {"name": "filter", "schema": {"type": "object", "properties": fields}},
        {"name": "filter.online", "schema": {"type": "integer"}},
    ) == [
        {"in": "query", "name": "filter.deep.x", "schema": {"type": "string"}},
        {"in": "query", "name": "filter.online", "schema": {"type": "integer"}},
    ]


@pytest.mark.parametrize(
    ("summary", "expected"), [("[Deprecated] Scrape", True), ("[DEPRECATED] x", True), ("List [deprecated] ones", None)]
)
def test_a_summary_that_begins_with_deprecated_deprecates(summary: str, expected: bool | None) -> None:
    counts: Counter[str] = Counter()
    result = canonicalise(_with_answer({}, summary=summary), rule_counts=counts)

    assert result["paths"]["/x"]["get"].get("deprecated") is expected
    assert counts["deprecated-in-summary"] == int(expected is True)
    assert canonicalise(result) == result


def test_a_paragraph_as_operation_id_is_cut_to_its_first_sentence(small_document: dict[str, Any]) -> None:
    assert canonicalise(small_document)["paths"]["/api/{account}/things"]["post"]["operationId"] == "makeAThing"


def test_other_names_and_titles_stay_as_published(small_document: dict[str, Any]) -> None:
    result = canonicalise(small_document)

    listing = result["paths"]["/api/{account}/things"]["get"]
    assert listing["operationId"] == "listThings"
    assert listing["tags"] == ["Things / Odd (ones)"]
    assert result["info"]["title"] == "Small API"
    assert result["paths"]["/api/download"]["get"]["operationId"] == "DeprecatedDownload"


def test_path_parameters_stand_in_the_order_of_the_path() -> None:
    whole = _with_answer({})
    names = [{"in": "path", "name": name, "required": True, "schema": {"type": "string"}} for name in ("a", "z")]
    whole["paths"] = {"/{z}/{a}": {"parameters": names, **whole["paths"]["/x"]}}

    assert [parameter["name"] for parameter in canonicalise(whole)["paths"]["/{z}/{a}"]["parameters"]] == ["z", "a"]


def test_default_values_and_empty_texts_are_dropped() -> None:
    parameter = {"name": "q", "required": False, "description": "", "schema": {"type": "string", "nullable": False}}

    assert _queries(parameter) == [{"in": "query", "name": "q", "schema": {"type": "string"}}]
    assert _answer({"type": "object", "properties": [], "additionalProperties": True, "required": []}) == {
        "type": "object"
    }


LEAVES = st.fixed_dictionaries(
    {"type": TYPES},
    optional={
        "nullable": st.booleans(),
        "example": st.integers(),
        "enum": st.lists(st.booleans() | st.text(max_size=3)),
    },
)


def _containers(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    fields = st.dictionaries(st.text(max_size=5), inner, max_size=3)
    return (
        st.fixed_dictionaries({"type": st.just("object"), "properties": fields})
        | st.fixed_dictionaries({"type": st.just("array")}, optional={"items": inner})
        | st.fixed_dictionaries({"oneOf": st.lists(inner, min_size=1, max_size=3)})
    )


SCHEMAS = st.recursive(LEAVES, _containers, max_leaves=8)
# Merged, the field is a union whose order is not that of the names of its types.
EITHER = {
    "oneOf": [
        {"type": "object", "properties": {"id": {"type": "string", "enum": ["new"]}}},
        {"type": "object", "properties": {"id": {"type": "integer"}}},
    ]
}


@given(SCHEMAS)
@example(EITHER)
def test_any_schema_has_a_canonical_form_that_is_final(schema: Any) -> None:
    once = canonicalise(_with_answer(schema))

    assert canonicalise(once) == once
    assert document.parse(document.dump(once, "c").encode()) == once


@pytest.mark.parametrize("rule", RULE_REASONS.values())
def test_the_reason_of_a_rule_is_one_line(rule: str) -> None:
    assert rule == rule.strip()
    assert "\n" not in rule
