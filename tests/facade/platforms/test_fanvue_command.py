"""The command knows Fanvue's accounts and operations."""

import json
from typing import Any

import pytest
from fanscribe.sandbox import Sandbox
from typer.testing import CliRunner, Result


@pytest.fixture
def run(box: Sandbox) -> Any:
    from fanscribe.cli.app import app

    box.account("fanvue_acct_1", username="amber")

    def invoke(*arguments: str) -> Result:
        env = {"FANSCRIBE_API_KEY": box.api_key, "FANSCRIBE_BASE_URL": box.url}
        return CliRunner().invoke(app, arguments, env=env)

    return invoke


def test_accounts_are_listed(run: Any) -> None:
    assert run("accounts").stdout == "fanvue\tfanvue_acct_1\tamber\tCreator\tsigned in\n"
    assert run("accounts", "--platform", "fanvue").stdout.startswith("fanvue\t")
    assert run("status", "fanvue_acct_1").exit_code == 0


def test_operations_are_called_and_completed(run: Any) -> None:
    from fanscribe.cli.call import _complete_operation

    [page] = run("call", "fanvue.chats.list", "fanvue_acct_1").stdout.splitlines()
    assert json.loads(page)["data"]["nextCursor"] == "10"
    assert len(run("call", "fanvue.chats.list", "fanvue_acct_1", "--pages", "0").stdout.splitlines()) == 3
    assert _complete_operation("fanvue.chats.get") == ["fanvue.chats.get"]


@pytest.mark.parametrize("arguments", [("reauth", "fanvue_acct_1"), ("connect", "fanvue", "--yes")])
def test_nothing_is_signed_in(run: Any, box: Sandbox, arguments: tuple[str, ...]) -> None:
    done = run(*arguments)

    assert done.exit_code == 2, done.stderr
    assert box.requests == []
