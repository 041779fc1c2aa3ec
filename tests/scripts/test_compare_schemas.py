"""Comparing two schemas: each keyword, in requests and in responses."""

from collections.abc import Iterable
from typing import Any

import pytest
from canonical.overrides import Overrides, SharedSchema
from drift.change import Change, Direction, Location
from drift.compare_schemas import SchemaComparison
from intake.errors import SpecError

TEXT, INTEGER, NUMBER, BOOLEAN = ({"type": kind} for kind in ("string", "integer", "number", "boolean"))
LIST = {"type": "array", "items": TEXT}
Difference = tuple[str, str, str, str]


def _found(
    old: Any,
    new: Any,
    direction: Direction,
    components: tuple[Any, Any] = ({}, {}),
    place: str = "",
    overrides: Overrides | None = None,
) -> list[Change]:
    before, after = ({"components": {"schemas": schemas}} for schemas in components)
    comparison = SchemaComparison(before, after, overrides or Overrides())
    return list(comparison.compare(old, new, direction, Location("doIt", place)))


def _sent(old: Any, new: Any) -> list[Difference]:
    """Return the changes of an input: kind, place, old and new."""
    return [(each.kind, each.place, each.old, each.new) for each in _found(old, new, "input")]


def _answered(old: Any, new: Any) -> list[Difference]:
    """Return the changes of an output."""
    return [(each.kind, each.place, each.old, each.new) for each in _found(old, new, "output")]


def _kinds(found: list[Difference]) -> list[str]:
    return [kind for kind, *_ in found]


LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")


@pytest.mark.parametrize(("limit", "wider"), [*((each, 4) for each in LOWER), *((each, 6) for each in UPPER)])
def test_a_limit_that_lets_more_through_is_wider_and_one_that_lets_less_through_is_narrower(
    limit: str, wider: int
) -> None:
    one, other = TEXT | {limit: 5}, TEXT | {limit: wider}

    assert _sent(one, other) == [("input-wider", "", f'{{"{limit}": 5}}', f'{{"{limit}": {wider}}}')]
    assert _sent(other, one) == [("input-narrower", "", f'{{"{limit}": {wider}}}', f'{{"{limit}": 5}}')]
    assert _sent(one, TEXT) == [("input-wider", "", f'{{"{limit}": 5}}', "none")]
    assert _sent(TEXT, one) == [("input-narrower", "", "none", f'{{"{limit}": 5}}')]


@pytest.mark.parametrize("limits", [{"minimum": 4, "maximum": 7}, {"minimum": 5, "maximum": 8}])
def test_of_two_limits_one_that_is_wider_makes_it_wider(limits: dict[str, int]) -> None:
    assert _kinds(_sent(NUMBER | {"minimum": 5, "maximum": 7}, NUMBER | limits)) == ["input-wider"]


@pytest.mark.parametrize("limits", [{"minimum": 4, "maximum": 6}, {"minimum": 6, "maximum": 7}])
def test_of_two_limits_one_that_is_narrower_makes_it_narrower(limits: dict[str, int]) -> None:
    assert _kinds(_sent(NUMBER | {"minimum": 5, "maximum": 7}, NUMBER | limits)) == ["input-narrower"]


@pytest.mark.parametrize(
    ("limit", "values"), [("pattern", ("a", "b")), ("multipleOf", (2, 4)), ("uniqueItems", (True,))]
)
def test_a_limit_that_cannot_be_ordered_is_narrower_wherever_it_is_another(limit: str, values: tuple[Any, ...]) -> None:
    one, other = TEXT | {limit: values[0]}, TEXT | {limit: values[-1]}

    assert _kinds(_sent(TEXT, one)) == ["input-narrower"]
    assert _kinds(_sent(one, TEXT)) == _kinds(_sent(one, TEXT | {limit: False})) == ["input-wider"]
    assert _kinds(_sent(one, other)) == ["input-narrower"][: one != other]
    assert _kinds(_sent(one | {"minimum": 5}, one | {"minimum": 4})) == ["input-wider"]


@pytest.mark.parametrize("limit", [*LOWER, *UPPER, "pattern", "multipleOf", "uniqueItems"])
def test_limits_of_answers_are_only_limits(limit: str) -> None:
    assert _kinds(_answered(TEXT, TEXT | {limit: 5})) == _kinds(_answered(TEXT | {limit: 5}, TEXT)) == ["output-limits"]


