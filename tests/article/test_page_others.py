"""What of a page leads elsewhere, and what only looks as if it did; each case of markup around the same paragraphs."""

from __future__ import annotations

import json

import pytest

from vachak.article import Source, parse
from vachak.article.page import read_page
from vachak.errors import ArticleError
from vachak.settings import Reading

TITLE = "पार्कों में लगेंगी पानी की टंकियां"
STORY = (
    "नगर निगम ने सोमवार को शहर के पार्कों में टंकियां लगाने का फैसला किया है।",
    "महापौर ने बताया कि इस काम पर करीब दो करोड़ रुपये खर्च होंगे और यह मार्च तक पूरा हो जाएगा।",
    "इससे गर्मियों में सुबह और शाम टहलने आने वाले करीब दस हजार लोगों को ठंडा पानी मिल सकेगा।",
    "निगम के इंजीनियर सुधीर पाल ने कहा कि पानी की जांच हर हफ्ते होगी और रिपोर्ट वहीं लगाई जाएगी।",
)
OTHERS = (
    ("मंडी में प्याज के दाम फिर बढ़े", "थोक मंडी में प्याज की आवक घटने से दाम बीस रुपये किलो तक पहुंच गए हैं।"),
    ("झील के किनारे बनेगा साइकिल ट्रैक", "पर्यटन विभाग ने पांच किलोमीटर लंबे ट्रैक की योजना तैयार कर ली है।"),
    ("अस्पताल में शुरू हुई नई मशीन", "अब मरीजों को जांच के लिए दूसरे शहर नहीं जाना पड़ेगा और पैसा भी बचेगा।"),
)
BOTH = [text for pair in OTHERS for text in pair]
HEADLINES = [headline for headline, _ in OTHERS]
CARD = '<a href="/n"><img src="n.jpg"></a><h4><a href="/n">{}</a></h4><p>{}</p>'


def _page(inside: str, below: str = "") -> str:
    paragraphs = [f"<p>{text}</p>" for text in STORY]
    story = "".join((*paragraphs[:2], inside, *paragraphs[2:]))
    return f"<html><title>{TITLE}</title><body><h1>{TITLE}</h1><div>{story}</div>{below}</body></html>"


def _each(shape: str) -> str:
    return "".join(shape.format(*other) for other in OTHERS)


def _read(html: str) -> list[str]:
    return [line.text for line in read_page(html, "t").draft.lines]


@pytest.mark.parametrize(
    "others",
    [
        _each(f'<div class="c">{CARD}</div>'),
        _each(f'<li>{CARD}<span class="x">2 घंटे पहले</span></li>'),
        f"<div>{_each(CARD)}</div>",
        _each('<a href="/n"><img src="n.jpg"><h4>{}</h4><p>{}</p></a>'),
        f"<div><h3>संबंधित ख़बरें</h3>{_each('<div class=c><h4>{}</h4><p>{}</p></div>')}</div>",
        f"<div><div>शहर की अन्य खबरें</div>{_each('<p><b>{}</b></p><p>{}</p>')}</div>",
        f"<div><h3>Related</h3>{_each('<div><h4>{}</h4><p>{}</p></div>')}</div>",
        f'<div class="jp-relatedposts">{_each("<p>{}</p><p>{}</p>")}</div>',
        f'<div class="next-read">{_each("<h4>{}</h4><p>{}</p>")}</div>',
    ],
)
def test_headlines_and_excerpts_of_other_articles_are_not_read(others: str) -> None:
    """Cards, rows and sections of them are left out between the paragraphs and after the story."""
    assert _read(_page(others)) == list(STORY)
    assert _read(_page("", others)) == list(STORY)


