"""Texts like those of real documents: Markdown with some HTML, different every time, with everything that can break a page."""

import random
from collections.abc import Iterator
from typing import Final

_NOUNS: Final = (
    "account", "fan", "creator", "post", "message", "list", "page", "payout", "story", "subscription", "campaign", "bundle",
    "attachment", "stream", "referral", "tip", "audience", "vault", "queue", "label", "team", "webhook", "proxy", "session",
)  # fmt: skip
_VERBS: Final = (
    "filters", "limits", "returns", "names", "replaces", "counts", "selects", "describes", "hides", "links to", "sorts", "keeps",
)  # fmt: skip
_MARKED: Final = ("*{}*", "**{}**", "`{}`", "<b>{}</b>", "<code>{}</code>", "_{}_", "{}", "{}", "{}", "{}")

# Texts that Scribe writes for Laravel's validation rules.
_RULES: Final = (
    "Must be at least {a}. Must not be greater than {b}.",
    "Must match the regex /^[a-z0-9_\\-]{{1,{a}}}$/.",
    "This field is required when <code>{noun}_type</code> is <code>{other}_{a}</code>.",
    "The <code>{noun}_id</code> of an existing record in the {other}s table.",
    "Must be a valid date in the format <code>Y-m-d H:i:s</code>. Must be a date after <code>now + {a} minutes</code>.",
    "Must be one of:\n<ul style=\"list-style-type: square;\"><li><code>{noun}_{a}</code></li> <li><code>{other}</code></li></ul>",
    "Default: `{a}`. Example: `{b}`.",
    "Must be accepted when <code>{noun}_{a}</code> is <code>true</code>. Must not have more than {b} items.",
)  # fmt: skip

