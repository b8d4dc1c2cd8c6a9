"""HTML to a tree without what is never text for reading."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

__all__ = [
    "HtmlElement",
    "attribute",
    "begins",
    "is_hidden",
    "is_shown",
    "junk_reason",
    "leads_home",
    "name_words",
    "prune",
    "steps",
    "text_of",
    "tree_of",
]

HtmlElement = Any  # lxml.html.HtmlElement: lxml carries no types

# Never the story, and never a sign of it. A <form> may hold a whole page (ASP.NET), a <header> the title.
_NEVER = (
    *("script", "style", "noscript", "template", "iframe", "object", "embed", "applet", "svg", "math", "canvas"),
    *("audio", "video", "map", "head", "nav", "select", "textarea", "input", "button", "dialog", "datalist"),
    *("amp-ad", "amp-embed", "amp-sidebar", "amp-social-share", "amp-consent", "amp-lightbox", "amp-analytics"),
    *("amp-user-notification", "amp-next-page", "amp-sticky-ad", "amp-iframe", "amp-carousel", "amp-story-player"),
)
_ROLES = frozenset("navigation banner contentinfo search dialog alertdialog menu menubar toolbar complementary".split())
_TAGS = {
    "figcaption": "caption",
    "figure": "caption",
    "aside": "aside",
    "footer": "footer",
    **dict.fromkeys(
        "amp-twitter amp-facebook amp-instagram amp-youtube amp-video amp-jwplayer amp-brightcove-player "
        "amp-dailymotion amp-vimeo amp-pinterest amp-reddit amp-tiktok amp-facebook-page amp-facebook-comments".split(),
        "embedded post",
    ),
}

# Words in class and id, as sites name what stands around a story; pairs of them below.
_JUNK: dict[str, str] = {
    **dict.fromkeys(
        "related relatednews relatedarticle relatedarticles relatedpost relatedposts "
        "relatedstory relatedstories alsoread readalso readmore recommended recommendation "
        "recommendations trending popular mostread mostpopular mostviewed topnews topstories morenews morestories "
        "suggested suggestion nextstory nextread prevnext taboola outbrain mgid colombia dable spotlight".split(),
        "related articles",
    ),
    **dict.fromkeys(
        "share shares sharing sharebar social socialshare socials sharethis addtoany follow followus whatsapp telegram "
        "newsletter subscribe subscription subscribed signup login paywall notification notifications appdownload "
        "downloadapp promo promos promotion promotional poll quiz survey cookie cookies gdpr popup modal toast tooltip "
        "feedback texttospeech consent".split(),
        "prompt",
    ),
    **dict.fromkeys(
        "ad ads advert adverts advertisement advertisements advertise advt vigyapan sponsor sponsored adslot adbox "
        "adsbygoogle adunit adcontainer adv".split(),
        "advertisement",
    ),
    **dict.fromkeys("comment comments commentbox commentlist disqus respond".split(), "comments"),
    **dict.fromkeys("breadcrumb breadcrumbs crumbs navbar navigation menu submenu sitemap".split(), "navigation"),
    **dict.fromkeys("tag tags taglist hashtags keywords topics".split(), "tags"),
    **dict.fromkeys(
        "byline author authors authorbox authorinfo writer editedby postmeta entrymeta timestamp publishdate postdate "
        "datetime pubdate reporter bio authorbio aboutauthor".split(),
        "byline",
    ),
    **dict.fromkeys(
        "caption captions imgcaption imagecaption photocaption wpcaption figcaption credit credits photocredit "
        "imagecredit gallery slideshow".split(),
        "caption",
    ),
    **dict.fromkeys(
        "twittertweet instagrammedia fbpost twitterembed tiktokembed embedpost redditcard".split(), "embedded post"
    ),
    **dict.fromkeys("footnote footnotes endnote endnotes".split(), "footnote"),
    **dict.fromkeys("sidebar footer copyright disclaimer rhs skiplink".split(), "page furniture"),
}
_PAIRS = {
    ("read", "more"): "related articles",
    ("also", "read"): "related articles",
    ("read", "also"): "related articles",
    ("more", "news"): "related articles",
    ("more", "stories"): "related articles",
    ("top", "news"): "related articles",
    ("top", "stories"): "related articles",
    ("most", "read"): "related articles",
    ("most", "popular"): "related articles",
    ("next", "story"): "related articles",
    ("next", "read"): "related articles",
    ("wa", "join"): "prompt",
    ("join", "now"): "prompt",
    ("twitter", "tweet"): "embedded post",
    ("instagram", "media"): "embedded post",
    ("fb", "post"): "embedded post",
    ("post", "meta"): "byline",
    ("entry", "meta"): "byline",
    ("article", "meta"): "byline",
    ("publish", "date"): "byline",
    ("post", "date"): "byline",
    ("date", "time"): "byline",
    **dict.fromkeys(
        (
            *(("img", word) for word in ("cap", "caption", "title", "desc", "credit")),
            *(("image", word) for word in ("cap", "caption", "title", "desc", "credit")),
            *(("photo", word) for word in ("cap", "caption", "title", "desc", "credit")),
        ),
        "caption",
    ),
    ("video", "heading"): "caption",
    ("video", "title"): "caption",
    ("video", "embed"): "caption",
    ("skip", "link"): "navigation",
    ("wm", "ipp"): "web archive",
}
_FILED = ("tag-", "category-", "cat-", "post-", "type-", "status-")  # WordPress: under what an article is filed
_NAMES = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_FRONT = re.compile(r"/?(?:(?:hindi|hi)/?|(?:index|default|home)\.\w{2,5})?", re.IGNORECASE)  # a front page's path
_NO_TEXT = frozenset(("script", "style", "noscript", "template", "head", "title", "meta", "link"))
_NOTE = re.compile(r"_?(?:fn|ftn|edn|cite_note|footnote|endnote)[:_-]?\d{1,3}", re.IGNORECASE)  # the id of a footnote
_MARK = re.compile(r"\s*[\[(]?[\d०-९*†‡]{1,3}[\])]?\s*")
_CELLS = 12  # tags in a table that is but a picture and its caption
_CAPTION = 200  # characters
_AROUND = 4  # elements around a field for an address, one of which is its box
_ASKED = 4  # words of what a box asks or promises
_LONGEST_BOX = 60  # words
_LINES = 60  # pieces of text that are looked at in a box
_FIELDS = 60  # fields of a page that are looked at
_PIECES = 12  # of text that are looked at in an element
_NO_DISPLAY = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def tree_of(text: str) -> HtmlElement | None:
    """The page's tree, or None where there is no markup in it; at most 2,048 elements deep."""
    etree, html = _lxml()
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        return html.document_fromstring(text.replace("\0", " ").encode("utf-8", errors="replace"), parser=parser)
    except etree.LxmlError:
        return None


