"""Get Free Trial Link

GET /api/{account}/trial-links/{trial_link_id}

Args:
    account (str):
    trial_link_id (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_free_trial_link_response_200 import GetFreeTrialLinkResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    trial_link_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/{account}/trial-links/{trial_link_id}".format(
            account=quote(str(account), safe=""),
            trial_link_id=quote(str(trial_link_id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetFreeTrialLinkResponse200 | None:
    if response.status_code == 200:
        response_200 = GetFreeTrialLinkResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetFreeTrialLinkResponse200]:
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
) -> Response[GetFreeTrialLinkResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            trial_link_id=trial_link_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> GetFreeTrialLinkResponse200 | None:
    return sync_detailed(
        account=account,
        trial_link_id=trial_link_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account: str,
    trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[GetFreeTrialLinkResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            trial_link_id=trial_link_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    trial_link_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> GetFreeTrialLinkResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            trial_link_id=trial_link_id,
            client=client,
        )
    ).parsed
