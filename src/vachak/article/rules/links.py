"""Addresses inside the text: URLs with what is left of their anchor tags, e-mail addresses, handles."""

from __future__ import annotations

import re

from vachak.article.rules.rule import Piece, cut_pieces
from vachak.lazy import LazyPattern

__all__ = ["STEPS"]

# A URL is ASCII (RFC 3986, section 2) and so ends at the first Devanagari letter, even without a space; closing
# marks at its end belong to the sentence. What is left of the anchor tag follows it: «target=_blankडोज».
_REL = "noopener|noreferrer|nofollow|ugc|external|sponsored|bookmark|tag"
_ATTRIBUTES = (
    rf"(?: +(?:target=[\"']?_(?:blank|self|parent|top)[\"']?|(?:rel=)?[\"']?(?:{_REL})[\"']?|"
    r"(?:title|class|style|id|name|onclick|data-[a-z-]{1,20})=(?:\"[^\"<>]{0,300}\"|[!-~]{0,300})))*"
)
_URL = LazyPattern(
    r"(?:https?|ftp)(?:://|:&#x2F;&#x2F;)(?:[!-'*-~]|\((?=[^\s()]{0,80}\)))+(?<![.,;:!?'\"])" + _ATTRIBUTES,
    re.IGNORECASE,
)
_WWW = LazyPattern(
    r"(?<![A-Za-z0-9.@/])www\.[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){1,4}(?:/[!-'*-~]*)?(?<![.,;:!?'\"])",
    re.IGNORECASE,
)
_BARE = LazyPattern(
    r"(?<![A-Za-z0-9.@/-])(?:[A-Za-z0-9-]{1,63}\.){1,3}[A-Za-z]{2,12}/(?:[!-'*-~])*(?<![.,;:!?'\"])" + _ATTRIBUTES
)
_ATTRIBUTE = LazyPattern(
    r"(?:^|(?<= ))(?:(?:target|rel)=[\"']?_?[a-z]+[\"']?(?: noopener| noreferrer| nofollow){0,3} ?)+"
)
_EMAIL = LazyPattern(r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){1,4}")
_HANDLE = LazyPattern(r"\( ?@[A-Za-z0-9_]{2,30} ?\)|(?<![A-Za-z0-9_.@])(?:@[A-Za-z0-9_]{2,30})+")

# «… from Navjeevan Hindi News - sheopur https://ift.tt/8qRtZ2k»: what a service adds that posts feeds.
_FEED = LazyPattern(
    r"(?<![A-Za-z])from [A-Z][^।?!]{2,100} https?://(?:ift\.tt|dlvr\.it|bit\.ly|feedproxy\.google\.com)/[!-~]{2,60}$"
)

# «(फिल्म का ट्रेलर यहां देखें: https://…)», «(पूरी सूची: https://…)»: a bracket that leads to an address goes whole.
_LEADS = LazyPattern(
    r"[(\[](?=[^()\[\]]{0,100}(?:[:–-]|(?:देखें|देखिए|पढ़ें|पढ़ें|पढ़िए|सुनें|क्लिक करें|लिंक)) ?(?:https?://|www\.))"
    r"[^()\[\]।?!;\d]{2,100} ?(?:https?://|www\.)[!-'*-Z^-~]{3,300} ?[)\]]",
    re.IGNORECASE,
)

STEPS = (
    cut_pieces(
        Piece("link", ("://", "www.", "WWW.", "Www."), _LEADS),
        Piece("link", ("from ",), _FEED),
        Piece("link", ("://",), _URL),
        Piece("link", ("www.", "WWW.", "Www."), _WWW),
        Piece("link", ("/",), _BARE),
        Piece("link", ("target=", "rel="), _ATTRIBUTE),
        Piece("e-mail address", ("@",), _EMAIL),
        Piece("handle", ("@",), _HANDLE),
    ),
)
