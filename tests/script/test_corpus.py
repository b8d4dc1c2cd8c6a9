"""Real articles of five outlets: what no line of any of them may do."""

from __future__ import annotations

import re

import pytest
from shared_corpus import corpus

from vachak import read, write_script
from vachak.errors import ArticleError
from vachak.nouns import Script
from vachak.script.lines import LIMIT

_FOREIGN = re.compile("[^\u0900-\u0963\u0972-\u097f ।,?!]")
_TORN = re.compile(r"(?:\A|\s)(?:डॉ|डाॅ|प्रो|पं|मो|स्व|एस|के|सी|डी|एम|पी|वी|एन|एच|Dr|Mr|Prof|[A-Z])\.\Z")
_EVERY = 12  # one text in twelve: all of them take minutes, and are looked at by hand before a release


def _scripts() -> list[tuple[str, Script]]:
    made = []
    for path in sorted(corpus("texts").glob("*.txt"))[::_EVERY]:
        try:
            made.append((path.name, write_script(read(path))))
        except ArticleError:
            continue
    return made


@pytest.fixture(scope="module")
def scripts() -> list[tuple[str, Script]]:
    """The scripts of one text in twelve."""
    return _scripts()


def test_no_line_of_real_news_breaks_a_promise(scripts: list[tuple[str, Script]]) -> None:
    """None holds a digit, symbol or Latin letter, is empty or too long, or ends at a title or initial."""
    for name, script in scripts:
        for line in script.lines:
            assert _FOREIGN.search(line.spoken) is None, (name, line)
            assert line.spoken.strip(), (name, line)
            assert len(line.spoken) <= LIMIT, (name, line)
            assert _TORN.search(line.shown) is None, (name, line)
