"""What operations are made of: steps and their runners, and what annotations say."""

import asyncio
import contextlib
import datetime
import enum
import functools
import io
import json
import socket
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, Literal
from uuid import UUID

import pytest
from fanscribe_api.runtime.call import Call
from fanscribe_api.runtime.errors import InvalidArgument
from fanscribe_api.runtime.hints import matches, reader, describe_hint
from fanscribe_api.runtime.models import to_jsonable
from fanscribe_api.runtime.steps import Emit, arun, astream, run, stream
from fanscribe_api.runtime.types import Unset, Upload

Meet = Callable[[Any], Any]


def _arun(steps: Any, meet: Meet) -> Any:
    async def ameet(need: Any) -> Any:
        await asyncio.sleep(0)
        return meet(need)

    return asyncio.run(arun(steps, ameet))


def _astream(steps: Any, meet: Meet) -> Iterator[Any]:
    async def ameet(need: Any) -> Any:
        return meet(need)

    async def collect() -> list[Any]:
        return [value async for value in astream(steps, ameet)]

    yield from asyncio.run(collect())


@pytest.fixture(params=["blocking", "async"])
def runs(request: pytest.FixtureRequest) -> Any:
    return run if request.param == "blocking" else _arun


@pytest.fixture(params=["blocking", "async"])
def streams(request: pytest.FixtureRequest) -> Any:
    return stream if request.param == "blocking" else _astream


def _divide(need: int) -> float:
    return 12 / need


def test_needs_are_met_in_order_and_the_result_is_what_is_returned(runs: Any) -> None:
    def steps() -> Any:
        first = yield 2
        second = yield 3
        return first + second

    assert runs(steps(), _divide) == 10


def test_a_failure_is_raised_at_the_yield_that_asked(runs: Any) -> None:
    def steps() -> Any:
        try:
            yield 0
        except ZeroDivisionError:
            return (yield 4)

    assert runs(steps(), _divide) == 3


def test_a_failure_that_nobody_catches_is_that_of_the_call_and_the_steps_are_ended(runs: Any) -> None:
    ended = []

    def steps() -> Any:
        try:
            yield 0
        finally:
            ended.append(True)

    with pytest.raises(ZeroDivisionError) as caught:
        runs(steps(), _divide)

    assert ended == [True]
    assert caught.value.__context__ is None


def test_steps_that_need_nothing_are_run_too(runs: Any) -> None:
    def steps() -> Any:
        return 5
        yield

    assert runs(steps(), _divide) == 5


def test_a_stream_emits_between_its_needs(streams: Any) -> None:
    def steps() -> Any:
        yield Emit((yield 2))
        try:
            yield 0
        except ZeroDivisionError:
            yield Emit("caught")
        yield Emit((yield 3))

    assert list(streams(steps(), _divide)) == [6, "caught", 4]


def test_a_stream_that_is_left_is_ended() -> None:
    ended, met = [], []

    def steps() -> Any:
        try:
            for need in (1, 2, 3):
                yield Emit((yield need))
        finally:
            ended.append(True)

    values: Any = stream(steps(), lambda need: met.append(need) or need)
    assert next(values) == 1
    values.close()

    assert (met, ended) == ([1], [True])


@pytest.mark.parametrize(
    ("hint", "right", "wrong"),
    [
        (int, [0, 5], [True, 1.5, "5", None]),
        (float, [0, 1.5], [True, "5"]),
        (bool, [True, False], [0, 1, "1"]),
        (str | None, ["", None], [5]),
        (Literal["a", 1], ["a", 1], ["b", True, 1.0]),
        (list[int], [[], [1, 2]], [[1, "2"], {1}, "12"]),
        (list[Any], [[], [1, None]], ["12"]),
        (Any, [1, None, object()], []),
        (int | str | Unset, [1, "1", Unset()], [None, 1.5]),
        (datetime.date, [datetime.date(2026, 9, 1)], ["2026-09-01"]),
        (Upload, ["a.jpg", Path("a.jpg"), b"", io.BytesIO()], [5, None, []]),
    ],
)
def test_what_may_be_sent_is_what_the_annotation_says(hint: Any, right: list[Any], wrong: list[Any]) -> None:
    assert [value for value in right if not matches(hint, value)] == []
    assert [value for value in wrong if matches(hint, value)] == []


