import json
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from fanscribe.cli.app import app
from fanscribe.sandbox import Sandbox
from typer.testing import CliRunner


@attrs.frozen
class Result:
    """The output of a command without a terminal, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        """The JSON objects on stdout."""
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def env(box: Sandbox) -> dict[str, str]:
    return {"FANSCRIBE_API_KEY": box.api_key, "FANSCRIBE_BASE_URL": box.url}


@pytest.fixture
def command(env: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Run the command without a terminal, against the sandbox."""
    monkeypatch.delenv("ONLYFANSAPI_API_KEY", raising=False)

    def run(*arguments: object, typed: str = "", **more: str | None) -> Result:
        done = CliRunner().invoke(app, [str(each) for each in arguments], input=typed, env={**env, **more})
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return Result(done.exit_code, done.stdout, done.stderr)

    return run
