"""`inspect`, `typing` and `help` say of operations, methods and models what type checkers say, in each mode."""

import ast
import asyncio
import inspect
import pkgutil
import pydoc
import re
import sys
import types
import typing
from collections.abc import AsyncIterator, Callable, Iterator
from importlib import import_module
from typing import Any

import fanscribe
import pytest
from fanscribe import AsyncFanscribe, AsyncProcessing, Fanscribe, roster, sandbox, webhooks
from fanscribe._core.runners import Async, Sync
from fanscribe._platforms import catalogue
from fanscribe._platforms.fansly import FanslyAttempt
from fanscribe._platforms.onlyfans import OnlyFans, OnlyFansAttempt
from fanscribe._signin.processing import Processing
from fanscribe._signin.status import PLATFORMS, Account, ProcessingStatus, Status
from fanscribe_api.fansly.models.get_upload_status import GetUploadStatus as FanslyGetUploadStatus
from fanscribe_api.onlyfans.models.get_data_export_status import GetDataExportStatus
from fanscribe_api.onlyfans.models.get_upload_status import GetUploadStatus
from fanscribe_api.onlyfans.models.list_accounts import ListAccountsItem
from fanscribe_api.onlyfans.models.list_chats import ListChats, ListChatsDataItem
from fanscribe_api.onlyfans.models.shared import Account as UserData
from fanscribe_api.onlyfans.resources.chats import Chats
from fanscribe_api.runtime import operation as operation_module
from fanscribe_api.runtime.types import Response
from support.patience import python
from tools.conftest import Connected

WAYS = ("raw", "pages", "items", "rows", "chunks")
# Type checkers know the platforms of a client alone.
ANY_FANSCRIBE: Any = Fanscribe
A_STATUS: Any = ProcessingStatus
ASYNC_PROCESSING: Any = AsyncProcessing
CLIENTS = pytest.mark.parametrize("client", [Fanscribe, AsyncFanscribe])


def _operations(client: Any) -> Iterator[tuple[str, Any]]:
    for platform in catalogue.PLATFORMS:
        for tag in catalogue.tags(platform):
            resource = getattr(getattr(client, platform), tag)
            yield from (
                (f"{platform}.{tag}.{name}", getattr(resource, name)) for name in catalogue.operations(platform, tag)
            )


@CLIENTS
def test_the_hints_of_every_operation_are_evaluated_in_each_way_to_call_it(client: Any) -> None:
    for name, operation in _operations(client):
        for way in (operation, *(getattr(operation, each) for each in WAYS if hasattr(operation, each))):
            hints, signature = typing.get_type_hints(way), inspect.signature(way, eval_str=True)
            assert hints.keys() == {*signature.parameters, "return"}, name
            assert not any(isinstance(each.annotation, str) for each in signature.parameters.values()), name


@CLIENTS
def test_what_an_operation_returns_is_said_in_each_mode(client: Any) -> None:
    chats, iterator = client.onlyfans.chats, AsyncIterator if client is AsyncFanscribe else Iterator
    returned = {
        name: inspect.signature(way, eval_str=True).return_annotation
        for name, way in {"": chats.list, **{way: getattr(chats.list, way) for way in WAYS[:4]}}.items()
    }

    assert returned == {
        "": ListChats,
        "raw": Response[ListChats],
        "pages": iterator[ListChats],
        "items": iterator[ListChatsDataItem],
        "rows": iterator[dict[str, Any]],
    }
    download = client.onlyfans.media.download
    assert typing.get_type_hints(download.chunks)["return"] == iterator[bytes]
    assert typing.get_type_hints(download)["return"] is bytes


@CLIENTS
def test_rows_of_an_answer_that_is_not_paged_are_said_in_each_mode(client: Any) -> None:
    rows = client.onlyfans.accounts.list.rows

    iterator = AsyncIterator if client is AsyncFanscribe else Iterator
    assert typing.get_type_hints(rows)["return"] == iterator[dict[str, Any]]
    assert [*inspect.signature(rows).parameters] == ["onlyfans_email", "onlyfans_id", "onlyfans_username"]


