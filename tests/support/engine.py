"""A Restate server for tests: the binary that `make engine` brings, with a folder and ports of its own."""

import os
import platform
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 60.0
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
        self.workers: list[subprocess.Popen[str]] = []
        self._http = httpx.Client(timeout=PATIENCE, trust_env=False)

    def worker(self) -> subprocess.Popen[str]:
        """One more worker, ready."""
        arguments = [sys.executable, "-m", "support.worker", str(self._port)]
        process = subprocess.Popen(arguments, env=self._env, cwd=ROOT / "tests", stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        self.workers.append(process)
        return process

    def kill(self, worker: subprocess.Popen[str]) -> None:
        worker.kill()
        worker.wait()

    def register(self) -> None:
        """Tell the server where the workers are."""
        until = time.monotonic() + PATIENCE
        told = {"uri": f"http://127.0.0.1:{self._port}", "force": True}
        while True:
            try:
                answer = self._http.post(f"http://127.0.0.1:{self._admin}/deployments", json=told)
                if answer.is_success and self._http.get(f"http://127.0.0.1:{self._ingress}/restate/health").is_success:
                    return
                seen = answer.text
            except httpx.TransportError as error:
                seen = str(error)
            assert time.monotonic() < until, f"{seen}\n{(self.folder / 'engine.log').read_text()[-2000:]}"
            time.sleep(0.1)

    def call(self, account: str, handler: str, value: Any = None) -> httpx.Response:
        return self._http.post(f"http://127.0.0.1:{self._ingress}/FanscribeAccount/{account}/{handler}", **_body(value))

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
        until = time.monotonic() + PATIENCE
        while True:
            now = self.call(account, "status").json()
            if now.get("status") == seen:
                return now
            assert time.monotonic() < until, f"not seen: {seen}; {now}"
            time.sleep(0.05)

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
        processes: list[subprocess.Popen[Any]] = [*self.workers, self._server]
        for process in processes:
            process.kill()
            process.wait()
            if process.stdout is not None:
                process.stdout.close()


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
