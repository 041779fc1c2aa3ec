"""Mark Story as Watched

POST /api/{account}/stories/{story_id}/mark-as-watched

Args:
    account (str):
    story_id (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.mark_story_as_watched_response_200 import MarkStoryAsWatchedResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    story_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/{account}/stories/{story_id}/mark-as-watched".format(
            account=quote(str(account), safe=""),
            story_id=quote(str(story_id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> MarkStoryAsWatchedResponse200 | None:
    if response.status_code == 200:
        response_200 = MarkStoryAsWatchedResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[MarkStoryAsWatchedResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    story_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[MarkStoryAsWatchedResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            story_id=story_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    story_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> MarkStoryAsWatchedResponse200 | None:
    return sync_detailed(
        account=account,
        story_id=story_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account: str,
    story_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[MarkStoryAsWatchedResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            story_id=story_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    story_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> MarkStoryAsWatchedResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            story_id=story_id,
            client=client,
        )
    ).parsed
