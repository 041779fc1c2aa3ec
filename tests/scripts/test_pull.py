"""Pulling documents: fetching, refusing, and never writing only half."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import specs
from canonical.sources import Layout
from intake import document, fetch, files
from support import publisher as serve
from support.noise import dump_document, republish
from support.publisher import Publisher

Pull = Callable[..., int]
Tracked = Callable[[], dict[str, bytes]]
PATH = "/scribe-docs/openapi.yaml"


def _error(capsys: pytest.CaptureFixture[str]) -> str:
    text = capsys.readouterr().err
    assert text.count("\n") == 1, text
    return text


def test_a_first_pull_writes_both_documents_and_where_they_came_from(pull: Pull, layout: Layout, small: bytes) -> None:
    assert pull() == 0

    record = tomllib.loads(layout.pulled.read_text())
    assert record["small"]["path"] == PATH
    assert record["small"]["operations"] == 4
    assert record["small"]["size"] == len(small)
    assert record["small"]["date"].isoformat() == "2026-09-01T10:00:00+00:00"
    head = layout.canonical("small").read_text().splitlines()[:2]
    assert "https://published.example/scribe-docs/openapi.yaml" in head[0]
    assert "make pull" in head[1]
    assert layout.canonical("other").exists()


def test_the_bytes_as_published_stay_in_the_cache(pull: Pull, layout: Layout, small: bytes) -> None:
    pull()

    assert (layout.cache / "small.yaml").read_bytes() == small


def test_one_document_can_be_pulled_by_name(pull: Pull, layout: Layout, publisher: Publisher) -> None:
    assert pull("other") == 0

    assert [path for path, _ in publisher.seen] == ["/scribe-other-docs/openapi.yaml"]
    assert not layout.canonical("small").exists()


def test_a_name_that_is_not_in_sources_toml_is_refused(pull: Pull, capsys: pytest.CaptureFixture[str]) -> None:
    assert pull("fansly") == 1

    assert "fansly is not in openapi/sources.toml, which has small, other" in _error(capsys)


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        ('title = "Small API"\nurl = "https://published.example/"', "missing keys: package"),
        ("", "missing keys: package, title, url"),
    ],
)
def test_a_source_without_its_keys_is_refused(
    pull: Pull, layout: Layout, capsys: pytest.CaptureFixture[str], table: str, problem: str
) -> None:
    (layout.openapi / "sources.toml").write_text(f"[small]\n{table}\n")

    assert pull() == 1
    assert f"openapi/sources.toml: [small]: {problem}\n" in _error(capsys)


def test_an_unknown_key_of_a_source_is_refused(pull: Pull, layout: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    sources = layout.openapi / "sources.toml"
    sources.write_text(sources.read_text().replace("[small]", '[small]\nfolder = "here"'))

    assert pull() == 1
    assert "openapi/sources.toml: [small]: unknown keys: folder\n" in _error(capsys)


def test_overrides_of_types_reach_the_canonical_document(pull: Pull, layout: Layout) -> None:
    pull()

    assert '"avatar":\n                          "type": string\n' in layout.canonical("small").read_text()
    assert '"avatar": {}' in layout.canonical("other").read_text()


def test_the_same_publication_is_not_sent_twice(pull: Pull, publisher: Publisher, tracked: Tracked) -> None:
    pull()
    before = tracked()
    publisher.seen.clear()

    assert pull() == 0

    assert [status for _, status in publisher.seen] == [304, 304]
    assert tracked() == before


def test_a_damaged_cache_is_fetched_again(pull: Pull, publisher: Publisher, layout: Layout) -> None:
    pull()
    (layout.cache / "small.yaml").write_bytes(b"damaged")
    publisher.seen.clear()

    assert pull() == 0

    assert [status for _, status in publisher.seen] == [200, 304]


@pytest.mark.parametrize("seed", range(5))
def test_other_examples_and_another_order_touch_no_tracked_file(
    pull: Pull,
    publisher: Publisher,
    tracked: Tracked,
    small_document: dict[str, Any],
    seed: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pull()
    before = tracked()
    publisher.documents[PATH] = dump_document(republish(small_document, seed))

    assert pull() == 0

    assert tracked() == before
    assert "small: no interface change (4 operations)" in capsys.readouterr().out


def test_a_change_of_the_interface_changes_its_document_and_its_record_alone(
    pull: Pull, publisher: Publisher, tracked: Tracked, small: bytes
) -> None:
    pull()
    before = tracked()
    publisher.documents[PATH] = small.replace(b"name: limit", b"name: count")

    assert pull() == 0

    after = tracked()
    assert {name for name in after if after[name] != before[name]} == {
        "small.yaml",
        "small.published.yaml",
        "pulled.toml",
    }
    records = [tomllib.loads(files["pulled.toml"].decode()) for files in (before, after)]
    assert records[0]["other"] == records[1]["other"]
    assert records[0]["small"]["sha256"] != records[1]["small"]["sha256"]


@pytest.mark.parametrize("fault", [serve.status(500), serve.status(503), serve.status(429), serve.hang_up])
def test_passing_faults_are_tried_again(pull: Pull, publisher: Publisher, layout: Layout, fault: serve.Answer) -> None:
    publisher.faults = [fault, fault]

    assert pull() == 0

    assert layout.canonical("small").exists()


def test_a_retry_is_logged_in_words(pull: Pull, publisher: Publisher, caplog: Any) -> None:
    publisher.faults = [serve.status(503)]

    assert pull() == 0

    assert [record.getMessage() for record in caplog.records] == [
        f"specs: {publisher.url}/scribe-docs/openapi.yaml: HTTP 503; trying again"
    ]


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("7", 7.0), ("0", 0.0), ("99999", 120.0), ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0), ("soon", None), ("", None)],
)
def test_a_server_says_how_long_to_wait(value: str, seconds: float | None) -> None:
    response = httpx.Response(503, headers={"Retry-After": value})

    assert fetch.retry_delay(fetch.TransientFetchError("HTTP 503", fetch.parse_retry_after(response))) == (
        True if seconds is None else seconds
    )


def test_an_error_that_is_not_the_networks_is_not_retried() -> None:
    assert fetch.retry_delay(ValueError()) is False


def test_faults_that_stay_end_the_pull(pull: Pull, publisher: Publisher, capsys: pytest.CaptureFixture[str]) -> None:
    publisher.faults = [serve.status(500)] * 50

    assert pull() == 1

    error = _error(capsys)
    assert f"specs: small: {publisher.url}{PATH}: HTTP 500; other: " in error
    assert len(publisher.seen) == 2 * 4


def test_an_unreachable_server_is_reported(layout: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    assert specs.main(["pull", "--base-url", "http://127.0.0.1:9"], layout) == 1

    assert _error(capsys).count("ConnectError") == 2


def _state(tracked: Tracked) -> Any:
    """Return the tracked files of the small document."""
    files = tracked()
    record = tomllib.loads(files.get("pulled.toml", b"").decode()).get("small")
    return record, {name: content for name, content in files.items() if name.startswith("small")}


def _refused(pull: Pull, tracked: Tracked, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return why the small document cannot be fetched, which keeps its last state; the other one can."""
    before = _state(tracked)
    capsys.readouterr()
    assert pull(*arguments) == specs.INCOMPLETE
    assert _state(tracked) == before
    error = _error(capsys)
    assert error.startswith("specs: small: ")
    assert error.endswith("; its last state stays\n")
    return error


