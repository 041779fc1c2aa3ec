"""The cost of `fanscribe rotate` and of starting the command: `roster.py` prints the rows of a table.

The sandbox is in a process of its own, so what is measured is what the command needs. Bare httpx sends the same requests with the same
pauses, as many at a time; it keeps no journal and shows nothing.
"""

import asyncio
import json
import operator
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import httpx

ACCOUNTS = 1000
CONCURRENCY = 100
POLL = 0.5
POLLS_AT_WORK = 3
ROUNDS = 3
STARTS = 15


def bare(plan: Path, base_url: str, key: str) -> None:
    """The same requests by hand, without any care."""
    accounts = [line.split(",") for line in plan.read_text().splitlines()[1:]]

    async def main() -> None:
        places = asyncio.Semaphore(CONCURRENCY)
        headers = {"Authorization": f"Bearer {key}"}
        async with httpx.AsyncClient(base_url=base_url, headers=headers, trust_env=False) as http:

            async def one(account: str, email: str, password: str) -> None:
                async with places:
                    body = {"auth_type": "email_password", "email": email, "password": password}
                    started = (await http.put(f"/api/authenticate/{account}/credentials", json=body)).json()
                    pause = POLL / 10
                    while True:
                        seen = (await http.get(f"/api/authenticate/{started['attempt_id']}")).json()
                        if seen["state"] == "authenticated":
                            return
                        await asyncio.sleep(pause)
                        pause = min(pause * 1.5, POLL)

            await asyncio.gather(*(one(account, email, password) for account, _, email, password in accounts))

    asyncio.run(main())


def measure_command(command: Sequence[str], env: dict[str, str]) -> tuple[float, float, float]:
    """Seconds of wall time and of CPU, and the most MB of memory that a command needed."""
    began = time.perf_counter()
    process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"exit code {process.returncode}: {command}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def ratio(one: Sequence[float], other: Sequence[float]) -> float:
    """Return the median of the ratios of each round."""
    return statistics.median(map(operator.truediv, one, other))


def serve() -> None:
    """The sandbox, until its input ends; it begins anew for each line."""
    # Imported here: bare httpx starts without it.
    from fanscribe.sandbox import Sandbox, SignsIn

    with Sandbox() as box:
        for _ in sys.stdin:
            box.reset()
            for number in range(ACCOUNTS):
                box.account(f"acct_{number}", SignsIn(after=POLLS_AT_WORK))
            print(json.dumps({"url": box.url, "key": box.api_key}), flush=True)


def rotations() -> list[str]:
    """Both sides, one after the other, in each round."""
    sides: dict[str, list[tuple[float, float, float]]] = {"ours": [], "bare": []}
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(
            [sys.executable, __file__, "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        ) as server,
    ):
        assert server.stdin is not None
        assert server.stdout is not None
        plan = Path(folder) / "plan.csv"
        lines = [f"acct_{number},email_password,creator{number}@example.com,a-password" for number in range(ACCOUNTS)]
        plan.write_text("\n".join(["account,method,email,password", *lines]))
        for turn in range(ROUNDS):
            for side, runs in sides.items():
                server.stdin.write("again\n")
                ready = json.loads(server.stdout.readline())
                env = {**os.environ, "FANSCRIBE_API_KEY": ready["key"], "FANSCRIBE_BASE_URL": ready["url"]}
                journal = str(Path(folder) / f"journal-{turn}")
                arguments = ["--concurrency", str(CONCURRENCY), "--poll", str(POLL), "--journal", journal]
                ours = [sys.executable, "-m", "fanscribe", "rotate", str(plan), "--yes", "--no-input", *arguments]
                command = ours if side == "ours" else [sys.executable, __file__, "bare", str(plan)]
                runs.append(measure_command(command, env))
        server.stdin.close()
    names = ("wall time, s", "CPU, s", "memory at most, MB")
    columns = (zip(*runs, strict=True) for runs in sides.values())
    return [
        f"| {name} | {min(one):,.1f} | {min(two):,.1f} | {ratio(one, two):.2f} x |"
        for name, one, two in zip(names, *columns, strict=True)
    ]


def starts() -> list[str]:
    """The start of the command beside that of Python itself."""
    commands = {
        "pass": ["-c", "pass"],
        "help": ["-m", "fanscribe", "--help"],
        "rotate": ["-m", "fanscribe", "rotate", "--help"],
    }
    runs: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(STARTS):
        for name, arguments in commands.items():
            runs[name].append(measure_command([sys.executable, *arguments], dict(os.environ))[0] * 1000)
    return [
        f"| {what} | {min(runs[name]):,.0f} | {min(runs['pass']):,.0f} | {ratio(runs[name], runs['pass']):.1f} x |"
        for what, name in (("`fanscribe --help`, ms", "help"), ("`fanscribe rotate --help`, ms", "rotate"))
    ]


def main() -> None:
    print(f"| `rotate` of {ACCOUNTS:,} accounts, {CONCURRENCY} at a time | fanscribe | bare httpx | to httpx |")
    print("| --- | ---: | ---: | ---: |")
    print("\n".join(rotations()))
    print("\n| start of the command | fanscribe | `python -c pass` | |")
    print("| --- | ---: | ---: | ---: |")
    print("\n".join(starts()))


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["serve"]:
            serve()
        case ["bare", plan]:
            bare(Path(plan), os.environ["FANSCRIBE_BASE_URL"], os.environ["FANSCRIBE_API_KEY"])
        case _:
            main()