# Markup or code somewhere on the way to a reader: in Markdown, HTML, reStructuredText, MyST, Jinja, Python or a terminal.
_ODD: Final = (
    "See [how {noun}s work](/api-reference/{noun}s/list-{noun}s#step-{a}) and [the guide](../guides/{other}.md?v={b}&x=1#a-b).",
    "An address as it is: https://docs.example.com/{noun}?a={a}&b=%20c#d_e_f, or <https://docs.example.com/{other}/{b}>.",
    "[{noun} {a}]: https://docs.example.com/{other} \"A title\"\n\nAs in [{noun} {a}] and [nothing][none-{b}].",
    "A note[^{a}] of the {noun}.\n\n[^{a}]: Of {other} {b}.",
    "![A picture of the {noun}](images/{other}-{a}.png) <img src=x onerror=alert({b})>",
    '<aside class="warning">Each {noun} costs <b>{a}</b> credits.<br/>Use with care &amp; &lt;thought&gt;.</aside>',
    "<details><summary>More of the {noun}</summary>\n\n- one\n  - two {a}\n    1. three\n\n</details><!-- {other} {b} -->",
    "<table><tr><th>{noun}</th><th>{other}</th></tr><tr><td>{a}</td><td>{b}</td></tr></table>",
    "An open tag <b>for the {noun} that <i>nobody closes, 3 < {a} and {b} > 2.",
    "<script>document.title = \"{noun} {a}\"</script><style>.{other} {{ color: red }}</style>",
    "| {noun} | {other} |\n| :- | -: |\n| {a} | `x|y` |\n| a \\| b | {b} |",
    "```json\n{{\"{noun}\": [{a}, {b}], \"{other}\": null}}\n```",
    "~~~python\nclient.{noun}s.list(limit={a})  # `{other}`\n~~~",
    "```{{note}}\nA directive of MyST's, of {noun} {a}.\n```",
    "```{{include}} ../../etc/{noun}-{a}\n:literal:\n```",
    "```{{eval-rst}}\n.. raw:: html\n\n   <b>{noun} {a}</b>\n```",
    ":::{{warning}}\nA fence of colons, of {noun} {a}.\n:::",
    "{{{noun}}}`{other}-{a}` and {{py:func}}`list_{noun}s` are roles.",
    ":{noun}:`{other} {a}`, :ref:`x-{b}`, `{other}`_ , |{noun}{a}| and {noun}{a}_ are reStructuredText.",
    ".. note:: {noun} {a}\n\n.. include:: /etc/{other}\n\n:param {noun}: {b}\n:returns: nothing",
    "Args:\n    {noun}: the {other}, {a}.\n\nReturns:\n    {b}\n\nRaises:\n    ValueError: never.",
    "Example::\n\n    {noun} = {a}\n\n>>> {noun} + {b}\n{a}",
    "Costs ${a} to ${b}, $x_{{{a}}}$ or $$\\sum_{{{noun}}} {b}$$, \\(y\\) and \\[z_{a}\\].",
    "{{{{ {noun}.{other} }}}} {{% raw %}} {{# {a} #}} {{% endfor %}} <%= {b} %> ${{{noun}}} @{{{{{other}}}}}",
    "Formats: {{0}} {{{noun}!r:>{a}}} {{}} %s %d %({other})s %% %{b}",
    "Quotes \"\"\" and ''' of {noun} {a}, a backslash \\ and \\n, \\N{{BULLET}}, \\x41, \\u0041, \\{b}, at the end \\",
    "# noqa: {noun}{a}\n# type: ignore\n# fmt: off\n#!/bin/{other}",
    "---\ntitle: {noun} {a}\n---\n\n***\n\n{other}\n=====\n\n{b}\n-----",
    "# A heading of {noun}\n\n## And one {a} below\n\n###### The {other}s, {b}",
    "* one * two **three {noun} {a}\n* [ ] to do\n* [x] done {b}\n+ plus\n1) first",
    "> A quotation of {noun},\n> > in another one, {a}.\n\n    code that is indented, {b}\n\n\tand with a tab",
    "A smile \U0001f600, a family \U0001f469\u200d\U0001f469\u200d\U0001f467, a heart \u2764\ufe0f, {noun} {a}.",
    "Bidirectional: \u202e{noun} {a}\u202c, \u2066{other}\u2069, \u200f{b}\u200e.",
    "Controls: \x07bell, \x1b[31mred {noun}\x1b[0m, \x08, \x0b, \x0c, \x7f, \x85, \x00 and \u2028 and \u2029, {a}.",
    "Invisible: \ufeff\u200b{noun}\u00ad{other}\u2060, spaces\u00a0\u2003\u3000{a}, Zalgo z\u0351\u036b\u0343a\u0329\u032b{b}.",
    "CRLF ends lines of {noun}.\r\nAnd another {a}.\r\n\r\n* of {other}\r\n* of {b}\r\n",
    "A word that cannot be folded: https://cdn.example.com/" + "{noun}{a}/" * 30 + " of the {other}.",
    "Deprecated: the {noun} stays null. Since 2026-09 the {other} is in cents, {a}.",
    "Look at `_source.is_{noun}`_ first, __{other}__, snake_case_{a}_, *args, **kwargs and a*b*c.",
    "Arrows -> and <- and =>, entities &nbsp; &copy; &#x1F600; &unknown; of {noun} {a}; (c) ... -- ---",
    "  Blanks around {noun} {a} and a break at the end of a line  \nof {other}.  ",
)  # fmt: skip
_TONGUES: Final = (
    "Die Zahl der Einträge auf einer Seite; höchstens {a}, sonst wird »{noun}« nicht übernommen (früher: {b}).",
    "Le nombre d’éléments par page ; la valeur par défaut est {a}, et « {noun} » est alors ignoré.",
    "El identificador del {noun}. ¿Falta? Entonces se usa {a}.",
    "アカウントの識別子です。{a}件まで指定できます。「{noun}」は省略可能です。",
    "账户的标识符，最多{a}个字符；{noun}为可选。",
    "معرّف الحساب، بحد أقصى {a} حرفًا، و{noun} اختياري.",
    "מזהה החשבון, עד {a} תווים; {noun} אינו חובה.",
    "Идентификатор учётной записи; не более {a}, поле «{noun}» необязательно.",
    "खाते की पहचान, अधिकतम {a}; {noun} वैकल्पिक है।",
)  # fmt: skip
# Some texts are pasted in many places.
_STOCK: Final = (
    "The ID of the account. You can find it in the dashboard.",
    "Number of items to return. Default: `24`. Must be at least 1. Must not be greater than 100.",
    "See [Pagination](/introduction/guides/pagination) for more.",
)


