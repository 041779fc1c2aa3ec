"""Objects as mappings, and the answers of lists as sequences: of every package, and whatever comes."""

import copy
import csv
import io
import json
import pickle
import random
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

import fanscribe_api.runtime.models as runtime
import pytest
import rich.console
from fanscribe_api.fanvue.models.list_chat_messages import ListChatMessages as FanvueMessages
from fanscribe_api.onlyfans.models.direct_messages import DirectMessages
from fanscribe_api.onlyfans.models.list_chats import ListChats
from fanscribe_api.onlyfans.models.list_data_exports import ListDataExports
from fanscribe_api.onlyfans.models.list_story_viewers import ListStoryViewers
from fanscribe_api.onlyfans.models.list_webhooks import ListWebhooks
from fanscribe_api.onlyfans.models.shared import Account, Meta
from fanscribe_api.runtime.models import Model, Page, as_row
from hypothesis import given, settings, strategies as st
from pydantic import BaseModel, TypeAdapter
from support.models import MODELS, decode, mutate, valid

OBJECTS = [model for model in MODELS if issubclass(model, Model)]
PAGES = [model for model in MODELS if issubclass(model, Page)]
ABSTRACT = {"__abstractmethods__", "__class_getitem__", "__reversed__", "_abc_impl"}


def _came(model: Any, seed: int) -> dict[str, Any]:
    """An object as it comes, valid or not."""
    chance = random.Random(seed)
    sent = mutate(valid(model, chance), chance)
    return decode(sent) if isinstance(sent, dict) else {}


@settings(max_examples=10 * settings().max_examples)
@given(model=st.sampled_from(OBJECTS), seed=st.integers(0, 2**32))
def test_any_object_is_the_mapping_of_its_names_in_json_to_its_values(model: Any, seed: int) -> None:
    came = _came(model, seed)
    read = model.from_dict(came)

    assert (isinstance(read, Mapping), isinstance(read, Sequence)) == (True, False)
    assert list(read) == list(read.keys()) == list(came)
    assert len(read) == len(came)
    assert bool(read) is bool(came)
    as_dict = dict(read)
    assert {**read} == as_dict == dict(read.items())
    for key in came:
        assert as_dict[key] is read[key] is read.get(key)
        assert key in read
    assert [id(value) for value in read.values()] == [id(value) for value in as_dict.values()]
    assert read.get("no such name", 5) == 5
    assert runtime.to_jsonable(as_dict, came).keys() == came.keys()
    assert read.to_dict() == came


@settings(max_examples=10 * settings().max_examples)
@given(model=st.sampled_from(PAGES), seed=st.integers(0, 2**32))
def test_any_answer_of_a_list_is_the_sequence_of_its_items(model: Any, seed: int) -> None:
    came = _came(model, seed)
    page = model.from_dict(came)
    held: Any = page
    for name in model.__items__:
        fields = getattr(type(held), "__fields__", {})
        held = getattr(held, next((each for each in fields if fields[each].alias == name), ""), None)
    items = held if isinstance(held, list) else []

    assert (isinstance(page, Mapping), isinstance(page, Sequence)) == (False, True)
    assert [id(item) for item in page] == [id(item) for item in items]
    assert [id(item) for item in reversed(page)] == [id(item) for item in reversed(items)]
    assert len(page) == len(items)
    assert bool(page) is bool(items)
    assert page[:2] == items[:2]
    assert page[::-1] == items[::-1]
    for index, item in enumerate(items):
        assert page[index] is item
        assert item in page
        assert page.index(item) == items.index(item)
        assert page.count(item) == items.count(item)
    assert isinstance(page.has_more, bool)
    assert page.to_dict() == came


@settings(max_examples=10 * settings().max_examples)
@given(model=st.sampled_from(MODELS), seed=st.integers(0, 2**32))
def test_any_item_is_a_flat_row(model: Any, seed: int) -> None:
    row = as_row(model.from_dict(_came(model, seed)))

    assert not any(isinstance(value, dict | list | runtime.JsonObject) for value in row.values())
    csv.DictWriter(io.StringIO(), list(row)).writerow(row)


