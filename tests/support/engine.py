"""A Restate server for tests: the binary that `make engine` brings, with a folder and ports of its own."""

import os
import platform
import socket
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx
from support.patience import PATIENCE, Child, until

ROOT = Path(__file__).parent.parent.parent
_SYSTEM = (
    f"{platform.system().lower()}-{ {'x86_64': 'x64', 'aarch64': 'arm64'}.get(platform.machine(), platform.machine()) }"
)
BINARY = ROOT / ".cache/engine/node_modules/@restatedev" / f"restate-server-{_SYSTEM}" / "bin/restate-server"


class Engine:
    """A running server, its workers, and what is asked of it over HTTP."""

    def __init__(self, folder: Path, env: dict[str, str]) -> None:
        self.folder = folder
        self._env = {**os.environ, **env}
        self._ingress, self._admin, node, self._port = _free_ports(4)
        ports = {
            "RESTATE_INGRESS__BIND_PORT": self._ingress,
            "RESTATE_ADMIN__BIND_PORT": self._admin,
            "RESTATE_BIND_PORT": node,
        }
        with (folder / "engine.log").open("wb") as log:
            self._server = subprocess.Popen(
                [
                    BINARY,
                    "--base-dir",
                    folder / "engine",
                    "--no-logo",
                    "--listen-mode",
                    "tcp",
                    "--bind-ip",
                    "127.0.0.1",
                ],
                env={**os.environ, **{name: str(port) for name, port in ports.items()}, "DO_NOT_TRACK": "1"},
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self.workers: list[Child] = []
        self._http = httpx.Client(timeout=PATIENCE, trust_env=False)

    def worker(self) -> Child:
        """One more worker, ready."""
        worker = Child(sys.executable, "-m", "support.worker", self._port, env=self._env, cwd=ROOT / "tests")
        self.workers.append(worker)
        assert worker.out.next() == "ready\n", worker.err.rest()
        return worker

    def register(self) -> None:
        """Tell the server where the workers are."""
        deployment = {"uri": f"http://127.0.0.1:{self._port}", "force": True}

        def is_registered() -> bool:
            try:
                answer = self._http.post(f"http://127.0.0.1:{self._admin}/deployments", json=deployment)
                return (
                    answer.is_success and self._http.get(f"http://127.0.0.1:{self._ingress}/restate/health").is_success
                )
            except httpx.TransportError:
                return False

        try:
            until(is_registered, "the workers")
        except AssertionError as error:
            raise AssertionError(f"{error}\n{(self.folder / 'engine.log').read_text()[-2000:]}") from None

    def call(self, account: str, handler: str, value: Any = None) -> httpx.Response:
        return self._http.post(f"http://127.0.0.1:{self._ingress}/FanscribeAccount/{account}/{handler}", **_body(value))

    def post(self, account: str, handler: str, body: bytes) -> httpx.Response:
        """Call a handler with a body as it is."""
        url = f"http://127.0.0.1:{self._ingress}/FanscribeAccount/{account}/{handler}"
        return self._http.post(url, content=body, headers={"Content-Type": "application/json"} if body else {})

    def send(self, account: str, value: Any) -> str:
        """Have an account signed in, and do not wait for it; the id of the invocation."""
        url = f"http://127.0.0.1:{self._ingress}/FanscribeAccount/{account}/sign_in/send"
        return str(self._http.post(url, **_body(value)).raise_for_status().json()["invocationId"])

    def outcome(self, invocation: str) -> Any:
        """Wait for an invocation."""
        url = f"http://127.0.0.1:{self._ingress}/restate/invocation/{invocation}/attach"
        return self._http.get(url).raise_for_status().json()

    def until(self, account: str, seen: str) -> Any:
        """Wait until the status of an account is of a kind."""
        now: dict[str, Any] = {}

        def is_seen() -> bool:
            now.clear()
            now.update(self.call(account, "status").json())
            return now.get("status") == seen

        until(is_seen, f"{account}: {seen}")
        return now

    def journals(self) -> str:
        """Everything that the server keeps, as its own SQL tells it."""
        tables = ("sys_journal", "state", "sys_invocation")
        url = f"http://127.0.0.1:{self._admin}/query"
        return "".join(
            self._http.post(url, json={"query": f"SELECT * FROM {table}"}, headers={"Accept": "application/json"}).text
            for table in tables
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.close()
        for worker in self.workers:
            worker.__exit__(None, None, None)
        self._server.kill()
        self._server.wait(PATIENCE)


def _body(value: Any) -> dict[str, Any]:
    return {} if value is None else {"json": value}


def _free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports
