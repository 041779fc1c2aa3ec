"""The provider's own SDK against the sandbox: a client that was not written from our picture of the provider."""

from collections.abc import Iterator
from typing import Any

import pytest
from fanscribe.sandbox import AsksForCode, Sandbox, SignsIn


@pytest.fixture
def peer(box: Sandbox) -> Iterator[Any]:
    # Half a second for each worker that collects, most of which run none of these.
    from onlyfansapi import OnlyFansAPI

    with OnlyFansAPI(api_key=box.api_key, base_url=box.url, max_retries=0) as client:
        yield client


def test_it_starts_polls_and_submits_a_code(peer: Any, box: Sandbox) -> None:
    box.queue_new_account(AsksForCode("246810", hint="42", after=0), SignsIn(after=0))
    started = peer.authenticate.start(
        auth_type="email_password", email="a@example.com", password="a password", proxy_country="us"
    )
    assert started.attempt_id.startswith("auth_")

    asked = peer.authenticate.poll_status(started.attempt_id)
    assert (asked.state, asked.last_attempt.needs_otp, asked.last_attempt.otp_phone_ending) == ("needs-otp", True, "42")

    peer.authenticate.submit_2fa(started.attempt_id, code="246810")
    done = peer.authenticate.poll_status(started.attempt_id)
    assert (done.state, done.progress, done.last_attempt.success) == ("authenticated", "signed_in", True)


def test_it_reauthenticates(peer: Any, box: Sandbox) -> None:
    box.account("acct_1")

    answer = peer.authenticate.reauthenticate("acct_1")

    assert answer.success
    attempt_id = answer.polling_url.rpartition("/")[2]
    assert peer.authenticate.poll_status(attempt_id).state in ("authenticating", "authenticated")


def test_it_lists_accounts_with_its_filters(peer: Any, box: Sandbox) -> None:
    box.account("acct_1", signed_in=True, username="jo", email="jo@example.com")
    box.account("acct_2", username="lo")
    box.account("fansly_acct_1")

    jo, lo = peer.accounts.list()

    assert (jo.id, jo.onlyfans_username, jo.onlyfans_email, jo.is_authenticated) == (
        "acct_1",
        "jo",
        "jo@example.com",
        True,
    )
    assert jo.onlyfans_user_data.username == "jo"
    assert (lo.id, lo.onlyfans_user_data) == ("acct_2", None)
    assert isinstance(jo.onlyfans_id, int)
    for filters in ({"onlyfans_id": str(lo.onlyfans_id)}, {"onlyfans_username": "lo"}):
        assert [account.id for account in peer.accounts.list(**filters)] == ["acct_2"]
    assert [account.id for account in peer.accounts.list(onlyfans_email="jo@example.com")] == ["acct_1"]


def test_it_asks_who_it_is_and_disconnects_an_account(peer: Any, box: Sandbox) -> None:
    box.account("acct_1")
    assert peer.whoami.retrieve().team.slug == "sandbox"

    peer.accounts.disconnect("acct_1")

    assert peer.accounts.list() == []
    from onlyfansapi import NotFoundError

    with pytest.raises(NotFoundError):
        peer.accounts.disconnect("acct_1")
