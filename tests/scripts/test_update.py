"""Taking in what the provider has published: all of it, once."""

import json
from collections.abc import Callable
from typing import Any

import pytest
import specs
from canonical.sources import Layout
from drift.findings import of_documents
from intake.refusal import Refused
from support.plants import PLANTS, base, planted
from support.publisher import Publisher

CHANGELOG = """# Changelog

## [Unreleased]

### Added

- Something of ours.

## [0.1.0]

- The first one.
"""


@pytest.fixture
def checkout(known: Layout) -> Layout:
    known.changelog.write_text(CHANGELOG)
    return known


@pytest.fixture
def update(checkout: Layout) -> Any:
    """Publish a document and take it in."""
    with Publisher() as publisher:

        def run(document: Any) -> int:
            publisher.documents["/planted.yaml"] = (json.dumps(document) + "\n").encode()
            return specs.main(["update", "--base-url", publisher.url], checkout)

        publisher.documents["/planted.yaml"] = (json.dumps(base()) + "\n").encode()
        assert specs.main(["pull", "--base-url", publisher.url], checkout) == 0
        assert specs.main(["generate"], checkout) == 0
        yield run


def _everything(layout: Layout) -> dict[str, tuple[bytes, int]]:
    files = [path for path in layout.root.rglob("*") if path.is_file() and ".cache" not in path.parts]
    return {str(path): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def _plant(*names: str) -> Any:
    return planted(*(plant for plant in PLANTS if plant.name in names))


def test_documents_code_and_changelog_move_together(
    update: Callable[[Any], int], checkout: Layout, capsys: Any
) -> None:
    assert update(_plant("field renamed", "operation added")) == 0

    assert '"counts"' in checkout.canonical("planted").read_text()
    package = checkout.generated / "small_api" / "planted"
    assert "def do_operation_added(" in (package / "resources" / "things.py").read_text()
    assert specs.main(["verify"], checkout) == 0
    assert checkout.changelog.read_text() == CHANGELOG.replace(
        "- Something of ours.\n",
        """- Something of ours.

### Upstream

- planted, published 2026-09-01: 1 breaking, 1 additive (54 → 55 operations).
  - **breaking** doFieldRenamed `body .counts`: renamed `count` → `counts`; `fans.planted.things.do_field_renamed`.
""".replace("54 → 55", f"{len(PLANTS)} → {len(PLANTS) + 1}"),
    )
    assert (checkout.reports / "verdict").read_text() == "breaking\n"


def test_a_second_run_does_nothing(update: Callable[[Any], int], checkout: Layout, capsys: Any) -> None:
    update(_plant("field renamed"))
    before = _everything(checkout)
    capsys.readouterr()

    assert update(_plant("field renamed")) == 0

    assert _everything(checkout) == before
    assert "no interface change" in capsys.readouterr().out
    assert (checkout.reports / "verdict").read_text() == "none\n"


def test_the_next_publication_goes_on_top_of_the_same_section(update: Callable[[Any], int], checkout: Layout) -> None:
    update(_plant("field added"))
    update(_plant("field added", "output added"))

    text = checkout.changelog.read_text()
    assert text.count("### Upstream") == 1
    assert text.count("- planted, published 2026-09-01: 1 additive.") == 2
    assert text.index("### Upstream") < text.index("## [0.1.0]")


def test_what_was_accepted_moves_to_the_changelog(update: Callable[[Any], int], checkout: Layout) -> None:
    drifted = _plant("field renamed")
    (checkout.root / "after.json").write_text(json.dumps(drifted))
    [drift] = of_documents(checkout.canonical("planted"), checkout.root / "after.json", checkout)
    fingerprint = drift.findings[0].fingerprint
    checkout.accepted.write_text(f'# Why.\n\n[[accepted]]\nfingerprint = "{fingerprint}"\nreason = "nobody sends it"\n')

    assert update(drifted) == 0

    assert checkout.accepted.read_text() == "# Why.\n"
    assert "Accepted: nobody sends it" in checkout.changelog.read_text()
    assert (checkout.reports / "verdict").read_text() == "additive\n"
    assert update(drifted) == 0


def test_a_generation_that_failed_is_made_up_for_by_the_next_run(
    update: Callable[[Any], int], checkout: Layout, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: Any) -> None:
        raise Refused("no more room on the disk")

    with monkeypatch.context() as patched:
        patched.setattr(specs, "generate_all", fail)
        assert update(_plant("operation added")) == 1
    assert specs.main(["verify"], checkout) == 1

    assert update(_plant("operation added")) == 0

    assert specs.main(["verify"], checkout) == 0
    assert checkout.changelog.read_text().count("published") == 1


def test_without_a_place_for_the_draft_nothing_is_written(
    update: Callable[[Any], int], checkout: Layout, capsys: Any
) -> None:
    checkout.changelog.write_text("# Changelog\n")
    before = _everything(checkout)

    assert update(_plant("field added")) == 1

    assert _everything(checkout) == before
    assert "no section [Unreleased]" in capsys.readouterr().err
