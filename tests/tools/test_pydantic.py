"""pydantic: `validate_call` of operations, and models in its own."""

import inspect
import io
import sys
from pathlib import Path
from typing import Any
from unittest import mock

import pydantic
import pytest
from fanscribe import AsyncFanscribe, Fanscribe
from fanscribe_api.onlyfans.models.list_accounts import ListAccountsItem
from fanscribe_api.onlyfans.models.list_chats import ListChats
from fanscribe_api.runtime.types import UNSET, File, Unset, Upload
from tools.conftest import Connected
from tools.test_introspection import _operations


@pytest.mark.parametrize("client", [Fanscribe, AsyncFanscribe])
def test_every_operation_can_be_validated(client: Any) -> None:
    for _, operation in _operations(client):
        pydantic.validate_call(operation)


def test_a_call_is_validated_before_anything_is_sent(connected: Connected) -> None:
    list_chats = pydantic.validate_call(connected.fans.onlyfans.chats.list)

    with pytest.raises(pydantic.ValidationError, match="order"):
        connected.result(list_chats("acct_1", order="new"))
    assert connected.box.requests == []
    assert isinstance(connected.result(list_chats("acct_1", limit=5)), ListChats)
    assert len(connected.box.requests) == 1


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
