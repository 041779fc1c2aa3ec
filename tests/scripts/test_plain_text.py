"""Descriptions as plain text: readable Markdown, no HTML, no markup of docstrings."""

import ast
import inspect
import re
from typing import Any

import pytest
from codegen.literals import docstring
from codegen.plain_text import plain_text, section_entry
from hypothesis import given, settings, strategies as st

PAGE = "https://docs.example.com/api-reference/chats/list-chats"

KEPT = [
    "Number of items. Default: `24`. Must be at least 1.",
    "The id, `12345`, or a `username`.\n\nSome accept both.",
    "Must match the regex /^[a-z0-9_\\-]{1,24}$/.",
    'Filters by "date", e.g. `{{date}}`, %s or {0}; without \\n.',
    "Look at `_source.is_complete`_ first. |substitution| `role`:ref:`x`",
    "Arrows -> and <-, 1 < 2 > 0, <token> and <your id>, R&D.",
    "- one\n- two\n  - three",
    "1. First\n2. Second",
    "> a quote",
    '```json\n{"a": [1, 2]}\n```',
    "```python\nx = 1\n\n\ndef f(): ...\n```",
    "```html\n<pre>a</pre>\n\n<b>b</b>\n```",
    "Use `<pre>x</pre>` here.",
    "| a | b |\n| - | - |\n| 1 | `x\\|y` |",
    "An address https://docs.example.com/a?b=c&d=e#f.",
    "[A page](https://example.com/a_b) and <https://example.com>",
]


@pytest.mark.parametrize("text", KEPT)
def test_readable_text_stays_unchanged(text: str) -> None:
    assert plain_text(text) == text


TURNED = {
    '<aside class="warning">It costs <b>5</b>.</aside> Take care.': "Warning: It costs **5**.\n\nTake care.",
    '<aside class="notice">Mind.</aside>': "Note: Mind.",
    "<p>x</p>\n# h\n<b>[a](https://e.example/)</b> b": "x\n\n**h**\n\n**[a](https://e.example/)** b",
    "<li><![<li>": "- <![",
    "| a<br>b | <b>c</b> |\n| - | - |\n| `<b>` | <x> |": "| a b | c |\n| - | - |\n| `<b>` | <x> |",
    "<p>one</p><p>two<br>three</p>": "one\n\ntwo\nthree",
    "<ul><li>one</li><li>two</li></ul>": "- one\n- two",
    "<code>a_b</code> and <kbd>x</kbd>": "`a_b` and `x`",
    "<pre><code class='language-json'>{\n}</code></pre>": "```json\n{\n}\n```",
    "<table><tr><th>a</th></tr><tr><td>1|2</td></tr></table>": "| a |\n| --- |\n| 1\\|2 |",
    "a <script>alert(1)</script><style>b {}</style><!-- c -->d": "a d",
    "&amp; &lt;b&gt; &nbsp;x": "& <b>  x",
    "a&#8238;b&#x200b;": "ab",
    "`&amp; <b>`": "`&amp; <b>`",
    "| a |\n| - |\n| `x|y` |": "| a |\n| - |\n| `x\\|y` |",
    "# A heading\n\nA text.": "**A heading**\n\nA text.",
    "An underlined\n===": "**An underlined**",
    "  Blanks around.  ": "Blanks around.",
    "lines\r\nof one\nparagraph": "lines of one paragraph",
    "```\nnever closed": "```\nnever closed\n```",
    "![a picture](x.png)": "a picture",
}


@pytest.mark.parametrize("text", TURNED)
def test_html_headings_and_loose_ends_become_text(text: str) -> None:
    assert plain_text(text) == TURNED[text]


LINKS = {
    "[x](/api-reference/fans/list-fans)": "[x](https://docs.example.com/api-reference/fans/list-fans)",
    "[x](send-message)": "[x](https://docs.example.com/api-reference/chats/send-message)",
    "[x](#limits)": f"[x]({PAGE}#limits)",
    "<aside>One.</aside> See [x](/y).": "Note: One.\n\nSee [x](https://docs.example.com/y).",
    '<a href="/x">y</a>': "[y](https://docs.example.com/x)",
    "[x](mailto:a@example.com)": "[x](mailto:a@example.com)",
    "[x](javascript:alert(1))": "x",
    "[x](data:text/html,y)": "x",
    "`[x](/y)`": "`[x](/y)`",
    "| [x](/y) |\n| - |": "| [x](https://docs.example.com/y) |\n| - |",
}


