"""What is no Hindi article that can be read aloud: said with the reason and what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from vachak.article.language import hindi_words, is_romanised, legacy_font, main_script, other_language
from vachak.errors import ArticleError
from vachak.nouns import Article

__all__ = ["refuse_article", "refuse_size", "refuse_text"]

_LARGEST = 2_000_000  # bytes of UTF-8, some 700,000 letters: the largest article measured has 60,000
_FEWEST = 5  # Hindi words
_A_STORY = 100  # Hindi words: a text with as many has a story in it, whatever stands around
_LEAST_HINDI = 0.15  # share of letters; fact checks that quote English at length have 0.35 and more
_CID = re.compile(r"\(cid:\d{1,6}\)")
_HINDI = re.compile("[\u0904-\u0939\u0958-\u0961\u0972-\u097f]")
_END = re.compile(r"[\u0900-\u0963\u0970-\u097f][\"'”’)\]]{0,3}\s{0,3}(?:[।॥|?!]|\.(?=\s|$|[\"'”’\u0900-\u097f]))")
_VERB = re.compile(
    r"(?<![\u0900-\u097f])(?:है|हैं|था|थे|थी|थीं|गया|गए|गये|गई|गयी|रहा|रहे|रही|हुआ|हुए|हुई|किया|कहा|बताया|दिया|लिया|"
    r"होगा|होगी|होंगे|करेगा|करेगी|करेंगे|जाएगा|जाएगी)(?![\u0900-\u097f])"
)
_ENGLISH = "give a Hindi news article in Devanagari"


def refuse_size(text: str, name: str) -> None:
    """Raise ArticleError for more text than an article has."""
    if len(text) > _LARGEST or len(text.encode("utf-8", errors="replace")) > _LARGEST:
        raise ArticleError(f"{name}: more than 2 MB of text", "give one article at a time, each in its own file")


def refuse_text(text: str, name: str, *, declared_hindi: bool = False) -> None:
    """Raise ArticleError for a `text` that cannot become a Hindi article.

    `declared_hindi`: the source says itself that it is in Hindi, so no likeness to a sister language counts.
    """
    if not any(c.isalnum() for c in text):
        raise ArticleError(f"{name}: there is no text in it", "put the article's text into it")
    if 20 * sum(map(len, _CID.findall(text))) > len(text):
        raise ArticleError(
            f"{name}: remains of a PDF, not text: (cid:…)", "copy the article from its web page, or type it"
        )
    hindi, font = hindi_words(text), legacy_font(text)
    if font is not None and font[1] > hindi / 4:
        raise ArticleError(
            f"{name}: typed for an old Hindi font ({font[0]}), its letters are not Hindi letters",
            f"convert it from {font[0]} to Unicode, or copy the article from a web page",
        )
    if hindi < _FEWEST:
        raise ArticleError(f"{name}: {_instead(text)}", _ENGLISH)
    if hindi < _A_STORY and len(_HINDI.findall(text)) < _LEAST_HINDI * sum(map(str.isalpha, text)):
        raise ArticleError(f"{name}: most of it is in {main_script(text)}, not in Hindi", _ENGLISH)
    if not has_sentence(text.splitlines()):
        raise ArticleError(f"{name}: there is no sentence in it", "give the article's text, not a list or a table")
    language = None if declared_hindi else other_language(text)
    if language is not None:
        raise ArticleError(
            f"{name}: this is {language}, not Hindi", f"{_ENGLISH}; if it is Hindi, say «language: hi» in front matter"
        )


def refuse_article(article: Article, name: str) -> None:
    """Raise ArticleError for an article with nothing to read once what is not the story is left out."""
    story = [b.text for b in article.blocks if b.role not in ("title", "dateline")]
    text = "\n".join(story)
    if hindi_words(text) < _FEWEST or not has_sentence(story):
        reasons = ", ".join(dict.fromkeys(d.reason for d in article.dropped)) or "a title alone"
        raise ArticleError(
            f"{name}: nothing of a story is left but {reasons}",
            "copy the whole article; reading.keep in vachak.toml keeps lines that were left out",
        )


def has_sentence(lines: Iterable[str]) -> bool:
    """Tell whether any line is a sentence: three Hindi words or more with a sentence end or a finite verb."""
    return any((_END.search(line) or _VERB.search(line)) and hindi_words(line) > 2 for line in lines)


def _instead(text: str) -> str:
    """What a text is that has no Hindi."""
    if sum(text.count(mark) for mark in ("à¤", "à¥", "‡§", "αñ")) >= _FEWEST:
        return "its letters are damaged (UTF-8 read as another encoding, then cut)"
    if is_romanised(text):
        return "this is Hindi in Latin letters"
    script = main_script(text)
    few = f"fewer than {_FEWEST} Hindi words in it"
    return few if script in ("Devanagari", "no letters") else f"{few}, it is in {script}"
