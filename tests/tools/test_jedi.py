"""jedi, which completes in IPython and editors without running the program."""

import sys
from pathlib import Path

import pytest
from support.patience import python

ROOT = Path(__file__).parent.parent.parent
SCRIPT = """
import sys
from pathlib import Path
import jedi

# What another process has parsed, or is about to write, is nothing to us.
jedi.settings.cache_directory = sys.argv[1]
project = jedi.Project(sys.argv[2], added_sys_path=[f"{sys.argv[2]}/facade", f"{sys.argv[2]}/generated"])
for code in sys.argv[3:]:
    print(*(each.name for each in jedi.Script(code, project=project).complete() if not each.name.startswith("_")))
"""
BLOCKING = "from fanscribe import Fanscribe\nfans = Fanscribe('k')\n"


def _completed(folder: Path, *codes: str) -> list[set[str]]:
    lines = python("-c", SCRIPT, folder, ROOT, *codes, check=True).stdout.splitlines()
    return [set(line.split()) for line in lines]


@pytest.mark.skipif(sys.version_info >= (3, 14), reason="jedi knows the grammar of Python up to 3.13")
def test_an_attempt_is_completed_without_what_generators_have(tmp_path: Path) -> None:
    attempt = "attempt = fans.onlyfans.reauthenticate('acct_1')\n"
    awaited = (
        "from fanscribe import AsyncFanscribe\nasync def main(fans: AsyncFanscribe):\n"
        "    attempt = await fans.onlyfans.reauthenticate('a')\n    attempt."
    )
    completed = _completed(
        tmp_path,
        BLOCKING + attempt + "attempt.",
        BLOCKING + attempt + "attempt.result().",
        awaited,
        BLOCKING + "fans.onlyfans.chats.list.",
    )

    for each in completed[:3]:
        assert not each & {"send", "throw", "close", "gi_frame"}
    assert completed[3] >= {"raw", "pages", "items", "with_options"}


@pytest.mark.skipif(sys.version_info >= (3, 14), reason="jedi knows the grammar of Python up to 3.13")
def test_the_answer_of_an_operation_is_completed_as_that_of_a_blocking_call(tmp_path: Path) -> None:
    """How much jedi infers differs from run to run, as it counts what it has tried: what it offers is true."""
    operation = "fans.onlyfans.chats.list"
    raw, answer, deleted, item, entry = _completed(
        tmp_path,
        BLOCKING + f"{operation}.raw('acct_1').",
        BLOCKING + f"{operation}('acct_1').",
        BLOCKING + "fans.onlyfans.chats.delete('acct_1', '1').",
        BLOCKING + f"for chat in {operation}.items('acct_1'):\n    chat.",
        BLOCKING + f"for chat in {operation}('acct_1'):\n    chat.",
    )

    for each in (raw, answer, deleted, item, entry):
        # What coroutines, requests, and the bytes of a file have.
        assert not each & {"send", "throw", "close", "build_kwargs", "path_params", "capitalize", "hex"}
    assert raw == {"content", "data", "etag", "headers", "json", "parsed", "status_code", "usage"}
    assert not answer or answer >= {"data", "has_more", "to_dict"}
    for each in (item, entry):
        assert "has_more" not in each
        assert not each or "fan" in each