@pytest.mark.parametrize(("kind", "abstract"), [(Model, Mapping), (Page, Sequence)])
def test_what_is_registered_has_every_method(kind: Any, abstract: Any) -> None:
    methods = {name for owner in abstract.__mro__[:-1] for name in vars(owner)} - {"__doc__", "__module__", "__slots__"}

    assert {name for name in methods - ABSTRACT if not hasattr(kind, name)} <= {"__subclasshook__"}
    assert abstract is Mapping or hasattr(kind, "__reversed__")


def test_no_field_is_called_like_a_method_of_its_kind() -> None:
    of_pages = {"count", "has_more", "index"}

    for model in MODELS:
        methods = {"keys", "items", "values", "get"} | (of_pages if issubclass(model, Page) else set())
        assert not methods & model.__fields__.keys(), model


def test_a_field_called_like_a_method_gives_way() -> None:
    answer = DirectMessages.from_dict({"data": {"items": [{"id": 1}]}})

    assert answer.data
    assert answer.data.items_ == answer.data["items"] == answer.data["items_"] == list(answer)
    assert dict(answer.data.items()) == {"items": list(answer)}


def test_null_or_anything_else_where_a_list_was_promised_is_an_empty_sequence() -> None:
    for data in ({}, {"data": None}, {"data": {"a": 1}}, {"data": "text"}, {"data": 5}):
        page = ListChats.from_dict(data)
        assert (len(page), list(page), page[:], bool(page)) == (0, [], [], False)
        with pytest.raises(IndexError):
            page[0]
        assert page.to_dict() == data


def test_what_is_set_is_what_is_iterated_over() -> None:
    page = ListChats.from_dict({"data": [{"fan": {"id": 1}}, {"fan": {"id": 2}}]})

    page.data = page[1:]

    assert [chat.fan and chat.fan.id for chat in page] == [2]


@pytest.mark.parametrize(
    ("model", "came", "expected"),
    [
        (ListChats, {"_pagination": {"next_page": "https://x.example?offset=2"}}, True),
        (ListChats, {"_pagination": {"next_page": None}}, False),
        (ListChats, {"_pagination": 5}, False),
        (ListChats, {}, False),
        (ListStoryViewers, {"data": {"hasMore": True}}, True),
        (ListStoryViewers, {"data": {"hasMore": False}}, False),
        (FanvueMessages, {"data": {"dateFilter": {"sentBefore": "2026-09-01"}}}, True),
        (FanvueMessages, {"data": {"dateFilter": None}}, False),
        (ListDataExports, {"data": {"meta": {"current_page": 1, "last_page": 2}}}, True),
        (ListDataExports, {"data": {"meta": {"current_page": 2, "last_page": 2}}}, False),
        (ListDataExports, {"data": {"meta": {"current_page": None, "last_page": 2}}}, False),
        (ListDataExports, {"data": {"meta": {"current_page": "1", "last_page": "2"}}}, True),
        (ListChats, {"_pagination": {"next_page": "https://x.example/?offset=2"}}, True),
        (ListChats, {"_pagination": {"next_page": " "}}, False),
        (ListChats, {"_pagination": {"next_page": "https://x.example/"}}, False),
        (ListChats, {"_pagination": {"next_page": {"offset": 2}}}, False),
        (FanvueMessages, {"data": {"dateFilter": {"sentBefore": " "}}}, False),
        (ListWebhooks, {"data": [{}]}, False),
    ],
)
def test_a_page_says_whether_more_items_follow(model: Any, came: Any, expected: bool) -> None:
    assert model.from_dict(came).has_more is expected


def test_an_object_equals_any_other_mapping_of_its_items() -> None:
    chat = ListChats.from_dict({"data": [{"fan": {"id": 7}}]})[0]

    assert chat == {"fan": {"id": 7}}
    assert {"fan": {"id": 7}} == chat == MappingProxyType({"fan": chat.fan})
    assert chat != {"fan": {"id": 8}}
    assert chat != {}
    assert chat.fan != type(chat).from_dict({"id": 7})
    with pytest.raises(TypeError, match="unhashable"):
        hash(chat)


def test_patterns_match_objects_as_mappings_and_lists_as_sequences() -> None:
    page = ListChats.from_dict({"data": [{"fan": {"id": 7, "name": "jo"}}, {"fan": None}, {}]})

    match page:
        case [{"fan": {"id": number, **others}}, *rest]:
            assert (number, others, len(rest)) == (7, {"name": "jo"}, 2)
        case _:
            raise AssertionError(page)
    match page[1]:
        case [*_]:
            raise AssertionError("an object is no sequence")
        case {"fan": None}:
            pass
        case _:
            raise AssertionError(page[1])


