"""Attach Tags (Release Forms) to Message

POST /api/{account}/messages/{queue_id}/attach-tags

Args:
    account (str):
    queue_id (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.attach_tags_release_forms_to_message_response_200 import AttachTagsReleaseFormsToMessageResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    queue_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/{account}/messages/{queue_id}/attach-tags".format(
            account=quote(str(account), safe=""),
            queue_id=quote(str(queue_id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AttachTagsReleaseFormsToMessageResponse200 | None:
    if response.status_code == 200:
        response_200 = AttachTagsReleaseFormsToMessageResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AttachTagsReleaseFormsToMessageResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    queue_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[AttachTagsReleaseFormsToMessageResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            queue_id=queue_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    queue_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> AttachTagsReleaseFormsToMessageResponse200 | None:
    return sync_detailed(
        account=account,
        queue_id=queue_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account: str,
    queue_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[AttachTagsReleaseFormsToMessageResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            queue_id=queue_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    queue_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> AttachTagsReleaseFormsToMessageResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            queue_id=queue_id,
            client=client,
        )
    ).parsed
