"""The decoding of responses: msgspec, where it is installed, gives the values that `json` gives, and nothing else."""

import json
import math
import sys
from typing import Any

import pytest
from fanscribe_api.runtime.call import Call, fast_decoder
from hypothesis import given, settings, strategies as st

CALL: Call[Any] = Call("GET", "/x")


def _spelled(value: Any) -> str:
    """A value with its types, all the way down; `==` takes 1 for True and for 1.0, and NaN for nothing."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_spelled(key)}: {_spelled(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_spelled, value)) + "]"
    return f"{type(value).__name__} {value!r}"


def _decoded(content: bytes) -> str:
    try:
        return _spelled(CALL.decode(content))
    except ValueError as error:
        return type(error).__name__


def _by_json(content: bytes) -> str:
    try:
        return _spelled(json.loads(content) if content.strip() else None)
    except RecursionError:
        return "ValueError"
    except ValueError as error:
        return type(error).__name__


_DIGITS = st.text("0123456789", min_size=1, max_size=400)
_SIGN = st.sampled_from(["", "-", "+"])
_NUMBERS = st.builds(
    "".join,
    st.tuples(_SIGN, _DIGITS, st.sampled_from(["", ".", "e", "E+", "e-", ".5e"]), st.text("0123456789", max_size=4)),
)
_ODD = st.sampled_from(
    [
        "NaN",
        "Infinity",
        "-Infinity",
        '"\\ud800"',
        '"\\udc00\\ud800"',
        '"\\ud83d\\ude00"',
        '"\\u0000"',
        "1e400",
        "-0",
        "-0.0",
        "0x1",
        "nul",
        '"\x01"',
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775809",
        "1.7976931348623157e308",
        "5e-324",
        "2.2250738585072011e-308",
    ]
)
_PLAIN = st.sampled_from(["true", "false", "null", '""', "[]", "{}"])
_TEXTS = st.one_of(
    st.text(max_size=8).map(json.dumps), st.text(max_size=8).map(lambda text: json.dumps(text, ensure_ascii=False))
)
# Few names, so that many come twice.
_NAMES = st.sampled_from(['"a"', '"a"', '"b"', '"\\u0061"', '""', '"ü"', '"\\ud800"'])
_SPACE = st.sampled_from(["", "", " ", "\n", "\t", "\r\n", "\f", "\u00a0"])
_JSON = st.recursive(
    st.one_of(_NUMBERS, _ODD, _PLAIN, _TEXTS),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4).map(lambda items: f"[{','.join(items)}]"),
        st.lists(st.tuples(_NAMES, inner), max_size=4).map(
            lambda items: "{" + ",".join(f"{name}:{item}" for name, item in items) + "}"
        ),
        st.tuples(_SPACE, inner, _SPACE).map("".join),
    ),
    max_leaves=12,
)


@pytest.mark.usefixtures("decoder")
@settings(max_examples=5 * settings().max_examples)
@given(
    text=_JSON,
    encoding=st.sampled_from(["utf-8", "utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-32"]),
    cut=st.integers(0, 200),
    to_cut=st.booleans(),
)
def test_any_text_decodes_as_json_does_it(text: str, encoding: str, cut: int, to_cut: bool) -> None:
    content = text.encode(encoding, "surrogatepass")

    assert _decoded(content[:cut] if to_cut else content) == _by_json(content[:cut] if to_cut else content)


@pytest.mark.usefixtures("decoder")
@given(st.binary(max_size=20))
def test_any_bytes_decode_as_json_does_it(content: bytes) -> None:
    assert _decoded(content) == _by_json(content)


@pytest.mark.usefixtures("decoder")
@settings(max_examples=5 * settings().max_examples)
@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_is_the_nearest_float(number: float) -> None:
    assert math.copysign(1, CALL.decode(repr(number).encode())) == math.copysign(1, number)
    assert CALL.decode(repr(number).encode()) == number
    assert CALL.decode(f"{number:.30e}".encode()) == number


@pytest.mark.parametrize("depth", [100, 800])
@pytest.mark.parametrize(("start", "end"), [("[", "]"), ('{"a":', "}")])
def test_what_is_nested_is_decoded(decoder: str, depth: int, start: str, end: str) -> None:
    value = CALL.decode((start * depth + "1" + end * depth).encode())

    for _ in range(depth):
        value = value["a" if start == '{"a":' else 0]
    assert value == 1


@pytest.mark.parametrize("content", [b"[" * 10**5 + b"]" * 10**5, b'{"a":' * 10**5, b"[1," * 10**5])
def test_what_is_nested_too_deeply_or_cut_off_is_refused(decoder: str, content: bytes) -> None:
    with pytest.raises(ValueError, match=r"nested too deeply|Expecting"):
        CALL.decode(content)


def test_a_number_of_too_many_digits_is_a_text(decoder: str) -> None:
    digits = "7" * (sys.get_int_max_str_digits() + 1)

    assert CALL.decode(f'{{"a": {digits}, "b": 1}}'.encode()) == {"a": digits, "b": 1}


def test_msgspec_decodes_where_it_is_installed(decoder: str) -> None:
    assert (fast_decoder() is None) == (decoder == "json")
