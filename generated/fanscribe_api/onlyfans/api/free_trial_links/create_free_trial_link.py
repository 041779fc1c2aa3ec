"""Create Free Trial Link

POST /api/{account}/trial-links

Args:
    account (str):
    body (CreateFreeTrialLinkBody):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_free_trial_link_body import CreateFreeTrialLinkBody
from ...models.create_free_trial_link_response_200 import CreateFreeTrialLinkResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    *,
    body: CreateFreeTrialLinkBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/{account}/trial-links".format(
            account=quote(str(account), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreateFreeTrialLinkResponse200 | None:
    if response.status_code == 200:
        response_200 = CreateFreeTrialLinkResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateFreeTrialLinkResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateFreeTrialLinkBody,
) -> Response[CreateFreeTrialLinkResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateFreeTrialLinkBody,
) -> CreateFreeTrialLinkResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateFreeTrialLinkBody,
) -> Response[CreateFreeTrialLinkResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateFreeTrialLinkBody,
) -> CreateFreeTrialLinkResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            body=body,
        )
    ).parsed
