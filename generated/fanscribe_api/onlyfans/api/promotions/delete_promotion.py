"""Delete Promotion

DELETE /api/{account}/promotions/{promotion_id}

Args:
    account (str):
    promotion_id (str):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.delete_promotion_response_200 import DeletePromotionResponse200
from ...types import Response


def _get_kwargs(
    account: str,
    promotion_id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/api/{account}/promotions/{promotion_id}".format(
            account=quote(str(account), safe=""),
            promotion_id=quote(str(promotion_id), safe=""),
        ),
    }
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DeletePromotionResponse200 | None:
    if response.status_code == 200:
        response_200 = DeletePromotionResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeletePromotionResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    account: str,
    promotion_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DeletePromotionResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            account=account,
            promotion_id=promotion_id,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    account: str,
    promotion_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> DeletePromotionResponse200 | None:
    return sync_detailed(
        account=account,
        promotion_id=promotion_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    account: str,
    promotion_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DeletePromotionResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            account=account,
            promotion_id=promotion_id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    account: str,
    promotion_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> DeletePromotionResponse200 | None:
    return (
        await asyncio_detailed(
            account=account,
            promotion_id=promotion_id,
            client=client,
        )
    ).parsed
