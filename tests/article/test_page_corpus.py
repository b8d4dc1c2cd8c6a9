"""The real pages of the shared corpus, with the facts a reader finds on them."""

from __future__ import annotations

import pytest
from shared_corpus import corpus

from vachak.article import fetch, parse
from vachak.settings import Reading


@pytest.mark.parametrize(
    ("page", "title", "author", "published", "site", "url", "place", "starts", "headings"),
    [
        (
            "amarujala_1579139187.html",
            "जिले में 32 क्रय केंद्रों पर गेहूं की खरीद शुरू",
            "वाराणसी ब्यूरो",
            "2020-04-16T01:00:03+05:30",
            "Amar Ujala",
            "https://www.amarujala.com/uttar-pradesh/varanasi/gahu-city-news-vns5205298178",
            "वाराणसी",
            ["जनपद के 32 क्रय", "जिला खाद्य विपणन", "चिरईगांव के खाद्य"],
            [],
        ),
        (
            "oneindia_amp_2020.html",
            "अमित शाह के बयान पर AAP का पलटवार- अनलॉक से बढ़े मामले, इस वजह से मांगी केंद्र सरकार से मदद",
            "Ashutosh Tiwari",
            "2020-06-28T16:33:07+05:30",
            "Oneindia Hindi",
            "https://hindi.oneindia.com/news/india/aam-aadmi-party-reaction-on-amit-shah-statement-on-corona-case-in-delhi-567287.html",
            "नई दिल्ली",
            ["राजधानी दिल्ली में", "मामले में आप विधायक", "हाल ही में"],
            ["क्या है अमित शाह का बयान?"],
        ),
    ],
)
def test_a_real_page_gives_title_date_site_and_story(
    page: str,
    title: str,
    author: str,
    published: str,
    site: str,
    url: str,
    place: str,
    starts: list[str],
    headings: list[str],
) -> None:
    """What a reader of the page sees as its article is what is read, in order."""
    article = parse(fetch(str(corpus("html", page))), Reading(), None)
    assert (article.title, article.title_from, article.author, article.site) == (title, "given", author, site)
    assert article.published is not None
    assert (article.published.isoformat(), article.url) == (published, url)
    body = [b.text.removeprefix(place).lstrip(" :।") for b in article.blocks if b.role == "body"]
    assert [text[: len(start)] for text, start in zip(body, starts, strict=False)] == starts
    assert [b.text for b in article.blocks if b.role == "heading"] == headings
