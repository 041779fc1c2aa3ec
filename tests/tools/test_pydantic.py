"""pydantic: `validate_call` of operations, and models in its own."""

import inspect
import io
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from unittest import mock

import pydantic
import pytest
from fanscribe import AsyncFanscribe, EmailPassword, Fanscribe, FanslyLogin
from fanscribe.sandbox import AsksForCode
from fanscribe_api.onlyfans.models.list_accounts import ListAccountsItem
from fanscribe_api.onlyfans.models.list_chats import ListChats, ListChatsDataItem
from fanscribe_api.onlyfans.models.send_message import SendMessageBody
from fanscribe_api.runtime.types import UNSET, File, Unset, Upload
from tools.conftest import Connected
from tools.test_introspection import _operations

LOGIN = EmailPassword("creator@example.com", "s3cret-pass")


@pytest.mark.parametrize("client", [Fanscribe, AsyncFanscribe])
def test_every_operation_can_be_validated(client: Any) -> None:
    for _, operation in _operations(client("the-key")):
        pydantic.validate_call(operation)


def test_a_call_is_validated_before_anything_is_sent(connected: Connected) -> None:
    list_chats = pydantic.validate_call(connected.fans.onlyfans.chats.list)

    with pytest.raises(pydantic.ValidationError, match="order"):
        connected.result(list_chats("acct_1", order="new"))
    assert connected.box.requests == []
    assert isinstance(connected.result(list_chats("acct_1", limit=5)), ListChats)
    assert len(connected.box.requests) == 1


def test_every_way_to_call_and_every_method_can_be_validated(connected: Connected) -> None:
    fans = connected.fans
    listed = fans.onlyfans.chats.list
    for function in (listed.raw, listed.items, listed.pages, listed.rows, fans.request, fans.resume, fans.dispatch):
        pydantic.validate_call(function)
    for name in dir(fans.onlyfans):
        if not name.startswith("_") and inspect.isroutine(method := getattr(fans.onlyfans, name)):
            pydantic.validate_call(method)

    with pytest.raises(pydantic.ValidationError, match="max_pages"):
        pydantic.validate_call(listed.items)("acct_1", max_pages="many")
    with pytest.raises(pydantic.ValidationError, match="valid string"):
        connected.result(pydantic.validate_call(fans.onlyfans.reauthenticate)(5))
    with pytest.raises(pydantic.ValidationError, match="valid string"):
        connected.result(pydantic.validate_call(fans.request)("GET", 5))
    assert connected.box.requests == []
    request = pydantic.validate_call(validate_return=True)(fans.request)
    assert connected.result(request("GET", "/api/accounts")).json[0]["id"] == "acct_1"
    raw = pydantic.validate_call(validate_return=True)(fans.onlyfans.accounts.list.raw)
    assert connected.result(raw()).parsed[0].id == "acct_1"
    changed = pydantic.validate_call(fans.onlyfans.accounts.list.with_options)(timeout=3)
    assert connected.result(changed())[0].id == "acct_1"


def test_credentials_are_validated_as_what_they_are(connected: Connected) -> None:
    switch = pydantic.validate_call(connected.fans.onlyfans.switch_credentials)

    with pytest.raises(pydantic.ValidationError) as caught:
        connected.result(switch("acct_1", FanslyLogin("creator@example.com", "s3cret-pass")))
    assert "s3cret-pass" not in str(caught.value)
    assert connected.box.requests == []
    attempt = connected.result(switch("acct_1", LOGIN))
    assert attempt.account_id == "acct_1"


def test_credentials_of_another_class_are_refused_without_what_they_hold(connected: Connected) -> None:
    for function, given in [
        (connected.fans.onlyfans.connect, {"email": "creator@example.com", "password": "s3cret-pass"}),
        (connected.fans.fansly.connect, {"username": "creator", "password": "s3cret-pass"}),
    ]:
        with pytest.raises(pydantic.ValidationError, match=r"dict \(not shown\)") as caught:
            connected.result(pydantic.validate_call(function)(given))
        assert "s3cret-pass" not in f"{caught.value!r} {caught.value.errors()} {caught.value.json()}"
    assert connected.box.requests == []