@pytest.mark.parametrize("limits", [({"minimum": 1, "maximum": 5}, {"minimum": 1, "maximum": 4})])
def test_only_changed_limits_are_reported(limits: tuple[Any, Any]) -> None:
    [(_, _, old, new)] = _sent(NUMBER | limits[0], NUMBER | limits[1])

    assert (old, new) == ('{"maximum": 5}', '{"maximum": 4}')


@pytest.mark.parametrize("form", ["date", "date-time", "binary", "uuid"])
def test_a_format_that_has_a_type_in_python_is_another_type(form: str) -> None:
    assert _sent(TEXT, TEXT | {"format": form}) == [("input-type", "", "string", f"string ({form})")]
    assert _answered(TEXT | {"format": form}, TEXT) == [("output-type", "", f"string ({form})", "string")]
    assert _kinds(_sent(TEXT | {"format": form}, TEXT | {"format": "email"})) == ["input-type"]


def test_other_formats_do_not_affect_requests_or_parsing() -> None:
    one, other = TEXT | {"format": "email"}, TEXT | {"format": "slug"}

    assert _sent(one, other) == [("input-format", "", "string (email)", "string (slug)")]
    assert _answered(TEXT, other) == [("output-format", "", "string", "string (slug)")]


def test_read_only_fields_are_withheld_from_requests_and_write_only_ones_from_responses() -> None:
    read, written = TEXT | {"readOnly": True}, TEXT | {"writeOnly": True}

    assert _sent(TEXT, read) == [("input-withheld", "", "", "")]
    assert _sent(read, TEXT) == [("input-no-longer-withheld", "", "", "")]
    assert _answered(TEXT, written) == [("output-withheld", "", "", "")]
    assert _answered(written, TEXT) == [("output-no-longer-withheld", "", "", "")]
    assert _answered(TEXT, read) == _sent(TEXT, written) == []
    assert _sent(TEXT, TEXT | {"readOnly": False}) == []


@pytest.mark.parametrize(
    ("flag", "kinds"), [("nullable", ("nullable", "not-null")), ("deprecated", ("deprecated", "undeprecated"))]
)
def test_a_flag_is_reported_when_it_is_set_and_when_it_is_removed(flag: str, kinds: tuple[str, str]) -> None:
    one = TEXT | {flag: True}

    assert _sent(TEXT, one) == [(f"input-{kinds[0]}", "", "", "")]
    assert _sent(one, TEXT) == [(f"input-{kinds[1]}", "", "", "")]
    assert _answered(TEXT, one) == [(f"output-{kinds[0]}", "", "", "")]
    assert _answered(one, TEXT) == [(f"output-{kinds[1]}", "", "", "")]
    assert _sent(TEXT, TEXT | {flag: False}) == []


def test_added_and_removed_enum_values_are_reported() -> None:
    one, other = TEXT | {"enum": ["a", "b", "c"]}, TEXT | {"enum": ["c", "d", "e"]}

    assert _sent(one, other) == [("input-values-removed", "", "a, b", ""), ("input-values-added", "", "", "d, e")]
    assert _answered(one, other) == [("output-values-removed", "", "a, b", ""), ("output-values-added", "", "", "d, e")]


def test_where_no_values_are_listed_any_will_do() -> None:
    listed = TEXT | {"enum": ["a", "b"]}

    assert _sent(TEXT, listed) == [("input-narrower", "", "any", "a, b")]
    assert _sent(listed, TEXT) == [("input-wider", "", "a, b", "any")]
    assert _answered(TEXT, listed) == [("output-values", "", "any", "a, b")]
    assert _answered(listed, TEXT) == [("output-values", "", "a, b", "any")]


def test_only_defaults_of_inputs_are_compared() -> None:
    one, other = TEXT | {"default": "a"}, TEXT | {"default": "b"}

    assert _sent(one, other) == [("input-default", "", '"a"', '"b"')]
    assert _sent(one, TEXT) == [("input-default", "", '"a"', "none")]
    assert _answered(one, other) == []
    assert _kinds(_sent(one, one | {"nullable": True})) == ["input-nullable"]


@pytest.mark.parametrize("known", [TEXT, INTEGER, NUMBER, BOOLEAN], ids=lambda each: each["type"])
def test_a_plain_value_of_which_the_type_is_not_known_comes_as_it_comes(known: Any) -> None:
    assert _answered({}, known) == [("output-type-loose", "", "unknown", known["type"])]
    assert _answered(known, {}) == [("output-type-loose", "", known["type"], "unknown")]
    assert _sent({}, known) == [("input-type", "", "unknown", known["type"])]
    assert _sent(known, {}) == [("input-wider", "", known["type"], "unknown")]