@pytest.mark.parametrize(
    ("inside", "lines"),
    [
        (_each('<div class="block"><h2>{}</h2><p>{}</p></div>'), BOTH),
        (_each('<div class="post"><h3><a href="#p">{}</a></h3><p>{}</p></div>'), BOTH),
        (_each('<div class="item"><h3><a href="/p">1. {}</a></h3><p>{}</p></div>'), None),
        (_each('<div class="w"><p>{1}</p><p><a href="/n">यह भी पढ़ें: {0}</a></p></div>'), [e for _, e in OTHERS]),
        (f'<div class="paywall">{_each("<p>{1}</p>")}</div>', [e for _, e in OTHERS]),
        (f"<div><h2>ताजा खबर</h2>{_each('<p>{1}</p>')}</div>", ["ताजा खबर", *(e for _, e in OTHERS)]),
        (
            "<div><h2>शहर की बड़ी खबरें</h2><ul><li>पानी महंगा</li><li>पार्क खुला</li></ul></div>",
            ["शहर की बड़ी खबरें", "पानी महंगा", "पार्क खुला"],
        ),
        (
            "<figure class='wp-block-table'><table><tr><td>पार्क</td><td>12</td></tr></table></figure>",
            ["पार्क, 12"],
        ),
        ("<figure class='wp-block-pullquote'><p>पानी सबका है।</p></figure>", ["पानी सबका है।"]),
    ],
)
def test_what_only_looks_like_other_articles_is_read(inside: str, lines: list[str] | None) -> None:
    """Sections, live reports, numbered lists, walled paragraphs, tables and quotes are parts of the story."""
    read = _read(_page(inside))
    wanted = lines or [text for headline, excerpt in OTHERS for text in (f"1. {headline}", excerpt)]
    assert read == [*STORY[:2], *wanted, *STORY[2:]]


@pytest.mark.parametrize(
    "card",
    [
        f"<div class=c>{CARD}</div>",
        '<div class="c"><div><a href="/n"><img src="n.jpg"></a></div><div><a href="/n">{}</a><p>{}</p></div></div>',
        '<li><a href="/n"><img src="n.jpg"><h3>{}</h3><p>{}</p></a></li>',
    ],
)
def test_a_page_of_other_articles_alone_has_no_story(card: str) -> None:
    """The front page of a paper, and an article's page without its text, give no lines."""
    assert _read(f"<title>सेतु</title><body>{_each(card) * 5}</body>") == []
    assert _read(f"<body><h1>{TITLE}</h1><aside>{_each(card)}</aside></body>") == []


@pytest.mark.parametrize(
    "notice",
    [
        "यह वेबसाइट कुकीज़ का इस्तेमाल करती है ताकि आपको बेहतर अनुभव मिल सके।",
        "लाइव अपडेट के लिए पेज रिफ्रेश करें",
        "To view this video please enable JavaScript in your browser",
        "छोड़कर पॉडकास्ट आगे बढ़ें",
        "बैकग्राउंड",
        "<table><tr><td>WhatsApp Group Join करें</td><td>Join Now</td></tr></table>",
        "<amp-twitter><p>महापौर जी, यह काम तो पिछले साल ही हो जाना चाहिए था।</p></amp-twitter>",
    ],
)
def test_notices_of_the_page_are_not_read(notice: str) -> None:
    """What asks for consent, a script, a reload or a click is no line of the story."""
    assert _read(_page(f"<div>{notice}</div>")) == list(STORY)


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ("".join(f"<span>{text}</span>" for text in STORY), list(STORY)),
        (f"<span><strong>क्या होगा</strong></span><span>{STORY[0]}</span>", ["क्या होगा", STORY[0]]),
        (f"<span>क्या होगा</span><span>{STORY[0]}</span>", ["क्या होगा", STORY[0]]),
        (
            "<span>महापौर </span><span>रेखा</span> <span>चौधरी ने कहा कि पार्कों में पानी की टंकियां जल्द लगाई जाएंगी।</span>",
            None,
        ),
        (f"{STORY[0][:30]}<span class=ad>विज्ञापन</span> {STORY[0][30:]}", None),
        ("महापौर रेखा चौधरी ने कहा कि शहर के सभी पार्कों में पानी की नई टंकियां <div class=ad>एड</div>जल्द लगाई जाएंगी।", None),
    ],
)
def test_spans_and_insertions_part_lines_only_where_a_reader_sees_it(body: str, lines: list[str] | None) -> None:
    """Spans in a box are its lines where words would be glued; a sentence cut by an advertisement is one line."""
    read = _read(f"<html><body><div>{body}</div></body></html>")
    if lines is not None:
        assert read == lines
    else:
        assert len(read) == 1
        assert not {"विज्ञापन", "एड"} & set(read[0].split())
        assert "  " not in read[0]


