"""How headlines ask their readers in: «…, जानिए सच», «देखें तस्वीरें». Alternatives of regular expressions."""

from __future__ import annotations

__all__ = ["CALL", "LEARN", "SEE"]

LEARN = "जानिए|जानिये|जानें|जाने(?= (?:क्या|क्यों|कैसे|कौन|कब|कहां|कितन|आखिर|सच|पूर))"  # not «जाने के लिए»
SEE = "देखिए|देखिये|देखें"
CALL = f"{LEARN}|{SEE}|पढ़िए|पढ़ें|पढ़ें|पढें|समझिए|समझें"
