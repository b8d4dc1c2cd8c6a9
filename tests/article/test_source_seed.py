"""The smallest whole way: the seed article's file becomes an article."""

from pathlib import Path

from vachak.article import fetch, find_articles, parse
from vachak.settings import Reading

ARTICLES = Path(__file__).parents[2] / "articles"


def test_the_seed_is_found_fetched_and_parsed() -> None:
    """The folder gives the seed's file, and the file its article with source and dateline."""
    (source,) = (s for s in find_articles([str(ARTICLES)]) if "russia" in s)
    article = parse(fetch(source), Reading(), None)
    assert (article.source, article.dateline, article.blocks[0].line) == (source, "मॉस्को", 1)
