"""The page on adding a platform, tried on a made-up document in a copy of the checkout."""

import json
import os
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import specs
from canonical.sources import ROOT, Layout
from support.noise import dump_document
from support.patience import python
from support.publisher import Publisher

PAGE = (ROOT / "docs" / "adding-a-platform.md").read_text()
ACCOUNT = [
    {
        "in": "path",
        "name": "exampleAccount",
        "required": True,
        "example": "example_acct_X",
        "schema": {"type": "string"},
    }
]
TEXT: dict[str, Any] = {"type": "string", "example": "amber"}
LIST = {
    "data": {"type": "array", "items": {"type": "object", "properties": {"name": TEXT}}},
    "nextCursor": {**TEXT, "nullable": True},
}

# What the page promises, as a user would see it.
SCRIPT = """
import asyncio, json
from typing import get_args
from fanscribe import AsyncFanscribe, Authenticated, Fanscribe, InvalidInput
from fanscribe._platforms import catalogue
from fanscribe.cli.app import app
from fanscribe.roster import Reauthenticate, Roster
from fanscribe.sandbox import Sandbox
from fanscribe_platforms import Platform
from typer.testing import CliRunner

async def asynchronous(box):
    async with AsyncFanscribe(box.api_key, base_url=box.url) as fans:
        return len([each async for each in fans.example.things.list.items("example_acct_1")])

with Sandbox() as box, Fanscribe(box.api_key, base_url=box.url) as fans:
    box.account("example_acct_1", username="jo")
    env = {"FANSCRIBE_API_KEY": box.api_key, "FANSCRIBE_BASE_URL": box.url}
    try:
        refused = str(Reauthenticate("example_acct_1"))
    except InvalidInput as error:
        refused = str(error)
    print(json.dumps({
        "platforms": get_args(Platform),
        "items": len(list(fans.example.things.list.items("example_acct_1"))),
        "asynchronous": asyncio.run(asynchronous(box)),
        "status": isinstance(fans.example.account_status("example_acct_1"), Authenticated),
        "roster": [each.account_id for each in Roster(fans).accounts()],
        "command": CliRunner().invoke(app, ["accounts"], env=env).stdout,
        "call": CliRunner().invoke(app, ["call", "example.things.list", "example_acct_1"], env=env).exit_code,
        "tags": list(catalogue.tags("example")),
        "signs in": hasattr(fans.example, "reauthenticate"),
        "refused": refused,
    }))
"""


def _operation(name: str, tag: str, fields: Any, *query: str) -> dict[str, Any]:
    answer = {"type": "object", "properties": {"data": fields}}
    return {
        "summary": name,
        "operationId": name,
        "tags": [tag],
        "parameters": [{"in": "query", "name": each, "required": False, "schema": TEXT} for each in query],
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": answer}}}},
    }


DOCUMENT = {
    "openapi": "3.0.3",
    "info": {"title": "Example API Documentation", "description": "", "version": "1.0.0"},
    "servers": [{"url": "https://app.onlyfansapi.com"}],
    "tags": [{"name": "Account", "description": ""}, {"name": "Things", "description": ""}],
    "components": {"securitySchemes": {"default": {"type": "http", "scheme": "bearer", "description": ""}}},
    "security": [{"default": []}],
    "paths": {
        "/api/example/accounts": {"get": _operation("listAccounts", "Account", TEXT)},
        "/api/example/accounts/{exampleAccount}": {
            "get": _operation("getAccount", "Account", TEXT),
            "parameters": ACCOUNT,
        },
        "/api/example/{exampleAccount}/things": {
            "get": _operation("listThings", "Things", {"type": "object", "properties": LIST}, "cursor", "size"),
            "parameters": ACCOUNT,
        },
    },
}


def _block(kind: str) -> str:
    [block] = re.findall(rf"^```{kind}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    return str(block)


@pytest.fixture
def checkout(tmp_path: Path) -> Layout:
    """A copy of the checkout with the table and the file of the page."""
    for name in ("openapi", "facade"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    layout = Layout(tmp_path)
    with (layout.openapi / "sources.toml").open("a") as file:
        file.write(f"\n{_block('toml')}")
    (layout.facade / "_platforms" / "example.py").write_text(_block("text"))
    return layout


def test_a_table_and_a_file_are_a_platform(checkout: Layout) -> None:
    known = list(Layout().sources())
    with Publisher() as publisher:
        publisher.documents["/scribe-example-docs/openapi.yaml"] = dump_document(DOCUMENT)
        # The others are not published here, and stay as they are.
        assert specs.main(["pull", "--base-url", publisher.url], checkout) == specs.INCOMPLETE
    assert specs.main(["generate"], checkout) == 0

    path = os.pathsep.join([str(checkout.root / "facade"), str(checkout.generated)])
    run = python("-c", SCRIPT, cwd=checkout.root, env={**os.environ, "PYTHONPATH": path})

    assert run.returncode == 0, run.stderr
    seen = json.loads(run.stdout)
    assert seen.pop("refused").startswith("example_acct_1 is connected in the browser")
    assert seen == {
        "platforms": [*known, "example"],
        "items": 25,
        "asynchronous": 25,
        "status": True,
        "roster": ["example_acct_1"],
        "command": "example\texample_acct_1\tjo\tCreator\tsigned in\n",
        "call": 0,
        "tags": ["accounts", "things"],
        "signs in": False,
    }
    attributes = (checkout.generated / "fanscribe_platforms" / "attributes.py").read_text()
    assert "    example: Example[ModeT]\n" in attributes
