"""Where Hindi may be broken: how badly it reads when a line ends between two words."""

from __future__ import annotations

__all__ = ["break_cost"]

_CLAUSE_ENDS = frozenset(",;:।॥?!–—…|")
_CLOSING = "\"'”’)]»"
# Words that belong to the one before them, and to the one after: nobody breaks a line between the two
_LEANING_BACK = frozenset(
    "का की के को ने से में पर तक है हैं था थी थे हो गा गी गे ही भी तो कि रहा रही रहे गया गई गए वाला वाली वाले लिए साथ".split()
)
_LEANING_ON = frozenset("इस उस इन उन जिस किस यह वह ये वे दोनों एक हर कोई किसी सभी श्री न नहीं".split())
_JOINING_CLAUSES = frozenset("और या तथा एवं लेकिन मगर परंतु किंतु बल्कि जबकि क्योंकि ताकि जो जिसे जिससे जिसमें जब अगर यदि".split())
_PHRASE_ENDS, _GENITIVES = frozenset("ने को से में पर तक".split()), frozenset("का की के".split())
_TORN, _GENITIVE, _PLAIN, _PHRASE, _CLAUSE, _SENTENCE = 1.5, 0.8, 0.5, 0.35, 0.2, 0.0


def break_cost(before: str, after: str) -> float:
    """From 0.0 (a clause ends with `before`) to 1.5 (the two belong together)."""
    before, after = before.rstrip(_CLOSING), after.rstrip("।,")
    if before[-1:] in _CLAUSE_ENDS:
        return _SENTENCE
    if _belong_together(before, after):
        return _TORN
    if after in _JOINING_CLAUSES or before == "कि":
        return _CLAUSE
    if before in _GENITIVES:
        return _GENITIVE
    return _PHRASE if before in _PHRASE_ENDS else _PLAIN


def _belong_together(before: str, after: str) -> bool:
    """A postposition or auxiliary and its word, a determiner or number and its noun, initials ("एस.") and a name."""
    if after in _LEANING_BACK or before in _LEANING_ON:
        return True
    return before.endswith(".") or any(char.isdigit() for char in before)
