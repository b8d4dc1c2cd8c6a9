"""Long sentences: cut at a clause, never where a reader would stumble, and never losing a letter."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vachak.nouns import Span
from vachak.script.lines import LIMIT, cut
from vachak.script.speak import say

_LONG = (
    "प्रधानमंत्री ने कहा कि सरकार किसानों के लिए नई योजना ला रही है, जिसके तहत 5 करोड़ किसानों को हर साल 6,000 रुपये दिए"
    " जाएंगे और इसके लिए 75,000 करोड़ रुपये का प्रावधान किया गया है, जबकि विपक्ष का आरोप है कि यह योजना केवल चुनाव को"
    " देखकर लाई गई है और इससे किसानों को कोई लाभ नहीं होगा लेकिन सरकार का दावा है कि डॉ. सिंह की रिपोर्ट से सब साफ हो गया है।"
)


def _holds(shown: str, spoken: str, spans: tuple[Span, ...]) -> bool:
    at, said = 0, 0
    for s in spans:
        if shown[at : s.shown_start] != spoken[said : s.spoken_start] or s.shown_end > len(shown):
            return False
        at, said = s.shown_end, s.spoken_end
    return shown[at:] == spoken[said:]


def test_a_long_sentence_breaks_at_its_clauses() -> None:
    """Every piece but the last ends with a comma for the voice, and begins a clause or follows a mark."""
    pieces = list(cut(_LONG, *say(_LONG)))
    assert len(pieces) >= 2
    assert all(len(spoken) <= LIMIT for _, spoken, _ in pieces)
    assert all(spoken.endswith((",", "।")) for _, spoken, _ in pieces)
    assert " ".join(shown for shown, _, _ in pieces) == _LONG


@pytest.mark.parametrize(
    "together",
    ["पाँच करोड़", "छह हज़ार रुपये", "पचहत्तर हज़ार करोड़ रुपये", "किया गया है", "डॉक्टर सिंह", "दिए जाएंगे", "के लिए"],
)
def test_what_belongs_together_stays_together(together: str) -> None:
    """Number and unit, title and name, and the parts of a verb are never parted, however short the lines must be."""
    for limit in range(90, LIMIT, 10):
        pieces = [spoken for _, spoken, _ in cut(_LONG, *say(_LONG), limit)]
        assert sum(together in spoken for spoken in pieces) >= 1


def test_a_short_sentence_is_one_line() -> None:
    """What fits is left as it is."""
    assert list(cut("राम", "राम", ())) == [("राम", "राम", ())]


_WORDS = st.sampled_from("राम ने कहा कि और 5,432 BJP डॉ. (कल) मोदी, गया है। 😀 क्षत्रिय 98765432109876543210".split())


@settings(max_examples=120, deadline=None)
@given(st.lists(_WORDS, min_size=1, max_size=40).map(" ".join), st.integers(20, 120))
def test_pieces_are_short_and_lose_nothing(text: str, limit: int) -> None:
    """Pieces stand within the limit, their spans hold, and together they show the whole sentence."""
    text = f"राम {text}"
    pieces = list(cut(text, *say(text), limit))
    assert all(_holds(*piece) for piece in pieces)
    assert "".join("".join(p[0].split()) for p in pieces) == "".join(text.split())
    assert all(spoken.strip() for _, spoken, _ in pieces)
    assert all(len(spoken) <= limit for _, spoken, _ in pieces)
