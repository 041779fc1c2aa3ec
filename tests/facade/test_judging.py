"""What an answer is, by its status, its headers and its content alone; and how much of it an error keeps."""

import json
from typing import Any

import httpx
from fanscribe.errors import APIError, ServerError, ValidationFailed
from fanscribe.http.judging import judged
from fanscribe.redaction import Redaction
from fanscribe_api.runtime.call import Request
from fanscribe_api.runtime.types import Response

READ = Request[Any]("GET", "/api/{account}/chats", {"account": "acct_1"})


def _judged(status: int, body: Any = None, *, content: bytes | None = None, **headers: str) -> Any:
    sent = json.dumps(body).encode() if content is None else content
    named = httpx.Headers({name.replace("_", "-"): value for name, value in headers.items()})
    return judged(READ, status, named, sent, lambda: Redaction(frozenset()))


def _of_size(size: int) -> bytes:
    start, end = b'{"message": "', b'"}'
    return start + b"x" * (size - len(start) - len(end)) + end


def test_an_error_of_a_quarter_of_a_megabyte_is_read_and_one_byte_more_is_not() -> None:
    largest, larger = _judged(500, content=_of_size(2**18)), _judged(500, content=_of_size(2**18 + 1))

    assert (largest.from_api, largest.message[:3], list(largest.json)) == (True, "xxx", ["message"])
    assert (larger.from_api, larger.message, larger.json) == (False, "an answer of 262145 bytes", None)


def test_a_success_of_any_size_is_read() -> None:
    response = _judged(200, content=_of_size(2**18 + 1))

    assert isinstance(response, Response)


def test_an_error_in_a_success_keeps_no_json_that_is_larger_than_that() -> None:
    answer = {"success": False, "message": "no", "more": "x" * 2**18}

    refused = _judged(200, answer)
    assert isinstance(refused, APIError)
    assert (refused.message, refused.json) == ("no", None)


def test_a_validation_keeps_twenty_fields_and_five_texts_of_each() -> None:
    fields = {f"field{number:02}": [f"text {count}" for count in range(6)] for number in range(21)}

    refused = _judged(422, {"message": "wrong", "errors": fields})
    assert isinstance(refused, ValidationFailed)
    assert list(refused.errors) == [f"field{number:02}" for number in range(20)]
    assert refused.errors["field00"] == [f"text {count}" for count in range(5)]


def test_a_status_of_a_server_is_an_error_of_it_from_500_on() -> None:
    assert type(_judged(499, {"message": "no"})) is APIError
    assert type(_judged(500, {"message": "no"})) is ServerError