@pytest.mark.parametrize(("old", "new"), [({}, LIST), (LIST, {}), (TEXT, INTEGER), (TEXT | {"format": "date"}, {})])
def test_any_other_type_of_an_answer_is_read_in_another_way(old: Any, new: Any) -> None:
    assert _kinds(_answered(old, new)) == ["output-type"]


def test_a_whole_number_is_a_number_and_not_the_other_way_round() -> None:
    assert _kinds(_sent(INTEGER, NUMBER)) == ["input-wider"]
    assert _kinds(_sent(NUMBER, INTEGER)) == ["input-type"]
    assert _kinds(_answered(INTEGER, NUMBER)) == ["output-type"]


@pytest.mark.parametrize("key", ["oneOf", "anyOf"])
def test_a_union_is_wider_if_it_includes_the_old_type(key: str) -> None:
    other = {"oneOf": "anyOf", "anyOf": "oneOf"}[key]
    either = {key: [TEXT, INTEGER]}

    assert _sent(TEXT, either) == [("input-wider", "", "string", f"{key.removesuffix('Of')} of: integer, string")]
    assert _kinds(_sent(BOOLEAN, either)) == _kinds(_sent(either, TEXT)) == ["input-type"]
    assert _kinds(_sent({other: [TEXT, INTEGER]}, {key: [TEXT, INTEGER, BOOLEAN]})) == ["input-wider"]
    assert _kinds(_sent({other: [TEXT, BOOLEAN]}, either)) == ["input-type"]


def test_all_of_several_is_not_wider_than_one_of_them() -> None:
    assert _kinds(_sent(TEXT, {"allOf": [TEXT, INTEGER]})) == ["input-type"]


def _object(*required: str, **fields: Any) -> Any:
    return {"type": "object", "properties": fields} | ({"required": list(required)} if required else {})


def test_fields_are_reported_at_their_places_in_the_order_of_their_names() -> None:
    old = _object(b=TEXT, a=_object(c=LIST), gone=INTEGER)
    new = _object("fresh", b=BOOLEAN, a=_object(c={"type": "array", "items": NUMBER}), fresh=NUMBER)

    assert _sent(old, new) == [
        ("input-type", ".a.c[]", "string", "number"),
        ("input-type", ".b", "string", "boolean"),
        ("input-removed", ".gone", "integer", ""),
        ("input-added-required", ".fresh", "", "number"),
    ]
    assert _answered(old, new)[2:] == [
        ("output-removed", ".gone", "integer", ""),
        ("output-added", ".fresh", "", "number"),
    ]


def test_a_field_that_is_required_is_needed_where_it_is_sent_and_promised_where_it_is_answered() -> None:
    one, other = _object(a=TEXT), _object("a", a=TEXT)

    assert _sent(one, other) == [("input-required", ".a", "", "")]
    assert _sent(other, one) == [("input-optional", ".a", "", "")]
    assert _answered(one, other) == _answered(other, one) == [("output-required", ".a", "", "")]


def test_a_field_of_another_name_is_renamed_and_says_that_it_is_required() -> None:
    one, other = _object(count=INTEGER, a=TEXT), _object("counts", counts=INTEGER, a=TEXT)

    assert _sent(one, other) == [("input-renamed", ".counts", "count", "counts"), ("input-required", ".counts", "", "")]
    assert _sent(other, one) == [("input-renamed", ".count", "counts", "count"), ("input-optional", ".count", "", "")]
    assert _answered(one, other) == [("output-renamed", ".counts", "count", "counts")]


def _map(values: Any) -> Any:
    return {"type": "object", "additionalProperties": values}


def test_the_values_of_a_map_are_compared_below_a_star() -> None:
    assert _answered(_map(TEXT), _map(INTEGER)) == [("output-type", ".*", "string", "integer")]
    assert _sent(_map(_object(a=TEXT)), _map(_object(a=TEXT, b=TEXT))) == [("input-added", ".*.b", "", "string")]


@pytest.mark.parametrize("other", [{"type": "object"}, _map(True)], ids=["nothing said", "anything"])
def test_a_map_of_which_the_values_are_not_known_comes_as_it_comes(other: Any) -> None:
    assert _kinds(_answered(_map(TEXT), other)) == _kinds(_answered(other, _map(TEXT))) == ["output-type-loose"]
    assert _kinds(_sent(_map(TEXT), other)) == _kinds(_sent(other, _map(TEXT))) == ["input-type"]