def test_the_options_of_an_operation_are_those_of_a_client_and_two_more() -> None:
    """Type checkers know these names by the source alone; the client refuses others when it runs."""
    tree = ast.parse(inspect.getsource(operation_module))
    kind = next(node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and node.name == "_Callable")
    found = next(node for node in ast.walk(kind) if isinstance(node, ast.FunctionDef))

    own = {"extra_query", "extra_headers"}
    known = inspect.signature(Fanscribe.with_options).parameters.keys() - {"self"}
    assert {each.arg for each in found.args.kwonlyargs} == known | own


def test_the_options_of_a_way_to_call_are_in_its_signature() -> None:
    operation = ANY_FANSCRIBE.onlyfans.chats.list

    assert [*inspect.signature(operation.raw).parameters][-1] == "if_none_match"
    assert [*inspect.signature(operation.pages).parameters][-2:] == ["max_pages", "after"]


@CLIENTS
def test_the_options_of_an_operation_are_in_its_signature(client: Any) -> None:
    known = inspect.signature(client.with_options).parameters.keys() - {"self"}

    for operation in (client.onlyfans.chats.list, client("the-key").onlyfans.chats.list):
        shown = inspect.signature(operation.with_options)
        assert {*shown.parameters} == {*known, "extra_query", "extra_headers"}
        assert typing.get_type_hints(operation.with_options).keys() == {*shown.parameters, "return"}
        assert "extra_query: query parameters" in operation.with_options.__doc__


@CLIENTS
def test_a_method_says_what_its_steps_lead_to(client: Any) -> None:
    mode, onlyfans = Async if client is AsyncFanscribe else Sync, client.onlyfans

    def hint(method: Any) -> Any:
        return typing.get_type_hints(method)["return"]

    assert hint(onlyfans.reauthenticate) == OnlyFansAttempt[mode]  # type: ignore[valid-type]
    assert hint(onlyfans.account_status) == Status
    attempt: Any = object.__new__(OnlyFansAttempt)
    attempt._runner = onlyfans._runner
    assert hint(attempt.result) is Account
    assert hint(attempt.updates) == (AsyncIterator if client is AsyncFanscribe else Iterator)[Status]


@CLIENTS
def test_a_method_names_the_types_of_its_platform(client: Any) -> None:
    mode = Async if client is AsyncFanscribe else Sync
    uploads: dict[Any, Any] = {client.onlyfans: GetUploadStatus, client.fansly: FanslyGetUploadStatus}

    for platform, answer in uploads.items():
        hints = typing.get_type_hints(platform.wait_for_upload)
        assert hints["return"] is answer
        assert hints["on_status"] == Callable[[A_STATUS[answer]], object] | None
        assert typing.get_type_hints(platform.follow_upload)["return"] == Processing[answer, mode]  # type: ignore[valid-type]
    follow_export = typing.get_type_hints(client.onlyfans.follow_export)
    assert follow_export["return"] == Processing[GetDataExportStatus, mode]  # type: ignore[valid-type]


@CLIENTS
def test_a_handle_names_the_answer_of_what_it_polls(client: Any) -> None:
    fans = client("the-key")
    for handle, answer in (
        (fans.onlyfans.follow_export("1"), GetDataExportStatus),
        (fans.onlyfans.follow_upload("acct_1", "1"), GetUploadStatus),
        (fans.fansly.follow_upload("fansly_acct_1", "1"), FanslyGetUploadStatus),
    ):
        hints = typing.get_type_hints(handle.result)
        assert hints["return"] is answer
        assert hints["on_status"] == Callable[[A_STATUS[answer]], object] | None
        assert isinstance(handle, Processing)
        assert isinstance(handle, ASYNC_PROCESSING) is (client is AsyncFanscribe)


@CLIENTS
def test_a_client_says_its_mode(client: Any) -> None:
    mode = Async if client is AsyncFanscribe else Sync
    hints = typing.get_type_hints(client)

    assert hints["onlyfans"] == OnlyFans[mode]  # type: ignore[valid-type]
    assert {*PLATFORMS} <= hints.keys()
    resumed = typing.get_type_hints(client.resume)["return"]
    assert resumed == OnlyFansAttempt[mode] | FanslyAttempt[mode]  # type: ignore[valid-type]
    assert typing.get_type_hints(client.dispatch)["return"] == resumed | Processing[Any, mode] | None  # type: ignore[valid-type]


