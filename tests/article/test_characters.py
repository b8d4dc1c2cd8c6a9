"""Repairs of characters."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vachak.article.characters import RULES, repair

DAMAGED = [
    ("वह पडे़गा", "वह पड़ेगा"),
    ("सीढि़यां", "सीढ़ियां"),
    ("अखबार पढऩे", "अखबार पढ़ने"),
    ("गाडिय़ों में", "गाड़ियों में"),
    ("तोडफ़ोड़", "तोड़फोड़"),
    ("मनमोहन ¨सह", "मनमोहन सिंह"),
    ("डाॅ. शर्मा", "डॉ. शर्मा"),
    ("डॉ़ शर्मा", "डॉ. शर्मा"),
    ("आॅफिस", "ऑफिस"),
    ("अाज जाे केा", "आज जो को"),
    ("मेें", "में"),
    ("मुंंबई", "मुंबई"),
    ("देशभर मे ंतलाश", "देशभर में तलाश"),
    ("कोविड-़19", "कोविड-19"),
    ("गए हैं| उन्हें", "गए हैं। उन्हें"),
    ("कहा है |", "कहा है।"),
    ("सूचना दी |", "सूचना दी।"),
    ("रायपुर।।", "रायपुर।"),
    ("है ।", "है।"),
    ("हुई , जबकि", "हुई, जबकि"),
    ("क\u00a0ख\u200bग", "क खग"),
    ("&quot;क&quot; &amp;nbsp;ख", '"क" ख'),
    ("\ufeffक\x00ख", "कख"),
    ("क\x1fख", "क ख"),
    ("क़ानून", "क\u093cानून"),
]
GOOD = [
    "सड़क पढ़ें ज़्यादा फ़ोन क़ानून ग़लत",
    "महाराष्‍ट्र के राज्‍यों में",
    "राहुल गांधी का पलटवार | वनइंडिया हिंदी",
    "डॉ. राम ने कहा, 'ठीक है।'",
    "दुःख, अतः, प्रातः",
    "श्री रामजी ॥ चौपाई ॥",
    "12 मार्च, 3.5 प्रतिशत",
]


@pytest.mark.parametrize(("damaged", "good"), DAMAGED)
def test_damage_is_repaired(damaged: str, good: str) -> None:
    """Each kind of damage becomes what was meant."""
    assert repair(damaged) == unicodedata.normalize("NFC", good)


@pytest.mark.parametrize("text", GOOD)
def test_good_text_is_left_alone(text: str) -> None:
    """Well-written text stays as it is, but for its normal form."""
    assert repair(text) == unicodedata.normalize("NFC", text)


@given(st.text(max_size=80) | st.text(alphabet="कखगडढनयरसहािीुूेैोौंँॅॉ़्।| \u00a8\u200d&;amp\u0929", max_size=60))
def test_repairing_twice_is_repairing_once(text: str) -> None:
    """What was repaired needs no repair."""
    assert repair(repair(text)) == repair(text)


def test_every_rule_is_named_and_sourced() -> None:
    """No rule without its name and its source, and no name twice."""
    assert all(r.name and r.source for r in RULES)
    assert len({r.name for r in RULES}) == len(RULES)