def test_an_object_that_takes_no_other_fields_any_more_is_of_another_type() -> None:
    assert _answered(_map(TEXT), _map(False)) == [("output-type", ".*", '{"type": "string"}', "false")]
    assert _kinds(_answered(_map(False), _map(TEXT))) == ["output-type"]


@pytest.mark.parametrize("key", ["oneOf", "anyOf", "allOf"])
def test_a_single_changed_branch_is_compared_with_its_predecessor(key: str) -> None:
    one, other = _object(a=TEXT), _object(a=INTEGER)

    assert _sent({key: [TEXT, one]}, {key: [TEXT, other]}) == [("input-type", "|.a", "string", "integer")]


def test_a_single_changed_branch_is_compared_even_if_it_shares_no_field() -> None:
    assert _answered({"oneOf": [TEXT, _object(a=TEXT)]}, {"oneOf": [TEXT, _object(b=LIST)]}) == [
        ("output-removed", "|.a", "string", ""),
        ("output-added", "|.b", "", "list of string"),
    ]


def test_two_removed_branches_are_not_matched_with_one_added_branch() -> None:
    old, new = {"oneOf": [TEXT, _fields("a"), INTEGER]}, {"oneOf": [TEXT, BOOLEAN]}

    assert _answered(old, new) == [("output-type", "", "integer, object", "boolean")]


def test_a_branch_more_is_wider_where_it_is_sent_and_another_type_where_it_is_answered() -> None:
    one, other = {"oneOf": [TEXT]}, {"oneOf": [TEXT, INTEGER, BOOLEAN]}

    assert _sent(one, other) == [("input-wider", "", "", "boolean, integer")]
    assert _sent(other, one) == [("input-type", "", "boolean, integer", "")]
    assert _answered(one, other) == [("output-type", "", "", "boolean, integer")]


def _fields(names: Iterable[str]) -> Any:
    return _object(**dict.fromkeys(names, TEXT))


def test_branches_that_share_more_than_half_of_their_fields_are_compared_the_likest_first() -> None:
    old, new = (
        {"oneOf": [_fields("abcd"), _fields("wxyz")]},
        {"oneOf": [_fields("abce"), _fields("abcdf"), _fields("wxy")]},
    )

    assert _answered(old, new) == [
        ("output-added", "|.f", "", "string"),
        ("output-removed", "|.z", "string", ""),
        ("output-type", "", "", "object"),
    ]


@pytest.mark.parametrize(("one", "other"), [("abcd", "abce"), ("a", "a")], ids=["three of five", "the only one"])
def test_branches_that_share_more_than_half_of_their_fields_are_not_taken_for_others(one: str, other: str) -> None:
    old = {"oneOf": [_fields(one) | {"nullable": True}, TEXT]}
    new = {"oneOf": [_fields(other), INTEGER]}

    assert ("output-not-null", "|", "", "") in _answered(old, new)


def test_a_branch_is_compared_to_one_other_alone() -> None:
    few, more, most, others = (_fields(names) for names in ("abcd", "abcde", "abcdef", "xy"))

    assert _answered({"oneOf": [few, more]}, {"oneOf": [most, others]}) == [
        ("output-added", "|.f", "", "string"),
        ("output-type", "", "object with a, b, c", "object with x, y"),
    ]
    for both in ([few, more], [more, few]):
        assert _answered({"oneOf": [most, others]}, {"oneOf": both}) == [
            ("output-removed", "|.f", "string", ""),
            ("output-type", "", "object with x, y", "object with a, b, c"),
        ]


@pytest.mark.parametrize(
    ("one", "other"), [("abc", "abx"), ("", ""), ("abcdef", "fghijk")], ids=["half", "none", "one"]
)
def test_branches_that_share_half_of_their_fields_or_fewer_are_others(one: str, other: str) -> None:
    old = {"oneOf": [_fields(one) | {"minProperties": 1}, TEXT]}
    new = {"oneOf": [_fields(other) | {"minProperties": 2}, INTEGER]}

    assert [(kind, place) for kind, place, *_ in _answered(old, new)] == [("output-type", "")]


