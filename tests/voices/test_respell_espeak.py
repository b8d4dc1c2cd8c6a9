"""The packaged respellings for espeak: each takes away a schwa that Hindi does not say, and nothing else."""

from __future__ import annotations

from importlib import resources

import pytest
from phonemes import phonemes, schwas
from voice_fakes import Scripted

from vachak.voices.respelled import Respelled, respellings

# Words the rules are for, and words that only look like it.
RESPELT = (
    "पहले पहला पहली रहने रहता कहना कहते कहती शहरों शहरी चेहरे चेहरा बाहरी पहचान महसूस एहतियात सहयोग वाहनों "
    "ग्राहकों तेहरान देहरादून नेहरू कोहली मेहता गहलोत सलाहकार बहरीन ठहराया बारहवीं "
    "देखकर मिलकर छोड़कर पहुंचकर रखकर पकड़कर पहनकर कहकर तेंदुलकर "
    "देशभर दिनभर भावनगर मुजफ्फरनगर छत्तीसगढ़ प्रतापगढ़ प्रधानमंत्री प्रधानमंत्रियों विदेशमंत्री पुलिसकर्मी पुलिसकर्मियों "
    "पचपन उनसठ इकसठ सड़सठ अड़सठ उनहत्तर इकहत्तर पचहत्तर सतहत्तर अठहत्तर पचहत्तरवीं पाँचवाँ पाँचवें पाँचवीं ग्यारहवाँ"
).split()
LEFT = (
    "शहर बाहर जहर महल बहन राहत तहत महत्व रहस्य उन्होंने ब्रह्म हमारा महाराष्ट्र बहुत सिंहली मोहनलाल उदाहरण जहाज महिला "
    "नौकर डॉक्टर शंकर चक्कर भयंकर मकर शक्कर भास्कर लॉकर कर निर्भर नगर श्रीनगर महानगर मुख्यमंत्री मंत्री सभा "
    "पचास पांचवां बासठ छियासठ बहत्तर चौहत्तर पाँच सातवाँ दसवीं इकतीस उनतीस"
).split()


def _given(words: list[str]) -> list[str]:
    voice = Scripted(["sound"])
    respelled = Respelled(voice, respellings("espeak"))
    for word in words:
        respelled.speak(word)
    return voice.asked


# Said in full here: Hindi words alone reach a voice as they stand.
SHORT = ("डॉ", "डा", "पं", "किमी", "किग्रा", "विवि", "मप्र", "उप्र", "हिप्र")


def _rows() -> list[list[str]]:
    text = (resources.files("vachak.voices") / "data" / "respell_espeak.tsv").read_text("utf-8")
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")]


def test_every_row_says_why() -> None:
    """Three columns, none empty, no word twice."""
    rows = _rows()
    assert all(len(row) == 3 and all(row) for row in rows)
    assert len({row[0] for row in rows}) == len(rows)


def test_rows_take_a_schwa_away() -> None:
    """What espeak says of each respelling has fewer schwas than of what is written, or one that was missing."""
    words = [row[0] for row in _rows() if not row[0].startswith("~") and row[0] not in SHORT]
    before, after = phonemes(words), phonemes(_given(words))
    moved = {"राज्यसभा", "रायबरेली", "करोड़पति", "बेहतरीन", "दूरसंचार"}  # one goes and one comes
    for word, was, now in zip(words, before, after, strict=True):
        assert was != now
        assert word in moved or schwas(now) == schwas(was) - 1, (word, was, now)


def test_rules_take_a_schwa_away() -> None:
    """The rules change the words they are for, each by one schwa or (two rules in one word) two."""
    given = _given(RESPELT)
    for word, respelt, was, now in zip(RESPELT, given, phonemes(RESPELT), phonemes(given), strict=True):
        assert "\u094d" in respelt
        assert respelt != word
        assert 1 <= schwas(was) - schwas(now) <= 2, (word, was, now)


@pytest.mark.parametrize("word", LEFT)
def test_rules_leave_other_words(word: str) -> None:
    """Words that end or sound alike by chance are said as they are."""
    assert _given([word]) == [word]
