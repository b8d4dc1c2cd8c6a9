"""What stands around a story and fills it: headline, byline, date and site by sight; notes, boxes, readers' letters."""

from __future__ import annotations

import pytest

from vachak.article.page import read_page

TITLE = "पार्कों में लगेंगी पानी की टंकियां, मार्च तक पूरा होगा काम"
STORY = (
    "नगर निगम ने सोमवार को शहर के पार्कों में टंकियां लगाने का फैसला किया है।",
    "महापौर ने बताया कि इस काम पर करीब दो करोड़ रुपये खर्च होंगे और यह मार्च तक पूरा हो जाएगा।",
    "इससे गर्मियों में सुबह और शाम टहलने आने वाले करीब दस हजार लोगों को ठंडा पानी मिल सकेगा।",
    "निगम के इंजीनियर सुधीर पाल ने कहा कि पानी की जांच हर हफ्ते होगी और रिपोर्ट वहीं लगाई जाएगी।",
)
TOLD = "".join(f"<p>{text}</p>" for text in STORY)
LETTERS = "<b>पाठक</b><p>हमारे मोहल्ले के पार्क में तो आज तक एक नल भी नहीं लगा है।</p><p>देर से ही सही, काम अच्छा है।</p>"


def _read(body: str, head: str = "") -> list[str]:
    return [line.text for line in read_page(f"<html><head>{head}</head><body>{body}</body></html>", "t").draft.lines]


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<meta property=og:title content='Press Release: Works'>", f"<h3>जल विभाग का पन्ना</h3><h2>{TITLE}</h2>"),
        ("<meta property=og:title content='प्रेस विज्ञप्ति'>", f"<div><h2>{TITLE}</h2></div>"),
        (f"<title>सेतु: {TITLE}</title>", f"<h1><a href='https://setu.example/'>सेतु</a></h1><h3>{TITLE}</h3>"),
        (f"<title>सेतु टाइम्स | राज्य | {TITLE}</title>", f"<font size=5><b>{TITLE}</b></font>"),
        (f"<title>{TITLE} : सेतु</title>", f"<span>{TITLE}</span>"),
        (f"<title>Water in parks | {TITLE} | सेतु</title>", f"<h1>{TITLE}</h1>"),
        ("<title>Water LIVE: पार्कों में लगेंगी टंकियां, दो करोड़ खर्च | सेतु</title>", f"<h1>{TITLE}</h1>"),
        ("<meta property=og:site_name content='पानी'><title>पार्क | पानी</title>", f"<h1>{TITLE}</h1>"),
    ],
)
def test_the_headline_is_what_stands_over_the_story(head: str, body: str) -> None:
    """A blog's name, a section, a title for all pages or for search engines gives way to the heading on the page."""
    assert read_page(f"<html><head>{head}</head><body>{body}{TOLD}</body></html>", "t").draft.title == TITLE


@pytest.mark.parametrize(
    ("stated", "below", "author"),
    [
        ("admin", "<div>By <a href='/author/admin'>रेखा चौधरी</a></div>", "रेखा चौधरी"),
        ("Web Desk", "<div><span>By - </span><a class='author-link' href='/r'>रेखा चौधरी</a></div>", "रेखा चौधरी"),
        ("editor", "<div class=by><a href='/w/r'>रेखा चौधरी</a><span>तस्वीरें: सुमित</span></div>", "रेखा चौधरी"),
        ("admin", "<b>रेखा चौधरी</b><br>मंगलवार, 10 फरवरी 2026, 14:45 IST", "रेखा चौधरी"),
        ("admin", "<span>रेखा चौधरी</span> | <span>Last Updated: 10 Feb 2026 (14:45 IST)</span>", "रेखा चौधरी"),
        ("admin", "<span>Edited by: <a href='/byline/s'>सुमित</a></span><span>By <b>रेखा</b></span>", "रेखा"),
        ("admin", "<span>उत्तर प्रदेश</span> <span>10 Feb 2026</span>", None),
        ("admin", "<b>ताजा खबर</b> 10 Feb 2026", None),
        ("Web Desk", "<p>कुछ नहीं</p>", "Web Desk"),
        ("वाराणसी ब्यूरो", "<div>By <a href='/author/r'>रेखा चौधरी</a></div>", "वाराणसी ब्यूरो"),
    ],
)
def test_who_is_nobody_gives_way_to_who_signs(stated: str, below: str, author: str | None) -> None:
    """«admin» is no one; a desk without a name is named only where nobody signs below the headline."""
    html = f"<meta name=author content='{stated}'><h1>{TITLE}</h1><div>{below}</div>{TOLD}"
    assert read_page(f"<html><body>{html}</body></html>", "t").draft.author == author


