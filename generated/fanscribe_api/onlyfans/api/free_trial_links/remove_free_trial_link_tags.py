"""Remove Free Trial Link Tags

DELETE /api/{account}/trial-links/{trial_link_id}/tags

Args:
    account (str):
    trial_link_id (str):
    body (RemoveFreeTrialLinkTagsBody):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.remove_free_trial_link_tags_body import RemoveFreeTrialLinkTagsBody
from ...models.remove_free_trial_link_tags_response_200 import RemoveFreeTrialLinkTagsResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    trial_link_id: str,
    *,
    body: RemoveFreeTrialLinkTagsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/{account}/trial-links/{trial_link_id}/tags".format(
            account=quote(str(account), safe=""),
            trial_link_id=quote(str(trial_link_id), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RemoveFreeTrialLinkTagsResponse200 | None:
    if response.status_code == 200:
        response_200 = RemoveFreeTrialLinkTagsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RemoveFreeTrialLinkTagsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RemoveFreeTrialLinkTagsBody,
) -> Response[RemoveFreeTrialLinkTagsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            trial_link_id=trial_link_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RemoveFreeTrialLinkTagsBody,
) -> RemoveFreeTrialLinkTagsResponse200 | None:
    return sync_detailed(
        account=account,
        trial_link_id=trial_link_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account: str,
    trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RemoveFreeTrialLinkTagsBody,
) -> Response[RemoveFreeTrialLinkTagsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            trial_link_id=trial_link_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: RemoveFreeTrialLinkTagsBody,
) -> RemoveFreeTrialLinkTagsResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            trial_link_id=trial_link_id,
            client=client,
            body=body,
        )
    ).parsed
