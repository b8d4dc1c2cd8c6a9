"""No line can make a rule slow: what a careless pattern would take hours for is over at once."""

import pytest
from conservation import violations
from drafts import BODY, draft

from vachak.article.clean import clean

SIZE = 60_000
HOSTILE = [
    "(",
    "([",
    '{"',
    '{"a":{',
    "<",
    "<a ",
    "<!--",
    "&amp;",
    "#क",
    "#क,,,,",
    "@a",
    "(@a) ",
    "— (@a) April 22, 2020",
    "http://",
    "https://a.b/ target=_blank rel=",
    "a.b.",
    "a@a.",
    "www.a.",
    " / ",
    "क / ",
    "| ",
    "|",
    "।",
    "क।",
    "क.",
    "?",
    "यह भी पढ़ें",
    "यह भी पढ़ें: क ",
    "हमें फॉलो ",
    "खबर ऐप ",
    "यहां पोस्ट ",
    "फोटो साभार ",
    "इमेज कॉपीरइट AFP ",
    "Image caption क है ",
    "Image caption कखग",
    "(यह भी पढ़ें: ",
    "ने कहा ",
    "हमारी पत्रकारिता ",
    "यहां दी गई ",
    "लेखक ",
    "होम देश ",
    "एस/",
    "क क (फोटो: ",
    "। Disclaimer: ",
    "नहीं\n",
    "आपके शहर से\nक",
    "क्लिक करेंक",
    "Claim Review :",
    "Fact Check दावा ",
    "Updated Fri, 13 Mar ",
    "है.1",
    "क्या है सच्चाईबता दें ",
    "। पुलिस ने बताई सच्चाईबता दें कि मामला पुराना है",
    "सकती है मांग ",
    "बढ़ी भीड़ डीएम ने ",
    "का दर्द ग्रामीणों का कहना ",
    "आवाज45 साल ",
    "संख्या 94स्वास्थ्य ",
    "'क'बुधवार ",
    "...क",
    ". क (फोटो- ",
    "। टिप्पणियांक",
    "टैग्सक",
    "a.in क ",
    " ने कहा कि क. ",
    "अमर उजाला ",
    "Aoi-A ",
    "12 मार्च ",
    "12:30 ",
    "share 1,",
    "क",
    "क ",
    "सरकारने",
    "\u093c",
    "\u093e",
    "ड\u093c\u093f",
    " \u0902",
    "\u00a8क",
    "बता दें ",
    "function(){",
    "\\u0930",
    " ",
    "\x00",
    "\u200d",
    "- ",
    "« ",
    "क करते ग्रामीण ",
    "क। पत्रिका",
    "Image Source : A/B ",
    "Photo Credit: A",
    "क | Updated: ",
    "कक.Aa ",
    "क से क क की रिपोर्ट",
    "Fact Check/",
]


@pytest.mark.parametrize("seed", HOSTILE)
def test_a_hostile_line_is_read_past(seed: str) -> None:
    """A long line of the same is cleaned, alone and inside a story, without losing a word."""
    source = draft(BODY[0], seed * (SIZE // len(seed)), BODY[1] + seed * (SIZE // len(seed)), BODY[2])
    assert list(violations(source, clean(source))) == []


LINES = [
    "यह भी पढ़ें",
    "एक छोटी पंक्ति {}",
    "क्या है सच {}?",
    "(क्लिक",
    "• क {}",
    "— A (@a) April 22, 2020",
    "English words in a line here {}",
    "पटना :",
    '"क ख ग घ च छ ज झ {}"',
    "यह वाक्य अधूरा है और ",
    "के लिए यह वाक्य ",
]


@pytest.mark.parametrize("line", LINES)
def test_many_lines_of_the_same_are_read_past(line: str) -> None:
    """Thousands of short lines are cleaned without losing a word."""
    source = draft(*(line.format(i) for i in range(4_000)))
    assert list(violations(source, clean(source))) == []
