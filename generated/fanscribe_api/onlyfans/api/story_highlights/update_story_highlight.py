"""Update Story Highlight

PUT /api/{account}/stories/highlights/{highlight_id}

Args:
    account (str):
    highlight_id (str):
    body (UpdateStoryHighlightBody):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_story_highlight_body import UpdateStoryHighlightBody
from ...models.update_story_highlight_response_200 import UpdateStoryHighlightResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    highlight_id: str,
    *,
    body: UpdateStoryHighlightBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/api/{account}/stories/highlights/{highlight_id}".format(
            account=quote(str(account), safe=""),
            highlight_id=quote(str(highlight_id), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateStoryHighlightResponse200 | None:
    if response.status_code == 200:
        response_200 = UpdateStoryHighlightResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateStoryHighlightResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    highlight_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateStoryHighlightBody,
) -> Response[UpdateStoryHighlightResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            highlight_id=highlight_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    highlight_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateStoryHighlightBody,
) -> UpdateStoryHighlightResponse200 | None:
    return sync_detailed(
        account=account,
        highlight_id=highlight_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account: str,
    highlight_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateStoryHighlightBody,
) -> Response[UpdateStoryHighlightResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            highlight_id=highlight_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    highlight_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateStoryHighlightBody,
) -> UpdateStoryHighlightResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            highlight_id=highlight_id,
            client=client,
            body=body,
        )
    ).parsed
