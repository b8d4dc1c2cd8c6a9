"""Pages of a dozen layouts as newsrooms build them, each written anew: NAME.html, and what it says in NAME.json."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from vachak.article import Source, fetch, parse
from vachak.article.encoding import decode
from vachak.article.page import read_page
from vachak.settings import Reading

STORY = (
    "नगर निगम ने सोमवार को शहर के पार्कों में टंकियां लगाने का फैसला किया है।",
    "इस पर दो करोड़ रुपये खर्च होंगे और काम मार्च तक पूरा होगा।",
)
PLAIN = ("pictures", "scripted", "short", "told")  # layouts without sub-headings
PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))


@pytest.mark.parametrize("path", PAGES, ids=[p.stem for p in PAGES])
def test_the_page_gives_its_article(path: Path) -> None:
    """Title, author, date, site, address and the story line by line, nothing more, are the page's own."""
    draft = read_page(decode(path.read_bytes(), path.name), path.name).draft
    found = {
        "title": draft.title,
        "author": draft.author,
        "published": draft.published.isoformat() if draft.published else None,
        "site": draft.site,
        "url": draft.url,
        "story": [line.text for line in draft.lines],
    }
    assert found == json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", PAGES, ids=[p.stem for p in PAGES])
def test_the_story_of_the_page_is_what_is_read(path: Path) -> None:
    """Cleaned, a page is its title, its place, and its story whole; only a prompt to install an app is left out."""
    article = parse(fetch(str(path)), Reading(), None)
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    story = [text.removeprefix("जोधपुर: ") for text in expected["story"] if "ऐप के लिए" not in text]
    assert (article.title, article.dateline) == (expected["title"], "जोधपुर")
    assert [b.text for b in article.blocks if b.role not in ("title", "dateline")] == story


@pytest.mark.parametrize("path", [p for p in PAGES if p.stem not in PLAIN], ids=lambda p: p.stem)
def test_sub_headings_keep_their_mark(path: Path) -> None:
    """A heading, by its tag or all in bold over plain text, comes with the mark heading; no other line does."""
    draft = read_page(decode(path.read_bytes(), path.name), path.name).draft
    assert [line.text for line in draft.lines if line.mark == "heading"] == ["चालीस साल पुरानी लाइन"]


def test_lines_keep_the_line_of_the_source() -> None:
    """Each line bears the 1-based number of the line of HTML it begins in."""
    first, second = (f"<p>{text}</p>" for text in STORY)
    html = f"<html><body>\n{first}\n\n{second}"
    assert [line.number for line in read_page(html, "t").draft.lines] == [2, 4]


def test_a_saved_page_keeps_the_address_it_was_saved_from() -> None:
    """What a browser writes into the page it saves is its address."""
    comment = "<!-- saved from url=(0025)https://a.example/x -->"
    html = f"<!DOCTYPE html>\n{comment}\n<html><body><p>{STORY[0]}</p></body></html>"
    article = parse(Source("t.html", html.encode(), kind="text/html"), Reading(), None)
    assert (article.url, article.site) == ("https://a.example/x", "a.example")


