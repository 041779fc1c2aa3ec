"""Create Label

POST /api/{account}/posts/labels
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_label_body import CreateLabelBody
    from ...models.create_label_response_200 import CreateLabelResponse200

_ANSWERS: Answers = {200: One("create_label_response_200", "CreateLabelResponse200")}


def _get_kwargs(account: str, *, body: CreateLabelBody) -> dict[str, Any]:
    return request("post", "/api/{account}/posts/labels", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: CreateLabelBody
) -> Response[CreateLabelResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(account: str, *, client: AuthenticatedClient | Client, body: CreateLabelBody) -> CreateLabelResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: CreateLabelBody
) -> Response[CreateLabelResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: CreateLabelBody
) -> CreateLabelResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
