"""Add Shared Free Trial Link Tags

POST /api/{account}/shared-trial-links/{shared_trial_link_id}/tags

Args:
    account (str):
    shared_trial_link_id (str):
    body (AddSharedFreeTrialLinkTagsBody):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_shared_free_trial_link_tags_body import AddSharedFreeTrialLinkTagsBody
from ...models.add_shared_free_trial_link_tags_response_200 import AddSharedFreeTrialLinkTagsResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    shared_trial_link_id: str,
    *,
    body: AddSharedFreeTrialLinkTagsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/{account}/shared-trial-links/{shared_trial_link_id}/tags".format(
            account=quote(str(account), safe=""),
            shared_trial_link_id=quote(str(shared_trial_link_id), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AddSharedFreeTrialLinkTagsResponse200 | None:
    if response.status_code == 200:
        response_200 = AddSharedFreeTrialLinkTagsResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AddSharedFreeTrialLinkTagsResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    shared_trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddSharedFreeTrialLinkTagsBody,
) -> Response[AddSharedFreeTrialLinkTagsResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            shared_trial_link_id=shared_trial_link_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    shared_trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddSharedFreeTrialLinkTagsBody,
) -> AddSharedFreeTrialLinkTagsResponse200 | None:
    return sync_detailed(
        account=account,
        shared_trial_link_id=shared_trial_link_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account: str,
    shared_trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddSharedFreeTrialLinkTagsBody,
) -> Response[AddSharedFreeTrialLinkTagsResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            shared_trial_link_id=shared_trial_link_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    shared_trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: AddSharedFreeTrialLinkTagsBody,
) -> AddSharedFreeTrialLinkTagsResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            shared_trial_link_id=shared_trial_link_id,
            client=client,
            body=body,
        )
    ).parsed
