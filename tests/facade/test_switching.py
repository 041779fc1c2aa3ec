"""Switching credentials, re-authenticating and connecting, on both platforms, blocking and not."""

from typing import Any

import pytest
from fanscribe import (
    AlreadyAuthenticated,
    EmailPassword,
    FanslyLogin,
    InvalidInput,
    MobileApp,
    NotFound,
    Proxy,
    ReauthenticationRefused,
    SessionCookies,
)
from fanscribe.sandbox import AsksForCode, Sandbox, SignsIn

EMAIL = EmailPassword("a@example.com", "a password")
COOKIES = SessionCookies("17", "sess=1; auth_id=17", "an xbc", "Mozilla/5.0")
METHODS = [EMAIL, COOKIES, MobileApp()]


@pytest.mark.parametrize("before", METHODS, ids=lambda method: type(method).__name__)
@pytest.mark.parametrize("after", METHODS, ids=lambda method: type(method).__name__)
def test_any_method_can_be_switched_to_any_other(fans: Any, box: Sandbox, before: Any, after: Any) -> None:
    box.account("acct_1", username="jo", display_name="Jo")

    for credentials in (before, after):
        account = fans.onlyfans.switch_credentials("acct_1", credentials).result()

    assert (account.id, account.platform, account.username, account.display_name) == ("acct_1", "onlyfans", "jo", "Jo")


@pytest.mark.parametrize(
    ("credentials", "body"),
    [
        (EMAIL, {"auth_type": "email_password", "email": "a@example.com", "password": "a password"}),
        (
            COOKIES,
            {
                "auth_type": "raw_data",
                "auth_id": "17",
                "cookies": "sess=1; auth_id=17",
                "xbc": "an xbc",
                "user_agent": "Mozilla/5.0",
            },
        ),
        (MobileApp(), {"auth_type": "mobile_app"}),
    ],
)
def test_a_switch_sends_its_method_and_nothing_else(fans: Any, box: Sandbox, credentials: Any, body: Any) -> None:
    box.account("acct_1")

    fans.onlyfans.switch_credentials("acct_1", credentials)

    assert [(seen.method, seen.path, seen.body) for seen in box.requests] == [
        ("PUT", "/api/authenticate/acct_1/credentials", body)
    ]


def test_an_attempt_knows_its_account_its_id_and_its_deep_link(fans: Any, box: Sandbox) -> None:
    box.account("acct_1")

    attempt = fans.onlyfans.switch_credentials("acct_1", MobileApp())

    assert attempt.account_id == "acct_1"
    assert attempt.attempt_id.startswith("auth_")
    assert attempt.deeplink.startswith("fansapiauth://auth/")


def test_only_the_mobile_app_has_a_deep_link(fans: Any, box: Sandbox) -> None:
    box.account("acct_1")

    assert fans.onlyfans.switch_credentials("acct_1", EMAIL).deeplink is None


@pytest.mark.parametrize("platform", ["onlyfans", "fansly"])
def test_an_account_signs_in_again_with_what_is_stored(fans: Any, box: Sandbox, platform: str) -> None:
    account_id = {"onlyfans": "acct_1", "fansly": "fansly_acct_1"}[platform]
    box.account(account_id, SignsIn(after=3), username="jo")

    account = getattr(fans, platform).reauthenticate(account_id).result()

    assert (account.id, account.platform, account.username) == (account_id, platform, "jo")


def test_the_id_of_a_reauthentication_is_read_from_the_address_to_poll(fans: Any, box: Sandbox) -> None:
    box.account("acct_1")

    assert fans.onlyfans.reauthenticate("acct_1").attempt_id == "auth_000001"


@pytest.mark.parametrize("platform", ["onlyfans", "fansly"])
def test_an_account_that_is_signed_in_is_an_answer(fans: Any, box: Sandbox, platform: str) -> None:
    account_id = {"onlyfans": "acct_1", "fansly": "fansly_acct_1"}[platform]
    box.account(account_id, signed_in=True)

    with pytest.raises(AlreadyAuthenticated) as caught:
        getattr(fans, platform).reauthenticate(account_id)

    assert caught.value.reason == "Account is already successfully authenticated"
    assert isinstance(caught.value, ReauthenticationRefused)


def test_a_reauthentication_is_refused_while_that_of_another_client_runs(fans: Any, twin: Any, box: Sandbox) -> None:
    box.account("acct_1", AsksForCode())
    fans.onlyfans.reauthenticate("acct_1")

    with pytest.raises(ReauthenticationRefused) as caught:
        twin(box.api_key, base_url=box.url).onlyfans.reauthenticate("acct_1")

    assert not isinstance(caught.value, AlreadyAuthenticated)
    assert caught.value.reason == "Account is being authenticated"


