"""Drafts for tests of cleaning: from lines, and at random from what real articles are made of."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

from vachak.article.draft import Draft, DraftLine

__all__ = ["BODY", "draft", "drafts", "read_draft"]

# Three paragraphs of a story, to stand around what is tested.
BODY = (
    "जिला प्रशासन ने सोमवार को नई योजना की घोषणा की और लोगों से इसका लाभ लेने को कहा गया है।",
    "अधिकारियों ने बताया कि योजना अगले महीने से पूरे जिले में लागू की जाएगी और बजट भी बढ़ेगा।",
    "ग्रामीणों ने इस फैसले का स्वागत किया है और कहा है कि इससे गांवों का विकास तेज होगा।",
)


def draft(*lines: str) -> Draft:
    """A draft of these lines, numbered from 1."""
    return Draft("test", tuple(DraftLine(i, line) for i, line in enumerate(lines, 1)))


def read_draft(path: Path) -> Draft:
    """The draft of a text file, line by line, with nothing but its bytes decoded."""
    return draft(*path.read_text(encoding="utf-8-sig", errors="replace").split("\n"))


_PIECES = (
    *BODY,
    "नई दिल्ली, 12 मार्च (भाषा)",
    "लखनऊ, जेएनएन ।",
    "पटना :",
    "नई दिल्ली",
    "किसानों को मिलेगी राहतबैंक अधिकारियों ने बताया कि ऋण पर ब्याज घटाया गया है।",
    "क्या है सच्चाई?",
    "सड़क पर उतरे किसान",
    "यह भी पढ़ें: पशुपालकों को मिलेगा सस्ता ऋण",
    "यह भी पढ़ें",
    "You may also like",
    "https://example.com/a?b=1 target=_blankडोज लगवाया था.",
    "(बीबीसी हिन्दी के एंड्रॉएड ऐप के लिए ",
    "यहां क्लिक करें. आप हमें ",
    "ट्विटर पर भी फ़ॉलो कर सकते हैं.)",
    "Please do not believe rumours. pic.twitter.com/Ab12 — Ministry (@ExampleMin) April 22, 2020",
    '{"_id":"5df8","title":"a"}',
    '{"',
    "<b>",
    "&amp;nbsp;",
    "फोटो : पीटीआई",
    "Published by: राम Updated Fri, 13 Mar 2020 08:35 PM IST",
    "Claim Review : दावा",
    "• पहला नियम",
    "- दूसरा नियम",
    '"उन्होंने कहा, यह फैसला सही है।"',
    "पडे़गा",
    "पढऩे",
    "¨सह",
    "मे ंतलाश",
    "गए हैं| उन्हें",
    "।।",
    "|",
    "(",
    ")",
    '"',
    "?",
    "😀",
    "#टैग",
    "@handle",
    "a@example.com",
    "07:14 AM, 03-APR-2020",
    "Share",
    "टैग्स",
)
_GLUE = ("", " ", "\u00a0", "।", ". ")
_line = st.lists(st.tuples(st.sampled_from(_PIECES) | st.text(max_size=12), st.sampled_from(_GLUE)), max_size=6).map(
    lambda parts: "".join(piece + glue for piece, glue in parts)
)

drafts = st.lists(_line, max_size=10).map(lambda lines: draft(*lines))
