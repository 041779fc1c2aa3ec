"""Create Release Form

POST /api/{account}/release-forms/create-release-form
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...base import One
from ...operations import Answers, request
from ...types import Response

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_release_form_body import CreateReleaseFormBody
    from ...models.create_release_form_response_200 import CreateReleaseFormResponse200

_ANSWERS: Answers = {200: One("create_release_form_response_200", "CreateReleaseFormResponse200")}


def _get_kwargs(account: str, *, body: CreateReleaseFormBody) -> dict[str, Any]:
    return request("post", "/api/{account}/release-forms/create-release-form", {"account": account}, json=body)


def sync_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: CreateReleaseFormBody
) -> Response[CreateReleaseFormResponse200]:
    return client.send(_get_kwargs(account, body=body), _ANSWERS)


def sync(
    account: str, *, client: AuthenticatedClient | Client, body: CreateReleaseFormBody
) -> CreateReleaseFormResponse200 | None:
    return client.send(_get_kwargs(account, body=body), _ANSWERS).parsed


async def asyncio_detailed(
    account: str, *, client: AuthenticatedClient | Client, body: CreateReleaseFormBody
) -> Response[CreateReleaseFormResponse200]:
    return await client.asend(_get_kwargs(account, body=body), _ANSWERS)


async def asyncio(
    account: str, *, client: AuthenticatedClient | Client, body: CreateReleaseFormBody
) -> CreateReleaseFormResponse200 | None:
    return (await client.asend(_get_kwargs(account, body=body), _ANSWERS)).parsed