def test_an_object_is_converted_as_a_dict() -> None:
    chat = ListChats.from_dict({"data": [{"fan": {"id": 7}, "lastMessage": {"createdAt": "2026-09-01T10:00:00Z"}}]})[0]

    class Fan(BaseModel):
        id: int

    class Chat(BaseModel):
        fan: Fan

    assert TypeAdapter(dict[str, Any]).validate_python(chat) == dict(chat)
    assert TypeAdapter(Mapping[str, Any]).validate_python(chat) == dict(chat)
    assert Chat.model_validate(chat).fan.id == 7
    assert json.loads(json.dumps(chat.to_dict())) == chat.to_dict()
    with pytest.raises(TypeError, match="not JSON serializable"):
        json.dumps(chat)


def test_a_list_is_converted_as_a_list() -> None:
    page = ListChats.from_dict({"data": [{"fan": {"id": 7}}]})

    assert TypeAdapter(list[Any]).validate_python(page) == list(page)
    assert json.loads(json.dumps([chat.to_dict() for chat in page])) == [{"fan": {"id": 7}}]


def test_csv_writes_an_object_as_a_row() -> None:
    fans = [chat.fan for chat in ListChats.from_dict({"data": [{"fan": {"id": 7, "name": "jo"}}, {"fan": {"id": 8}}]})]
    written = io.StringIO()

    writer = csv.DictWriter(written, ["name", "id"], lineterminator="\n")
    writer.writeheader()
    writer.writerows(filter(None, fans))

    assert written.getvalue() == "name,id\njo,7\n,8\n"


@pytest.mark.parametrize("width", [40, 400])
def test_rich_prints_fields_and_no_secret(width: int) -> None:
    page = ListWebhooks.from_dict({"data": [{"signing_secret": "s3cret", "id": 7, "events": ["a.b"]}]})
    account = Account.from_dict({"csrf": "s3cret", "username": "jo"})
    console = rich.console.Console(file=io.StringIO(), width=width, color_system=None)

    console.print([page, account])

    printed = console.file.getvalue()  # type: ignore[attr-defined] # it is the StringIO
    assert "s3cret" not in printed
    assert "username='jo'" in printed
    assert (printed.count("\n") > 5) is (width == 40)
    assert "".join(printed.split()) == "".join(repr([page, account]).split())


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda page: pickle.loads(pickle.dumps(page))])
def test_a_page_can_be_copied_and_pickled(duplicate: Any) -> None:
    page = ListChats.from_dict({"data": [{"fan": {"id": 7}}], "_meta": {}, "new": 1})

    twin = duplicate(page)

    assert twin == page
    assert type(twin) is ListChats
    assert list(twin) == list(page)
    assert twin.to_dict() == page.to_dict()
    with pytest.raises(TypeError, match="unhashable"):
        hash(page)


def test_a_row_names_the_values_of_inner_objects_and_has_lists_as_json() -> None:
    item = ListChats.from_dict(
        {
            "data": [
                {
                    "fan": {"id": 7, "subscribedOnData": {"price": 5}, "listsStates": [{"name": "ü"}], "x.y": 1},
                    "lastMessage": {"createdAt": "2026-09-01T10:00:00Z", "media": []},
                    "unread": None,
                    "none": {},
                }
            ]
        }
    )[0]

    assert item.to_row() == {
        "fan.id": 7,
        "fan.subscribedOnData.price": 5,
        "fan.listsStates": '[{"name": "ü"}]',
        "fan.x.y": 1,
        "lastMessage.createdAt": datetime(2026, 9, 1, 10, tzinfo=UTC),
        "lastMessage.media": "[]",
        "unread": None,
        "none": "{}",
    }


@pytest.mark.parametrize(("item", "row"), [(5, {"value": 5}), (None, {"value": None}), ([1], {"value": "[1]"})])
def test_an_item_that_is_no_object_is_the_value_of_its_row(item: Any, row: Any) -> None:
    assert as_row(item) == row


def test_a_row_can_be_nested_as_deep_as_json() -> None:
    value: Any = 1
    for _ in range(500):
        value = {"a": value}

    assert Meta.from_dict(value).to_row() == {".".join("a" * 500): 1}
