"""Coercing keywords that are written as another type."""

from typing import Any

import pytest
from canonical.keywords import coerce


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (5, 5),
        (2.5, 2.5),
        ("5", 5),
        ("-5", -5),
        ("2.5", 2.5),
        ("-0.25", -0.25),
        ("007", 7),
        ("9" * 15, 999_999_999_999_999),
        (f"1.{'0' * 14}1", 1.000000000000001),
    ],
    ids=str,
)
def test_a_limit_that_is_written_as_a_number_of_up_to_fifteen_digits_is_that(written: Any, meant: float) -> None:
    found = coerce("maxLength", written)

    assert (found, type(found)) == (meant, type(meant))


@pytest.mark.parametrize(
    "written",
    [
        "",
        "5 items",
        "about 5",
        "5.",
        ".5",
        "+5",
        "--5",
        "1e3",
        "0x10",
        "5\n",
        "1.2.3",
        "9" * 16,
        f"0.{'1' * 16}",
        True,
        None,
        [],
        {},
    ],
    ids=repr,
)
def test_a_limit_that_is_no_number_says_nothing(written: Any) -> None:
    assert coerce("maxLength", written) is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (True, True),
        (False, False),
        ("true", True),
        ("false", False),
        (1, True),
        (0, False),
        ("1", True),
        ("0", False),
        ("yes", None),
        (2, None),
        (None, None),
        ("", None),
    ],
)
def test_a_flag_may_be_written_as_a_text_or_as_one_and_zero(written: Any, meant: bool | None) -> None:
    assert coerce("nullable", written) is meant


@pytest.mark.parametrize(
    ("name", "written", "meant"),
    [
        ("pattern", "[a-z]", "[a-z]"),
        ("version", 2, "2"),
        ("version", 1.5, "1.5"),
        ("pattern", ["no text"], None),
        ("enum", [1, "a"], [1, "a"]),
        ("enum", "a,b", None),
        ("required", ["a", 5, "b"], ["a", "b"]),
        ("required", True, True),
        ("required", "id", None),
        ("example", {"any": "thing"}, {"any": "thing"}),
    ],
)
def test_texts_lists_and_required_have_their_own_type_or_are_dropped(name: str, written: Any, meant: Any) -> None:
    assert coerce(name, written) == meant


@pytest.mark.parametrize(
    ("names", "written", "meant"),
    [
        ("version pattern format style url", 2, "2"),
        ("deprecated nullable readOnly writeOnly uniqueItems explode allowEmptyValue", "true", True),
        ("minimum maximum multipleOf minLength maxLength minItems maxItems minProperties maxProperties", "5", 5),
        ("enum oneOf anyOf allOf", "a", None),
    ],
)
def test_each_keyword_is_a_text_a_flag_a_limit_or_a_list(names: str, written: Any, meant: Any) -> None:
    assert {name: coerce(name, written) for name in names.split()} == dict.fromkeys(names.split(), meant)