def test_a_standfirst_is_a_paragraph_and_a_sub_heading_a_heading() -> None:
    """A whole sentence over the first paragraph is no heading, whatever its tag; one between paragraphs is."""
    html = f"<h1>{TITLE}</h1><div><h2>{STORY[3]}</h2><p>{STORY[0]}</p><h2>क्या होगा</h2><p>{STORY[1]}</p></div>"
    marks = [line.mark for line in read_page(f"<body>{html}</body>", "t").draft.lines]
    assert marks == ["", "", "heading", ""]


ELEMENTS = [
    {"type": "text", "text": f"<p>{STORY[0]}</p>"},
    {"type": "text", "subtype": "also-read", "text": f"<p>{OTHERS[0][1]}</p>"},
    {"type": "title", "text": "क्या होगा"},
    {"type": "text", "text": f"<p>{STORY[1]}</p><ul><li>{STORY[2]}</li></ul>"},
    {"type": "image", "text": "पार्क में लगी हुई पुरानी टंकी, जिसे अब बदला जाएगा।"},
    {"type": "text", "text": f"<p>{STORY[3]}</p>"},
]
DATA = {
    "menu": {"text": STORY[0]},
    "story": {"headline": TITLE, "cards": [{"story-elements": ELEMENTS}]},
    "related": [{"headline": h, "cards": [{"story-elements": [{"type": "text", "text": e * 9}]}]} for h, e in OTHERS],
}
RICH = {
    "title": TITLE,
    "body": [
        {
            "type": "p",
            "id": "a1",
            "children": [{"text": text[:9], "id": "b"}, {"text": text[9:14], "bold": "x"}, {"text": text[14:]}],
        }
        for text in (*STORY[:3], f"AI से {STORY[3]}")
    ],
}
WHOLE = {"props": {"post": {"title": TITLE, "content": "".join(f"<p>{text}</p>" for text in STORY)}}}


@pytest.mark.parametrize(
    ("script", "lines"),
    [
        (f'<script type="application/json">{json.dumps(DATA)}</script>', [*STORY[:1], "क्या होगा", *STORY[1:]]),
        (f"<script>var a = 1; window.__S__ = {json.dumps(DATA)};run()</script>", [*STORY[:1], "क्या होगा", *STORY[1:]]),
        (f"<script>window.S = JSON.parse({json.dumps(json.dumps(WHOLE))})</script>", list(STORY)),
        (f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(WHOLE)}</script>', list(STORY)),
        (f"<script>window.__S__ = {json.dumps(RICH)}</script>", [*STORY[:3], f"AI से {STORY[3]}"]),
        (f"<script>window.__S__ = {{post: {json.dumps(WHOLE)}}}</script>", []),
        (f"<script>window.__S__ = {json.dumps(WHOLE)[:-40]}</script>", []),
        ("<script>window.__S__ = " + "[" * 100_000 + "</script>", []),
    ],
)
def test_a_story_only_in_the_data_of_a_script_is_read(script: str, lines: list[str]) -> None:
    """The paragraphs of the object with the page's headline, without what it calls related or a picture."""
    html = f"<html><title>{TITLE}</title><body><h1>{TITLE}</h1><div>लोड हो रहा है</div>{script}</body></html>"
    assert _read(html) == lines


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>{TITLE}</h1><p>{STORY[0]}</p><p>आगे पढ़ने के लिए लॉगिन करें</p>",
        f"<h1>{TITLE}</h1><div id=cookie><p>यह वेबसाइट कुकीज़ का इस्तेमाल करती है।</p></div>",
        f'<h1>{TITLE}</h1><div class="newsletter"><p>रोज सुबह शहर की दस बड़ी खबरें पाने के लिए अपना ईमेल पता लिखें।</p></div>',
    ],
)
def test_a_teaser_or_a_notice_alone_is_refused(body: str) -> None:
    """A page with one sentence of its story, or none, is no article: the refusal says what to do."""
    html = f"<html lang=hi><head><title>{TITLE} | सेतु</title></head><body>{body}</body></html>"
    with pytest.raises(ArticleError) as refusal:
        parse(Source("t.html", html.encode(), kind="text/html"), Reading(), None)
    assert refusal.value.hint