class Prose:
    """A writer of texts; `texts` are those written so far."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self.texts: set[str] = set()

    def short(self) -> str | None:
        """Return a text for a parameter, a field or a response; for some it is empty."""
        match self._chance.random():
            case drawn if drawn < 0.03:
                return ""
            case drawn if drawn < 0.05:
                return None
            case drawn if drawn < 0.06:
                return self._chance.choice((" ", "   ", "\n", " \r\n\t"))
            case drawn if drawn < 0.09:
                return self._keep(self._chance.choice(_STOCK))
            case drawn if drawn < 0.12:
                return self._keep(self._fill(self._chance.choice(_TONGUES)))
            case drawn if drawn < 0.30:
                return self._keep(f"{self._sentence()} {self._fill(self._chance.choice(_RULES))}")
            case drawn if drawn < 0.42:
                return self._keep(self._join_words(self._odd()))
            case drawn if drawn < 0.44:
                return self._keep(self._endless())
            case drawn if drawn < 0.46:
                return self._keep(self._paragraphs(2))
        return self._keep(" ".join(self._sentence() for _ in range(self._chance.choice((1, 1, 2)))))

    def long(self) -> str | None:
        """Return a text for an operation, a tag, or the introduction."""
        if self._chance.random() < 0.1:
            return self.short()
        return self._keep(self._paragraphs(self._chance.choice((1, 2, 3, 8))))

    def title(self) -> str:
        return self._keep(f"{self._fill('The {noun} of a {other}')} ({self._chance.randrange(10_000)})")

    def _keep(self, text: str) -> str:
        self.texts.add(text)
        return text

    def _fill(self, pattern: str) -> str:
        noun, other = self._chance.sample(_NOUNS, 2)
        return pattern.format(
            noun=noun, other=other, a=self._chance.randrange(1, 1000), b=self._chance.randrange(1000, 100_000)
        )

    def _clause(self) -> str:
        words = self._fill("the {noun} of a {other}").split(" ")
        words[1] = self._chance.choice(_MARKED).format(words[1])
        return f"{self._chance.choice(_VERBS)} {' '.join(words)}"

    def _sentence(self) -> str:
        return self._fill(f"The {{noun}} {self._clause()}, and {self._clause()}, for {{a}} of {{b}}.")

    def _endless(self) -> str:
        """Return a sentence without an end."""
        return "It " + ", which ".join(self._clause() for _ in range(40)) + f", {self._chance.randrange(100_000)}."

    def _odd(self) -> str:
        return self._fill(self._chance.choice(_ODD))

    def _join_words(self, text: str) -> str:
        """Return a text after, before or without a sentence."""
        sentence = self._sentence()
        return self._chance.choice((text, f"{sentence} {text}", f"{sentence}\n\n{text}", f"{text}\n\n{sentence}"))

    def _paragraphs(self, count: int) -> str:
        return "\n\n".join(self._paragraph() for _ in range(count))

    def _paragraph(self) -> str:
        if self._chance.random() < 0.3:
            return self._odd()
        return " ".join(self._sentence() for _ in range(self._chance.randrange(1, 5)))


def odd_texts() -> Iterator[str]:
    """Return each kind of markup or code once."""
    yield from (pattern.format(noun="fan", other="post", a=7, b=1234) for pattern in (*_RULES, *_ODD, *_TONGUES))
