"""Writes docs/drift.md: one cycle of a reviewer's, played against a provider on loopback, with what was really printed."""

import contextlib
import copy
import io
import json
import re
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "scripts"), str(ROOT / "tests")]

import specs  # noqa: E402
from canonical.sources import Layout  # noqa: E402
from intake import document  # noqa: E402
from support.noise import printed  # noqa: E402
from support.publisher import Publisher  # noqa: E402

PAGE = ROOT / "docs" / "drift.md"
PATH = "/scribe-fansly-docs/openapi.yaml"
POLL = "/api/fansly/authenticate/{fanslyAccount}"


def _next(published: Any) -> Any:
    """What the provider publishes the next day."""
    result = copy.deepcopy(published)
    paths = result["paths"]
    answer = paths[POLL]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["properties"]
    answer["needs_2fa_code"] = answer.pop("needs_code")
    answer["retries"] = {"type": "array"}
    chats = paths["/api/fansly/{fanslyAccount}/chats"]["get"]
    chats["operationId"] = "listConversations"
    order = next(each for each in chats["parameters"] if each["name"] == "order")
    order["schema"]["enum"].append("pinned")
    wallets = copy.deepcopy(paths["/api/fansly/{fanslyAccount}/earnings/wallets"])
    wallets["get"] |= {"operationId": "listWalletLimits", "summary": "List Wallet Limits"}
    wallets["get"]["responses"] = {"200": {"description": "", "content": {"application/json": {"schema": {
        "type": "object", "properties": {"daily": {"type": "integer"}, "weekly": {"type": "integer"}}}}}}}  # fmt: skip
    paths["/api/fansly/{fanslyAccount}/earnings/wallets/limits"] = wallets
    paths["/api/fansly/accounts"]["get"]["description"] = "Every account of the team."
    return result


class _Play:
    """A checkout in a folder of its own, and a provider that publishes what it is told to."""

    def __init__(self, folder: Path, publisher: Publisher) -> None:
        self.layout = Layout(folder)
        self._publisher = publisher
        for name in ("openapi", "facade"):
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n')
        for path in self.layout.openapi.iterdir():
            if path.name != "sources.toml":
                path.unlink()
        self.layout.changelog.write_text("# Changelog\n\n## [Unreleased]\n")
        sources = (self.layout.openapi / "sources.toml").read_text()
        # The document of then has no file to answer.
        own = re.sub(r"(?m)^files = .*\n", "", "[fansly]" + sources.split("[fansly]", 1)[1])
        (self.layout.openapi / "sources.toml").write_text(own)

    def publish(self, published: Any) -> None:
        self._publisher.documents[PATH] = printed(published)

    def run(self, command: str) -> str:
        """What a command prints, and its exit code."""
        out = io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            where = [] if command == "generate" else ["--base-url", self._publisher.url]
            code = specs.main([command, *where], self.layout)
        return f"{out.getvalue().rstrip()}\n\nexit code {code}"

    def changes(self, before: dict[str, str]) -> str:
        """What is different from before: files outside of generated/, and how many there."""
        after = self.texts()
        changed = sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))
        generated = [path for path in changed if path.startswith("generated/")]
        kinds = Counter(
            "new" if path not in before else "gone" if path not in after else "changed" for path in generated
        )
        told = ", ".join(f"{kinds[kind]} {kind}" for kind in ("changed", "new", "gone"))
        return "\n".join([*(path for path in changed if path not in generated), f"generated/ ({told})"])

    def texts(self) -> dict[str, str]:
        root = self.layout.root
        files = [*self.layout.openapi.glob("*"), *self.layout.generated.rglob("*.py*"), self.layout.changelog]
        return {str(path.relative_to(root)): path.read_text() for path in files if path.suffix != ".pyc"}


def page() -> str:
    """The page, from what really happens."""
    published = document.parse((ROOT / "tests" / "data" / "fansly-then.yaml").read_bytes())
    with tempfile.TemporaryDirectory() as folder, Publisher() as publisher:
        play = _Play(Path(folder), publisher)
        play.publish(published)
        assert play.run("pull").endswith("exit code 0")
        assert play.run("generate").endswith("exit code 0")
        quiet = play.run("drift")
        play.publish(_next(published))
        first = play.run("drift")
        report = json.loads((play.layout.reports / "report.json").read_text())
        breaking = [each for each in report["documents"][0]["changes"] if each["rank"] in ("facade", "breaking")]
        reason = "renamed in our code too, released as 0.2.0"
        entries = [f'[[accepted]]\nfingerprint = "{each["fingerprint"]}"\nreason = "{reason}"\n' for each in breaking]
        play.layout.accepted.write_text("\n".join(entries))
        second = play.run("drift")
        before = play.texts()
        update = play.run("update")
        changes, changelog = play.changes(before), play.layout.changelog.read_text()
        again = play.run("update")
    return _TEXT.format(
        quiet=_head(quiet), first=first, accepted="\n".join(entries).rstrip(), second=_head(second), update=update,
        changes=changes, changelog=changelog.rstrip(), again=again,
    )  # fmt: skip


