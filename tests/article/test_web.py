"""Pages from the web, from a server on the loopback interface."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator

import pytest
from page_server import Reply, Site, serving

from vachak.article import fetch, parse, shown
from vachak.article.web import Limits, download
from vachak.errors import ArticleError
from vachak.settings import Reading

STORY = (
    "<p>जयपुर: नगर निगम ने सोमवार को शहर के सभी पार्कों में पानी की नई टंकियां लगाने का फैसला किया है।</p>"
    "<p>महापौर ने बताया कि इस काम पर करीब दो करोड़ रुपये खर्च होंगे और यह मार्च तक पूरा हो जाएगा।</p>"
)
PAGE = (
    "<!DOCTYPE html><html lang='hi'><head><meta charset='utf-8'><title>पार्कों में लगेंगी टंकियां | नगर समाचार</title></head>"
    f"<body><nav><a href='/'>होम</a></nav><article><h1>पार्कों में लगेंगी टंकियां</h1>{STORY}</article></body></html>"
).encode()
STRICT = Limits(most_bytes=100_000, redirects=4)
QUICK = Limits(most_bytes=100_000, redirects=4, read_s=0.2)


def typed(kind: str, **more: str) -> tuple[tuple[str, str], ...]:
    """Headers with a content type and others, underscores read as hyphens."""
    return (("Content-Type", kind), *((k.replace("_", "-"), v) for k, v in more.items()))


def leading(to: str) -> Reply:
    """A redirect."""
    return Reply(status=302, headers=typed("text/html", Location=to))


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A site with one good page at /story; proxies of the environment are not asked."""
    monkeypatch.setenv("no_proxy", "*")
    with serving({"/story": Reply(PAGE)}) as site:
        yield site


def test_a_page_becomes_its_article(site: Site) -> None:
    """Title, place, story, address and site come from the page; its navigation does not."""
    article = parse(fetch(site.url("/story")), Reading(), None)
    assert (article.title, article.title_from, article.dateline) == ("पार्कों में लगेंगी टंकियां", "given", "जयपुर")
    assert [b.text[:7] for b in article.blocks if b.role == "body"] == ["नगर निग", "महापौर "]
    assert (article.url, article.site) == (site.url("/story"), "127.0.0.1")


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        (Reply(gzip.compress(PAGE), headers=typed("text/html", Content_Encoding="gzip")), "gzip"),
        (Reply(zlib.compress(PAGE), headers=typed("text/html", Content_Encoding="deflate")), "deflate"),
        (Reply(PAGE, headers=typed("text/html; charset=iso-8859-1")), "wrong charset in the header"),
        (Reply(PAGE, headers=typed("text/html; charset=no-such")), "unknown charset in the header"),
        (Reply(PAGE.replace(b"utf-8", b"windows-1252")), "wrong charset in the page"),
        (Reply(PAGE.decode().encode("utf-16"), headers=typed("text/html")), "UTF-16 with its mark"),
        (Reply(PAGE.decode().encode("utf-16-le"), headers=typed("text/html; charset=utf-16")), "UTF-16 without"),
        (Reply(PAGE, headers=typed("application/octet-stream")), "a type that says nothing"),
        (Reply(PAGE, headers=()), "no type"),
    ],
)
def test_a_page_is_read_however_it_is_packed(site: Site, reply: Reply, why: str) -> None:
    """Compression and false charsets do not change the article."""
    site.replies["/packed"] = reply
    packed, plain = (parse(fetch(site.url(path)), Reading(), None) for path in ("/packed", "/story"))
    assert (packed.title, packed.blocks) == (plain.title, plain.blocks), why


def test_plain_text_from_the_web_is_read(site: Site) -> None:
    """A text/plain answer is an article as a text file would be."""
    text = "पार्कों में लगेंगी टंकियां\n\nनगर निगम ने सोमवार को टंकियां लगाने का फैसला किया है।"
    site.replies["/t.txt"] = Reply(text.encode(), headers=typed("text/plain"))
    article = parse(fetch(site.url("/t.txt")), Reading(), None)
    assert (article.blocks[-1].text, article.url) == (text.split("\n")[-1], site.url("/t.txt"))


def test_redirects_are_followed_to_the_page(site: Site) -> None:
    """A relative and an absolute redirect lead to the page, whose own address is kept."""
    site.replies |= {"/a": leading("b c?x=1"), "/b%20c?x=1": leading(site.url("/story"))}
    source = download(site.url("/a"))
    assert (source.name, source.url, source.data) == (site.url("/a"), site.url("/story"), PAGE)