@pytest.mark.parametrize(
    ("below", "author"),
    [
        ('<div class="meta">By : <a href="/author/r">रेखा चौधरी</a> | Updated: 10 Feb 2026</div>', "रेखा चौधरी"),
        ('<div class="story-by"><span>जयपुर</span> • <span class="auth">रेखा चौधरी</span></div>', "रेखा चौधरी"),
        ("<ul><li><span>Author, </span><span>रेखा चौधरी</span></li><li>पदनाम, जयपुर से</li></ul>", "रेखा चौधरी"),
        ("<div>Written by: रेखा चौधरी Edited by: सुमित</div>", "रेखा चौधरी"),
        ("<div>लेखक: रेखा चौधरी</div>", "रेखा चौधरी"),
        ('<div class="author-bio">रेखा दस साल से लिख रही हैं</div>', "सेतु"),
        ("<div>By the way</div>" * 200 + '<a href="/author/x">सुमित</a>', "the way"),
        ("<p>कुछ नहीं</p>", "सेतु"),
    ],
)
def test_who_signs_below_the_headline_is_the_author(below: str, author: str) -> None:
    """A person's byline counts more than an outlet that states itself as the author."""
    data = '{"@type":"NewsArticle","author":{"name":"सेतु"},"publisher":{"name":"सेतु"}}'
    html = f'<script type="application/ld+json">{data}</script><h1>{TITLE}</h1>{below}<p>{STORY[0]}</p>'
    assert read_page(f"<html><body>{html}</body></html>", "t").draft.author == author


@pytest.mark.parametrize(
    ("below", "date"),
    [
        ("<div>प्रविष्टि तिथि: 30 JUN 2026 4:35PM by PIB Delhi</div>", "2026-06-30T16:35:00"),
        ('<span class="pub-date">Feb 10, 2026 / 02:45 pm</span>', "2026-02-10T14:45:00"),
        ('<div class="pub"><span>मंगलवार, 10 फ़रवरी 2026 (14:45 IST)</span></div>', "2026-02-10T14:45:00+05:30"),
        ('<p class="up-date">जल्द</p>', None),
    ],
)
def test_the_date_below_the_headline_counts_where_nothing_states_one(below: str, date: str | None) -> None:
    """A line of the page that names itself a date, by its words or its class, says when it was published."""
    published = read_page(f"<html><body><h1>{TITLE}</h1>{below}<p>{STORY[0]}</p></body></html>", "t").draft.published
    assert (published.isoformat() if published else None) == date


@pytest.mark.parametrize(
    ("title", "url", "site"),
    [
        (f"{TITLE} - Setu Times", "https://setutimes.example.com/a", "Setu Times"),
        (f"{TITLE} - Setu Times", "https://other.example/a", "other.example"),
        (TITLE, "https://setutimes.example.com/a", "setutimes.example.com"),
    ],
)
def test_the_site_is_called_as_its_pages_end_if_its_host_agrees(title: str, url: str, site: str) -> None:
    """«शीर्षक - Setu Times» on setutimes.example.com is of «Setu Times»."""
    assert read_page(f"<title>{title}</title><link rel=canonical href={url}><p>क", "t").draft.site == site
