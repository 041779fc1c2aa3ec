"""The sandbox serves every operation, with an example of its documented response."""

import ast
import inspect
import re
import tomllib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, Literal, get_args, get_origin
from uuid import UUID

import fanscribe_api
import httpx
import pytest
from fanscribe import Fanscribe
from fanscribe._core.json_fields import as_datetime
from fanscribe._platforms import catalogue
from fanscribe._signin.credentials import ACCOUNT_IDS
from fanscribe._signin.status import PLATFORMS, Platform
from fanscribe.sandbox import InstantClock, Sandbox
from fanscribe.sandbox.examples import TOTAL_ITEMS, operations
from fanscribe_api.runtime.call import ListCall
from fanscribe_api.runtime.fields import field_table
from fanscribe_api.runtime.hints import matches
from fanscribe_api.runtime.models import JsonObject, Page

ACCOUNT: dict[Platform, str] = {platform: f"{prefix}_1" for platform, prefix in ACCOUNT_IDS.items()}
LEDGER = tomllib.loads((Path(fanscribe_api.__path__[0]) / "ledger.toml").read_text())
# The sandbox plays these itself.
PLAYED = {"Authentication"}


@pytest.fixture
def fans(box: Sandbox) -> Iterator[Fanscribe]:
    for account in ACCOUNT.values():
        box.account(account, signed_in=True)
    with Fanscribe(box.api_key, base_url=box.url, clock=InstantClock(), max_retries=0) as client:
        yield client


def _operations(platform: Platform) -> Iterator[tuple[str, str]]:
    for tag in catalogue.tags(platform):
        if catalogue.resource(platform, tag).__name__ not in PLAYED:
            yield from ((tag, name) for name in catalogue.operations(platform, tag))


def _value(name: str, annotation: str, account: str, models: str) -> Any:
    """Return a valid value for an argument."""
    if "account" in name or name == "id":
        return [account] if "Array[" in annotation else account
    if literal := re.search(r"Literal\[([^\],]+)", annotation):
        return ast.literal_eval(literal[1])
    if (alias := re.match(r"(?:_models\.\w+\.)?([A-Z]\w+)", annotation)) and get_origin(
        words := getattr(import_module(models), alias[1], None)
    ) is Literal:
        # A long list of words has a name of its own.
        return get_args(words)[0]
    examples = {
        "dict[": {"start": "2026-01-01", "end": "2026-02-01"},
        "Upload": b"a file",
        "Array[int": [1],
        "Array[": ["1"],
        "str": "1",
        "int": 1,
        "float": 1.5,
        "bool": True,
    }
    return next((example for kind, example in examples.items() if kind in annotation), {})


def _module(name: str) -> str:
    """Return the module of models of an operation that the document calls so."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _arguments(operation: Any, account: str, models: str) -> dict[str, Any]:
    """Return the required arguments of an operation."""
    parameters = inspect.signature(operation).parameters.items()
    needed = {name: str(each.annotation) for name, each in parameters if each.default is each.empty}
    return {name: _value(name, annotation, account, models) for name, annotation in needed.items()}


def _check(value: Any) -> None:
    """Check every field of every model in a response against its annotation."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, JsonObject):
            hints = field_table(type(item)).hints
            for wire, name in field_table(type(item)).names.items():
                if wire in item.to_dict():
                    read = getattr(item, name)
                    assert matches(hints[name], read), (type(item).__name__, name, read)
                    _check(read)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_operation_returns_a_valid_example(box: Sandbox, fans: Fanscribe, platform: Platform) -> None:
    count = 0
    for tag, name in _operations(platform):
        operation = getattr(getattr(getattr(fans, platform), tag), name)
        named = catalogue.name_in_document(catalogue.operations(platform, tag)[name])
        arguments = _arguments(operation, ACCOUNT[platform], f"fanscribe_api.{platform}.models.{_module(named)}")
        # Some of them disconnect it.
        box.account(ACCOUNT[platform], signed_in=True)
        answer = operation(**arguments)
        _check(answer)
        count += 1

    played = sum(
        len(catalogue.operations(platform, tag)) for tag in catalogue.tags(platform) if tag == "authentication"
    )
    assert count == LEDGER[platform]["operations"] - played


def _texts(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text of an example, with the name of its field."""
    if isinstance(value, str):
        yield name, value
    held = (
        value.items()
        if isinstance(value, dict)
        else [(name, each) for each in value]
        if isinstance(value, list)
        else ()
    )
    for key, each in held:
        yield from _texts(each, key)


TEXTS = {
    (f"{each.request.method} {each.request.path}", name): text
    for platform in PLATFORMS
    for each in operations(platform)
    if not isinstance(answer := each.answer("/x", {}, "http://x"), bytes)
    for name, text in _texts(answer)
}


def test_a_text_is_a_word_that_the_document_lists_for_an_argument_of_its_name() -> None:
    assert TEXTS["POST /api/data-exports", "file_type"] == "csv"
    # The argument may be another operation's of the same tag; what selects everything is no word of one.
    assert TEXTS["GET /api/data-exports", "file_type"] == "csv"
    assert {text for (_, name), text in TEXTS.items() if name in ("http_method", "type")} & {"all", "total"} == set()


def test_a_text_that_is_named_like_a_date_is_one() -> None:
    dates = {name: text for (_, name), text in TEXTS.items() if re.search(r"_at$|At$|Date$|^last_?Seen$|^date$", name)}

    assert len(dates) > 20
    assert all(as_datetime(text) for text in dates.values()), dates


def test_no_text_looks_like_a_secret() -> None:
    secrets = {
        text
        for (_, name), text in TEXTS.items()
        if re.search(r"(?i)(?:token|secret|csrf|password|cookie|streaming\w+Key)$", name)
    }

    assert secrets == {"not-a-secret"}


def test_an_id_that_others_give_looks_like_theirs() -> None:
    named = {name: text for (_, name), text in TEXTS.items()}

    assert named["prefixed_id"].startswith("ofapi_media_")
    assert UUID(named["uuid"]).version == 4


def test_pages_continue_to_the_end(fans: Fanscribe) -> None:
    chats = fans.onlyfans.chats.list
    pages = list(chats.pages("acct_1", limit=10))

    assert [len(page.data or []) for page in pages] == [10, 10, 5]
    assert len({each.fan.id for each in chats.items("acct_1", limit=7) if each.fan}) == TOTAL_ITEMS


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_operation_with_items_has_items_on_each_page(fans: Fanscribe, platform: Platform) -> None:
    paged = [each for each in operations(platform) if isinstance(each.request, ListCall)]
    assert paged
    for each in paged:
        body = each.answer("/x", {"size" if "size" in each.request.query else "limit": "3"}, "http://x")
        page = each.request.read(body)
        assert isinstance(page, Page)
        assert len(page) == 3, each.request.path


def test_the_same_request_has_the_same_response(fans: Fanscribe) -> None:
    one, other = (fans.onlyfans.chats.list.raw("acct_1").data for _ in range(2))

    assert one == other


def test_an_undocumented_path_is_not_found(fans: Fanscribe, box: Sandbox) -> None:
    answer = httpx.get(f"{box.url}/api/acct_1/nothing", headers={"Authorization": f"Bearer {box.api_key}"})
    assert answer.status_code == 404
