"""Every program in examples/ runs against the sandbox."""

import asyncio
import csv
import hashlib
import hmac
import importlib.util
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from fanscribe.sandbox import AsksForCode, AsksForFaceCheck, Fails, Sandbox, SignsIn
from support.patience import python

FOLDER = Path(__file__).parent.parent / "examples"
PROGRAMS = sorted(path.stem for path in FOLDER.glob("*.py"))


@pytest.fixture
def box(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    with Sandbox() as box:
        monkeypatch.setenv("FANSCRIBE_API_KEY", box.api_key)
        monkeypatch.setenv("FANSCRIBE_BASE_URL", box.url)
        yield box


def _program(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(f"examples_{name}", FOLDER / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_each_is_named_by_its_readme_and_run_here() -> None:
    source, readme = Path(__file__).read_text(), (FOLDER / "README.md").read_text()
    assert len(PROGRAMS) == 8
    for name in PROGRAMS:
        assert f"]({name}.py)" in readme
        assert f'"{name}' in source, name


def test_codes_come_from_a_table(box: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = ["account,method,email,password"]
    for number in range(20):
        box.account(f"acct_{number}", *([AsksForCode(f"{number:06}")] if number % 5 == 0 else []))
        lines.append(f"acct_{number},email_password,jo@example.com,a password")
    (tmp_path / "friday.csv").write_text("\n".join(lines))
    (tmp_path / "codes.csv").write_text("".join(f"acct_{number},{number:06}\n" for number in range(20)))

    assert asyncio.run(_program("rotate_with_codes").main(tmp_path / "friday.csv", tmp_path / "codes.csv")) == 0
    assert capsys.readouterr().out.count("signed_in") == 20


def test_a_sign_in_goes_through_tasks(box: Sandbox) -> None:
    flow = _program("celery_flow")
    flow.app.conf.task_always_eager = True
    box.account("acct_1", AsksForCode("246810", after=2), SignsIn(after=2))
    flow.start.delay("acct_1", "a reference").get()
    assert list(flow.questions) == ["acct_1"]
    flow.answer.delay("acct_1", "246810").get()

    assert box._state.accounts["acct_1"].signed_in


class _Chat:
    """Creators who answer at once."""

    def __init__(self, answers: dict[str, str]) -> None:
        self.sent: list[str] = []
        self._answers = answers
        self._messages: asyncio.Queue[tuple[str, str]] = asyncio.Queue()

    async def send(self, account: str, text: str) -> None:
        self.sent.append(f"{account}: {text}")
        if text.startswith("Please"):
            self._messages.put_nowait((account, self._answers[account]))

    async def receive(self) -> tuple[str, str] | None:
        return await self._messages.get()


def test_a_bot_asks_for_what_is_needed(box: Sandbox) -> None:
    box.account("acct_1", AsksForCode("246810", hint="42"))
    box.account("acct_2", AsksForFaceCheck())
    box.account("acct_3", Fails())

    async def run() -> tuple[bool, list[str]]:
        chat = _Chat({"acct_1": "246810", "acct_2": "done"})
        return await _program("ask_in_chat").sign_in(["acct_1", "acct_2", "acct_3"], chat), chat.sent

    done, sent = asyncio.run(run())
    assert not done
    assert "acct_1: Please send the code that came to 42." in sent
    assert {"acct_1: Thank you.", "acct_2: Thank you."} <= set(sent)


def test_a_year_of_earnings_is_exported(box: Sandbox) -> None:
    box.account("acct_1", signed_in=True)
    out = io.StringIO()
    total = _program("export_earnings").export("acct_1", 2026, out)
    rows = list(csv.DictReader(io.StringIO(out.getvalue())))

    assert len(rows) == 25
    assert total == sum(float(row["net"]) for row in rows)
    assert len([seen for seen in box.requests if seen.path.endswith("/transactions")]) == 1


def test_unread_chats_are_answered(box: Sandbox) -> None:
    box.account("acct_1", signed_in=True)

    assert _program("answer_unread").answer("acct_1", "Thank you!") == 25
    messages = [seen for seen in box.requests if seen.path.endswith("/messages")]
    assert [seen.body["text"] for seen in messages] == ["Thank you!"] * 25
    assert len({seen.path for seen in messages}) == 25


def test_a_webhook_has_an_account_signed_in(box: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBHOOK_SECRET", "the-secret")
    box.account("acct_1")
    body = json.dumps({"event": "accounts.session_expired", "account_id": "acct_1", "payload": {}}).encode()
    signature = hmac.new(b"the-secret", body, hashlib.sha256).hexdigest()
    program = _program("receive_webhooks")

    async def run() -> list[int]:
        transport = httpx.ASGITransport(program.app)
        async with (
            program.lifespan(program.app),
            httpx.AsyncClient(transport=transport, base_url="http://here") as http,
        ):
            sent = [{"Signature": "wrong"}, *[{"Signature": signature, "X-OFAPI-Idempotency-Key": "1"}] * 2]
            return [(await http.post("/", content=body, headers=headers)).status_code for headers in sent]

    assert asyncio.run(run()) == [400, 200, 200]
    assert box._state.accounts["acct_1"].signed_in
    assert len(box._state.attempts) == 1


def test_a_webhook_that_is_out_of_date_starts_nothing(box: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBHOOK_SECRET", "the-secret")
    box.account("acct_1", signed_in=True)
    body = b'{"event":"accounts.session_expired","account_id":"acct_1","payload":{"state":"authenticated"}}'
    signature = hmac.new(b"the-secret", body, hashlib.sha256).hexdigest()
    program = _program("receive_webhooks")

    async def run() -> int:
        transport = httpx.ASGITransport(program.app)
        async with (
            program.lifespan(program.app),
            httpx.AsyncClient(transport=transport, base_url="http://here") as http,
        ):
            return (await http.post("/", content=body, headers={"Signature": signature})).status_code

    assert asyncio.run(run()) == 200
    assert [seen.path for seen in box.requests] == ["/api/accounts"]


def test_a_night_ends_with_a_list_of_whom_to_call(box: Sandbox, tmp_path: Path) -> None:
    box.account("acct_1", signed_in=True)
    box.account("acct_2")
    box.account("acct_3", AsksForCode(), display_name="Kim")

    assert _program("nightly").main(tmp_path / "to-call.txt") == 1
    report = (tmp_path / "to-call.txt").read_text()
    assert report.startswith("acct_3 (Kim): open, a code is required")
    assert "fanscribe resume '{" in report


def test_a_night_names_a_failed_account_by_its_id_and_has_nothing_to_resume(box: Sandbox, tmp_path: Path) -> None:
    box.account("acct_1", Fails("WRONG", "Wrong password."), display_name="Kim")

    assert _program("nightly").main(tmp_path / "to-call.txt") == 1
    [line] = (tmp_path / "to-call.txt").read_text().splitlines()
    assert line.startswith("acct_1 (Kim): failed, ")


def test_a_test_of_ones_own_passes(tmp_path: Path) -> None:
    program = FOLDER / "test_my_tool.py"
    arguments = ["-q", "-p", "no:cacheprovider", "--rootdir", str(tmp_path), str(program)]
    run = python("-m", "pytest", *arguments)

    assert run.returncode == 0, run.stdout
    assert "3 passed" in run.stdout
