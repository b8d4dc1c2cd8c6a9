"""What is no Hindi article is refused, with the reason and what to do; what is one never is."""

from __future__ import annotations

import re

import pytest
from shared_corpus import corpus

from vachak.article import Source, fetch, parse
from vachak.errors import ArticleError
from vachak.settings import Reading

STORY = "नगर निगम ने सोमवार को शहर के पार्कों में टंकियां लगाने का फैसला किया है।"
KRUTI_DEV = (
    "ubZ fnYyhA iz/kkuea=h us dgk gS fd ns'k esa fodkl dh xfr rst gqbZ gS vkSj lHkh jkT;ksa dks blls ykHk gksxkA\n"
    "mUgksaus dgk fd ljdkj xjhcksa ds fy, dke dj jgh gS vkSj vkxs Hkh djrh jgsxhA ;g ;kstuk xkao ds yksxksa ds fy, gSA"
)
CHANAKYA = (
    "Ù§ü çÎËÜèÐ ÂýÏæÙ×´˜æè Ùð ·¤ãUæ ãñ ç·¤ Îðàæ ×ð´ çß·¤æâ ·¤è »çÌ ÌðÁ ãé§ü ãñÐ âÚU·¤æÚU ·ð¤ Âæâ Áæð ãñ ßã ·¤æ× ·¤è ãñÐ"
)
MARATHI = (
    "मुंबई : राज्यात पुढील दोन दिवस मुसळधार पावसाचा इशारा देण्यात आला आहे. हवामान विभागाने याबाबत माहिती दिली असून "
    "नागरिकांनी काळजी घ्यावी असे आवाहन करण्यात आले आहे. मुख्यमंत्र्यांनी सर्व यंत्रणांना सतर्क राहण्याचे आदेश दिले आहेत."
)
NEPALI = (
    "काठमाडौं । सरकारले आगामी आर्थिक वर्षको बजेट सार्वजनिक गरेको छ । अर्थमन्त्रीले संसदमा बजेट प्रस्तुत गर्दै विकास "
    "निर्माणलाई प्राथमिकता दिइएको बताए । उनले कृषि क्षेत्रको लागि पनि ठूलो रकम छुट्याइएको जानकारी दिएका छन् ।"
)
SANSKRIT = (
    "अद्य प्रधानमन्त्री नवदिल्ल्यां सभायां भाषणं कृतवान् । सः उक्तवान् यत् भारतस्य विकासः सर्वेषां कर्तव्यम् अस्ति । "
    "तत्र बहवः जनाः आसन् । सर्वे तस्य वचनं श्रुत्वा हर्षिताः अभवन् इति वार्ता अस्ति ।"
)
ENGLISH = "New Delhi: The minister said on Monday that all states will benefit. He added that the work is in progress. "


def refusal(text: str | bytes, kind: str = "") -> ArticleError:
    """The error a source with these contents ends in."""
    data = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(ArticleError) as error:
        parse(Source("t", data, kind=kind), Reading(), None)
    return error.value


