"""Changes that break the facade: its uses are found in its code, and compared with the requests that it really sends."""

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from canonical.names import python_name
from canonical.sources import Layout
from drift import facade_use, report
from drift.findings import Drift, compare_documents
from fanscribe import EmailPassword, Fanscribe, FanslyLogin, MobileApp, Proxy, SessionCookies
from intake import document

# The fixture of these tests is made once, in one worker.
pytestmark = pytest.mark.xdist_group("drift-facade")

LAYOUT = Layout()
USES = facade_use.find_uses(LAYOUT.facade)
POLL = {"onlyfans": "/api/authenticate/{attempt_id}", "fansly": "/api/fansly/authenticate/{fanslyAccount}"}


@pytest.fixture(scope="module")
def documents() -> dict[str, Any]:
    """The part of each document that the facade uses: the rest would be compared without a finding."""
    documents = {name: document.parse(LAYOUT.canonical(name).read_bytes()) for name in POLL}
    for each in documents.values():
        each["paths"] = {
            path: item
            for path, item in each["paths"].items()
            if re.search("authenticate|accounts|data-exports|uploads", path)
        }
    return documents


def _drift(documents: dict[str, Any], name: str, tmp_path: Path, change: Any, *, backwards: bool = False) -> Drift:
    new = copy.deepcopy(documents[name])
    change(new)
    pair = (new, documents[name]) if backwards else (documents[name], new)
    for path, content in zip(("old.json", "new.json"), pair, strict=True):
        (tmp_path / path).write_text(json.dumps(content))
    [drift] = compare_documents(tmp_path / "old.json", tmp_path / "new.json", LAYOUT)
    return drift


def _fields(new: Any, name: str) -> Any:
    answer = new["paths"][POLL[name]]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    return answer["properties"]


FACADE: list[tuple[str, Any, str]] = [
    (
        "fansly",
        lambda new: _fields(new, "fansly").pop("needs_code"),
        "fanscribe._platforms.fansly.FanslyAttemptApi.poll",
    ),
    (
        "fansly",
        lambda new: _fields(new, "fansly").update(status={"type": "integer"}),
        "fanscribe._platforms.fansly.FanslyAttemptApi.poll",
    ),
    (
        "fansly",
        lambda new: new["paths"]["/api/fansly/authenticate"]["post"].update(operationId="connectAccount"),
        "fans.fansly.connect",
    ),
    ("fansly", lambda new: new["paths"].pop(POLL["fansly"]), "fanscribe._platforms.fansly.FanslyAttemptApi.poll"),
    (
        "fansly",
        lambda new: new["paths"].update({"/api/fansly/login": new["paths"].pop("/api/fansly/authenticate")}),
        "fans.fansly.connect",
    ),
    (
        "onlyfans",
        lambda new: _fields(new, "onlyfans").pop("state"),
        "fanscribe._platforms.onlyfans.OnlyFansAttemptApi.poll",
    ),
    (
        "onlyfans",
        lambda new: new["paths"]["/api/authenticate/{account_id}/credentials"]["put"]["requestBody"]["content"][
            "application/json"
        ]["schema"]["properties"].pop("xbc"),
        "fans.onlyfans.switch_credentials",
    ),
]


def _moved_and_renamed(new: Any) -> None:
    item = new["paths"].pop("/api/fansly/authenticate")
    item["post"]["operationId"] = "connectAccount"
    new["paths"]["/api/fansly/v2/login"] = item


FACADE += [
    ("fansly", _moved_and_renamed, "fans.fansly.connect"),
    ("fansly", lambda new: new.update(servers=[{"url": "https://elsewhere.example"}]), ""),
]


@pytest.mark.parametrize(("name", "change", "touched"), FACADE)
def test_changes_of_used_fields_break_the_facade(
    documents: dict[str, Any], name: str, change: Any, touched: str, tmp_path: Path
) -> None:
    findings = _drift(documents, name, tmp_path, change).findings

    assert {finding.rank.label for finding in findings if finding.rank.label != "docs"} == {"facade"}
    assert touched in (*findings[0].touches, "")