def test_a_new_onlyfans_account_has_an_id_once_it_is_signed_in(fans: Any, box: Sandbox) -> None:
    attempt = fans.onlyfans.connect(EMAIL)
    assert attempt.account_id is None

    account = attempt.result()

    assert account.id == attempt.account_id == "acct_new1"


def test_a_new_fansly_account_has_its_id_at_once(fans: Any, box: Sandbox) -> None:
    attempt = fans.fansly.connect(FanslyLogin("jo", "a password"))

    assert attempt.account_id == "fansly_acct_new1"
    assert attempt.result().id == "fansly_acct_new1"


@pytest.mark.parametrize(
    ("platform", "credentials"), [("onlyfans", EMAIL), ("fansly", FanslyLogin("jo", "a password"))]
)
def test_connecting_passes_name_proxy_and_force(fans: Any, box: Sandbox, platform: str, credentials: Any) -> None:
    client = getattr(fans, platform)

    proxy = Proxy("proxy.example", 8080, "me", "secret")
    client.connect(credentials, name="Jo", proxy=proxy, force=True).forget()
    client.connect(credentials, proxy="us")

    own, managed = (seen.body for seen in box.requests)
    assert own["name"] == "Jo"
    assert own["customProxy"] == {"host": "proxy.example", "port": 8080, "username": "me", "password": "secret"}
    assert own["force_connect"] is True
    assert managed["proxyCountry"] == "us"
    assert not {"name", "customProxy", "force_connect"} & set(managed)


BAD_IDS = [
    "",
    "1",
    "acct_",
    "auth_1",
    "acct_1/../2",
    "acct_1?x",
    "acct_ü",
    "acct_1\n",
    "fansly_acct_",
    None,
    5,
    "acct_" + "1" * 200,
]


@pytest.mark.parametrize("account_id", [*BAD_IDS, "fansly_acct_1"])
def test_what_is_no_onlyfans_id_is_never_sent(fans: Any, box: Sandbox, account_id: Any) -> None:
    with pytest.raises(InvalidInput, match="acct_…"):
        fans.onlyfans.switch_credentials(account_id, EMAIL)
    with pytest.raises(InvalidInput, match="acct_…"):
        fans.onlyfans.reauthenticate(account_id)

    assert box.requests == []


@pytest.mark.parametrize("account_id", [*BAD_IDS, "acct_1"])
def test_what_is_no_fansly_id_is_never_sent(fans: Any, box: Sandbox, account_id: Any) -> None:
    with pytest.raises(InvalidInput, match="fansly_acct_…"):
        fans.fansly.reauthenticate(account_id)

    assert box.requests == []


@pytest.mark.parametrize(
    ("platform", "arguments", "options"),
    [
        ("onlyfans", [FanslyLogin("jo", "x")], {}),
        ("onlyfans", [None], {}),
        ("onlyfans", [EMAIL], {"proxy": "atlantis"}),
        ("onlyfans", [EMAIL], {"proxy": 8080}),
        ("onlyfans", [EMAIL], {"name": " "}),
        ("fansly", [EMAIL], {}),
        ("fansly", [FanslyLogin("jo", "x")], {"proxy": "US"}),
    ],
)
def test_what_cannot_be_right_is_said_before_anything_is_sent(
    fans: Any, box: Sandbox, platform: str, arguments: list[Any], options: dict[str, Any]
) -> None:
    with pytest.raises(InvalidInput):
        getattr(fans, platform).connect(*arguments, **options)

    assert box.requests == []


def test_an_account_that_is_not_there_is_not_found(fans: Any, box: Sandbox) -> None:
    with pytest.raises(NotFound) as caught:
        fans.onlyfans.switch_credentials("acct_nobody", EMAIL)

    assert caught.value.status_code == 404
    assert caught.value.request == "PUT /api/authenticate/acct_nobody/credentials"


def test_what_a_platform_lacks_is_not_on_it(fans: Any, box: Sandbox) -> None:
    box.account("fansly_acct_1")
    attempt = fans.fansly.reauthenticate("fansly_acct_1")

    for name in ("attempt_id", "deeplink", "confirm_face_check", "email_creator"):
        assert not hasattr(attempt, name)


def test_switching_on_fansly_says_what_to_do_instead(fans: Any, box: Sandbox) -> None:
    with pytest.raises(InvalidInput, match=r"connect\(credentials, force=True\)"):
        fans.fansly.switch_credentials("fansly_acct_1", FanslyLogin("jo", "x"))

    assert box.requests == []