REFUSED = [
    ("empty", "", "there is no text in it"),
    ("spaces", " \n\t\u00a0\u200b\ufeff\n", "there is no text in it"),
    ("punctuation", "।।। ... ---", "there is no text in it"),
    ("controls", "\0\1\2\0\0", "there is no text in it|not text"),
    ("pdf rubbish", "(cid:12)(cid:34) " * 50 + STORY, "remains of a PDF"),
    ("few words", "नगर निगम का फैसला", "fewer than 5 Hindi words"),
    ("no sentence", "राज्य मरीज\nकेरल 12\nअसम 40\nबिहार 7\nगोवा 3\nसिक्किम 1", "no sentence"),
    ("a title alone", "नगर निगम का बड़ा फैसला, शहर के पार्कों में पानी", "no sentence"),
    ("english", ENGLISH * 5, "it is in Latin letters"),
    ("mostly english", ENGLISH * 20 + STORY, "most of it is in Latin letters"),
    (
        "romanised",
        "Sarkar ne somvar ko kaha hai ki sadak ka kaam march tak pura ho jayega aur paani bhi milega.",
        "Latin letters",
    ),
    ("bodo", "बे जाथाइयाव गासै सुबुंफ्रा जानथेरनाय मोन बेनिखायनो दिनै सानफ्रोमबो मावफुंनाय जागोन। " * 8, "another language"),
    ("bengali", "কলকাতা: রাজ্য সরকার সোমবার নতুন প্রকল্পের ঘোষণা করেছে। এতে বহু মানুষের উপকার হবে।", "Bengali"),
    ("urdu", "نئی دہلی: حکومت نے پیر کو نئے منصوبے کا اعلان کیا ہے۔ اس سے بہت لوگوں کو فائدہ ہوگا۔", "Urdu"),
    ("tamil", "சென்னை: மாநில அரசு திங்களன்று புதிய திட்டத்தை அறிவித்தது.", "Tamil"),
    ("marathi", MARATHI, "this is Marathi"),
    ("nepali", NEPALI, "this is Nepali"),
    ("sanskrit", SANSKRIT, "this is Sanskrit"),
    ("kruti dev", KRUTI_DEV, "old Hindi font .Kruti Dev"),
    ("kruti dev under a title", "शहर के सभी पार्कों में लगेंगी टंकियां\n\n" + KRUTI_DEV * 3, "old Hindi font .Kruti Dev"),
    ("chanakya", CHANAKYA, "old Hindi font .Chanakya"),
    ("a page without a story", "<!doctype html><html><body><a href='/'>होम</a></body></html>", "fewer than 5 Hindi"),
    ("a page of headlines", f"<!doctype html><html><a href='/'>{STORY}</a>", "no article was found"),
    ("an English page", f"<!doctype html><html><body><p>{ENGLISH * 5}</p></body></html>", "in Latin letters"),
    ("a page in an old font", f"<!doctype html><html><body><p>{KRUTI_DEV}</p></body></html>", "Kruti Dev"),
    ("a Marathi page", f"<!doctype html><html><body><p>{MARATHI}</p></body></html>", "this is Marathi"),
    ("a page of a million tags", "<html><body>" + "<p>क</p>" * 60_000, "more markup than"),
    ("one line of 5 MB", "क" * 1_700_000, "more than 2 MB"),
    ("5 MB of words", (STORY + " ") * 26_000, "more than 2 MB"),
]


@pytest.mark.parametrize(("text", "said"), [r[1:] for r in REFUSED], ids=[r[0] for r in REFUSED])
def test_what_is_no_hindi_article_is_refused(text: str, said: str) -> None:
    """The message names the source and the reason in one line, the hint says in one what to do."""
    error = refusal(text)
    assert error.message.startswith("t: ")
    assert re.search(said, error.message)
    assert error.hint
    assert "\n" not in error.message + error.hint


HOSTILE = ("क" * 3_000_000, "<" * 9_000_000, "[" * 9_000_000, "*_" * 4_500_000, "# " * 4_500_000, "&#" * 4_500_000)


@pytest.mark.parametrize("line", HOSTILE, ids=[line[:2] for line in HOSTILE])
@pytest.mark.parametrize("kind", ["", "text/markdown", "text/html"])
def test_a_hostile_line_of_9_mb_is_refused(line: str, kind: str) -> None:
    """No sign of markup, repeated without end, keeps a refusal waiting: anything but linear would hang here."""
    assert refusal(line, kind).hint


def test_control_sequences_of_terminals_are_read_past() -> None:
    """Colours and window titles copied from a terminal leave no numbers in the text."""
    text = "\x1b]0;शीर्षक\x07" + STORY.replace("निगम", "\x1b[1;31mनिगम\x1b[0m")
    assert [b.text for b in parse(Source("t", text.encode()), Reading(), None).blocks] == [STORY]


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "\0" + STORY.replace(" ", "\0 ", 2) + "\x1b[31m\x07",
        "\ufeff" + STORY,
        STORY.replace("।", ""),
        "The officer said 'work is in progress'. " + STORY,
        f"---\nlanguage: hi\n---\n{MARATHI}",
        STORY + " ".join(["आहे", "आणि", "ते", "होता", "पण"]),
    ],
)
def test_a_hindi_article_is_not_refused(text: str) -> None:
    """Controls are read past; quotes in English, words of a sister language and a missing danda are no reason."""
    assert parse(Source("t", text.encode()), Reading(), None).blocks


def test_no_labelled_article_is_refused() -> None:
    """None of the articles labelled by hand is refused."""
    for path in sorted(corpus("labelled").glob("*.txt")):
        parse(fetch(str(path)), Reading(), None)


def test_few_of_the_corpus_are_refused() -> None:
    """Of the real texts at most four are refused: a table, a list of telephones, and two empty scrapes."""
    reasons = {}
    for path in sorted(corpus("texts").glob("*.txt")):
        try:
            parse(fetch(str(path)), Reading(), None)
        except ArticleError as e:
            reasons[path.stem] = e.message
    assert set(reasons) <= {"amarujala20_0035", "amarujala20_0205", "amarujalaweb_0012", "amarujalaweb_0026"}
