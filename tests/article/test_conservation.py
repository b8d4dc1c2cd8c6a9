"""The law of conservation, and that cleaning what was cleaned changes nothing."""

from pathlib import Path

import pytest
from conservation import again, shape, violations
from drafts import draft, drafts, read_draft
from hypothesis import given, settings
from shared_corpus import corpus

from vachak.article.clean import clean
from vachak.article.draft import Draft

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))


@settings(max_examples=300, deadline=None)
@given(drafts)
def test_every_word_is_shown_or_dropped(source: Draft) -> None:
    """Whatever an article is made of, each of its words is in a block or in `dropped`, once and in order."""
    assert list(violations(source, clean(source))) == []


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_word_of_a_case_is_kept(path: Path) -> None:
    """The labelled articles of our own keep the law, and cleaning their blocks again changes nothing."""
    source = read_draft(path)
    article = clean(source)
    assert list(violations(source, article)) == []
    assert shape(clean(again(article))) == shape(article)


def test_every_word_of_the_corpus_is_kept() -> None:
    """Not one of the real articles loses or doubles a word."""
    breaches = {}
    for path in sorted(corpus("texts").glob("*.txt")):
        source = read_draft(path)
        found = list(violations(source, clean(source)))
        if found:
            breaches[path.stem] = found
    assert breaches == {}


def test_cleaning_the_corpus_twice_is_cleaning_it_once() -> None:
    """The blocks of an article, cleaned as an article of their own, are the same blocks, and nothing is dropped."""
    changed = []
    for path in sorted(corpus("texts").glob("*.txt")):
        article = clean(read_draft(path))
        second = clean(again(article))
        if second.dropped or shape(second) != shape(article) or second.title != article.title:
            changed.append(path.stem)
    assert changed == []


def test_nothing_at_all() -> None:
    """An empty draft is an empty article."""
    assert clean(draft()).blocks == ()
