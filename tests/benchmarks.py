"""`make bench`: everything measured side by side in one run, printed as a table and written to docs/benchmarks.md.

In a round every probe runs once, one after the other, each in a process of its own. A figure is the least of several rounds: whatever else
uses the machine can only add to it. A ratio is the median of those of each round: a machine that becomes slower changes both of its sides.
"""

import json
import os
import platform
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path
from typing import TypeAlias

from bench.roster import ratio
from fanscribe_platforms import PREFIXES

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache" / "bench"
PEER = "onlyfans==0.2.0"
TRACING = "opentelemetry-api==1.45.2"
ROUNDS = 7

IMPORTS = {
    "import and construct": "import",
    "import and construct, beside a client of httpx": "client",
    "import one operation": "operation",
    "import one operation, beside a client of httpx": "first",
    "import everything": "everything",
}
# What httpx is measured with where it has no such part.
INSTEAD = {"operation": "import", "everything": "import", "first": "client"}
CALLS = {
    "call: poll status": ("poll", "poll.json"),
    "call: list 100 chats": ("chats", "chats.json"),
    "call with all policies on: list 100 chats": ("policies", "chats.json"),
    "call with all policies on: a small answer": ("small", "small.json"),
    "call, 32 threads at once: a small answer": ("threads", "poll.json"),
    "call, asynchronous, 100 in flight: a small answer": ("async", "small.json"),
    "call, asynchronous, 500 in flight: a small answer": ("crowd", "small.json"),
    "call: list 100 chats, read two fields of each": ("read", "chats.json"),
    "call: list 100 chats, read every field": ("all", "chats.json"),
    "call: list 100 sparse chats, read every field": ("all", "sparse.json"),
    "call: an answer of 5 MB": ("chats", "large.json"),
    "call: an answer of 5 MB, read every field": ("all", "large.json"),
    "call: send 50,000 ids": ("sending", None),
    "1,000 pages of 100 items": ("pages", None),
    "call over loopback: list 100 chats, read two fields of each": ("loopback", "chats.json"),
    "parse 100 chats alone": ("parse", "chats.json"),
}
FAST = (
    "list 100 chats, read two fields of each",
    "list 100 chats, read every field",
    "an answer of 5 MB, read every field",
)


def environment(name: str, *requirements: str) -> Path:
    """The Python of an environment with just these requirements, made once."""
    folder = CACHE / name
    python = folder / "bin" / "python"
    ready = folder / ".ready"
    if not ready.exists() or ready.stat().st_mtime < (ROOT / "pyproject.toml").stat().st_mtime:
        venv.create(folder, clear=True, with_pip=True)
        command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *requirements]
        subprocess.run(command, check=True, cwd=ROOT)
        ready.touch()
    return python


def probe(python: Path, *arguments: str) -> dict[str, float]:
    command = [str(python), str(ROOT / "tests" / "bench" / "probe.py"), *arguments]
    result: dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return result


Rounds: TypeAlias = dict[str, list[dict[str, float]]]


def measure(pythons: dict[str, Path], name: str, *arguments: str) -> Rounds:
    """Return the numbers of each round, for each side."""
    print(name, *arguments, file=sys.stderr)
    rounds: Rounds = {side: [] for side in pythons}
    for _ in range(ROUNDS):
        for side, python in pythons.items():
            # What our parts cost is held against httpx as a whole, like the package.
            what = INSTEAD.get(name, name) if side == "httpx" else name
            rounds[side].append(probe(python, f"{what}_{side}", *arguments))
    return rounds


def samples(folder: Path, peer: Path) -> None:
    """The answers that are measured, in the shape that is published."""
    subprocess.run([str(peer), str(ROOT / "tests" / "bench" / "payload.py"), str(folder)], check=True)


def regeneration() -> tuple[float, float]:
    """Seconds to generate both packages from their documents, and again when nothing changed."""
    (ROOT / ".cache" / "generated.json").unlink(missing_ok=True)
    spans = []
    for _ in range(2):
        start = time.perf_counter()
        subprocess.run([sys.executable, "scripts/specs.py", "generate"], cwd=ROOT, check=True, capture_output=True)
        spans.append(time.perf_counter() - start)
    return spans[0], spans[1]


def size(folder: Path) -> tuple[int, int]:
    """Lines and files of Python below a folder."""
    files = [path for path in folder.rglob("*.py*") if path.suffix in (".py", ".pyi")]
    return sum(path.read_bytes().count(b"\n") for path in files), len(files)


