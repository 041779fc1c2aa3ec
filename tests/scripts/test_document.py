"""Reading and writing documents."""

import contextlib

import pytest
from hypothesis import example, given, strategies as st
from intake import document
from intake.errors import SpecError

MINIMAL = "openapi: 3.0.3\npaths: {}\n"


def _refusal(data: bytes) -> str:
    with pytest.raises(SpecError) as caught:
        document.parse(data)
    return str(caught.value)


def test_keys_are_the_text_that_stands_there() -> None:
    parsed = document.parse(f"{MINIMAL}x:\n  200: a\n  on: b\n  2025-01-01: c\n  1.0: d\n".encode())

    assert parsed["x"] == {"200": "a", "on": "b", "2025-01-01": "c", "1.0": "d"}


def test_plain_values_follow_the_core_schema() -> None:
    parsed = document.parse(f"{MINIMAL}x: [yes, 12:30, 0777, 2025-01-01, 1e3, -7, true, ~, '5']\n".encode())

    assert parsed["x"] == ["yes", "12:30", 777, "2025-01-01", 1000.0, -7, True, None, "5"]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"<!DOCTYPE html><title>Just a moment...</title>", "HTML"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"a: b: c", "not YAML at line 1"),
        (b"a: [1, 2", "not YAML"),
        (b"just text", "not an OpenAPI document"),
        (b"- a\n- b", "not an OpenAPI document"),
        (b"openapi: 3.0.3\npaths: []\n", "not an OpenAPI document"),
        (b"openapi: 3.0.3\nopenapi: 3.0.3\npaths: {}\n", "duplicate key"),
        (b"openapi: 3.0.3\npaths: {}\n---\nopenapi: 3.0.3\n", "more than one"),
        (b"openapi: 3.0.3\npaths: {}\nx: !!python/object/apply:os.system [id]\n", "tag"),
        (b"openapi: 3.0.3\npaths: {}\nx: &a 1\n", "anchor"),
        (b"openapi: 3.0.3\npaths: {}\nx: *a\n", "alias"),
        (b"? [a, b]\n: c\n", "key is not a string"),
        (b"[" * 500 + b"]" * 500, "nested deeper"),
    ],
)
def test_anything_but_a_document_is_refused_with_the_reason(data: bytes, why: str) -> None:
    assert why in _refusal(data)


def test_an_alias_bomb_is_refused_before_it_grows() -> None:
    levels = "\n".join(f"x{n}: &x{n} [{', '.join([f'*x{n - 1}'] * 9)}]" for n in range(1, 30))

    assert "anchor" in _refusal(f"x0: &x0 lol\n{levels}\n".encode())


def test_more_bytes_than_any_document_has_are_refused_unread() -> None:
    assert "larger than" in _refusal(b"a" * (document.MAX_BYTES + 1))


def test_a_number_of_thousands_of_digits_stays_text() -> None:
    assert document.parse(f"{MINIMAL}x: {'9' * 5000}\n".encode())["x"] == "9" * 5000


TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n\t"), max_size=12)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**12), 10**12)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=10,
)


@given(VALUES)
@example("0E0")
def test_a_dumped_document_parses_to_the_same(value: object) -> None:
    whole = {"openapi": "3.0.3", "paths": {}, "x": value}

    assert document.parse(document.dump(whole, "a comment").encode()) == whole


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(SpecError):
        assert "paths" in document.parse(data)


def test_every_key_is_quoted_and_the_comment_comes_first() -> None:
    lines = document.dump({"openapi": "3.0.3", "paths": {"200": {"on": [{"a": 1}]}}}, "first\nsecond").splitlines()

    assert lines == ["# first", "# second", '"openapi": 3.0.3', '"paths":', '  "200":', '    "on":', '    - "a": 1']
