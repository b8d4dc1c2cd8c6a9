"""Front matter: what it states wins; what is none is text."""

from __future__ import annotations

from datetime import datetime

import pytest

from vachak.article import Source, parse
from vachak.article.facts import Facts
from vachak.article.frontmatter import split_front_matter
from vachak.settings import Reading

DAY = datetime(2026, 2, 10)  # noqa: DTZ001 (a day as it is written, of no zone)
HEADLINE = "नगर निगम का फैसला: पार्कों में पानी मिलेगा"
STORY = "नगर निगम ने सोमवार को शहर के पार्कों में टंकियां लगाने का फैसला किया है।"

BODY = f"{STORY}\n\nइस पर दो करोड़ रुपये खर्च होंगे और काम मार्च तक पूरा होगा।\n\nमहापौर ने बताया कि टंकियां हर पार्क में लगेंगी।"


def stated(text: str) -> tuple[Facts, int]:
    """What the front matter of `text` states, and its lines."""
    return split_front_matter(text.split("\n"))


@pytest.mark.parametrize(
    ("matter", "facts"),
    [
        (
            "title: पार्कों में टंकियां\nauthor: रेखा चौधरी\ndate: 2026-02-10\nsource: दैनिक सेतु\nlanguage: hi",
            Facts("पार्कों में टंकियां", "रेखा चौधरी", DAY, "दैनिक सेतु", None, "hi"),
        ),
        ("Title: 'नई: सड़क'\nAuthors: [रेखा, सुमित]\ntags: [क, ख]", Facts("नई: सड़क", "रेखा, सुमित")),
        ("title: नई सड़क: पुल भी\nauthor: रेखा", Facts("नई सड़क: पुल भी", "रेखा")),  # no YAML, but clear
        ("title: >-\n  नई सड़क\n  बनेगी\nauthor: null", Facts("नई सड़क बनेगी")),
        ("source: https://www.setu.example/a?b", Facts(site="setu.example", url="https://www.setu.example/a?b")),
        ("source: {name: सेतु, url: x}\nurl: https://u:p@a.example/x", Facts(site="सेतु", url="https://a.example/x")),
        (
            "शीर्षक: नई सड़क\nभाषा: हिन्दी\nतारीख: 10 फरवरी 2026",
            Facts("नई सड़क", published=DAY, language="hi"),
        ),
        ("title: 2026\ndate: 12:30\nlang: hi_IN\nurl: javascript:alert(1)", Facts("2026", language="hi-IN")),
        ("title: !!python/object/apply:os.system ['true']", Facts("true")),
        ("layout: post", Facts()),
    ],
)
def test_each_key_is_read_as_text(matter: str, facts: Facts) -> None:
    """Names of keys in English and Hindi, lists, folded lines and unquoted colons give the facts; no object is made."""
    assert stated(f"---\n{matter}\n---\n{STORY}") == (facts, matter.count("\n") + 3)


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        f"---\n{STORY}\n---\n{STORY}",
        f"---\ntitle: नई सड़क\n{STORY}",
        "---\n---\n" + STORY,
        "---\n- a\n- b\n---\n" + STORY,
        "----\ntitle: x\n----",
        "",
    ],
)
def test_what_is_no_front_matter_is_text(text: str) -> None:
    """Dashes around a story, an unclosed block and a list state nothing and take no lines."""
    assert stated(text) == (Facts(), 0)


@pytest.mark.parametrize(
    "matter",
    [
        "a: &a [x,x,x,x,x,x,x,x,x]\n"
        + "\n".join(f"{c}: &{c} [{','.join(['*' + p] * 9)}]" for p, c in zip("abcdefgh", "bcdefghi", strict=True)),
        "title: " + "[" * 5_000,
        "title: *nowhere",
        "x: " + "y" * 1_000_000,
        "title: \x07",
    ],
)
def test_hostile_front_matter_does_no_harm(matter: str) -> None:
    """Alias bombs, deep nesting, dangling aliases and sheer length end at once and state nothing."""
    assert stated(f"---\n{matter}\n---\n{STORY}")[0] in (Facts(), Facts("\x07"), Facts("*nowhere"), Facts("[" * 1000))


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_front_matter_wins_over_the_text(end: str, mark: str) -> None:
    """The stated title replaces the headline of the text, which is left out and told; lines keep their number."""
    matter = "title: पार्कों में टंकियां\nauthor: रेखा\ndate: 2026-02-10T09:30:00+05:30\nsource: सेतु\nlanguage: hi"
    text = f"{mark}---\n{matter}\n---\n\n{HEADLINE}\n\n{BODY}\n"
    article = parse(Source("t", text.replace("\n", end).encode()), Reading(), None)
    assert (article.title, article.title_from, article.author, article.site) == ("पार्कों में टंकियां", "given", "रेखा", "सेतु")
    assert article.published is not None
    assert article.published.isoformat() == "2026-02-10T09:30:00+05:30"
    assert (article.language, article.blocks[-1].line) == ("hi", 15)
    assert [(d.line, d.text) for d in article.dropped] == [(9, HEADLINE)]


def test_the_caller_s_title_wins_over_front_matter() -> None:
    """A title given by the user is the title, whatever the source states."""
    text = f"---\ntitle: पार्कों में टंकियां\n---\n{STORY}"
    assert parse(Source("t", text.encode()), Reading(), "मेरा शीर्षक").title == "मेरा शीर्षक"