def installed(folder: Path) -> tuple[float, int]:
    """MB and number of the files of a package, without what Python compiles them to."""
    files = [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return sum(path.stat().st_size for path in files) / 2**20, len(files)


def rows_of(name: str) -> str:
    """Tables that a script prints, measured in a process of its own."""
    script = ROOT / "tests" / "bench" / name
    return subprocess.run([sys.executable, str(script)], check=True, capture_output=True, text=True).stdout.strip()


def row(what: str, unit: str, rounds: Rounds, key: str) -> str:
    ours, httpx, peer = ([each[key] for each in rounds[side]] for side in ("ours", "httpx", "peer"))
    least = " | ".join(f"{min(values):,.0f}" for values in (ours, httpx, peer))
    return f"| {what}, {unit} | {least} | {ratio(ours, httpx):.2f} x | {ratio(peer, ours):.1f} x |"


def tables() -> str:
    runtime = environment("ours", "--editable", ".")
    peer = environment("peer", PEER)
    fast = environment("fast", "--editable", ".[fast]")
    traced = environment("traced", "--editable", ".", TRACING)
    pythons = {"httpx": runtime, "ours": runtime, "peer": peer}
    lines = [
        "| | fanscribe | bare httpx | peer | to httpx | peer to ours |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for what, name in IMPORTS.items():
        rounds = measure(pythons, name)
        lines += [row(what, unit, rounds, unit) for unit in ("ms", "modules", "MB")]
    with tempfile.TemporaryDirectory() as folder:
        samples(Path(folder), peer)

        def calls(what: str, name: str, data: str | None, pythons: dict[str, Path]) -> None:
            rounds = measure(pythons, name, *([] if data is None else [str(Path(folder) / data)]))
            lines.append(row(what, "µs", rounds, "us"))
            if "p99" in rounds["ours"][0]:
                lines.append(row(f"{what}, 99 % of them are back after", "ms", rounds, "p99"))

        for what, (name, data) in CALLS.items():
            calls(what, name, data, pythons)
        calls(
            "call with OpenTelemetry's API: poll status",
            "traced",
            "poll.json",
            pythons | {"httpx": traced, "ours": traced},
        )
        for each in FAST:
            calls(f"with `fanscribe[fast]`: {each}", *CALLS[f"call: {each}"], pythons | {"httpx": fast, "ours": fast})
        held = measure(pythons, "held", str(Path(folder) / "chats.json"))
        lines.append(row("10,000 chats with every field read, held", "MB", held, "MB"))
    first, again = regeneration()
    packages = {name: size(ROOT / "generated" / "fanscribe_api" / name) for name in PREFIXES}
    theirs = size(next((CACHE / "peer").glob("lib/python*/site-packages/onlyfansapi")))
    lines += ["", "| generated code | lines | files |", "| --- | ---: | ---: |"]
    lines += [f"| fanscribe_api.{name} | {count:,} | {files:,} |" for name, (count, files) in packages.items()]
    lines += [f"| peer (OnlyFans alone) | {theirs[0]:,} | {theirs[1]:,} |", ""]
    ours = [installed(ROOT / "facade" / "fanscribe"), installed(ROOT / "generated" / "fanscribe_api")]
    other = installed(next((CACHE / "peer").glob("lib/python*/site-packages/onlyfansapi")))
    lines += ["| installed, without dependencies | MB | files |", "| --- | ---: | ---: |"]
    lines.append(
        f"| fanscribe, every platform | {sum(each[0] for each in ours):.1f} | {sum(each[1] for each in ours):,} |"
    )
    lines += [f"| peer (OnlyFans alone) | {other[0]:.1f} | {other[1]:,} |", ""]
    lines += ["| regeneration | seconds |", "| --- | ---: |"]
    lines += [f"| both packages from their documents | {first:.1f} |", f"| again, when nothing changed | {again:.1f} |"]
    lines += ["", rows_of("waits.py")]
    return "\n".join(lines)


HEAD = f"""# Benchmarks

How fast fanscribe is, and how large, beside bare httpx and the provider's own SDK.

Written by `make bench`. Every figure is the least of {ROUNDS} rounds in one run, alternating between the sides: what else uses the machine
can only add to it. Every ratio is the median of those of the rounds, and so not just that of the two figures. A round of calls is the
median of up to 2,000.
The peer is the provider's own SDK, `{PEER}` from PyPI. Calls are answered in memory, to measure only the client, except over
loopback. The responses have the published format: the peer's own types create and validate them. Both sides read the same fields in the
same loop; bare httpx reads the same values from dicts.

Our models read nested objects when they are used, the peer's at once. Objects with every field of their type are the worst case for us: the
sparse chats have an eighth of the fields below a chat.

"All policies on" means retries, a total time, session recovery, a rate limit and hooks: everything around a call.

"A small answer" and "poll status" are a GET whose answer has a few fields: we and the peer make an object of it, and bare httpx a dict. The
small one reports credits and limits, which we read.
With "32 threads" all of them share one client. "Send 50,000 ids" is a POST with half a megabyte of JSON, made of a list each time. "Held"
is what a process grows by when it keeps so many chats with every field read. "Import" counts from a bare Python to a client, or to the
first operation of one; bare httpx imports and makes its client. "Everything" is every operation and model, of all platforms for us.

Asynchronous calls are made at once. We send at most 100 of them at a time, the others all. The time of one is that of all by their number.
With OpenTelemetry's API imported and no provider set, nothing is traced. Pages are followed by us and by bare httpx; the peer has no
iterator, so its caller counts. "Beside a client of httpx" means `import httpx; httpx.Client()` first, which reads certificates and which
our first request needs too, and then ours in the same process. With `fanscribe[fast]` msgspec decodes for us, and bare httpx is as
without it.

The machine is shared: compare the ratios, whose sides alternate, and not times of different rows.

Times of waits are measured with a simulated clock: they show the default polling, and not this machine. The minimum is two requests: the
start, and one poll exactly at the end.
"""


ROSTERS_HEADING = "## Rotations, and the start of the command"
ROSTERS = f"""{ROSTERS_HEADING}

A separate run, after the one above. The command runs in its own process against a sandbox in another one, which responds as fast as it can;
bare httpx sends the same requests at the same pace, without a journal or progress. Both are CPU-bound. Each figure is the least of three
rounds, and of fifteen for the start; a ratio is the median of those of the rounds.
"""


def main(only_rosters: bool) -> None:
    """Measure everything, or the last section alone."""
    # Ours are compiled once, as the modules of an installed package are.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    page = ROOT / "docs" / "benchmarks.md"
    machine = f"{platform.python_implementation()} {platform.python_version()} on {platform.system()}, {os.cpu_count()} cores."
    text = page.read_text().partition(ROSTERS_HEADING)[0] if only_rosters else f"{HEAD}\n{machine}\n\n{tables()}\n"
    text = f"{text.rstrip()}\n\n{ROSTERS}\n{rows_of('roster.py')}\n"
    print(text)
    page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(only_rosters=sys.argv[1:] == ["rosters"])