@pytest.mark.parametrize(
    "call",
    [
        lambda fans: (fans.onlyfans.connect, (LOGIN,), {"proxy": {"host": "proxy.example", "password": "s3cret-pass"}}),
        lambda fans: (fans.onlyfans.connect, (LOGIN,), {"proxy": [b"s3cret-pass"]}),
        lambda fans: (fans.onlyfans.connect, (LOGIN,), {"name": ["s3cret-pass"]}),
        lambda fans: (fans.onlyfans.connect, (LOGIN,), {"pasword": "s3cret-pass"}),
        lambda fans: (fans.onlyfans.switch_credentials, ("s3cret-pass",), {}),
        lambda fans: (fans.onlyfans.reauthenticate, ("acct_1", "s3cret-pass"), {}),
        lambda fans: (fans.request, ("POST", "/api/x"), {"headers": {"X-Password": ["s3cret-pass"]}}),
        lambda fans: (fans.request, ("POST", "/api/x"), {"headers": "s3cret-pass"}),
        lambda fans: (fans.request, ("POST", "/api/x"), {"form": "password=s3cret-pass", "files": ["s3cret-pass"]}),
        lambda fans: (fans.request, ("POST", "/api/x"), {"content": {"password": "s3cret-pass"}}),
        lambda fans: (fans.request, ("GET", "/api/x"), {"query": "s3cret-pass"}),
        lambda fans: (fans.resume, ({"token": "s3cret-pass"},), {}),
        lambda fans: (fans.with_options, (), {"on_session_expired": "s3cret-pass", "on_challenge": "s3cret-pass"}),
        lambda fans: (fans.onlyfans.authentication.start, (), {"password": {"s3cret-pass"}, "email": 5}),
        lambda fans: (fans.onlyfans.authentication.start, (), {"custom_proxy": "http://jo:s3cret-pass@proxy.example"}),
        lambda fans: (fans.onlyfans.chat_messages.send, ("acct_1", 1), {"body": {"text": "s3cret-pass"}}),
        lambda fans: (fans.onlyfans.chats.list, (), {"acount": "s3cret-pass"}),
        lambda fans: (fans.onlyfans.chats.list.raw, ("acct_1",), {"if_none_match": ["s3cret-pass"]}),
        lambda fans: (fans.onlyfans.chats.list.items, ("acct_1",), {"max_pages": "s3cret-pass"}),
    ],
)
def test_no_error_shows_what_was_given(connected: Connected, call: Any) -> None:
    function, args, kwargs = call(connected.fans)

    with pytest.raises(pydantic.ValidationError, match=r"\(not shown\)") as caught:
        connected.result(pydantic.validate_call(function)(*args, **kwargs))
    assert "s3cret-pass" not in f"{caught.value!r} {caught.value.errors()} {caught.value.json()}"
    assert connected.box.requests == []


def test_nor_does_one_show_a_code(connected: Connected) -> None:
    connected.box.account("acct_2", AsksForCode("246810"))
    attempt = connected.result(connected.fans.onlyfans.reauthenticate("acct_2"))

    with pytest.raises(pydantic.ValidationError, match=r"int \(not shown\)") as caught:
        connected.result(pydantic.validate_call(attempt.submit_code)(246810))
    assert "246810" not in f"{caught.value!r} {caught.value.errors()}"


@pytest.mark.parametrize(
    "given", [{"account": "acct_1", "text": ["s3cret-pass"]}, {"text": "s3cret-pass"}, "s3cret-pass"]
)
def test_nor_does_that_of_a_model(given: Any) -> None:
    class Job(pydantic.BaseModel):
        body: SendMessageBody

    with pytest.raises(pydantic.ValidationError, match=r"\(not shown\)") as caught:
        Job.model_validate({"body": given})
    assert "s3cret-pass" not in f"{caught.value!r} {caught.value.errors()} {caught.value.json()}"


def test_the_result_is_validated_too(connected: Connected) -> None:
    listed = pydantic.validate_call(validate_return=True)(connected.fans.onlyfans.accounts.list)

    assert [each.id for each in connected.result(listed())] == ["acct_1"]