def prune(root: HtmlElement) -> None:
    """Take out what is never text; what follows it stays. A box that asks for an address of mail is named one."""
    for field in islice(root.iter("input"), _FIELDS):
        if "email" in (attribute(field, "type").lower(), attribute(field, "name").lower()):
            _name_box(list(islice(field.iterancestors(), _AROUND)))
    _lxml()[0].strip_elements(root, *_NEVER, with_tail=False)


def _name_box(around: Sequence[HtmlElement]) -> None:
    """Give the smallest of the elements `around` that says something the class «newsletter», if it says no more."""
    for box in around:
        pieces = list(islice(box.itertext(), _LINES))
        words = " ".join(map(str, pieces)).split()
        if len(words) >= _ASKED:
            if len(words) <= _LONGEST_BOX and len(pieces) < _LINES:
                named = "".join(filter(str.isprintable, attribute(box, "class")))  # lxml writes no control characters
                box.set("class", f"{named} newsletter")
            return


def steps(root: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    """Every element of the tree twice, as ("start", element) and ("end", element)."""
    return iter(_lxml()[0].iterwalk(root, events=("start", "end")))


def _lxml() -> tuple[Any, Any]:
    """The modules etree and html, loaded when the first page is read: the one door to lxml."""
    from lxml import etree, html

    return etree, html


def attribute(element: HtmlElement, name: str) -> str:
    """The attribute, "" where there is none; a tree may hold what is no element."""
    return str(element.get(name) or "")


def junk_reason(element: HtmlElement) -> str:
    """Why the text of `element` is not the story, by its tag, role, class and id; "" where nothing says so."""
    if attribute(element, "role").lower() in _ROLES:
        return "navigation"
    if (reason := _TAGS.get(str(element.tag))) is not None:
        return "" if element.tag == "figure" and _is_text_block(element) else reason
    if reason := next((reason for reason, holds in _SHAPES if holds(element)), ""):
        return reason
    for names in ("class", "id", "aria-labelledby", "data-component", "data-testid"):
        for name in attribute(element, names)[:500].split():
            if reason := _named(name):
                return reason
    return ""


def text_of(element: HtmlElement) -> str:
    """All text of `element` in one line, at most 1,000 characters."""
    return " ".join("".join(map(str, element.itertext())).split())[:1000]


def begins(element: HtmlElement) -> str:
    """The first pieces of text of `element` in one line, a space between two: «10 फरवरी 2026», not «20261204»."""
    return " ".join(" ".join(map(str, islice(element.itertext(), _PIECES))).split())


def is_shown(element: HtmlElement) -> bool:
    """Tell whether `element` is one whose own text a page shows, and not in its head."""
    return isinstance(element.tag, str) and element.tag not in _NO_TEXT


def leads_home(element: HtmlElement) -> bool:
    """Tell whether `element` is, or holds all its text in, a link to the site's front page."""
    link = element if element.tag == "a" else next(element.iter("a"), None)
    if link is None or (link is not element and text_of(link) != text_of(element)):
        return False
    try:
        path = urlsplit(attribute(link, "href")[:500].strip()).path
    except ValueError:
        return False
    return bool(attribute(link, "href")) and _FRONT.fullmatch(path) is not None and "#" not in attribute(link, "href")


def _named(name: str) -> str:
    if name.startswith(_FILED):
        return ""
    words = name_words(name)
    if words == ["by"]:
        return "byline"
    known = (_JUNK.get(w) for w in (*words, "".join(words)))
    pairs = (_PAIRS.get(pair) for pair in zip(words, words[1:], strict=False))
    return next((reason for reason in (*known, *pairs) if reason), "")


def _is_note(element: HtmlElement) -> bool:
    """Tell whether `element` is the mark of a footnote, which leads to it, or the note itself."""
    if element.tag in ("a", "sup"):
        link = element if element.tag == "a" else next(element.iter("a"), None)
        marks = link is not None and attribute(link, "href").startswith("#")
        return marks and _MARK.fullmatch("".join(map(str, islice(element.itertext(), _PIECES)))) is not None
    return element.tag in ("li", "p", "div") and _NOTE.fullmatch(attribute(element, "id")[:40]) is not None


def _is_picture(element: HtmlElement) -> bool:
    """Tell whether a table is a picture over one cell of text, its caption, as old pages are made."""
    if element.tag != "table":
        return False
    inside = list(islice(element.iter("img", "td", "table", "p", "br"), _CELLS))
    tags = [e.tag for e in inside]
    if "img" not in tags or len(inside) == _CELLS or tags.count("table") > 1:
        return False
    texts = [text for e in inside if e.tag == "td" and (text := text_of(e))]
    return len(texts) == 1 and len(texts[0]) <= _CAPTION


_SHAPES: tuple[tuple[str, Callable[[HtmlElement], bool]], ...] = (("footnote", _is_note), ("caption", _is_picture))


def _is_text_block(figure: HtmlElement) -> bool:
    """Tell whether a <figure> is a table or a quote, as editors wrap them (WordPress, CKEditor)."""
    words = name_words(attribute(figure, "class")[:200])
    return "table" in words or "pullquote" in words


def name_words(name: str) -> list[str]:
    """The words in a class or id, in lower case: «authorName», «author-name», «author_name»."""
    return [word.lower() for word in _NAMES.findall(name)]


def is_hidden(element: HtmlElement) -> bool:
    """Tell whether a reader of the page does not see `element`."""
    return (
        "hidden" in element.attrib
        or attribute(element, "aria-hidden").lower() == "true"
        or _NO_DISPLAY.search(attribute(element, "style")[:300]) is not None
    )