@pytest.mark.parametrize("text", LINKS)
def test_links_lead_to_the_docs_of_the_provider_or_nowhere(text: str) -> None:
    assert plain_text(text, page=PAGE) == LINKS[text]


def test_without_a_page_a_relative_link_is_its_text() -> None:
    assert plain_text("See [List Fans](/fans).") == "See List Fans."


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Args:", "`Args:`"),
        ("One.\n\nReturns:\n\nTwo.", "One.\n\n`Returns:`\n\nTwo."),
        (":param foo: bar", "`:param foo:` bar"),
        (":param `foo`: bar", "\\:param `foo`: bar"),
        ("a</b>>>>> x", "a>>>> x"),
        ("</b>>>>> x", ">> x"),
        ("```\n>>> 1 + 1\nAttributes:\n```", "  ```\n  >> 1 + 1\n  Attributes:\n  ```"),
        ("`>>> 1`", "`>>> 1`"),
    ],
)
def test_no_line_is_a_section_a_field_or_an_example(text: str, plain: str) -> None:
    assert plain_text(text) == plain


def test_a_paragraph_is_wrapped_without_starting_a_list_or_a_field() -> None:
    text = "aaaa bbbb - cccc :param x: dddd 1. eeee `>>> ffff` # gggg Note: hhhh iiii jjjj kkkk"

    folded = plain_text(text, width=12)

    assert " ".join(folded.split()) == text
    assert len(folded.splitlines()) > 3
    assert not re.search(r"^([-#>:]|\d+\.|\w+:)", folded, re.MULTILINE)


def test_tables_and_code_are_not_folded() -> None:
    text = "| a long cell in a table | b |\n| - | - |\n\n```\na long line of some code\n```"

    assert plain_text(text, width=10) == text


def test_a_long_text_ends_at_a_sentence_with_the_address_of_its_page() -> None:
    text = "The first sentence. The second one. " + "A third one that is longer. " * 20

    assert plain_text(text, page=PAGE, longest=40) == f"The first sentence. The second one.\n\n… more: {PAGE}"
    assert plain_text(text, longest=40).endswith("\n\n…")


def test_a_table_that_does_not_fit_is_left_out_as_a_whole() -> None:
    table = "| a |\n| - |\n" + "| 1 |\n" * 20

    assert plain_text(f"A table:\n\n{table}\n\nA rest.", longest=60) == "A table:\n\n…", "and what it is about with it"


def test_a_sentence_that_does_not_fit_ends_at_a_word() -> None:
    assert plain_text("word " * 100, longest=30) == "word word word word word word\n\n…"
    assert plain_text("x" * 100, longest=30) == f"{'x' * 30}\n\n…"


def test_the_lines_of_an_entry_are_indented_deeper_than_its_name() -> None:
    assert section_entry("limit", "One.\n\n- two") == "    limit: One.\n\n        - two"
    assert section_entry("limit", "- one\n- two") == "    limit:\n        - one\n        - two"


MARKUP = st.text(alphabet="<>[]()`*_#|\\\n &;:-.!/\"'aApre1", max_size=60)


@settings(deadline=None)
@given(st.text() | MARKUP, st.sampled_from([None, PAGE]), st.sampled_from([None, 1, 40]), st.sampled_from([None, 10]))
def test_any_text_survives_as_a_docstring(text: str, page: Any, longest: Any, width: Any) -> None:
    plain = plain_text(text, page=page, longest=longest, width=width)

    read = ast.literal_eval(docstring(f"Head.\n\n{plain}"))
    lines = inspect.cleandoc(read).splitlines()
    assert not re.search(
        r"^\s*(Args|Returns|Attributes|Raises):\s*$|^\s*>>>|^:\w+ \w+:", "\n".join(lines), re.MULTILINE
    )


@pytest.mark.parametrize(
    "piece", ["<", "[", "`", "*", "<b>", "> ", "- ", "![", "&", "|", "(", "\\", "a\n=\n", "<a href="]
)
def test_pure_markup_is_parsed_in_bounded_time(piece: str) -> None:
    plain = plain_text(piece * (1_000_000 // len(piece)), page=PAGE, longest=600)

    assert len(plain) < 1_000