@pytest.mark.parametrize(
    ("name", "change", "field"),
    [
        ("fansly", lambda new: _fields(new, "fansly").pop("needs_code"), '.get("needs_code")'),
        ("onlyfans", lambda new: _fields(new, "onlyfans").pop("state"), '.get("state")'),
        (
            "onlyfans",
            lambda new: new["paths"]["/api/authenticate/{account_id}/credentials"]["put"]["requestBody"]["content"][
                "application/json"
            ]["schema"]["properties"].pop("xbc"),
            "xbc",
        ),
    ],
)
def test_a_change_of_a_used_field_points_to_the_lines_that_use_it(
    documents: dict[str, Any], name: str, change: Any, field: str, tmp_path: Path
) -> None:
    [finding] = _drift(documents, name, tmp_path, change).findings
    path, _, number = finding.touches[0].partition(":")

    assert field in (LAYOUT.root / path).read_text().splitlines()[int(number) - 1]
    assert finding.touches[-1].startswith(f"fans.{name}.authentication.")
    assert finding.touches[0] in report.format_finding(finding)


def test_changes_of_unused_fields_are_only_breaking(documents: dict[str, Any], tmp_path: Path) -> None:
    def change(new: Any) -> None:
        _fields(new, "fansly")["colour"] = {"type": "string"}

    [finding] = _drift(documents, "fansly", tmp_path, change, backwards=True).findings

    assert finding.rank.label == "breaking"
    assert finding.touches[-1].startswith("fans.fansly.")


def test_an_error_that_is_no_longer_documented_is_docs(documents: dict[str, Any], tmp_path: Path) -> None:
    def change(new: Any) -> None:
        answers = new["paths"]["/api/fansly/authenticate/{fanslyAccount}/reauthenticate"]["post"]["responses"]
        del answers["400"]

    [finding] = _drift(documents, "fansly", tmp_path, change).findings

    assert (finding.change.kind, finding.rank.label) == ("answer-removed", "docs")


def test_tolerated_changes_of_used_fields_break_nothing(documents: dict[str, Any], tmp_path: Path) -> None:
    def change(new: Any) -> None:
        _fields(new, "fansly")["colour"] = {"type": "string"}
        _fields(new, "fansly")["status"]["nullable"] = True

    ranks = [finding.rank.label for finding in _drift(documents, "fansly", tmp_path, change).findings]

    assert ranks == ["additive", "docs"], "an example of null says nothing"


class _Reads(dict[str, Any]):
    """A response that records the fields that are read, at any depth."""

    seen: set[str]

    @classmethod
    def of(cls, value: Any, seen: set[str]) -> Any:
        if not isinstance(value, dict):
            return value
        result = cls({key: cls.of(item, seen) for key, item in value.items()})
        result.seen = seen
        return result

    def get(self, key: str, default: Any = None) -> Any:
        self.seen.add(key)
        return super().get(key, default)


