"""The door for foreign text: what a terminal would obey is shown and not sent, and the rest stays readable."""

import csv
import io
import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from fanscribe._core.foreign_text import clean_text, is_link, quote_name
from fanscribe.cli.output import csv_cell, json_line, link_fields
from fanscribe.sandbox import Sandbox
from hypothesis import given, strategies as st
from support.patience import python

DEEPLINKS = frozenset({"https", "fansapiauth"})


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b]52;c;eA==\x07", r"\x1b]52;c;eA==\x07"),
        ("\x1b]8;;https://evil.example\x1b\\anna", r"\x1b]8;;https://evil.example\x1b\anna"),
        ("\x9b2J", r"\x9b2J"),
        ("\u202eanna\u2066", r"\u202eanna\u2066"),
        ("one\r\ntwo\u2028three\x85four\tfive", "one  two three four five"),
        ("Ana \ud83d", r"Ana \ud83d"),
        ("Zoë Ångström 王 \U0001f48b", "Zoë Ångström 王 \U0001f48b"),
        ("\U0001f469\u200d\U0001f467", "\U0001f469\u200d\U0001f467"),
        ("an\u200dna", r"an\u200dna"),
        ("[/] [link=https://evil.example]x[/link] :smile:", "[/] [link=https://evil.example]x[/link] :smile:"),
    ],
)
def test_a_text_is_shown_and_never_obeyed(text: str, shown: str) -> None:
    assert clean_text(text) == shown


@given(st.text(st.characters(exclude_categories=()), max_size=600))
def test_any_text_is_one_bounded_line_that_every_stream_can_write(text: str) -> None:
    shown = clean_text(text)

    assert len(shown) <= 501
    assert all(each.isprintable() or each in "\u200c\u200d" for each in shown)
    shown.encode("utf-8")
    assert clean_text(shown) == shown


def test_a_name_cannot_close_its_quotes() -> None:
    assert quote_name('jo") to the password of "eve') == "\"jo') to the password of 'eve\""
    assert len(quote_name(" " * 1000)) < 70


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("https://verify.example/face/1?id=2&x=%20#a", True),
        ("fansapiauth://auth/fansapi_auth_1", True),
        ("HTTPS://verify.example", True),
        ("http://verify.example", False),
        ("javascript:alert(1)", False),
        ("https:///path", False),
        ("https://onlyfans.com@evil.example/", False),
        ("https://verify.example/\u202e", False),
        ("https://verify.example/ x", False),
        (" https://verify.example", False),
        ("https://verify.example/\n", False),
        ("https://[", False),
        ("https://verify.example/" + "x" * 1000, False),
        ("https://verif\u0443.example/", False),
    ],
)
def test_only_a_plain_link_of_a_known_scheme_may_be_opened(text: str, opens: bool) -> None:
    assert is_link(text, DEEPLINKS) is opens


def test_programs_get_a_suspicious_link_under_a_name_that_nothing_opens() -> None:
    assert link_fields({"url": "javascript:alert(1)", "hint": "javascript:x"}) == {
        "suspicious_url": "javascript:alert(1)",
        "hint": "javascript:x",
    }


@given(st.text(st.characters(), max_size=50), st.sampled_from(["utf-8", "cp1252", "ascii"]))
def test_json_is_lossless_in_every_encoding_and_nothing_in_it_is_obeyed(text: str, encoding: str) -> None:
    line = json_line({text: [text]}, encoding=encoding)

    assert json.loads(line.encode(encoding).decode("utf-8")) == {text: [text]}
    assert line[:-1].isprintable()
    assert line.endswith("\n")


def test_json_stays_readable_where_it_can() -> None:
    assert json_line("Zoë 💋\u202e", encoding="utf-8") == '"Zoë 💋\\u202e"\n'


@pytest.mark.parametrize("text", ["=1+1", "+49 170 1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "\uff1d1", '"=1'])
def test_a_cell_is_no_formula(text: str) -> None:
    assert csv_cell(text).lstrip(" \"'") != csv_cell(text)
    assert "'" in csv_cell(text)[:3]


@pytest.mark.parametrize("value", [-5, -0.5, 7, True, None, "jo@example.com", "a-b", "17"])
def test_numbers_and_texts_that_are_no_formula_stay_as_they_are(value: Any) -> None:
    assert csv_cell(value) == value


def test_a_cell_is_no_formula_for_a_program_that_separates_by_semicolons() -> None:
    written = io.StringIO()
    csv.writer(written).writerow(["acct_1", csv_cell("no;=1+1")])

    [row] = csv.reader([written.getvalue()], delimiter=";")
    assert not [each for each in row if each.startswith("=")]


@pytest.mark.parametrize("name", ["Ana \U0001f48b", "Ana \ud83d"])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "ascii"])
@pytest.mark.parametrize(
    "arguments",
    [("accounts",), ("accounts", "--json"), ("call", "onlyfans.accounts.list"), ("switch", "acct_1", "--yes")],
    ids=" ".join,
)
def test_a_name_in_any_encoding_ends_no_command(
    box: Sandbox, tmp_path: Path, name: str, encoding: str, arguments: tuple[str, ...]
) -> None:
    box.account("acct_1", display_name=name, signed_in=True)
    (tmp_path / "password").write_text("pw")
    more = ("--email", "jo@example.com", "--password-file", "password", "--poll", "0.1")
    done = python(
        *("-m", "fanscribe", *arguments, *(more if arguments[0] == "switch" else ())),
        env={
            **os.environ,
            "PYTHONIOENCODING": encoding,
            "FANSCRIBE_API_KEY": box.api_key,
            "FANSCRIBE_BASE_URL": box.url,
        },
        encoding=encoding,
        cwd=tmp_path,
        stdin=None if sys.platform == "win32" else -3,
    )

    assert done.returncode == 0, done.stderr
    assert "Ana" in done.stdout + done.stderr
