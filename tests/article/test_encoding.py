"""From bytes to text: every encoding Hindi comes in, and mojibake made Hindi again."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vachak.article.encoding import decode
from vachak.article.mojibake import repair_mojibake
from vachak.errors import ArticleError

TEXT = "पुलिस ने बताया कि मामला “ताजा” है – जांच जारी है।\r\nभारत की राजधानी में आज बड़ी बैठक हुई। A 12"
HINDI = st.text(st.sampled_from(" \n।,.12aA\u2013\u201c" + "".join(map(chr, range(0x905, 0x940)))), max_size=300)


@pytest.mark.parametrize(
    "codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le-sig", "utf-16-be-sig"]
)
def test_every_unicode_encoding_is_read(codec: str) -> None:
    """UTF-8 with and without mark, UTF-16 of both orders with and without mark, UTF-32 with one."""
    name, marked = codec.removesuffix("-sig"), codec.endswith("-sig") and codec != "utf-8-sig"
    data = ("\ufeff" * marked + TEXT).encode(codec if not marked else name)
    assert decode(data, "t") == TEXT


@settings(max_examples=200)
@given(
    HINDI.filter(lambda t: sum(c >= "\u0905" and c not in "उठऊऍ" for c in t) > 8),
    st.sampled_from(["utf-8", "utf-16-le", "utf-16-be"]),
)
def test_hindi_is_decoded_to_itself(text: str, codec: str) -> None:
    """Whatever is written in Hindi comes back, in each encoding, without a mark to tell which."""
    assert decode(text.encode(codec), "t") == text


@pytest.mark.parametrize(
    ("data", "charset", "text"),
    [
        (TEXT.encode(), "iso-8859-1", TEXT),
        (TEXT.encode() + b"\xe0\xa4", "", TEXT),
        (TEXT.encode().replace(b"A", b"\xa0"), "", TEXT.replace("A", "")),
        ("café déjà vu naïve".encode("cp1252"), "windows-1252", "café déjà vu naïve"),
        (b'<meta charset="windows-1252">d\xe9j\xe0 vu', "utf-8", '<meta charset="windows-1252">déjà vu'),
    ],
)
def test_a_declared_charset_counts_only_where_the_bytes_are_not_utf_8(data: bytes, charset: str, text: str) -> None:
    """UTF-8 is proved by the bytes; a few broken ones are left out; only then what is declared is tried."""
    assert decode(data, "t", charset) == text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "a PDF"),
        (b"PK\x03\x04\x14\x00", "Office document or zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "an old Office document"),
        (b"{\\rtf1\\ansi", "RTF"),
        (b"\x1f\x8b\x08\x00", "gzip"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt ", "WAV"),
        (b"ID3\x03\x00\x00", "MP3"),
        (b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example", "MHTML"),
        (b"\x7fELF\x02\x01\x01", "a program"),
        (bytes(range(256)) * 10, "not text in UTF-8 or UTF-16"),
        (b"\x80\x81\x82" * 50, "not text in UTF-8 or UTF-16"),
    ],
)
def test_a_file_that_is_no_text_is_named(data: bytes, said: str) -> None:
    """The refusal names the kind of file where its first bytes tell it, and says what to do."""
    with pytest.raises(ArticleError, match=said) as error:
        decode(data, "t")
    assert error.value.hint


@pytest.mark.parametrize("codec", ["cp1252", "latin-1", "mac-roman", "cp437", "cp1251"])
def test_mojibake_is_made_hindi_again(codec: str) -> None:
    """UTF-8 read as an old encoding, once or twice, becomes the text it was."""
    import ftfy.bad_codecs  # registers cp1252 with its holes filled, as browsers read it

    assert ftfy.bad_codecs
    wrong = TEXT.encode().decode("sloppy-windows-1252" if codec == "cp1252" else codec, errors="replace")
    assert repair_mojibake(wrong) == TEXT
    assert repair_mojibake(wrong.encode().decode("latin-1")) == TEXT


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (json.dumps(TEXT)[1:-1], TEXT.replace("\r\n", "\\r\\n")),
        ("".join(f"&#{ord(c)};" if "\u0900" <= c <= "\u097f" else c for c in TEXT), TEXT),
        ("".join(f"&#x{ord(c):x};" if "\u0900" <= c <= "\u097f" else c for c in TEXT), TEXT),
        ("यह â€œताजाâ€\x9d मामला है।", "यह “ताजा” मामला है।"),
        ("यह पंक्ति ठीक है।\nà¤ªà¥\x81à¤²à¤¿à¤¸ à¤¨à¥‡", "यह पंक्ति ठीक है।\nपुलिस ने"),
    ],
)
def test_escapes_and_single_lines_of_mojibake_are_repaired(written: str, read: str) -> None:
    """Letters as HTML or JSON escapes are letters; one damaged line, or quote, among good ones is mended alone."""
    assert repair_mojibake(written) == read


@settings(max_examples=200)
@given(HINDI)
def test_good_text_is_never_touched(text: str) -> None:
    """Repair changes no text that is Hindi, and none of its own repairs."""
    text = "यह अच्छा पाठ है। " + text
    assert repair_mojibake(text) == text


def test_json_escapes_in_a_text_with_hindi_stay() -> None:
    """They are remains of the page's code, not of the story."""
    text = '{"title":"\\u0915\\u094d\\u092f\\u093e \\u0930\\u093e"} पुलिस ने बताया कि मामला ताजा है।'
    assert repair_mojibake(text) == text