def test_the_fields_inside_of_branches_count_too() -> None:
    few, many = ({"data": {"type": "array", "items": _fields(names)}} for names in ("abc", "abcd"))
    old, new = {"oneOf": [_object(**few), _fields("xy")]}, {"oneOf": [_object(**many), _fields("pq")]}

    assert _answered(old, new)[0] == ("output-added", "|.data[].d", "", "string")
    within, without = ({"data": {"type": "array", "items": _fields(names)}} for names in ("abc", "xyz"))
    assert _kinds(_answered({"oneOf": [_object(**within), TEXT]}, {"oneOf": [_object(**without), INTEGER]})) == [
        "output-type"
    ]
    within, without = (_object(data=_object(inner=_fields(names))) for names in ("abc", "xyz"))
    assert _kinds(_answered({"oneOf": [within, TEXT]}, {"oneOf": [without, INTEGER]})) == ["output-type"]
    deep, deeper = (_object(data=_object(inner=_fields(names))) for names in ("abc", "abcd"))
    assert _answered({"oneOf": [deep, TEXT]}, {"oneOf": [deeper, INTEGER]})[0][:2] == ("output-added", "|.data.inner.d")


def test_more_than_a_thousand_pairs_of_branches_are_not_looked_at() -> None:
    def found(olds: int, news: int) -> set[str]:
        old, new = (
            [_fields(f"{each}x {each}y {each}z{more}".split()) for each in range(number)]
            for number, more in ((olds, ""), (news, " more"))
        )
        return {place for _, place, *_ in _answered({"oneOf": old}, {"oneOf": new})}

    assert found(25, 40) == {"|.more", ""}
    assert found(7, 143) == {""}


def test_two_types_with_one_name_are_distinguished_by_up_to_three_fields() -> None:
    old, new = {"oneOf": [_fields("ab"), TEXT]}, {"oneOf": [_fields("vwxyz"), _fields("pq"), TEXT]}

    assert _answered(old, new) == [("output-type", "", "object", "object, object")]
    assert _answered(
        {"oneOf": [_fields("ab"), _fields("bc"), TEXT]}, {"oneOf": [_fields("wzyxb"), _fields("pq"), TEXT]}
    ) == [("output-type", "", "object, object with a, c", "object, object with p, q, w")]
    assert _answered({"oneOf": [LIST, TEXT]}, {"anyOf": [LIST, TEXT]}) == [
        ("output-type", "", "one of: list of string, string", "any of: list of string, string")
    ]


REF = {name: {"$ref": f"#/components/schemas/{name}"} for name in ("User", "Fan", "Person")}


def _summaries(found: list[Change]) -> list[tuple[str, str, str]]:
    return [(each.kind, each.subject, each.place) for each in found]


def test_a_named_schema_is_reported_under_its_name_everywhere() -> None:
    components = {"User": _object(a=TEXT)}, {"User": _object(a=TEXT, b=TEXT)}
    both = _object(one=REF["User"], other={"type": "array", "items": REF["User"]})

    assert _summaries(_found(both, both, "output", components)) == [("output-added", "schema User", ".b")] * 2


def test_another_name_for_it_is_the_new_one() -> None:
    components = {"User": _object(a=TEXT)}, {"Person": _object(a=TEXT, b=TEXT)}

    assert _summaries(_found(REF["User"], REF["Person"], "output", components)) == [
        ("output-added", "schema Person", ".b")
    ]


@pytest.mark.parametrize(
    "components",
    [
        ({"User": _object(a=TEXT), "Fan": _object()}, {"User": _object(a=TEXT), "Fan": _object()}),
        ({"User": _object(a=TEXT)}, {"User": _object(a=TEXT), "Fan": _object()}),
        ({"User": _object(a=TEXT), "Fan": _object()}, {"Fan": _object()}),
    ],
    ids=["both stay", "the old one stays", "the new one was there"],
)
def test_a_reference_to_another_schema_is_reported_in_its_place(components: Any) -> None:
    assert _summaries(_found(REF["User"], REF["Fan"], "output", components, ".user")) == [
        ("output-removed", "doIt", ".user.a")
    ]


def test_a_reference_in_place_of_an_inline_schema_is_reported_in_its_place() -> None:
    components = {"User": _object(a=TEXT)}, {"User": _object(a=TEXT)}
    inline = _object(a=TEXT, b=TEXT)

    assert _summaries(_found(REF["User"], inline, "output", components, ".user")) == [
        ("output-added", "doIt", ".user.b")
    ]
    assert _summaries(_found(inline, REF["User"], "output", components, ".user")) == [
        ("output-removed", "doIt", ".user.b")
    ]