def test_a_model_is_a_field_of_a_model_of_pydantic() -> None:
    class Report(pydantic.BaseModel):
        account: ListAccountsItem

    report = Report.model_validate({"account": {"id": "acct_1", "is_authenticated": True}})

    assert report.account == ListAccountsItem(id="acct_1", is_authenticated=True)
    assert report.model_dump_json() == '{"account":{"id":"acct_1","is_authenticated":true}}'
    assert Report.model_json_schema()["properties"]["account"]["type"] == "object"
    assert Report(account=report.account).account is report.account
    with pytest.raises(pydantic.ValidationError):
        Report.model_validate({"account": 5})


def test_the_answer_of_a_list_is_validated_whole_or_as_its_items() -> None:
    class Report(pydantic.BaseModel):
        page: ListChats
        chats: Sequence[ListChatsDataItem]
        chat: ListChatsDataItem
        anything: Sequence[Any] | None = None

    page = ListChats.from_dict(
        {"data": [{"fan": {"id": 7}}], "_pagination": {"next_page": "https://x.example/?page=2"}}
    )
    report = Report(page=page, chats=page, chat=page[0], anything=page)

    assert report.page is report.anything is page
    assert report.chats == [page[0]]
    assert report.chats[0] is report.chat is page[0]
    dumped = {"fan": {"id": 7}}
    assert report.model_dump(include={"chats", "chat"}) == {"chats": [dumped], "chat": dumped}
    assert report.model_dump()["page"] == page.to_dict()
    again = Report.model_validate_json(report.model_dump_json(exclude={"anything"}))
    assert (again.page, again.chats, again.chat) == (page, [page[0]], page[0])
    properties = Report.model_json_schema()["properties"]
    assert properties["chats"]["items"]["type"] == properties["page"]["type"] == "object"
    with pytest.raises(pydantic.ValidationError, match="neither ListChatsDataItem nor an object"):
        Report.model_validate({"page": page, "chats": [page], "chat": page[0]})


def test_a_model_of_another_class_is_refused() -> None:
    class Report(pydantic.BaseModel):
        account: ListAccountsItem

    with pytest.raises(pydantic.ValidationError, match="neither ListAccountsItem nor an object"):
        Report.model_validate({"account": ListChats.from_dict({"data": []})})
    with pytest.raises(pydantic.ValidationError, match="neither ListAccountsItem nor an object"):
        Report.model_validate({"account": SendMessageBody(account="acct_1")})


@pytest.mark.parametrize(
    ("given", "why"),
    [({"text": "hi"}, "account is missing"), ({"account": "acct_1", "text": 5}, "SendMessageBody.text must be str")],
)
def test_an_object_of_a_request_is_checked(given: dict[str, Any], why: str) -> None:
    adapter = pydantic.TypeAdapter(SendMessageBody)

    assert adapter.validate_python({"account": "acct_1", "more": 1}).to_dict() == {"account": "acct_1", "more": 1}
    with pytest.raises(pydantic.ValidationError, match=why):
        adapter.validate_python(given)


def test_an_argument_that_is_left_out_is_null_in_json() -> None:
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(int | Unset)

    assert adapter.validate_json("null") is UNSET
    assert adapter.dump_json(UNSET) == b"null"
    with pytest.raises(pydantic.ValidationError):
        adapter.validate_python("many")


@pytest.mark.parametrize(
    "given", [File(b"x"), Path("a.jpg"), b"x", io.BytesIO(b"x")], ids=lambda each: type(each).__name__
)
def test_a_file_to_upload_is_accepted_as_it_is(given: Any) -> None:
    # pydantic makes another path of a path.
    assert pydantic.TypeAdapter(Upload).validate_python(given) == given
    with pytest.raises(pydantic.ValidationError):
        pydantic.TypeAdapter(Upload).validate_python(5)


def test_without_pydantic_everything_that_looks_at_a_model_can(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pydantic_core", None)
    monkeypatch.delitem(sys.modules, "fanscribe_api.runtime.schemas", raising=False)
    account = ListAccountsItem(id="acct_1")

    assert not hasattr(account, "__pydantic_serializer__")
    assert "to_dict" in dict(inspect.getmembers(account))
    assert mock.create_autospec(account).id is not None
