"""Write docs/drift.md: one cycle of a review, run against a provider on loopback, with its real output."""

import contextlib
import copy
import io
import json
import re
import shutil
import sys
import tempfile
import textwrap
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "scripts"), str(ROOT / "tests")]

import specs  # noqa: E402
from canonical.sources import Layout  # noqa: E402
from intake import document  # noqa: E402
from support.noise import dump_document  # noqa: E402
from support.pages import WIDTH  # noqa: E402
from support.publisher import Publisher  # noqa: E402

PAGE = ROOT / "docs" / "drift.md"
PATH = "/scribe-fansly-docs/openapi.yaml"
_WHOLE: Any = {"break_long_words": False, "break_on_hyphens": False, "drop_whitespace": True}
POLL = "/api/fansly/authenticate/{fanslyAccount}"
THEN = ROOT / "tests" / "data" / "fansly-then.yaml"


def _next(published: Any) -> Any:
    """Return the next publication of the provider."""
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


def _without_entries_of_others(table: str) -> str:
    """Return a table without the tags and operations that the small document does not have."""
    kept, table = THEN.read_text(), re.sub(r"(?m)^lists = .*\n", "", table)
    lines = (re.match(r'^"?([\w ]+)"? = "\w+"$', line) for line in table.splitlines())
    gone = {found[0] for found in lines if found and found[1] not in ("title", "package") and found[1] not in kept}
    return "".join(line for line in table.splitlines(keepends=True) if line.rstrip("\n") not in gone)


class _Play:
    """A checkout in its own folder, and a provider with the given documents."""

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
        # The older document has no operation that returns a file.
        own = "[fansly]" + re.split(r"(?m)^\[(?!\[?fansly\b)", sources.split("[fansly]", 1)[1])[0]
        own = re.sub(r"(?m)^files = .*\n", "", own)
        (self.layout.openapi / "sources.toml").write_text(_without_entries_of_others(own))

    def publish(self, published: Any) -> None:
        self._publisher.documents[PATH] = dump_document(published)

    def run(self, command: str) -> str:
        """Return the output of a command, and its exit code."""
        out = io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            where = [] if command == "generate" else ["--base-url", self._publisher.url]
            code = specs.main([command, *where], self.layout)
        # The numbers of lines in the facade change with every edit of it.
        shown = re.sub(r"(facade/[\w/]+\.py):\d+", r"\1:…", out.getvalue())
        return f"{shown.rstrip()}\n\nexit code {code}"

    def changes(self, before: dict[str, str]) -> str:
        """Return the changed files outside of generated/, and the number of those in it."""
        after = self.texts()
        changed = sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))
        generated = [path for path in changed if path.startswith("generated/")]
        kinds = Counter(
            "new" if path not in before else "gone" if path not in after else "changed" for path in generated
        )
        counts = ", ".join(f"{kinds[kind]} {kind}" for kind in ("changed", "new", "gone"))
        return "\n".join([*(path for path in changed if path not in generated), f"generated/ ({counts})"])

    def texts(self) -> dict[str, str]:
        root = self.layout.root
        files = [*self.layout.openapi.glob("*"), *self.layout.generated.rglob("*.py*"), self.layout.changelog]
        return {str(path.relative_to(root)): path.read_text() for path in files if path.suffix != ".pyc"}


def page() -> str:
    """Return the page, with real output."""
    published = document.parse(THEN.read_bytes())
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
        fingerprints=" ".join(each["fingerprint"] for each in breaking), reason=reason,
        quiet=_fold(_head(quiet)), first=_fold(first), accepted="\n".join(entries).rstrip(), second=_fold(_head(second)),
        update=_fold(update), changes=changes, changelog=_fold(changelog.rstrip()), again=_fold(again),
    )  # fmt: skip


def _fold(output: str) -> str:
    """Return an output whose lines are no wider than a page."""
    lines = [textwrap.wrap(line, WIDTH, subsequent_indent="    ", **_WHOLE) or [""] for line in output.splitlines()]
    return "\n".join(part for parts in lines for part in parts)


def _head(report: str) -> str:
    """Return the first lines of a report, and its end."""
    return re.sub(r"\n\n## (?s:.*)\n\nexit", "\n\n…\n\nexit", report)