def _exchanges(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, httpx.Request, set[str]]]:
    """Call everything that the facade sends; returns the sent requests, and the fields that were read of the responses."""
    sent: list[httpx.Request] = []
    read: set[str] = set()

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        prefix = "fansly_acct" if "fansly" in request.url.path else "acct"
        url = "https://x.example/auth_1" if prefix == "acct" else "https://x.example/fansly_acct_1"
        body = {
            "mobile_auth_session_deeplink": "app://x",
            "polling_url": url,
            "lastAttempt": {},
            "account": {"onlyfans_data": {}},
        }
        if request.url.path == "/api/accounts":
            listed = [{"id": "acct_1", "is_authenticated": True, "onlyfans_username": "jo"}]
            return httpx.Response(200, json=[*listed, {"id": "acct_2", "authentication_progress": "x"}])
        return httpx.Response(200, json={**body, "fansly_user_data": {}})

    proxy = Proxy("proxy.example", 8080, "jo", "pw")
    email = EmailPassword("a@example.com", "pw")
    cookies = SessionCookies("1", "a=b", "x", "agent")
    loads = json.loads
    monkeypatch.setattr(json, "loads", lambda text: _Reads.of(loads(text), read))
    with (
        httpx.Client(transport=httpx.MockTransport(answer)) as http,
        Fanscribe("a-key", base_url="https://api.example", http_client=http) as fans,
    ):
        for platform, start in (
            ("onlyfans", lambda: fans.onlyfans.connect(email, name="n", proxy=proxy, force=True)),
            ("onlyfans", lambda: fans.onlyfans.connect(MobileApp(), proxy="us")),
            ("onlyfans", lambda: fans.onlyfans.switch_credentials("acct_1", cookies)),
            ("onlyfans", lambda: fans.onlyfans.reauthenticate("acct_2")),
            ("fansly", lambda: fans.fansly.connect(FanslyLogin("jo", "pw"), name="n", proxy=proxy, force=True)),
            ("fansly", lambda: fans.fansly.reauthenticate("fansly_acct_2")),
        ):
            attempt: Any = start()
            attempt.status()
            attempt.submit_code("123456")
            if platform == "onlyfans":
                attempt.confirm_face_check()
                attempt.email_creator()
            if attempt.account_id:
                getattr(fans, platform).account_status(attempt.account_id)
            for request in sent:
                yield platform, request, set(read)
            sent.clear()
            read.clear()
        fans.onlyfans.follow_export("1").status()
        fans.onlyfans.follow_upload("acct_1", "1").status()
        yield from (("onlyfans", request, set(read)) for request in sent)
        sent.clear()
        read.clear()
        fans.fansly.follow_upload("fansly_acct_1", "1").status()
        yield from (("fansly", request, set(read)) for request in sent)


def _keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from _keys(item)


def _operation(documents: dict[str, Any], platform: str, request: httpx.Request) -> str:
    """Return the name of the operation that a request is for."""
    segments = request.url.path.split("/")
    for method, path, operation in document.operations(documents[platform]):
        parts = path.split("/")
        same = len(parts) == len(segments) and all(
            part == segment or part.startswith("{") for part, segment in zip(parts, segments, strict=True)
        )
        if same and method.upper() == request.method:
            names = Layout().sources()[platform].overrides.names
            return f"{names.tag_of(operation)}.{names.method(method, path, operation)}"
    raise AssertionError(request.url.path)


def test_the_uses_found_in_the_code_are_what_is_sent_and_read(
    documents: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    called: dict[str, set[str]] = {"onlyfans": set(), "fansly": set()}
    for platform, request, read in _exchanges(monkeypatch):
        uses = USES[f"fanscribe_api.{platform}"]
        called[platform].add(_operation(documents, platform, request))
        assert read <= uses.read_fields.keys()
        for key in _keys(json.loads(request.content or b"{}")):
            assert key in uses.sent_fields or python_name(key) in uses.sent_fields

    assert called == {name: set(USES[f"fanscribe_api.{name}"].operations) for name in called}


def test_each_operation_is_traced_to_a_name_that_people_know() -> None:
    for uses in USES.values():
        assert all(names for names in uses.operations.values())
    assert USES["fanscribe_api.onlyfans"].operations["authentication.update_credentials"] == (
        "OnlyFans.switch_credentials",
    )


def test_without_a_facade_there_are_no_uses(tmp_path: Path) -> None:
    assert facade_use.find_uses(tmp_path) == {}


def test_a_list_of_states_without_one_that_the_facade_waits_for_is_its_business(
    documents: dict[str, Any], tmp_path: Path
) -> None:
    def listed(words: list[str]) -> Any:
        return lambda new: _fields(new, "onlyfans")["state"].update(enum=words)

    old = copy.deepcopy(documents)
    listed(["authenticated", "pending"])(old["onlyfans"])

    for before, words in ((documents, ["open", "shut"]), (old, ["pending"])):
        [finding] = _drift(before, "onlyfans", tmp_path, listed(words)).findings
        assert finding.rank.label == "facade"
        assert "a word that is not listed" in finding.reason
    [finding] = _drift(old, "onlyfans", tmp_path, listed(["authenticated", "pending", "paused"])).findings
    assert finding.rank.label == "additive"