HOSTILE: list[tuple[Callable[[bytes], bytes], str]] = [
    (lambda small: b"", "empty"),
    (lambda small: b"<html><body>Just a moment...</body></html>", "HTML"),
    (lambda small: b"openapi: 3.0.3: no\n", "not YAML"),
    (
        lambda small: small.replace(b"title: Small API", b"title: Another API"),
        "the title is 'Another API', expected",
    ),
    (lambda small: small.replace(b"title: Small API", b"title: 5"), "wrong document"),
    (lambda small: small + b"x: !!python/name:os.system\n", "tag"),
    (lambda small: small + b"x: &a [1]\ny: [*a, *a]\n", "anchor"),
    (lambda small: small.rstrip(b"\n"), "truncated"),
]


def test_what_stands_beside_the_operations_costs_none_of_them(
    pull: Pull, publisher: Publisher, small: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    publisher.documents[PATH] = small.replace(b"\nservers:\n", b"\nservers: 5\nothers:\n").replace(
        b"scheme: bearer", b"x: 5"
    )

    assert pull() == 0

    lines = capsys.readouterr().out.splitlines()
    assert "small: openapi/small.yaml written (4 operations)" in lines
    assert [line.partition(":")[2] for line in lines if "left out" in line][:3] == [
        " left out: document security: not in the shape that Scribe prints (ValueError: unknown scheme default)",
        " left out: document security schemes: default: not in the shape that Scribe prints"
        " (ValueError: a scheme of the type http must have scheme)",
        " left out: document servers: not in the shape that Scribe prints (TypeError: 'int' object is not iterable)",
    ]


def test_a_hostile_name_costs_its_operation(
    pull: Pull, publisher: Publisher, small: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    publisher.documents[PATH] = small.replace(b"operationId: listThings", b'operationId: "list\'Things"')

    assert pull() == 0

    lines = capsys.readouterr().out.splitlines()
    problem = 'operation id "list\'Things" contains a quote or a backslash'
    assert f"small: left out: GET '/api/{{account}}/things': {problem}" in lines
    assert "small: openapi/small.yaml written (3 operations)" in lines


@pytest.mark.parametrize(("change", "why"), HOSTILE)
@pytest.mark.parametrize("first", [True, False], ids=["first pull", "later pull"])
def test_a_hostile_document_changes_nothing_and_the_reason_is_printed(
    pull: Pull,
    publisher: Publisher,
    tracked: Tracked,
    small: bytes,
    capsys: pytest.CaptureFixture[str],
    change: Callable[[bytes], bytes],
    why: str,
    first: bool,
) -> None:
    if not first:
        pull()
    publisher.documents[PATH] = change(small)

    assert why in _refused(pull, tracked, capsys)


def test_every_cut_but_one_between_two_paths_is_refused(
    pull: Pull, publisher: Publisher, tracked: Tracked, small: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    pull()
    lines = small.splitlines(keepends=True)

    for count in range(3, len(lines) - 1, 3):
        publisher.documents[PATH] = b"".join(lines[:count])
        if lines[count] != b"  /api/download:\n":
            _refused(pull, tracked, capsys)


def test_an_answer_that_is_cut_off_is_not_taken(
    pull: Pull, publisher: Publisher, tracked: Tracked, small: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    pull()
    publisher.faults = [serve.half_of(small)] * 4

    assert "cut off" in _refused(pull, tracked, capsys)


@pytest.mark.parametrize("missing", [None, b"", b"<html>Just a moment...</html>"], ids=["404", "empty", "HTML"])
def test_a_document_that_cannot_be_had_does_not_stop_the_others(
    pull: Pull, publisher: Publisher, layout: Layout, small: bytes, missing: bytes | None, capsys: Any
) -> None:
    pull()
    last = layout.canonical("small").read_bytes()
    other = publisher.documents["/scribe-other-docs/openapi.yaml"]
    publisher.documents["/scribe-other-docs/openapi.yaml"] = other.replace(b"name: limit", b"name: count")
    if missing is None:
        del publisher.documents[PATH]
    else:
        publisher.documents[PATH] = missing
    capsys.readouterr()

    assert pull() == specs.INCOMPLETE

    output = capsys.readouterr()
    assert "other: openapi/other.yaml written" in output.out
    assert output.err.startswith("specs: small: ")
    assert b'name": count' in layout.canonical("other").read_bytes()
    assert layout.canonical("small").read_bytes() == last


def test_the_record_of_a_removed_table_goes(pull: Pull, layout: Layout) -> None:
    pull()
    sources = layout.openapi / "sources.toml"
    sources.write_text(sources.read_text().partition("[other]")[0])

    assert pull() == 0

    assert list(layout.load_record()) == ["small"]


def test_a_document_that_is_named_and_cannot_be_had_is_an_error(
    pull: Pull, publisher: Publisher, tracked: Tracked, capsys: pytest.CaptureFixture[str]
) -> None:
    del publisher.documents[PATH]
    before = tracked()

    assert pull("small") == 1

    assert _error(capsys) == f"specs: small: {publisher.url}{PATH}: HTTP 404\n"
    assert tracked() == before


def test_a_document_that_shrank_is_taken_when_that_is_accepted(
    pull: Pull,
    publisher: Publisher,
    small_document: dict[str, Any],
    tracked: Tracked,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pull()
    small_document["paths"] = {"/api/download": small_document["paths"]["/api/download"]}
    publisher.documents[PATH] = document.dump(small_document, "").encode()

    assert "1 operations, but 4 the last time" in _refused(pull, tracked, capsys)
    assert pull("--accept-shrink") == 0


def test_a_document_that_lost_its_last_group_looks_truncated(
    pull: Pull,
    publisher: Publisher,
    small_document: dict[str, Any],
    tracked: Tracked,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pull()
    del small_document["paths"]["/api/authenticate/{attempt_id}"]
    publisher.documents[PATH] = document.dump(small_document, "").encode()

    assert "no operation carries the tag 'Authentication'" in _refused(pull, tracked, capsys)


def test_a_redirect_is_reported_and_not_followed(
    pull: Pull, publisher: Publisher, tracked: Tracked, capsys: pytest.CaptureFixture[str]
) -> None:
    publisher.faults = [serve.status(302, Location="https://elsewhere.example/openapi.yaml")]

    assert "redirected to https://elsewhere.example/openapi.yaml" in _refused(pull, tracked, capsys)


def test_a_missing_document_is_not_retried(
    pull: Pull, publisher: Publisher, tracked: Tracked, capsys: pytest.CaptureFixture[str]
) -> None:
    del publisher.documents[PATH]

    assert "HTTP 404" in _refused(pull, tracked, capsys)
    assert [path for path, _ in publisher.seen].count(PATH) == 1


def test_the_base_url_comes_from_the_environment_too(
    layout: Layout, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FANSCRIBE_SPECS_URL", publisher.url)

    assert specs.main(["pull"], layout) == 0


def test_an_invalid_base_url_is_refused(layout: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    assert specs.main(["pull", "--base-url", "localhost:8000"], layout) == 1

    assert "the base URL must be http(s) with a host, got " in _error(capsys)


def test_files_written_together_are_written_all_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"before")
    (tmp_path / "b").mkdir()

    with pytest.raises(OSError, match="b"):
        files.write_all({tmp_path / "a": b"after", tmp_path / "b": b"cannot replace a folder"})

    assert (tmp_path / "a").read_bytes() == b"before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_a_folder_is_replaced_as_a_whole_or_stays(tmp_path: Path) -> None:
    (tmp_path / "made").mkdir()
    (tmp_path / "made" / "old").touch()

    with pytest.raises(IsADirectoryError), files.replace_folder(tmp_path / "made") as folder:
        folder.write_bytes(b"a folder is no file")
    assert list(files.read_tree(tmp_path)) == ["made/old"]

    with files.replace_folder(tmp_path / "made") as folder:
        (folder / "new").touch()
    assert list(files.read_tree(tmp_path)) == ["made/new"]


def test_not_modified_counts_only_if_it_was_asked_for(
    pull: Pull, publisher: Publisher, layout: Layout, capsys: Any
) -> None:
    def without_etag(handler: Any) -> None:
        serve.send(handler, 200, publisher.documents["/scribe-docs/openapi.yaml"])

    publisher.faults.append(without_etag)
    assert pull("small") == 0
    publisher.faults.append(serve.status(304))

    assert pull("small") == 1
    assert "HTTP 304" in capsys.readouterr().err