@pytest.mark.parametrize(
    ("hint", "words"),
    [
        (int | str | Unset, "int or str"),
        (Literal["a", "b"], "one of 'a', 'b'"),
        (list[int] | None, "a list of int or None"),
        (Upload, "File or str or a path or bytes or an open file"),
    ],
)
def test_an_annotation_in_words(hint: Any, words: str) -> None:
    assert describe_hint(hint) == words


def test_what_needs_no_reading_has_no_reader() -> None:
    assert reader(str | Unset) is reader(list[int]) is reader(Literal["a"]) is reader(Any) is None
    assert reader(list[datetime.datetime] | None) is not None


class _Order(enum.Enum):
    NEWEST = "newest"
    MANY = 3


class _Word(enum.StrEnum):
    NEWEST = "newest"


@pytest.mark.parametrize("value", [_Order.NEWEST, _Word.NEWEST])
def test_an_enum_of_ones_own_stands_for_its_value(value: Any) -> None:
    call: Call[Any] = Call("GET", "/x/{word}", {"word": value}, query={"order": value, "all": [value]}, headers={"X-Order": value})

    with contextlib.ExitStack() as files:
        made = call.build_kwargs(files)

    assert matches(Literal["newest", "oldest"], value)
    assert not matches(Literal["oldest"], value)
    assert (made["url"], made["params"]) == ("/x/newest", [("order", "newest"), ("all[]", "newest")])
    assert made["headers"]["X-Order"] == "newest"
    assert to_jsonable({"a": [value], "b": (value,)}) == {"a": ["newest"], "b": ["newest"]}


def test_a_tuple_stands_for_a_list() -> None:
    assert matches(list[int], (1, 2))
    assert not matches(list[int], (1, "2"))
    assert to_jsonable(((1, 2), [(3,)])) == [[1, 2], [[3]]]


def _sent(body: Any) -> Any:
    with contextlib.ExitStack() as files:
        return Call("POST", "/x", json=(None, body)).validated().build_kwargs(files)["content"]


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ({"price": float("nan")}, r"body\.price must be a finite number, got nan"),
        ({"prices": [1, {"of": float("-inf")}]}, r"body\.prices\[1\]\.of must be a finite number, got -inf"),
        ({"tags": {"a"}}, r"body\.tags: set cannot be encoded as JSON"),
        ([b"bytes"], r"body\[0\]: bytes cannot be encoded as JSON"),
        ({"socket": socket.socket}, r"body\.socket: type cannot be encoded as JSON"),
        ({"text": "half \ud83d"}, r"body\.text must not contain a lone surrogate"),
        ({("a", "b"): 1}, r"body: a key must be str, got tuple"),
        ([[]] * 2 + [functools.reduce(lambda inner, _: [inner], range(5000), list[Any]())], "body is nested too deeply"),
    ],
)
def test_what_json_cannot_express_is_refused_by_name_before_it_is_sent(body: Any, why: str) -> None:
    with pytest.raises(InvalidArgument, match=why):
        _sent(body)


def test_what_json_can_express_is_sent_as_it_is() -> None:
    value = {"a": [1, 1.5, None, True, "ü"], "day": date(2026, 9, 1), "id": UUID(int=1)}

    assert json.loads(_sent(value)) == {**value, "day": "2026-09-01", "id": str(UUID(int=1))}


def test_a_number_of_thousands_of_digits_costs_nothing_but_itself() -> None:
    digits = "9" * 5000

    assert Call("GET", "/x").decode(f'{{"a": {digits}, "b": 17, "c": 1.5}}'.encode()) == {"a": digits, "b": 17, "c": 1.5}
    with pytest.raises(ValueError, match="Expecting"):
        Call("GET", "/x").decode(b'{"a": 1,')
