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

project = jedi.Project(sys.argv[1], added_sys_path=[f"{sys.argv[1]}/facade", f"{sys.argv[1]}/generated"])
for code in sys.argv[2:]:
    print(*(each.name for each in jedi.Script(code, project=project).complete() if not each.name.startswith("_")))
"""
BLOCKING = "from fanscribe import Fanscribe\nfans = Fanscribe('k')\n"


def _completed(*codes: str) -> list[set[str]]:
    lines = python("-c", SCRIPT, ROOT, *codes, check=True).stdout.splitlines()
    return [set(line.split()) for line in lines]


@pytest.mark.skipif(sys.version_info >= (3, 14), reason="jedi knows the grammar of Python up to 3.13")
def test_an_attempt_is_completed_without_what_generators_have() -> None:
    attempt = "attempt = fans.onlyfans.reauthenticate('acct_1')\n"
    awaited = (
        "from fanscribe import AsyncFanscribe\nasync def main(fans: AsyncFanscribe):\n"
        "    attempt = await fans.onlyfans.reauthenticate('a')\n    attempt."
    )
    completed = _completed(
        BLOCKING + attempt + "attempt.",
        BLOCKING + attempt + "attempt.result().",
        awaited,
        BLOCKING + "fans.onlyfans.chats.list.",
    )

    for each in completed[:3]:
        assert not each & {"send", "throw", "close", "gi_frame"}
    assert completed[3] >= {"raw", "pages", "items", "with_options"}
