"""Documents as rich as the real ones: callers see the old interface and the additions, whatever the texts are."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
import specs
from canonical.sources import ROOT, Layout
from intake import document
from support.contact import interface_of, join_lines, publish, wrong_in_drift, wrong_in_interface, wrong_in_texts
from support.publisher import Publisher
from support.rich import Rich, bare, rich

LAYOUT = Layout()
SOURCES = LAYOUT.sources()
# These tests share a publication that takes seconds to pull.
pytestmark = pytest.mark.xdist_group("first contact")


@attrs.frozen
class Taken:
    """A checkout that was updated to the rich documents, and the texts in them."""

    layout: Layout
    written: list[Rich]


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Taken:
    layout = Layout(tmp_path_factory.mktemp("contact"))
    for name in ("openapi", "facade", "generated"):
        shutil.copytree(ROOT / name, layout.root / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "CHANGELOG.md"):
        shutil.copy(ROOT / name, layout.root)
    with Publisher() as publisher:
        written = publish(layout, publisher, seed=1)
        assert specs.main(["update", "--base-url", publisher.url], layout) == 3
    return Taken(layout, written)


def test_the_report_says_additive_and_can_be_read(taken: Taken) -> None:
    wrong = join_lines(wrong_in_drift(taken.layout, taken.written))

    assert not wrong, wrong


def test_callers_see_the_same_interface_and_the_additions(taken: Taken) -> None:
    wrong = join_lines(wrong_in_interface(interface_of(LAYOUT), interface_of(taken.layout), taken.written))

    assert not wrong, wrong


def test_each_text_is_committed_once(taken: Taken) -> None:
    wrong = join_lines(wrong_in_texts(taken.layout, taken.written))

    assert not wrong, wrong


@pytest.mark.parametrize("name", SOURCES)
def test_without_its_words_and_additions_it_is_the_interface_that_we_have(name: str, tmp_path: Path) -> None:
    (tmp_path / "bare.yaml").write_bytes(bare(LAYOUT, SOURCES[name]))

    assert specs.main(["drift", str(LAYOUT.published(name)), str(tmp_path / "bare.yaml")], LAYOUT) == 0


def test_the_same_seed_gives_the_same_bytes_and_another_one_others() -> None:
    one, again, other = (rich(LAYOUT, SOURCES["fansly"], seed).body for seed in (1, 1, 2))

    assert one == again != other


def test_every_text_is_published_as_it_was_written() -> None:
    written = rich(LAYOUT, SOURCES["fansly"], 1)

    found = set(_prose(document.parse(written.body)))
    assert written.texts | written.shared <= found
    assert {None, "", "\n"} & found
    assert b"\n        200:\n" in written.body


def _prose(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        yield from (value[key] for key in ("description", "title") if not isinstance(value.get(key, {}), dict))
        for item in value.values():
            yield from _prose(item)
    if isinstance(value, list):
        for item in value:
            yield from _prose(item)