@pytest.mark.parametrize(
    ("above", "below", "day"),
    [
        ("<p>Wednesday, Mar 4 2026 | Time 10:44 Hrs(IST)</p>", "<p>Posted at: Feb 10 2026 2:45PM</p>", "2026-02-10"),
        ("<time datetime=2026-03-04>4 मार्च</time>", "<li>10 फरवरी 2026,</li>", "2026-02-10"),
        ("<p>10 फरवरी 2026</p>", "", "2026-02-10"),
        ("<p>4 मार्च 2026, 10:44 IST</p>" + "<a href='/x'>देश</a>" * 30, "", None),
        ("", "<p>Updated: 4 Mar 2026 | Published: 10 Feb 2026</p>", "2026-02-10"),
        ("", "<p>फरवरी 10, <b>2026</b><i>1204</i></p>", "2026-02-10"),
    ],
)
def test_the_date_is_the_one_at_the_headline(above: str, below: str, day: str | None) -> None:
    """The clock of now over the page is no date of its story."""
    published = read_page(f"<html><body>{above}<h1>{TITLE}</h1>{below}{TOLD}</body></html>", "t").draft.published
    assert (published.date().isoformat() if published else None) == day


@pytest.mark.parametrize(
    ("head", "body", "site"),
    [
        (f"<title>{TITLE} : सेतु समाचार</title>", "<a href='/'><img src='/l.png' alt='सेतु समाचार'></a>", "सेतु समाचार"),
        (f"<title>सेतु समाचार: {TITLE}</title>", "<h1><a href='http://s.example/'>सेतु समाचार</a></h1>", "सेतु समाचार"),
        (f"<title>सेतु | राज्य | {TITLE}</title>", "<p>© 2009 सेतु प्रकाशन, सर्वाधिकार सुरक्षित</p>", "सेतु"),
        (f"<title>{TITLE}</title>", "<a href='/'><img class='logo' alt='सेतु'></a>", "सेतु"),
        (f"<title>{TITLE}</title>", "<p>Copyright © 2025 सेतु समाचार. All rights reserved.</p>", "सेतु समाचार"),
        ("<meta property=og:site_name content='www.setu.example'>", "<a href='/'><img alt='सेतु'></a>", "सेतु"),
        ("<meta property=og:site_name content='www.setu.example'>", "<a href='/'>होम</a>", "www.setu.example"),
        (f"<title>{TITLE}</title>", "<a href='/c'>कॉपीराइट नीति</a><a href='/'><img alt='Home logo'></a>", None),
    ],
)
def test_the_site_is_called_as_its_title_logo_and_footer_agree(head: str, body: str, site: str | None) -> None:
    """Where no name is stated: the title's part that stands elsewhere, too, the logo's name, who holds the rights."""
    assert read_page(f"<html><head>{head}</head><body>{body}<h1>{TITLE}</h1>{TOLD}", "t").draft.site == site