_TEXT = """# Drift

For maintainers: how to see what the provider has published since. `make verify` checks that our code and our documents agree; `make drift`
reports what has changed. This page shows one cycle against a provider on loopback, with its real output, whose long lines are folded;
`make pages` writes it.
[Taking a publication in](publications.md) says who does what, alone and in a team.

## Nothing new

New examples, another order, or a schema that is shared under another name are not changes.

```text
$ python scripts/specs.py drift
{quiet}
```

The exit code is 0 for no interface change, 3 for additive changes, 4 for breaking ones, 5 if a document could not be fetched (it is
named, and the others are compared), and 1 if the comparison failed. `make drift` prints the same and fails only in the last two cases;
`make verdict` prints the result as one word. `specs.py drift OLD NEW` compares any two documents, and the code that is generated from them;
`--json` is for programs.

## A new publication

```text
$ python scripts/specs.py drift
{first}
```

Read it from the top. **facade** means that code in `facade/` uses what has changed, as static analysis found; the lines and names after the
semicolon say where. **breaking** breaks code that others have written against the generated client. **additive** and **docs** break
nothing. The table in `scripts/drift/ranking.py` ranks each kind of change, with reasons. A change is
**docs** if it affects neither the generated code nor the facade: errors as long as no code reads their fields, headers of
responses, prose of servers and keys. Changes of shared schemas are reported once, with the number of operations. The last table lists
corrections of the document, and shows whether a rule is no longer needed.

Prose is not part of the interface. Every text of a document is stored once in `openapi/NAME.descriptions.yaml`, with its places, and
appears in docstrings and in the reference; no type, name or change above depends on it. Shared schemas take the most frequent text. Changed
descriptions are counted, and folded at the end; a publication that describes nearly everything for the first time is reported as such.

The report fits into the body of a pull request: the least important changes are left out first, and counted in the last line. `specs.py
drift --json` has all of them. Every line ends with a fingerprint, which is always the same for the same change.

## Accepting

Once the facade is adapted, or if no one is affected, a reviewer accepts the change, with a reason for the changelog:

```console
$ make accept FINGERPRINTS="{fingerprints}" \\
    REASON="{reason}"
```

That writes `openapi/accepted.toml`:

```toml
{accepted}
```

```text
$ python scripts/specs.py drift
{second}
```

An entry without a matching change is reported first, with the fingerprint that was probably meant, and counts as breaking, so the file
cannot become stale. A pattern (a prefix of every path, a tag that is renamed, a field that every answer gets) is one line with one
fingerprint, whatever the number of operations.

## Applying

`make update` does the rest: it runs this command, which writes the documents, generates, drafts the changelog and removes accepted changes,
then lint and tests. The exit codes are those of `drift`; `make update` fails in the end if something breaks that is not accepted.

```text
$ python scripts/specs.py update
{update}
```

It has changed:

```text
{changes}
```

A person then edits the draft in `CHANGELOG.md`:

```markdown
{changelog}
```

A second run changes nothing:

```text
$ python scripts/specs.py update
{again}
```

## What is additive here and breaking elsewhere

Responses are read tolerantly: any field may be null or missing, and unlisted values are kept as they are. So a newly nullable field, a
value added to or removed from an enum, and a new limit in a response break nothing at run time, and are additive, unless the facade waits
for that value. A type checker may still complain after an additive update: an annotation that changes from `int | None` to `int | str |
None` is correct, and code that added one to it was right by luck.

Documents do not show everything, so the new client is generated into a separate folder and compared by the names that callers use: a
missing class, an attribute that reads another field, arguments in other positions. The facade is imported with it.

## Errors in documents

Named rules correct unambiguous errors (`scripts/canonical/rules.py`). Unreadable parameters, fields or operations are left out by name, and
everything else is used: `pull` and `build` print a line for each, `openapi/pulled.toml` and `generated/fanscribe_api/ledger.toml` record
it, and the report lists it. An operation that is no longer generated is breaking, with the reason next to it. With `--strict`, `pull`,
`build` and `update` refuse instead. An operation whose path, id, tag or parameter could escape from a string is left out, too. A whole
document is refused only if it cannot be trusted: another document, a truncated one, or one with far fewer operations than the last.

Types, lists and objects are inferred from examples. If an example becomes null or empty, what was known stays, and the report says so in
one line until it is applied. `emptied` in `openapi/pulled.toml` lists the places.
"""


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
