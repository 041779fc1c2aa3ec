"""Prism, an independent judge of openapi/: does a server that follows the document to the letter accept what our clients send?"""

import importlib.util
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import fanscribe
from intake.document import operations, parse

_VERSION: Final = "5.14.2"
_FLAG: Final = re.compile(r"must be boolean(,null)?$")
_LONGEST_INSTALL, _LONGEST_START = 240.0, 60.0
ROOT: Final = Path(__file__).resolve().parent.parent.parent


def has_npm() -> bool:
    """Return whether Prism can be installed and run."""
    return shutil.which("npm") is not None and shutil.which("node") is not None


def install_prism(folder: Path) -> Path:
    """Install Prism into a folder; returns its program."""
    options = "--silent", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts"
    command = ["npm", "install", *options, "--prefix", str(folder), f"@stoplight/prism-cli@{_VERSION}"]
    subprocess.run(command, check=True, capture_output=True, timeout=_LONGEST_INSTALL)
    return folder / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"


def find_refused(program: Path, document: Path, platform: str) -> Iterator[str]:
    """Yield a line for each operation of a document whose request Prism refuses, or whose answer our client cannot read."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = ["node", str(program), "mock", "--errors", "--port", str(port), str(document)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as prism:
        try:
            _wait_for(port, prism)
            yield from _call_all(f"http://127.0.0.1:{port}", document, platform)
        finally:
            prism.kill()


def _wait_for(port: int, prism: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _LONGEST_START
    while time.monotonic() < deadline and prism.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise TimeoutError(f"Prism did not listen within {_LONGEST_START:.0f} s")


def _call_all(url: str, document: Path, platform: str) -> Iterator[str]:
    calls = _module_of_calls()
    with fanscribe.Fanscribe("a-key", base_url=url, max_retries=0) as fans:
        for method, path, _ in operations(parse(document.read_bytes())):
            call = calls.FullCall(platform, method, path)
            try:
                call.of(fans)(*call.segments.values(), **call.arguments)
            except fanscribe.FanscribeError as error:
                problem = getattr(error, "json", None)
                if not _is_about_flags(problem):
                    yield f"{method.upper()} {path}: {type(error).__name__}: {problem or error}"


def _is_about_flags(problem: Any) -> bool:
    """Return whether Prism refuses nothing but 1 and 0 for a boolean: Laravel takes these in a query or form, and not `true`."""
    found = problem.get("validation") if isinstance(problem, dict) else None
    return bool(found) and all(_FLAG.search(str(each.get("message"))) for each in found)


def _module_of_calls() -> Any:
    """Return the module that knows an argument for everything that a document has."""
    spec = importlib.util.spec_from_file_location("calls", ROOT / "tests" / "generated" / "test_operations.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