@pytest.mark.parametrize(
    "below",
    [
        f"<div><h4>पाठकों की टिप्पणियां</h4><div>{LETTERS}</div></div>",
        f"<h3>Comments (2)</h3>{LETTERS}",
        f"<section><div><h3>3 प्रतिक्रियाएं</h3></div><div>{LETTERS * 3}</div></section>",
        f"<h3>पाठकों के पत्र</h3>{LETTERS}",
        "<div><h3>लेखक के बारे में</h3><b>रेखा चौधरी</b><p>रेखा दस साल से पानी और शहरों पर लिख रही हैं, जयपुर में रहती हैं।</p></div>",
        "<div class='bio'><p>रेखा चौधरी दस साल से पानी और शहरों पर लिख रही हैं, जयपुर में रहती हैं।</p></div>",
        "<div><p>रेखा चौधरी स्वतंत्र पत्रकार हैं। उनकी किताब ‘पानी के पते’ पिछले साल छपी थी।</p></div>",
        "<ol><li id='fn1'>निगम की पुरानी फाइलों में इस योजना का साल 1986 लिखा है, नक्शा नहीं मिलता।</li></ol>",
        "<div><h4>साप्ताहिक पत्र</h4><p>हर शनिवार एक लंबी कहानी, सीधे आपके पास, बिना शुल्क के।</p><input type=email></div>",
    ],
)
def test_what_follows_a_story_is_not_read(below: str) -> None:
    """Readers' letters, the author's life, footnotes and a box that asks for an address."""
    head = "<meta name=author content='रेखा चौधरी'>"
    assert _read(f"<article><h1>{TITLE}</h1>{TOLD}{below}</article>", head) == list(STORY)


@pytest.mark.parametrize(
    ("inside", "lines"),
    [
        ("<p><a href='#c'>0 टिप्पणियां</a></p>", []),
        ("<form><input type=email></form>", []),
        (
            "<h2>प्रतिक्रियाएं</h2><p>विपक्ष ने काम की धीमी गति पर सवाल उठाए।</p>",
            ["प्रतिक्रियाएं", "विपक्ष ने काम की धीमी गति पर सवाल उठाए।"],
        ),
        ("<p>पार्क 40 मी<sup>2</sup> का है।</p>", ["पार्क 40 मी2 का है।"]),
        ("<p>पार्क<sup><a href='#fn1'>[1]</a></sup>, बाग और मैदान में।</p>", ["पार्क, बाग और मैदान में।"]),
        ("<table><tr><td><img></td></tr><tr><td><font size=1>पार्क की एक टंकी</font></td></tr></table>", []),
        (
            "<table><tr><td><p>पार्क</p></td><td><p>12</p></td></tr></table><p>आगे</p><p>और।</p>",
            ["पार्क, 12", "आगे", "और।"],
        ),
        ("<table><tr><td><img>केरल</td><td>12</td></tr></table>", ["केरल, 12"]),
        ("<div>Refresh<label>सबसे नया पहले</label></div><div>अपडेट शेयर करें</div>", []),
        ("<p>निगम ने कहा, इस सूचना को शेयर करें।</p>", ["निगम ने कहा, इस सूचना को शेयर करें।"]),
    ],
)
def test_notes_tables_and_buttons_amid_the_story(inside: str, lines: list[str]) -> None:
    """A footnote's mark, a captioned picture and buttons go; exponents, rows of data and sub-headings stay."""
    body = f"<article><h1>{TITLE}</h1><p>{STORY[0]}</p>{inside}<p>{STORY[1]}</p><p>{STORY[2]}</p></article>"
    assert _read(body) == [STORY[0], *lines, *STORY[1:3]]


def test_comments_that_no_story_stands_over_hide_none() -> None:
    """«0 Comments» below a headline is no heading over the story."""
    body = f"<div><h1>{TITLE}</h1><div><span>0 Comments</span>{TOLD}</div></div>"
    assert _read(body) == list(STORY)


def test_lists_of_who_wrote_and_lines_above_the_headline_are_not_read() -> None:
    """All entries of a byline's list go, however long; so does what stands over the headline in the story's element."""
    listed = "<ul><li>Author, रेखा चौधरी</li><li>पदनाम, सेतु के लिए, जयपुर के पुराने शहर से</li></ul>"
    assert _read(f"<div><div>राज्य की खबरें</div><h1>{TITLE}</h1>{listed}{TOLD}</div>") == list(STORY)