def test_a_schema_that_becomes_named_or_inline_is_reported_in_its_place() -> None:
    fewer, more = _object(a=TEXT), _object(a=TEXT, b=TEXT)

    assert _summaries(_found(fewer, REF["User"], "output", ({}, {"User": more}), ".user")) == [
        ("output-added", "doIt", ".user.b")
    ]
    assert _summaries(_found(REF["User"], more, "output", ({"User": fewer}, {}), ".user")) == [
        ("output-added", "doIt", ".user.b")
    ]
    assert _found(REF["User"], fewer, "output", ({"User": fewer}, {})) == []


def test_a_change_behind_equal_references_is_found() -> None:
    components = {"User": TEXT}, {"User": INTEGER}
    holder = _object(user=REF["User"])

    assert _summaries(_found(holder, holder, "output", components)) == [("output-type", "schema User", "")]
    assert _found(holder, holder, "output", (components[0], components[0])) == []


def test_a_recursive_schema_is_reported_once() -> None:
    one = _object(friends={"type": "array", "items": REF["User"]})
    components = {"User": one}, {"User": _object(**one["properties"], name=TEXT)}

    assert _summaries(_found(REF["User"], REF["User"], "output", components)) == [
        ("output-added", "schema User", ".name")
    ]


def test_a_schema_in_requests_and_responses_gives_two_changes() -> None:
    components = {"User": _object(a=TEXT)}, {"User": _object(a=INTEGER)}
    before, after = ({"components": {"schemas": each}} for each in components)
    comparison = SchemaComparison(before, after, Overrides())
    spot = Location("doIt", "")

    found = [
        *comparison.compare(REF["User"], REF["User"], "input", spot),
        *comparison.compare(REF["User"], REF["User"], "output", spot),
    ]

    assert [each.kind for each in found] == ["input-type", "output-type"]


SHARED = Overrides(shared=(SharedSchema("User", frozenset({"user", "users"}), frozenset({"id"})),))


@pytest.mark.parametrize("place", ["response 200 .user", "response 200 .data.users[]", "response 200 .users[]|"])
def test_a_schema_that_the_overrides_share_is_reported_under_its_name(place: str) -> None:
    old, new = _object(id=TEXT), _object(id=TEXT, a=TEXT)

    assert _summaries(_found(old, new, "output", place=place, overrides=SHARED)) == [
        ("output-added", "schema User", ".a")
    ]
    assert _summaries(_found(old, new, "input", place=place, overrides=SHARED)) == [
        ("input-added", "doIt", f"{place}.a")
    ]
    assert _summaries(_found(old, new, "output", place=place)) == [("output-added", "doIt", f"{place}.a")]


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        (_object(id=TEXT), _object(id=TEXT, a=TEXT), "response 200 .fan"),
        (_object(id=TEXT), _object(id=TEXT, a=TEXT), "user"),
        (_object(id=TEXT), _object(key=TEXT), ".user"),
        (_object(key=TEXT), _object(id=TEXT), ".user"),
        ({"type": "object"}, _object(id=TEXT), ".user"),
        (_object(id=TEXT), {"type": "object"}, ".user"),
    ],
)
def test_a_schema_that_is_shared_on_one_side_only_is_reported_in_its_place(old: Any, new: Any, place: str) -> None:
    assert {each.subject for each in _found(old, new, "output", place=place, overrides=SHARED)} == {"doIt"}


def test_a_whole_answer_stands_in_a_field_without_a_name() -> None:
    overrides = Overrides(shared=(SharedSchema("Success", frozenset({""})),))

    found = _found(_object(a=TEXT), _object(b=BOOLEAN), "output", place="response 200 ", overrides=overrides)

    assert {each.subject for each in found} == {"schema Success"}


def test_schemas_that_lead_to_too_many_places_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("drift.digests._MAX_VISITS", 1_000)
    both: dict[str, Any] = {}
    for side, last in (("Old", TEXT), ("New", INTEGER)):
        for level in range(12):
            inner = {"$ref": f"#/components/schemas/{side}{level + 1}"}
            both[f"{side}{level}"] = _object(one=inner, other=inner)
        both[f"{side}12"] = last

    with pytest.raises(SpecError, match="too deeply recursive"):
        _found({"$ref": "#/components/schemas/Old0"}, {"$ref": "#/components/schemas/New0"}, "output", (both, both))
