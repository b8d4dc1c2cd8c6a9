"""Laws of reading pages: nothing of a story is lost, whatever its markup."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vachak.article.page import read_page

FIRST = "नगर निगम ने सोमवार को शहर के पार्कों में टंकियां लगाने का फैसला किया है।"
LAST = "महापौर ने बताया कि इस काम पर करीब दो करोड़ रुपये खर्च होंगे और यह मार्च तक पूरा हो जाएगा।"
VOCABULARY = "नगर निगम पार्क टंकी है। 12 A महापौर ने कहा".split()
WORDS = st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=15).map(" ".join)
WRAPPED = (
    "<p>{}</p>",
    "<div>{}</div>",
    "<h2>{}</h2>",
    "<ul><li>{}</li></ul>",
    "<blockquote><p>{}</p></blockquote>",
    "<p><b>{}</b></p>",
    "{}<br>",
    '<p class="ad">{}</p>',
    '<p><a href="/x">{}</a></p>',
    "<div hidden>{}</div>",
    "<figcaption>{}</figcaption>",
    "<p><i>{}</i> <u>{}</u></p>",
    "<table><tr><td>{}</td><td>{}</td></tr></table>",
    "<section><div><p>{}</div></section>",
)


@settings(max_examples=150)
@given(st.lists(st.tuples(st.sampled_from(WRAPPED), WORDS), max_size=10))
def test_every_word_of_the_story_s_element_is_read_or_left_out_with_a_reason(parts: list[tuple[str, str]]) -> None:
    """What stands between the first and the last paragraph is in the lines or among what was left out, once."""
    inside = "".join(wrapping.replace("{}", words) for wrapping, words in parts)
    html = f"<html><body><nav>मेन्यू</nav><article><p>{FIRST}</p>{inside}<p>{LAST}</p></article></body></html>"
    page = read_page(html, "t")
    read = [line.text for line in page.draft.lines]
    written = [words for wrapping, words in parts for _ in range(wrapping.count("{}"))]
    assert _words(*read, *(d.text for d in page.left_out)) == _words(FIRST, LAST, *written)
    assert all(d.reason for d in page.left_out)


def _words(*texts: str) -> Counter[str]:
    """The words of all texts; the comma between two cells of a table is none."""
    return Counter(" ".join(texts).replace(",", " ").split())


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (f"<div><div>{FIRST * 8}</div><div>{LAST}</div><div>छोटी बात।</div></div>", [FIRST * 8, LAST, "छोटी बात।"]),
        (
            f'<p>{FIRST[:-1]}, <a class="tag" href="/t">महापौर</a> ने कहा।</p><p>{LAST}</p>',
            [f"{FIRST[:-1]}, महापौर ने कहा।", LAST],
        ),
        (
            f"<p>{FIRST}</p><ul><li>पुस्तक 2015 में प्रकाशित हुई.</li></ul><p>{LAST}</p>",
            [FIRST, "पुस्तक 2015 में प्रकाशित हुई.", LAST],
        ),
        (f"<p>{FIRST}</p><p>Updated: 10 Feb 2026, 4:30 PM</p><p>{LAST}</p>", [FIRST, LAST]),
        (f"<p>{FIRST}</p><p>{LAST}</p><p>{FIRST}</p>", [FIRST, LAST]),
        (f"<li>शहर के पार्कों में लगेंगी पानी की टंकियां</li><p>{FIRST}</p>", ["शहर के पार्कों में लगेंगी पानी की टंकियां", FIRST]),
        (f"<li>रेखा चौधरी</li><div>Text Size A A</div><p>{FIRST}</p><p>{LAST}</p><div>Print</div>", [FIRST, LAST]),
        (f"<p>{FIRST}</p><div>BSE Sensex</div><p>{LAST}</p>", [FIRST, "BSE Sensex", LAST]),
        (f'<p>{FIRST}</p><p><span class="caption">फोटो में पार्क</span></p><p>{LAST}</p>', [FIRST, LAST]),
        (f"<p>{FIRST}</p><pre>\n  {LAST}\n</pre>", [FIRST, LAST]),
        (f"<p>{FIRST[:20]}<script>x</script>{FIRST[20:]}</p><!-- क --><p>{LAST}</p>", [FIRST, LAST]),
    ],
)
def test_lines_are_as_a_reader_sees_them(body: str, lines: list[str]) -> None:
    """Long and short paragraphs, links within sentences and dates within them stay; stamps, repeats and captions go."""
    assert [line.text for line in read_page(f"<html><body>{body}</body></html>", "t").draft.lines] == lines


def test_what_an_article_is_filed_under_does_not_make_it_junk() -> None:
    """WordPress writes tags and categories of an article into its class; the longer comments do not hide it."""
    comments = "".join(f"<li><p>{n} {LAST} {FIRST}</p></li>" for n in range(9))
    story = (
        f'<article class="post-7 tag-share category-comment"><h1>टंकियां लगेंगी</h1><p>{FIRST}</p><p>{LAST}</p></article>'
    )
    html = f'<title>टंकियां लगेंगी</title><body>{story}<ol class="comment-list">{comments}</ol></body>'
    assert [line.text for line in read_page(html, "t").draft.lines] == [FIRST, LAST]


def test_a_control_character_in_a_class_is_no_error() -> None:
    """A box that asks for an address of mail falls, whatever bytes its class holds."""
    asks = "हर शनिवार एक लंबी कहानी सीधे आपके इनबॉक्स में।"
    box = f'<div class="\x01inline-box"><p>{asks}</p><input type="email" placeholder="ईमेल"></div>'
    page = read_page(f"<html><body><article><p>{FIRST}</p>{box}<p>{LAST}</p></article></body></html>", "t")
    assert [line.text for line in page.draft.lines] == [FIRST, LAST]
    assert asks in {d.text for d in page.left_out}