def _head(report: str) -> str:
    """The first lines of a report, and its end."""
    return re.sub(r"\n\n## (?s:.*)\n\nexit", "\n\n…\n\nexit", report)


_TEXT = """# Drift

The provider republishes its documents every few days. `make verify` says that our code and our documents agree; `make drift` says what the
world did since. This page is one cycle, played against a provider on loopback; the blocks are what was printed. `make pages` writes it.

## Nothing new

Examples drawn anew, another order, a schema that is shared under another name: none of that is a change.

```text
$ python scripts/specs.py drift
{quiet}
```

The exit code is 0 for no interface change, 3 for additive changes, 4 for breaking ones, and 1 if it could not tell. `make drift` prints the
same and fails only if it could not tell; `make verdict` says the rest in one word. `specs.py drift OLD NEW` compares any two documents;
`--json` is for programs.

## A new publication

```text
$ python scripts/specs.py drift
{first}
```

Read it from the top. **facade** means that code in `facade/` uses what has changed: it was found by reading that code, and the name behind
the semicolon says where to look. **breaking** breaks code that others have written against the generated client. **additive** and **docs**
break nothing. How bad each kind of change is, and why, is the table in `scripts/drift/ranking.py`. What is shared by many operations is
told once, with the number of operations. The last table says what had to be put right in the document, and whether a rule has become idle.

Prose is no part of an interface. Every text that is kept of a document stands once in `openapi/NAME.descriptions.yaml`, with its places,
and comes back in docstrings and in the reference; no type, no name and no change above depends on it. What many operations share has the
text that is said of it most often. What is described otherwise is counted, and folded at the end; a publication that describes nearly
everything for the first time is told as that. A reviewer reads `openapi/NAME.yaml` and the descriptions; `openapi/NAME.published.yaml` is
what the next comparison needs, and is folded in pull requests.

The page ends before a pull request's body would: what breaks least is left out first, and the page says how much that is.
`specs.py drift --json` has all of it.

Every line ends in a fingerprint: it is the same for the same change, today and tomorrow, alone or among others.

## Accepting

When the facade has been changed for it, or nobody is concerned, a reviewer says so in `openapi/accepted.toml`:

```toml
{accepted}
```

```text
$ python scripts/specs.py drift
{second}
```

An entry for which there is no change (any more) stands at the top of the report and breaks it, so the file cannot go stale.

## Taking it in

`make update` does the rest: this command, which writes the documents, generates, drafts the changelog and removes what was accepted, then
lint and tests.

```text
$ python scripts/specs.py update
{update}
```

What that has changed:

```text
{changes}
```

The draft in `CHANGELOG.md` is for a person to put into words:

```markdown
{changelog}
```

A second run does nothing:

```text
$ python scripts/specs.py update
{again}
```

## What is additive here and breaking elsewhere

Answers are read forgivingly: any field may be null or missing, and a value that is not listed comes as it is. So a field that may be null
from now on, a value that is added to a list or taken from it, and a limit of an answer break nothing at run time, and are additive; unless
the facade waits for the value. A type checker may complain after an additive update all the same: an annotation that was `int | None` and
is `int | str | None` now is true, and code that added one to it was right by luck.

Documents do not tell everything, so what would be generated is generated, in a folder of its own, and compared by the names that callers
use: a class that is gone, an attribute that reads another field, arguments in other places. The facade is imported with it.

## The first day

`make contact` plays a user's first day in a copy of the checkout: it takes in documents as rich as the provider's real ones, with text at
every place, examples drawn anew and more of everything. A caller may see what was added to them, and nothing else. CI plays it with one
seed, `drift.yml` with a new one each day; `make contact SEED=7` plays any.

## What is wrong with a document

What is wrong and clear is put right by a named rule (`scripts/canonical/rules.py`). What cannot be read is left out by name, one parameter,
field or operation of it, and everything else is taken in: `pull` and `build` print a line for each, `openapi/pulled.toml` and
`generated/fanscribe_api/ledger.toml` record it, and the report lists it. An operation that stops being generated breaks, with the reason
beside it. With `--strict`, `pull`, `build` and `update` refuse instead. A document as a whole is refused only where nothing in it can be
trusted: another document, one that is cut off, one whose names could leave a string, one with far fewer operations than the last.

What is in a list or an object is read off an example. When the example is empty one day, nothing is known of it any more: what was known
last is kept, and the report says so on one line until it is taken in. `emptied` in `openapi/pulled.toml` has the places.

`.github/workflows/drift.yml` does this every day on a branch of its own, opens a pull request with the report as its body and the verdict
as its label, and is red if something breaks that nobody has accepted.
"""


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
