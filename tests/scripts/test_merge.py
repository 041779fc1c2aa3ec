"""Merging the schemas of responses: their order never shows."""

from typing import Any

from canonical.merge import union
from hypothesis import given, strategies as st

PLAIN = st.sampled_from(
    [
        {},
        {"type": "string"},
        {"type": "string", "nullable": True},
        {"type": "string", "format": "date-time"},
        {"type": "string", "enum": ["a"]},
        {"type": "integer"},
        {"type": "number"},
        {"type": "boolean"},
        {"anyOf": [{"type": "number"}, {"type": "string"}]},
        {"$ref": "#/components/schemas/A"},
        {"$ref": "#/components/schemas/B"},
    ]
)


def _containers(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    fields = st.dictionaries(st.sampled_from("abc"), inner, min_size=1, max_size=3)
    return (
        st.builds(lambda items: {"type": "array", "items": items}, inner)
        | st.builds(lambda properties: {"type": "object", "properties": properties}, fields)
        | st.builds(lambda value: {"type": "object", "additionalProperties": value}, inner)
    )


SCHEMAS = st.recursive(PLAIN, _containers, max_leaves=6)


@given(SCHEMAS, SCHEMAS)
def test_either_order_gives_the_same(one: Any, other: Any) -> None:
    assert union(one, other) == union(other, one)


@given(SCHEMAS, SCHEMAS, SCHEMAS)
def test_any_order_of_several_gives_the_same(one: Any, other: Any, third: Any) -> None:
    assert union(union(one, other), third) == union(one, union(other, third))


@given(SCHEMAS)
def test_a_schema_with_itself_is_itself(one: Any) -> None:
    assert union(one, one) == one


@given(SCHEMAS, SCHEMAS)
def test_merging_again_changes_nothing(one: Any, other: Any) -> None:
    both = union(one, other)

    assert union(both, one) == union(both, other) == both
