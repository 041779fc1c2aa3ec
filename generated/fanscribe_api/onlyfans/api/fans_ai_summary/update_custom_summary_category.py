"""Update Custom Summary Category

PUT /api/fan-summary-categories/{category_id}

Args:
    category_id (str):
    body (UpdateCustomSummaryCategoryBody | Unset):
"""

from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_custom_summary_category_body import UpdateCustomSummaryCategoryBody
from ...models.update_custom_summary_category_response_200 import UpdateCustomSummaryCategoryResponse200
from ...types import UNSET, Response, Unset


def _get_kwargs(
    category_id: str,
    *,
    body: UpdateCustomSummaryCategoryBody | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/api/fan-summary-categories/{category_id}".format(
            category_id=quote(str(category_id), safe=""),
        ),
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateCustomSummaryCategoryResponse200 | None:
    if response.status_code == 200:
        response_200 = UpdateCustomSummaryCategoryResponse200.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateCustomSummaryCategoryResponse200]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    category_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateCustomSummaryCategoryBody | Unset = UNSET,
) -> Response[UpdateCustomSummaryCategoryResponse200]:
    response = client.get_httpx_client().request(
        **_get_kwargs(
            category_id=category_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


def sync(
    category_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateCustomSummaryCategoryBody | Unset = UNSET,
) -> UpdateCustomSummaryCategoryResponse200 | None:
    return sync_detailed(
        category_id=category_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    category_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateCustomSummaryCategoryBody | Unset = UNSET,
) -> Response[UpdateCustomSummaryCategoryResponse200]:
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            category_id=category_id,
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    category_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateCustomSummaryCategoryBody | Unset = UNSET,
) -> UpdateCustomSummaryCategoryResponse200 | None:
    return (
        await asyncio_detailed(
            category_id=category_id,
            client=client,
            body=body,
        )
    ).parsed