@CLIENTS
def test_nothing_of_a_platform_or_a_client_has_a_type_variable_of_ours(client: Any) -> None:
    fans = client("the-key")
    holders = [fans, *(getattr(fans, platform) for platform in PLATFORMS)]
    for holder in holders:
        for name in dir(holder):
            if not name.startswith("_") and inspect.isroutine(method := getattr(holder, name)):
                shown = str(typing.get_type_hints(method))
                assert not re.search(r"~|Steps\[|Generator", shown), f"{name}: {shown}"


@CLIENTS
def test_hints_of_platforms_and_tags_say_their_mode(client: Any) -> None:
    mode = Async if client is AsyncFanscribe else Sync
    for platform in PLATFORMS:
        kind = type(getattr(client, platform))
        tags = typing.get_type_hints(kind)
        for tag in catalogue.tags(platform):
            resource: Any = catalogue.resource(platform, tag)
            assert tags[tag] == resource[mode]
            assert typing.get_type_hints(type(getattr(getattr(client, platform), tag))) == {}


def test_a_class_says_what_its_objects_say() -> None:
    """Of both modes, that which an annotation without one means: the blocking one."""
    fans = AsyncFanscribe("the-key")
    for method in (OnlyFansAttempt.result, OnlyFans.reauthenticate, OnlyFans.account_status):
        assert not inspect.iscoroutinefunction(method)
        assert "Steps" not in str(inspect.signature(method))
    for awaited in (type(fans.onlyfans).reauthenticate, type(fans.onlyfans.chats).list):
        assert inspect.iscoroutinefunction(awaited)
        assert [*inspect.signature(awaited).parameters][:2] in (["self", "account_id"], ["self", "account"])


def test_the_class_of_a_tag_has_its_operations_in_its_mode(connected: Connected) -> None:
    chats = connected.fans.onlyfans.chats
    operation = type(chats).list

    assert inspect.iscoroutinefunction(operation) is connected.is_async
    assert inspect.signature(operation, eval_str=True).return_annotation is ListChats
    assert typing.get_type_hints(operation.raw)["return"] == Response[ListChats]
    assert [*inspect.signature(operation.items).parameters][:2] == ["self", "account"]
    assert isinstance(connected.result(operation(chats, "acct_1", limit=1)), ListChats)
    assert isinstance(connected.result(operation.raw(chats, "acct_1")).parsed, ListChats)
    with pytest.raises(TypeError, match="'self'"):
        connected.result(operation())


@CLIENTS
def test_the_source_is_that_of_the_function_that_describes_it(client: Any) -> None:
    for method, line in (
        (client.onlyfans.chats.list, '"/api/{account}/chats"'),
        (client.onlyfans.account_status, "fetch_status"),
    ):
        assert line in inspect.getsource(method)


def test_help_of_a_tag_shows_its_operations_as_methods() -> None:
    shown = pydoc.plain(pydoc.render_doc(Chats))

    methods = shown.partition("Methods defined here:")[2].partition("-----")[0]
    assert "list(self, account" in methods
    assert "List Chats" in methods


@CLIENTS
def test_what_is_awaited_is_a_coroutine_function_and_nothing_else_is(client: Any) -> None:
    chats, onlyfans = client.onlyfans.chats, client.onlyfans

    for awaited in (chats.list, chats.list.raw, onlyfans.reauthenticate, onlyfans.switch_credentials):
        assert inspect.iscoroutinefunction(awaited) is (client is AsyncFanscribe)
    for plain in (chats.list.pages, chats.list.items, chats.list.with_options):
        assert not inspect.iscoroutinefunction(plain)


def test_hints_of_models_are_evaluated() -> None:
    assert typing.get_type_hints(ListAccountsItem)["onlyfans_user_data"] == UserData | None
    for platform in catalogue.PLATFORMS:
        models = import_module(f"fanscribe_api.{platform}.models")
        for found in pkgutil.walk_packages(models.__path__, f"{models.__name__}."):
            for value in vars(import_module(found.name)).values():
                if inspect.isclass(value) and value.__module__ == found.name:
                    assert typing.get_type_hints(value) is not None


