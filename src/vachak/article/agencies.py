"""News agencies and papers as they sign a report: known, not said."""

from __future__ import annotations

__all__ = ["AGENCIES"]

# Alternatives of a regular expression.
AGENCIES = (
    "भाषा|पीटीआई|पीटीआई[-/ ]भाषा|वार्ता|यूनीवार्ता|यूएनआई|एएनआई|आईएएनएस|आइएएनएस|एपी|एएफपी|रॉयटर्स|रायटर|रायटर्स|रॉयटर|एजेंसी|एजेंसियां|एजेंसीज|"
    "जेएनएन|जागरण|ब्यूरो|हिंदुस्थान समाचार|हिन्दुस्थान समाचार|आरएनएस|एनएनआई|हि\\.?स\\.?|स्पूतनिक|शिन्हुआ|सिन्हुआ|डीडीन्यूज|टीएनएन|एनबीटी|"
    "PTI|ANI|IANS|UNI|AFP|AP|Reuters|JNN|Bhasha|Agency|Agencies|Vishvas News|TNN|NBT|BBC|DW|Xinhua"
)
