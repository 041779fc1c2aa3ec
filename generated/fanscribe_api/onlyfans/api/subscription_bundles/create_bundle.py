"""Create Bundle

POST /api/{account}/bundles

Args:
    account (str):
    discount (CreateBundleDiscount):
    duration (CreateBundleDuration):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.create_bundle_discount import CreateBundleDiscount
from ...models.create_bundle_duration import CreateBundleDuration
from ...models.create_bundle_response_200 import CreateBundleResponse200
from ...types import Response, to_query


def _get_kwargs(
    account: str,
    *,
    discount: CreateBundleDiscount,
    duration: CreateBundleDuration,
) -> dict[str, Any]:

    params: dict[str, Any] = {}
    json_discount: int = discount
    params["discount"] = json_discount
    json_duration: int = duration
    params["duration"] = json_duration

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/{account}/bundles".format(
            account=quote(str(account), safe=""),
        ),
        "params": to_query(params),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CreateBundleResponse200 | None:
    if response.status_code == 200:
        response_200 = CreateBundleResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CreateBundleResponse200]:
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
    discount: CreateBundleDiscount,
    duration: CreateBundleDuration,
) -> Response[CreateBundleResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            discount=discount,
            duration=duration,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    discount: CreateBundleDiscount,
    duration: CreateBundleDuration,
) -> CreateBundleResponse200 | None:
    return sync_detailed(
        account=account,
        client=client,
        discount=discount,
        duration=duration,
    ).parsed


async def asyncio_detailed(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    discount: CreateBundleDiscount,
    duration: CreateBundleDuration,
) -> Response[CreateBundleResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            discount=discount,
            duration=duration,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    *,
    client: AuthenticatedClient | Client,
    discount: CreateBundleDiscount,
    duration: CreateBundleDuration,
) -> CreateBundleResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            client=client,
            discount=discount,
            duration=duration,
        )
    ).parsed
