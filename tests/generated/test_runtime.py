"""The runtime of operations: steps, runners, annotations and requests."""

import asyncio
import contextlib
import copy
import datetime
import enum
import functools
import io
import json
import socket
import threading
import typing
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any, Literal
from unittest import mock
from uuid import UUID

import pytest
from fanscribe_api.runtime.call import BodyCall, Call
from fanscribe_api.runtime.client import Connection
from fanscribe_api.runtime.errors import InvalidArgument
from fanscribe_api.runtime.hints import describe_hint, matches, reader
from fanscribe_api.runtime.models import Body, to_jsonable
from fanscribe_api.runtime.operation import Resource, operation
from fanscribe_api.runtime.steps import Emit, arun, astream, run, stream
from fanscribe_api.runtime.types import Unset, Upload

Perform = Callable[[Any], Any]


def _arun(steps: Any, perform: Perform) -> Any:
    async def aperform(effect: Any) -> Any:
        await asyncio.sleep(0)
        return perform(effect)

    return asyncio.run(arun(steps, aperform))


def _astream(steps: Any, perform: Perform) -> Iterator[Any]:
    async def aperform(effect: Any) -> Any:
        return perform(effect)

    async def collect() -> list[Any]:
        return [value async for value in astream(steps, aperform)]

    yield from asyncio.run(collect())


@pytest.fixture(params=["blocking", "async"])
def runs(request: pytest.FixtureRequest) -> Any:
    return run if request.param == "blocking" else _arun


@pytest.fixture(params=["blocking", "async"])
def streams(request: pytest.FixtureRequest) -> Any:
    return stream if request.param == "blocking" else _astream


def _divide(effect: int) -> float:
    return 12 / effect


def test_effects_are_performed_in_order_and_the_result_is_returned(runs: Any) -> None:
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


def test_an_uncaught_failure_is_raised_by_the_call_and_closes_the_steps(runs: Any) -> None:
    closed = []

    def steps() -> Any:
        try:
            yield 0
        finally:
            closed.append(True)

    with pytest.raises(ZeroDivisionError) as caught:
        runs(steps(), _divide)

    assert closed == [True]
    assert caught.value.__context__ is None


def test_steps_without_effects_run_too(runs: Any) -> None:
    def steps() -> Any:
        yield from ()
        return 5

    assert runs(steps(), _divide) == 5


def test_a_stream_emits_between_effects(streams: Any) -> None:
    def steps() -> Any:
        yield Emit((yield 2))
        try:
            yield 0
        except ZeroDivisionError:
            yield Emit("caught")
        yield Emit((yield 3))

    assert list(streams(steps(), _divide)) == [6, "caught", 4]


def test_a_stream_that_is_abandoned_is_closed() -> None:
    closed, performed = [], []

    def steps() -> Any:
        try:
            for effect in (1, 2, 3):
                yield Emit((yield effect))
        finally:
            closed.append(True)

    values: Any = stream(steps(), lambda effect: performed.append(effect) or effect)
    assert next(values) == 1
    values.close()

    assert (performed, closed) == ([1], [True])


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
def test_a_value_may_be_sent_if_it_matches_the_annotation(hint: Any, right: list[Any], wrong: list[Any]) -> None:
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
def test_an_annotation_is_described_in_words(hint: Any, words: str) -> None:
    assert describe_hint(hint) == words


def test_values_that_stay_unchanged_have_no_reader() -> None:
    assert reader(str | Unset) is reader(list[int]) is reader(Literal["a"]) is reader(Any) is None
    assert reader(list[datetime.datetime] | None) is not None


class _Order(enum.Enum):
    NEWEST = "newest"
    MANY = 3


class _Word(enum.StrEnum):
    NEWEST = "newest"


@pytest.mark.parametrize("value", [_Order.NEWEST, _Word.NEWEST])
def test_an_enum_member_is_sent_as_its_value(value: Any) -> None:
    call: Call[Any] = Call(
        "GET", "/x/{word}", {"word": value}, query={"order": value, "all": [value]}, headers={"X-Order": value}
    )

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
        (
            [[]] * 2 + [functools.reduce(lambda inner, _: [inner], range(5000), list[Any]())],
            "body is nested too deeply",
        ),
    ],
)
def test_values_that_json_cannot_express_are_refused_by_name_before_sending(body: Any, why: str) -> None:
    with pytest.raises(InvalidArgument, match=why):
        _sent(body)


def test_values_that_json_can_express_are_sent_unchanged() -> None:
    value = {"a": [1, 1.5, None, True, "ü"], "day": date(2026, 9, 1), "id": UUID(int=1)}

    assert json.loads(_sent(value)) == {**value, "day": "2026-09-01", "id": str(UUID(int=1))}


def test_a_number_of_thousands_of_digits_does_not_spoil_the_answer() -> None:
    digits = "9" * 5000

    assert Call("GET", "/x").decode(f'{{"a": {digits}, "b": 17, "c": 1.5}}'.encode()) == {
        "a": digits,
        "b": 17,
        "c": 1.5,
    }
    with pytest.raises(ValueError, match="Expecting"):
        Call("GET", "/x").decode(b'{"a": 1,')


class _Switches(Resource[Any]):
    @operation
    def turn(self) -> "BodyCall[dict[str, Literal['off, [on', 'on']], Body]":
        """Turn a switch."""
        return BodyCall("POST", "/switch")


def test_the_hints_of_an_operation_are_those_of_its_answer_whatever_words_it_lists() -> None:
    with contextlib.closing(Connection("t", "https://api.example", 5.0, None, None)) as connection:
        turn: Any = _Switches(connection).turn

        assert typing.get_type_hints(turn)["return"] == dict[str, Literal["off, [on", "on"]]


def test_threads_that_make_the_first_async_object_of_a_class_at_once_get_one_class() -> None:
    both = threading.Barrier(2, timeout=20)

    class Chats(Resource[Any]):
        def __init_subclass__(cls) -> None:
            both.wait()

    client = mock.Mock(is_async=True)
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(lambda _: type(Chats(client)), range(2))

    assert first is second


def test_an_operation_of_a_class_can_be_copied() -> None:
    described = vars(_Switches)["turn"]

    assert copy.copy(described).name == "turn"
