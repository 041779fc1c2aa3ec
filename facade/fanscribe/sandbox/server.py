"""The sandbox as a local server."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import secrets
import socket
import threading
from types import TracebackType
from typing import Any, Self

import uvicorn

from fanscribe._core.clock import monotonic
from fanscribe._signin.credentials import check_account_id
from fanscribe.sandbox.app import App
from fanscribe.sandbox.deliveries import Delivery, account_payload, make_delivery, make_redelivery, send_delivery
from fanscribe.sandbox.faults import Fault, OperationName
from fanscribe.sandbox.processing import DEFAULT_EXPORT, DEFAULT_UPLOAD, SandboxProcessing, Word
from fanscribe.sandbox.script import Step, complete_script
from fanscribe.sandbox.state import RecordedRequest, SandboxState

_STOP_TIMEOUT = 10.0
# As long as web servers keep an idle connection, and longer than clients do: one that both give up loses a request.
_KEEP_ALIVE = 75


class Sandbox:
    """A stateful stand-in for the provider's authentication, on 127.0.0.1 and nowhere else.

    Args:
        port: the port to listen on; 0 takes a free one.
        api_key: the only key that is accepted; random by default.

    Attributes:
        url: the base URL to pass to `Fanscribe`.
        api_key: the API key to pass to it.
    """

    def __init__(self, *, port: int = 0, api_key: str | None = None) -> None:
        self.api_key: str = api_key or f"sandbox-{secrets.token_hex(8)}"
        self._socket = _listen(port)
        self._port = self._socket.getsockname()[1]
        self.url: str = f"http://127.0.0.1:{self._port}"
        self._state = SandboxState()
        self._app = App(self._state, self.api_key, self.url)
        self._app.outage = self._start_outage
        # From here on the socket queues connections, so clients need not wait for the thread to start.
        config = uvicorn.Config(
            self._app,
            log_config=None,
            access_log=False,
            lifespan="off",
            ws="none",
            http="h11",
            proxy_headers=False,
            # The app dates its answers: uvicorn's date is up to a second old, and of another day where a clock was frozen since.
            date_header=False,
            timeout_keep_alive=_KEEP_ALIVE,
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._serve, name="fanscribe-sandbox", daemon=True)

    def account(
        self,
        account_id: str,
        *steps: Step,
        signed_in: bool | None = None,
        username: str | None = None,
        display_name: str | None = None,
        email: str | None = None,
    ) -> None:
        """Create an account, or replace the script of its next attempts.

        Args:
            account_id: `acct_…`, `fansly_acct_…` or that of another platform.
            steps: the script of its sign-ins; without any it signs in after one poll.
            signed_in: whether it is signed in now; by default not, but where creators connect in the browser (Fanvue).
            username: its name on the platform.
            display_name: its name at the provider.
            email: its address (OnlyFans).
        """
        check_account_id(account_id)
        facts = {"signed_in": signed_in, "username": username, "display_name": display_name, "email": email}
        self._state.configure_account(
            account_id, steps, **{name: fact for name, fact in facts.items() if fact is not None}
        )

    def queue_new_account(self, *steps: Step) -> None:
        """Queue the script of the next account to connect; further calls are for further accounts, in order."""
        self._state.queued_scripts.append(complete_script(steps))

    def export(self, export_id: str, *words: Word) -> None:
        """Create a data export, or replace its script.

        Args:
            export_id: its id.
            words: a status word for each poll, the last of which stays, or a dict with `status` and other fields of the answer;
                without any it is completed after one poll.
        """
        self._state.processings[(export_id,)] = SandboxProcessing(words or DEFAULT_EXPORT)

    def upload(self, account_id: str, upload_id: str, *words: Word) -> None:
        """Create an upload of an account, or replace its script; its words are those of `export`."""
        check_account_id(account_id)
        self._state.processings[account_id, upload_id] = SandboxProcessing(words or DEFAULT_UPLOAD)

    def fault(self, fault: Fault, *, on: OperationName | None = None, times: int = 1, after: int = 0) -> None:
        """Schedule a fault for coming requests.

        Args:
            fault: one of `fanscribe.sandbox.faults`.
            on: the operation that it affects; None for any.
            times: how often it happens.
            after: how many requests of that operation succeed first.
        """
        self._app.fault(fault, on, times, after)

    def deliver(
        self,
        event: str,
        account_id: str | None = None,
        *,
        to: str,
        secret: str | bytes | None = None,
        payload: Any = None,
        key: str | None = None,
    ) -> Delivery:
        """Deliver a webhook as the provider does, in up to three tries, with ten seconds for each.

        Args:
            event: the provider's name of the event: `accounts.connected`, `fansly.messages.received`.
            account_id: the account that it is about; None for an event of the whole team.
            to: the address of the receiver.
            secret: the signing secret of the webhook; without one it is not signed.
            payload: the data of the event; for `accounts.…` the state of the account by default, else an empty object.
            key: the idempotency key; a new one by default, and none for an ephemeral event.

        Raises:
            InvalidInput: `to` is no address of a web server.
        """
        account = self._state.accounts.get(account_id or "")
        if payload is None:
            payload = account_payload(event, account) if account and "accounts." in event else {}
        return send_delivery(make_delivery(to, event, account_id, payload, secret, key))

    def redeliver(self, delivery: Delivery, *, secret: str | bytes | None = None) -> Delivery:
        """Deliver a webhook again, as a person does who repeats it by hand: with the same key, and signed with the `secret` of now."""
        return send_delivery(make_redelivery(delivery, secret))

    @property
    def faults_left(self) -> int:
        """The number of scheduled faults that have not happened yet."""
        return self._app.faults_left

    @property
    def balance(self) -> int:
        """The balance of credits, which may be set: an ordinary call costs 1, and sign-ins and `GET /api/usage/credits` nothing."""
        return self._state.credits

    @balance.setter
    def balance(self, balance: int) -> None:
        self._state.credits = balance

    @property
    def requests(self) -> list[RecordedRequest]:
        """Every request so far, oldest first."""
        return list(self._app.requests)

    def reset(self) -> None:
        """Forget every account, attempt and request."""
        self._state.clear()
        self._app.clear()

    def _serve(self) -> None:
        with asyncio.Runner(loop_factory=_make_loop) as runner:
            runner.run(self._server.serve(sockets=[self._socket]))

    def _start_outage(self, seconds: float) -> None:
        """Close the listener and every connection, and listen again later. Called on the server's own loop."""
        loop = asyncio.get_running_loop()
        for listener in self._server.servers:
            listener.close()
        for connection in list(self._server.server_state.connections):
            connection.shutdown()
        loop.call_later(seconds, lambda: loop.create_task(self._end_outage()))

    async def _end_outage(self) -> None:
        self._socket = _listen(self._port)
        config, lifespan = self._server.config, self._server.lifespan
        protocol: Any = config.http_protocol_class
        make = functools.partial(
            protocol, config=config, server_state=self._server.server_state, app_state=lifespan.state
        )
        self._server.servers = [await asyncio.get_running_loop().create_server(make, sock=self._socket)]

    def start(self) -> Self:
        self._thread.start()
        return self

    def stop(self) -> None:
        """Stop the server and wait for its thread."""
        self._server.should_exit = True
        # Do not wait for responses that a fault delays.
        self._server.force_exit = True
        self._thread.join(_STOP_TIMEOUT)
        self._socket.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<Sandbox {self.url}>"


def _make_loop() -> asyncio.AbstractEventLoop:
    """Return an event loop that measures real time, whatever clock the tests in this process have frozen: uvloop's does by itself."""
    with contextlib.suppress(ImportError):
        import uvloop

        return uvloop.new_event_loop()
    loop = asyncio.new_event_loop()
    loop.time = monotonic  # type: ignore[method-assign]
    return loop


def _listen(port: int) -> socket.socket:
    """Return a listening socket. Its protocol is named, since asyncio sets TCP_NODELAY only on sockets known to be TCP."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        listener.listen(512)
    except BaseException:
        listener.close()
        raise
    return listener