def test_what_markup_leaves_out_is_told_with_its_reason() -> None:
    """A caption, a call to read something else and an embedded post are left out, each line with a reason."""
    page = read_page(decode((PAGES[0].parent / "wordpress.html").read_bytes(), "w"), "w")
    reasons = {d.text[:8]: d.reason for d in page.left_out}
    assert reasons["यह भी पढ"] == "link"
    assert reasons["संबंधित"] == "related articles"
    assert set(reasons.values()) == {"link", "related articles", "embedded post"}


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><th>राज्य</th><th>मरीज</th></tr><tr><td>केरल</td><td>12</td></tr></table>",
        "<TABLE><TR><TD>राज्य<TD>मरीज<TR><TD>केरल<TD>12</TABLE>",
    ],
)
def test_a_row_of_a_table_is_one_line(html: str) -> None:
    """The cells of a row of data stand in one line, with commas."""
    lines = read_page(f"<div><p>{STORY[0]}</p>{html}</div>", "t").draft.lines
    assert [(line.text, line.mark) for line in lines[1:]] == [("राज्य, मरीज", "item"), ("केरल, 12", "item")]


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>नई सड़क बनेगी | सेतु हिंदी समाचार</title>", "<h1>सेतु हिंदी समाचार</h1>", "नई सड़क बनेगी"),
        ("<title>नई सड़क बनेगी | सेतु</title>", "<h1>सेतु</h1><h1>नई सड़क बनेगी</h1>", "नई सड़क बनेगी"),
        (
            "<title>नई सड़क जल्द बनेगी - सेतु समाचार</title><meta property=og:site_name content='सेतु समाचार'>",
            "",
            "नई सड़क जल्द बनेगी",
        ),
        ("<title>नई सड़क - पुल भी बनेगा | Setu Hindi News</title>", "", "नई सड़क - पुल भी बनेगा"),
        ("<meta property=og:title content='नई सड़क &amp;amp; पुल बनेगा'>", "", "नई सड़क & पुल बनेगा"),
        ("<script type='application/ld+json'>{'broken</script><title>नई सड़क बनेगी</title>", "", "नई सड़क बनेगी"),
        ("<script type='application/ld+json'>" + "[" * 100_000 + "</script><title>नई सड़क</title>", "", "नई सड़क"),
        ("", "<h1>नई सड़क बनेगी</h1>", "नई सड़क बनेगी"),
        ("<title>New road | Setu</title>", "<h1>नई सड़क जल्द बनेगी</h1>", "नई सड़क जल्द बनेगी"),
        ("", "", None),
    ],
)
def test_the_title_is_the_headline_without_the_site(head: str, body: str, title: str | None) -> None:
    """The h1 the page's statements agree with, else what it states, without the site's name at the end."""
    assert read_page(f"<html><head>{head}</head><body>{body}<p>क</p></body></html>", "t").draft.title == title


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ('{"@type": "Person", "name": "रेखा  चौधरी"}', "रेखा चौधरी"),
        ('["रेखा", {"name": "सुमित"}, {"name": "रेखा"}]', "रेखा, सुमित"),
        ('"By रेखा चौधरी"', "रेखा चौधरी"),
        ('"https://facebook.com/x"', None),
        ('{"name": ["a"]}', None),
        ("[" * 800 + "]" * 800, None),
        ("7", None),
    ],
)
def test_the_author_is_named_as_the_page_states_it(author: str, name: str | None) -> None:
    """A person, a list of them or a text; nothing nested deeper, no address."""
    html = f'<script type="application/ld+json">{{"@type": "Article", "author": {author}}}</script><p>क</p>'
    assert read_page(html, "t").draft.author == name


@pytest.mark.parametrize(
    ("stated", "address", "kept"),
    [
        ("https://a.example/x", None, "https://a.example/x"),
        ("https://a.example/x", "https://www.a.example/x?amp=1", "https://a.example/x"),
        ("https://evil.example/x", "https://a.example/y", "https://a.example/y"),
        ("https://a.example/", "https://a.example/y", "https://a.example/y"),
        ("javascript:alert(1)", None, None),
        ("file:///etc/passwd", "https://a.example/y", "https://a.example/y"),
        ("https://u:p@a.example/x", None, "https://a.example/x"),
    ],
)
def test_the_address_is_the_page_s_own_on_its_own_site(stated: str, address: str | None, kept: str | None) -> None:
    """A canonical link counts on the site it was found on, and only for http(s); a password is never kept."""
    assert read_page(f"<link rel=canonical href='{stated}'><p>क", "t", address).draft.url == kept


@pytest.mark.parametrize("html", ["", " ", "<", "<!--", "\0", "<p>", "<html></html>", "<table><tr><td>", "</p></p>"])
def test_a_page_without_a_story_has_no_lines(html: str) -> None:
    """Markup without prose is no error here: the draft is empty."""
    assert read_page(html, "t").draft.lines == ()


def test_a_page_nested_very_deep_is_read() -> None:
    """A story 1,500 elements deep is found; what is deeper than the parser goes does no harm."""
    assert read_page("<div>" * 1_500 + STORY[0], "t").draft.lines[0].text == STORY[0]
    assert len(read_page("<div>" * 100_000 + STORY[0], "t").draft.lines) <= 1
