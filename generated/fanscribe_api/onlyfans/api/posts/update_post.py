"""Update Post

PUT /api/{account}/posts/{post_id}

Args:
    account (str):
    post_id (str):
    body (UpdatePostBody):
"""

from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_post_body import UpdatePostBody
from ...types import Response


def _get_kwargs(
    account: str,
    post_id: str,
    *,
    body: UpdatePostBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/api/{account}/posts/{post_id}".format(
            account=quote(str(account), safe=""),
            post_id=quote(str(post_id), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> str | None:
    if response.status_code == 200:
        response_200 = cast(str, response.json())
        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdatePostBody,
) -> Response[str]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            post_id=post_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdatePostBody,
) -> str | None:
    return sync_detailed(
        account=account,
        post_id=post_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdatePostBody,
) -> Response[str]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            post_id=post_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    post_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdatePostBody,
) -> str | None:
    return (
        await asyncio_detailed(
            account=account,
            post_id=post_id,
            client=client,
            body=body,
        )
    ).parsed