@pytest.mark.parametrize("module", [fanscribe, roster, sandbox, webhooks], ids=lambda module: module.__name__)
def test_hints_of_everything_that_is_exported_are_evaluated(module: Any) -> None:
    for name in module.__all__:
        value = getattr(module, name)
        if inspect.isclass(value):
            assert typing.get_type_hints(value) is not None
            for member, function in inspect.getmembers(value, inspect.isfunction):
                if not member.startswith("_") or member == "__init__":
                    assert typing.get_type_hints(function) is not None, f"{name}.{member}"
        elif inspect.isfunction(value):
            assert typing.get_type_hints(value) is not None


def test_evaluating_the_hints_of_a_client_is_what_imports_their_types() -> None:
    script = """
import sys, typing
from fanscribe import Fanscribe
Fanscribe("the-key")
print("fanscribe.webhooks" in sys.modules)
print(sorted(typing.get_type_hints(Fanscribe.__init__))[:3], "fanscribe.webhooks" in sys.modules)
"""

    lines = python("-c", script, check=True).stdout.splitlines()

    assert lines == ["False", "['api_key', 'base_url', 'clock'] True"]


def test_looking_at_an_operation_imports_none_of_its_models() -> None:
    script = """
import inspect, sys
from fanscribe import Fanscribe
operation = Fanscribe("the-key").onlyfans.chats.list
print(inspect.signature(operation), operation.items.__doc__)
print([name for name in sys.modules if ".models." in name and "onlyfans" in name and not name.endswith(".shared")])
"""

    assert "list_chats" not in python("-c", script, check=True).stdout.splitlines()[-1]


@pytest.mark.parametrize("is_imported", [True, False])
def test_a_subclass_shows_what_its_base_shows_whatever_names_its_module_has(
    monkeypatch: pytest.MonkeyPatch, is_imported: bool
) -> None:
    module = types.ModuleType("a_module_of_a_caller")
    own: dict[str, Any] = vars(module)
    if is_imported:
        monkeypatch.setitem(sys.modules, module.__name__, module)
    own.update(OnlyFans=OnlyFans, OnlyFansAttempt=OnlyFansAttempt, Account=int, Status=str)
    exec("class Attempt(OnlyFansAttempt): ...\nclass Platform(OnlyFans): ...", own)
    names = set(own)

    for kind, base in [(own["Attempt"], OnlyFansAttempt), (own["Platform"], OnlyFans)]:
        methods = [name for name in dir(base) if not name.startswith("_") and inspect.isroutine(getattr(base, name))]
        for name in methods:
            assert typing.get_type_hints(getattr(kind, name)) == typing.get_type_hints(getattr(base, name)), name
    assert set(own) == names


def test_help_names_every_other_way_to_call() -> None:
    shown = pydoc.plain(pydoc.render_doc(ANY_FANSCRIBE.onlyfans.chats.list))

    for way in (".raw(...)", ".pages(...)", ".items(...)", ".rows(...)", ".with_options(...)"):
        assert way in shown
    assert ".rows(...)" in pydoc.getdoc(ANY_FANSCRIBE.onlyfans.accounts.list)
    assert ".rows(...)" not in pydoc.getdoc(ANY_FANSCRIBE.onlyfans.media.download)
    assert ".chunks(...)" not in shown
    assert ".chunks(...)" in pydoc.getdoc(ANY_FANSCRIBE.onlyfans.media.download)
    assert ".items(...)" not in pydoc.getdoc(ANY_FANSCRIBE.onlyfans.chats.delete)


@CLIENTS
def test_the_platform_of_a_class_of_clients_shows_operations_and_sends_none(client: Any) -> None:
    list_chats = client.onlyfans.chats.list

    with pytest.raises(AttributeError, match=rf"construct one, as in {client.__name__}\(api_key\)"):
        asyncio.run(list_chats("acct_1"))


def test_what_is_called_is_what_is_shown(connected: Connected) -> None:
    operation = connected.fans.onlyfans.chats.list
    bound = inspect.signature(operation).bind("acct_1", limit=2)

    assert isinstance(connected.result(operation(*bound.args, **bound.kwargs)), ListChats)
    with pytest.raises(TypeError):
        inspect.signature(operation).bind("acct_1", nothing=2)
