"""Operations as tools of an MCP server: in a process of their own, as its library brings many others."""

import json
from typing import Any

import pytest
from fanscribe.sandbox import Sandbox
from support.patience import python

SCRIPT = """
import asyncio, json, sys
from fanscribe import AsyncFanscribe, Fanscribe
from fanscribe._platforms import catalogue
from mcp.server.mcpserver import MCPServer

key, url, mode = sys.argv[1:]
fans = (AsyncFanscribe if mode == "async" else Fanscribe)(key, base_url=url)
server = MCPServer("fanscribe", log_level="ERROR")
for platform in catalogue.PLATFORMS:
    for tag in catalogue.tags(platform):
        for name in catalogue.operations(platform, tag):
            server.add_tool(getattr(getattr(getattr(fans, platform), tag), name), name=f"{platform}_{tag}_{name}")
server.add_tool(fans.onlyfans.account_status, name="account_status")
server.add_tool(fans.request, name="request")

async def main():
    tools = {tool.name: tool for tool in await server.list_tools()}
    tool = tools["onlyfans_chats_list"]
    called = await server.call_tool(tool.name, {"account": "acct_1", "limit": 5, "order": None})
    listed = await server.call_tool("onlyfans_accounts_list", {})
    status = await server.call_tool("account_status", {"account_id": "acct_1"})
    if mode == "async":
        await fans.close()
    print(json.dumps([
        len(tools), tool.input_schema, tool.description,
        [each.text for each in called.content], listed.structured_content, status.content[0].text,
        {tool.name: tool.output_schema["properties"] for tool in tools.values() if tool.output_schema},
    ]))

asyncio.run(main())
"""


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_every_operation_is_a_tool(mode: str, sandbox: Sandbox) -> None:
    sandbox.reset()
    sandbox.account("acct_1", signed_in=True)

    shown = python("-W", "error::UserWarning", "-c", SCRIPT, sandbox.api_key, sandbox.url, mode, check=True).stdout
    count, schema, description, texts, accounts, status, outputs = json.loads(shown)

    assert count > 300
    assert schema["required"] == ["account"]
    limit: Any = schema["properties"]["limit"]
    assert {each["type"] for each in limit["anyOf"]} == {"integer", "string", "null"}
    assert limit["default"] is None
    assert "GET /api/{account}/chats" in description
    # JSON, not a repr.
    assert json.loads(texts[0])["data"] is not None
    assert [each["id"] for each in accounts["result"]] == ["acct_1"]
    assert "Authenticated" in status
    assert [each.path for each in sandbox.requests] == ["/api/acct_1/chats", "/api/accounts", "/api/accounts"]
    # Of an object anything may come, so it has none. What has one is said as it is.
    assert {next(iter(each)) for each in outputs.values()} == {"result"}
    assert {each["result"]["type"] for each in outputs.values()} == {"array", "string"}
    assert outputs["onlyfans_accounts_list"]["result"]["items"]["type"] == "object"
    assert not {"onlyfans_chats_list", "onlyfans_accounts_disconnect"} & outputs.keys()
