"""The generated clients: what they send, what they show, and what copies share."""

import asyncio
import io
from typing import Any

import attrs
import httpx
import pytest
from fanscribe_api.onlyfans import AuthenticatedClient, Client, errors, models, types
from fanscribe_api.onlyfans.api.account import list_accounts
from fanscribe_api.onlyfans.api.chats import list_chats
from fanscribe_api.onlyfans.api.connect_only_fans_account import poll_authentication_status
from fanscribe_api.onlyfans.api.media import upload_media_to_the_only_fans_cdn


def _client(handler: Any, kind: Any = AuthenticatedClient, **options: Any) -> Any:
    options = {"token": "s3cret-token", **options} if kind is AuthenticatedClient else options
    client = kind("https://api.example/", **options)
    transport = httpx.MockTransport(handler)
    client.set_httpx_client(httpx.Client(transport=transport))
    return client.set_async_httpx_client(httpx.AsyncClient(transport=transport))


def _answers(status: int = 200, **answer: Any) -> Any:
    return lambda request: httpx.Response(status, **answer)


def test_a_request_carries_the_token_and_ends_in_time() -> None:
    sent: list[httpx.Request] = []
    client = _client(lambda request: sent.append(request) or httpx.Response(200, json=[]))

    assert list_accounts.sync(client=client) == []

    assert str(sent[0].url) == "https://api.example/api/accounts"
    assert sent[0].headers["authorization"] == "Bearer s3cret-token"
    assert set(sent[0].extensions["timeout"].values()) == {30.0}


@pytest.mark.parametrize("body", [b"", b"<html>", b"{", b"[" * 100_000, b"\xff", b"null", b"[]", b"7", b'"x"', b'{"state": null}'])
@pytest.mark.parametrize("status", [200, 201, 404, 524, 299])
def test_no_answer_raises(body: bytes, status: int) -> None:
    response = poll_authentication_status.sync_detailed("auth_1", client=_client(_answers(status, content=body)))

    assert (response.status_code, response.content) == (status, body)
    if status != 200:
        assert response.parsed is None


def test_the_answer_stays_reachable_as_it_came() -> None:
    response = poll_authentication_status.sync_detailed("auth_1", client=_client(_answers(json={"state": "new", "x": 1}, headers={"a": "b"})))

    assert response.raw == {"state": "new", "x": 1} == response.parsed.to_dict()
    assert response.headers["a"] == "b"
    assert "new" not in repr(response)


def test_both_kinds_of_call_read_the_same() -> None:
    client = _client(_answers(json={"data": [{"fan": {"id": 7}}]}))

    async def both() -> Any:
        return await list_chats.asyncio("acct_1", client=client), await list_chats.asyncio_detailed("acct_1", client=client)

    parsed, detailed = asyncio.run(both())
    assert parsed == detailed.parsed == list_chats.sync("acct_1", client=client)
    assert parsed.data[0].fan.id == 7


def test_a_status_that_is_not_documented_can_raise_without_showing_the_body() -> None:
    client = _client(_answers(524, content=b"s3cret"), raise_on_unexpected_status=True)

    with pytest.raises(errors.UnexpectedStatus, match="524") as caught:
        list_accounts.sync(client=client)

    assert "s3cret" not in str(caught.value)
    assert caught.value.content == b"s3cret"


@pytest.mark.parametrize("kind", [AuthenticatedClient, Client])
def test_a_repr_shows_no_secret(kind: Any) -> None:
    client = _client(_answers(), kind, headers={"X-Key": "s3cret"}, cookies={"a": "s3cret"}, httpx_args={"proxy": "http://u:s3cret@p"})

    assert "s3cret" not in repr(client)
    assert "https://api.example" in repr(client)


def test_copies_share_the_connections_and_nothing_that_changes() -> None:
    sent: list[httpx.Request] = []
    client = _client(lambda request: sent.append(request) or httpx.Response(200, json=[]), headers={"a": "1"})

    copy = client.with_headers({"b": "2"}).with_cookies({"c": "3"}).with_timeout(5)
    for each in (client, copy):
        list_accounts.sync(client=each)

    assert copy.get_httpx_client() is client.get_httpx_client()
    assert copy.get_async_httpx_client() is client.get_async_httpx_client()
    first, second = sent
    assert "b" not in first.headers
    assert "cookie" not in first.headers
    assert (second.headers["a"], second.headers["b"], second.headers["cookie"]) == ("1", "2", "c=3")
    assert second.headers["authorization"] == "Bearer s3cret-token"
    assert set(second.extensions["timeout"].values()) == {5.0}
    with pytest.raises(TypeError):
        client.headers["b"] = "2"
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        client.timeout = None


def test_a_redirect_is_not_followed_unasked() -> None:
    asked: list[str] = []
    client = _client(lambda request: asked.append(request.url.host) or httpx.Response(302, headers={"Location": "https://evil.example/"}))

    assert list_accounts.sync_detailed(client=client).status_code == 302
    assert asked == ["api.example"]


def test_a_client_closes_its_connections() -> None:
    with AuthenticatedClient("https://api.example", token="t") as client:
        pool = client.get_httpx_client()
    assert pool.is_closed

    async def use() -> httpx.AsyncClient:
        async with AuthenticatedClient("https://api.example", token="t") as client:
            return client.get_async_httpx_client()

    assert asyncio.run(use()).is_closed


def test_a_form_is_written_for_laravel() -> None:
    file = types.File(io.BytesIO(b"content"), "a.jpg", "image/jpeg")
    body = models.UploadMediaToTheOnlyFansCdnBody(file=file)
    body["options"] = {"deep": [1, True]}
    body["nothing"] = None

    sent = httpx.Request("POST", "https://x.example", files=upload_media_to_the_only_fans_cdn._get_kwargs("acct_1", body=body)["files"])
    text = sent.read().decode()

    assert 'name="file"; filename="a.jpg"' in text
    assert 'name="options[deep][]"\r\n\r\n1\r\n' in text
    assert 'name="nothing"\r\n\r\n\r\n' in text