def test_user_and_password_are_sent_but_never_shown(site: Site) -> None:
    """The name of the source, its address and its errors bear no password, and no other host is sent it."""
    secret = site.address.replace("http://", "http://reader:secret@")
    source = download(secret + "/story")
    with pytest.raises(ArticleError) as error:
        download(secret + "/nowhere")
    assert "Authorization" in site.asked[0][1]
    assert "secret" not in f"{source.name} {source.url} {error.value.message} {error.value.hint}"


PACKED = typed("text/html", Content_Encoding="gzip")
REFUSED = [
    ("/gone", Reply(status=404), "there is no such page (404)"),
    ("/closed", Reply(status=403), "refuses to show it (403)"),
    ("/busy", Reply(status=429), "come back later (429)"),
    ("/broken", Reply(status=503), "has a fault (503)"),
    ("/odd", Reply(status=204), "status 204"),
    ("/file", leading("file:///etc/passwd"), "leads to a file address"),
    ("/ftp", leading("ftp://127.0.0.1/x"), "leads to a ftp address"),
    ("/script", leading("javascript:alert(1)"), "leads to a javascript address"),
    ("/ipv6", leading("http://[::1"), "leads to a broken address"),
    ("/nowhere", leading("https://"), "leads to a broken address"),
    ("/loop", leading("/loop"), "circle of redirects"),
    ("/pdf", Reply(b"%PDF-1.7", headers=typed("application/pdf")), "not a page but application/pdf"),
    ("/picture", Reply(b"\xff\xd8\xff", headers=typed("image/jpeg")), "not a page but image/jpeg"),
    ("/big", Reply(b"<p>" + "क".encode() * 50_000), "larger than"),
    (
        "/bomb",
        Reply(gzip.compress(bytes(3_000_000)), headers=typed("text/html", Content_Encoding="gzip")),
        "larger than",
    ),
    ("/torn", Reply(b"no gzip at all", headers=typed("text/html", Content_Encoding="gzip")), "damaged"),
    ("/short", Reply(PAGE, cut=100), "ends too early"),
    ("/slow", Reply(hangs="headers"), "does not answer in time"),
    ("/stuck", Reply(PAGE, hangs="body"), "in time"),
]


@pytest.mark.parametrize(("path", "reply", "said"), REFUSED, ids=[path for path, _, _ in REFUSED])
def test_what_is_no_page_is_told_plainly(site: Site, path: str, reply: Reply, said: str) -> None:
    """Each fault ends in an ArticleError that names the address and the fault, and says what to do."""
    site.replies[path] = reply
    with pytest.raises(ArticleError) as error:
        download(site.url(path), QUICK if reply.hangs else STRICT)
    assert site.url(path) in error.value.message
    assert said in error.value.message
    assert error.value.hint


def test_a_long_way_of_redirects_is_not_gone_to_its_end(site: Site) -> None:
    """After the allowed number of redirects no further request is sent."""
    site.replies |= {f"/{n}": leading(f"/{n + 1}") for n in range(50)}
    with pytest.raises(ArticleError, match="circle of redirects"):
        download(site.url("/0"), STRICT)
    assert len(site.asked) == STRICT.redirects + 1


def test_the_whole_errand_is_bounded(site: Site) -> None:
    """A server that is silent for less than each time-out, but for ever, is left after the total."""
    site.replies["/drip"] = Reply(hangs="headers")
    with pytest.raises(ArticleError, match="no whole page within"):
        download(site.url("/drip"), Limits(read_s=60, total_s=0.1))


@pytest.mark.parametrize("url", ["http://", "https:///x", "http://[::1", "http://a\x00b/", "http://x:99999/"])
def test_what_is_no_address_is_refused(url: str) -> None:
    """An address without a host, or with a broken one, is refused before anything is sent."""
    with pytest.raises(ArticleError, match="not an address"):
        download(url, STRICT)


def test_a_site_that_is_not_there_is_told(site: Site) -> None:
    """A closed port is an ArticleError that names the host."""
    gone = site.address.rpartition(":")[0] + ":9/x"
    with pytest.raises(ArticleError, match=r"127\.0\.0\.1 cannot be reached"):
        download(gone, STRICT)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("https://u:p@a.example/x@y", "https://a.example/x@y"),
        ("https://u:p@q@a.example", "https://a.example"),
        ("HTTP://a.example/x", "HTTP://a.example/x"),
        ("a@b/c.txt", "a@b/c.txt"),
        ("-", "-"),
    ],
)
def test_a_source_is_shown_without_user_and_password(source: str, name: str) -> None:
    """Of an address only user and password are left out; a file keeps its name."""
    assert shown(source) == name
