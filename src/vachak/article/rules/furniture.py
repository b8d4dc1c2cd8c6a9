"""The page's furniture: breadcrumbs, tags, share counts, buttons, advertisements, copyright."""

from __future__ import annotations

import re

from vachak.article.agencies import OUTLETS
from vachak.article.passage import Passage, Passages, Sieve, cut_out, dropped
from vachak.article.rules import headline
from vachak.article.rules.prose import SAID
from vachak.article.rules.rule import END, Piece, cut_pieces, drop_lines, rule
from vachak.article.structure.places import is_place
from vachak.article.structure.sections import is_section
from vachak.lazy import LazyPattern

__all__ = ["PIECES", "STEPS"]

_LAW = (
    "कानून|क़ानून|का|के|की|को|से|पर|में|ने|एक्ट|उल्लंघन|नियम|act|law|office|कार्यालय|और|या|विवाद|मामल\\S*"  # copyright in the news
)
_SHARED = (
    "शेयर|share|shares|ट्वीट|tweet|tweets|लाइक|likes?|comments?|कमेंट|कमेंट्स|टिप्पणियां|views?|व्यूज|reads?|save|सेव|print|"
    "प्रिंट|email|ईमेल|कॉपी लिंक|copy link|bookmark|बुकमार्क"
)
_BUTTONS = (
    "whatsapp|facebook|twitter|telegram|linkedin|pinterest|reddit|koo|instagram|youtube|व्हाट्सएप|फेसबुक|ट्विटर|टेलीग्राम|"
    "इंस्टाग्राम|यूट्यूब|सुनें|खबर सुनें|विस्तार|सार|हाइलाइट्स|स्टोरी हाइलाइट्स|highlights|follow us|follow us on|subscribe|login|"
    "sign in|menu|search|close|next|previous|prev|read now|read full|load more|show more|और देखें|और लोड करें|live tv|"
    "zee news live tv|लाइव टीवी|live|next article|next story|अगली खबर|अगला लेख|पिछली खबर|top news|trending|"
    "advertisement|"
    "advertisment|विज्ञापन|sponsored|प्रायोजित|ad|ads|loading|लोड हो रहा है|hindi news|home|होम|play|mute|remove "
    "ads|a ?[+-]?|अ ?[+-]|"
    "font size|text size|english|read in english|हिंदी|टॉप न्यूज|ताजा खबरें|खबरें|संपादक की पसंद|फोटो गैलरी|photo gallery|"
    "follow on google news|हमें फॉलो करें|शेयर करें|topics|promoted|ट्रेंडिंग न्यूज|ट्रेंडिंग वीडियो|trending videos|"
    "download app|get app|ऐप डाउनलोड करें|डाउनलोड करें|"
    "यहां क्लिक करें|और जानें|लिंक कॉपी करें|प्रिंट करें|टिप्पणी करें|कृपया लॉगिन करें|पासवर्ड भूल गए|"
    "गूगल पर हमें चुनें|इस विषय पर और जानकारी|इस विषय पर और जानकारी को स्किप करें|समाप्त|वीडियोज|फोटोज|फटाफट पढ़ें|खबरें और भी"
    " हैं|और खबरें|ऐप पर पढ़ें|एप पर पढ़ें|ऐप में खोलें|ऐप में पढ़ें|ऐप खोलें|लॉग इन|लॉग इन करें|लॉगिन|"
    "लॉगिन करें|"
    "साइन इन|साइन इन करें|साइन अप|साइन अप करें|रजिस्टर करें|खबरों को सुनें|खबर को सुनें|ई-पेपर|ई पेपर|e-?paper|शॉर्ट्स|shorts|मेरी"
    " खबर|मेरी खबरें|"
    "न्यूजलेटर|newsletter|एम्बेड|embed|δ|(?:संबंधित|सम्बंधित) (?:जानकारी|खबरें|समाचार|लेख|विषय)|नोटिफिकेशन|notifications?|"
    "लाइव टीवी देखें|(?:आगे|सभी|सब) देखें|और खबरें देखें|view all|see all|ट्रेंडिंग (?:टॉपिक(?:्स)?|विषय)|"
    r"इस (?:खबर|लेख|आर्टिकल|समाचार) को सुनें|\d(?:\.\d{1,2})?x|"
    rf"(?:{OUTLETS}) (?:ऐप )?पर पढ़ें|अधिक [^\s।?!]{{2,20}} (?:समाचार|खबरें|न्यूज)|वोट करें|परिणाम देखें"
)
_AGO = (
    "सेकंड|मिनट|घंटे|घंटा|दिन|हफ्ते|हफ्ता|सप्ताह|महीने|महीना|माह|साल|वर्ष|"
    "seconds?|secs?|hours?|hrs?|h|days?|d|minutes?|mins?|m|weeks?|months?|years?|yrs?"
)
_TAGS = (
    "tags?|tagged(?: as)?|टैग(?:्स)?|keywords?|कीवर्ड|key ?words|topics?|टॉपिक(?:्स)?|श्रेणी|categor(?:y|ies)|लेबल|labels?|"
    "filed under|hashtags?|(?:(?:web|url|seo|meta|english) )?title|वेब टाइटल|"
    "english summary|location|लोकेशन|रेटिंग|rating|result|"
    "sources?|our sources"
)

_MENU = (
    "होम|देश|विदेश|दुनिया|राज्य|शहर|खेल|क्रिकेट|मनोरंजन|बॉलीवुड|बिजनेस|व्यापार|टेक|टेक्नोलॉजी|ऑटो|वीडियो|फोटो|शॉर्ट्स|धर्म|ज्योतिष|लाइफस्टाइल|"
    "लाइफ स्टाइल|शिक्षा|करियर|राजनीति|गैजेट्स|वेब स्टोरीज|समाचार|ई-पेपर|राशिफल|पॉडकास्ट|ओपिनियन|जॉब्स|हेल्थ|फैक्ट चेक"
)


def _between(words: str, before: str = "") -> LazyPattern:
    """One of `words`, glued to the paragraph behind it, at a line's start or behind a sentence end.

    `before`: what a paragraph may begin with beside Hindi letters.
    """
    return LazyPattern(rf"(?:^|(?<=[।.!?\"”])|(?<=[।.!?\"”] ))(?:{words})(?=[\u0904-\u0939{before}])")


# «… काटते नजर आ रहे हैं। MalwaDarpan»: what is left of a picture, behind a whole sentence at a line's end.
_OUTLET = "|".join(o for o in OUTLETS.split("|") if o.isascii() and o not in ("news", "hindi", "samachar"))
_SIGNED = LazyPattern(
    rf"(?:(?<=[\u0900-\u097f)][।.])|(?<=[\u0900-\u097f] [।.])) ?"
    rf"(?:[A-Z][a-z]{{2,15}}(?:[A-Z][a-z]{{2,15}}){{1,3}}|(?i:{_OUTLET}))$"
)

PIECES = (
    cut_pieces(
        Piece(
            "button",
            ("Share", "SHARE", "Tweet", "शेयर"),
            LazyPattern(
                r"^(?:Share|SHARE|Shares|Tweet|शेयर करें)(?: ?(?:Share|Tweet|Email|Print|Save))*(?= ?[\u0900-\u0939])"
            ),
        ),
        Piece("button", ("सुनें",), LazyPattern(r"(?:ख़बर|खबर) सुनें(?=[^\s।]|$)"), apart=True),
        Piece("button", ("टिप्पणियां", "Comments"), _between("टिप्पणियां|Comments"), apart=True),
        Piece(
            "advertisement",
            ("विज्ञापन", "dvertisement", "ADVERTISEMENT"),
            _between("विज्ञापन(?!दाता|कर्ता|बाज)|Advertisement|ADVERTISEMENT(?: ?REMOVE AD)?", "\"“'‘A-Z0-9"),
            apart=True,
        ),
        Piece(  # the same at a line's end
            "advertisement",
            ("विज्ञापन", "dvertisement", "ADVERTISEMENT"),
            LazyPattern(
                '(?:(?<=[।.!?"”])(?:विज्ञापन|Advertisement|ADVERTISEMENT)|'
                '(?<=[।.!?"”] )(?:Advertisement|ADVERTISEMENT))$'
            ),
        ),
        Piece(
            "button",
            ("Trending", "Top ", "Latest", "Photo", "Popular"),
            LazyPattern(
                r"(?:^|(?<=[।.?!\"”]))(?:Trending|Top|Latest|Popular|Photo) ?"
                r"(?:Photos|Videos|News|Stories|Gallery|Posts)(?=[\u0904-\u0939])"
            ),
            apart=True,
        ),
        Piece(
            "live television",
            ("LIVE TV", "Live TV", "लाइव टीवी"),
            LazyPattern(r"(?:(?<=[।.!?])|(?<=[।.!?] ))(?:LIVE TV|Live TV|लाइव टीवी)(?=[\u0904-\u0939]| ?$)"),
            apart=True,
        ),
        Piece(
            "title of a video",
            ("VIDEO", "Video", "PHOTO", "WATCH", "वीडियो"),
            LazyPattern(
                r"(?:(?<=[\u0900-\u097f][।.!?])(?:VIDEO|Video|PHOTOS?|WATCH)|"
                r"(?<=[\u0900-\u097f][।.!?])(?:देखें )?वीडियो) ?: ?[^।.?!]{5,120}[.?!]?$"
            ),
        ),
        Piece("tags", ("टैग्स", "Tags", "TAGS"), LazyPattern(r"(?:^|(?<=[।.!?]))(?:टैग्स|Tags|TAGS)(?: ?:[^।]{0,200})?$")),
        Piece(
            "tags", ("टैग्स", "Tags", "TAGS"), LazyPattern(r"^(?:टैग्स|(?:Tags|TAGS) ?)(?=[\u0904-\u0939])[^।.?!]{0,300}$")
        ),
        Piece("outlet", ("।", "."), _SIGNED),
        Piece(
            "hashtags",
            ("#",),
            LazyPattern(r"(?:(?<=[।.!?\"”)])|(?<=[।.!?\"”)] ))(?:#[^\s#।]{2,40} ?){1,12}$"),
        ),
    ),
)

_SITE = LazyPattern(
    r"^(?:www\.)?[a-z0-9-]{2,30}\.(?:in|com|co\.in|org|net|news) "
    r"(?=[\u0904-\u0939])(?!(?:ने|के|की|का|को|से|पर|में|और|नाम|वेबसाइट) )",
    re.IGNORECASE,
)


def drop_site(passages: Passages) -> Sieve:
    """Cut the bare name of the site from the head of the story («aajtak.in हिमाचल में …»)."""
    if not passages or passages[0].kept:
        return passages, ()
    m = _SITE.match(passages[0].text)
    left, fallen = cut_out(passages[0], ((0, m.end(), "outlet"),) if m else ())
    return (*left, *passages[1:]), fallen


_SECTION = 2  # words of a section's or a city's name
_MOST_SECTIONS = 5
# «राज्य कृषि समाचार (State News)»
_NEWS = LazyPattern(
    r"(?:[\u0900-\u097f-]{2,14} ){1,3}(?:समाचार|न्यूज़?|ख़बरें|खबरें)(?: ?\([A-Za-z &]{3,30}\))?|"
    r"[\u0900-\u097f-]{2,14}(?: [\u0900-\u097f-]{2,14}){0,2} ?\([A-Z][A-Za-z &]{2,30}(?:News|NEWS)\)"
)


def drop_sections(passages: Passages) -> Sieve:
    """Drop the sections' names above the headline («भारत», «मध्य प्रदेश»)."""
    count = next((i for i, p in enumerate(passages[: _MOST_SECTIONS + 1]) if not _is_section(p)), 0)
    title = passages[count] if count else None
    if title is None or title.text.count(" ") < 4 or title.text[-1] in "।.|:" or len(title.text) > 160:
        return passages, ()
    return passages[count:], tuple(d for p in passages[:count] for d in dropped(p, "section name"))


def _is_section(p: Passage) -> bool:
    short = (len(p.text.split()) <= _SECTION and len(p.text) <= 25) or _NEWS.fullmatch(p.text) is not None
    return short and not p.kept and not p.mark and p.role is None and p.text[-1] not in "।.?!:|"


STEPS = (
    drop_site,
    *headline.STEPS,
    drop_sections,
    drop_lines(
        rule(
            "breadcrumb",
            rf"^\W{{0,3}}(?:home|होम|hindi news|हिंदी न्यूज|hindi|news|न्यूज|you are here|मुखपृष्ठ|मुख्य पृष्ठ|"
            rf"समाचार){END} ?[/>»›→|]|"
            r"^(?:हिंदी न्यूज|hindi news|होम|home)(?=न्यूज|news|देश|इंडिया|india|राज्य|states?|विश्व|खेल|sports|लाइफ|"
            r"बिजनेस|मनोरंजन|शहर)|"
            r"^(?:[^/>»›→।|]{2,30}(?:>|»|›|→)){1,6}[^/>»›→।|]{0,120}$|^(?:[^/।|]{2,22} / ){2,6}[^/।|]{2,60}$",
            most=260,
        ),
        rule("tags", rf"^\W{{0,3}}(?:{_TAGS}) ?(?::|$|-)", most=500),
        rule("tags", r"^(?:#[^\s#,]{2,50}(?:[ ,]{1,3}|$)){1,30}$", "#", most=600),
        rule(
            "share count",
            rf"^\W{{0,3}}(?:[\d.,]+ ?(?:k|m|हजार|लाख)?\+? ?)?(?:total )?(?:{_SHARED})\W{{0,3}}(?:[\d.,]+ ?k?)?"
            rf"(?:[ |,/·•]{{0,3}}(?:\d[\d.]* ?k? )?(?:{_SHARED}|{_BUTTONS}){END}){{0,8}}\W{{0,3}}$|"
            r"^(?:share|शेयर)(?: this| on| करें| via)\b.{0,60}$|^(?:इस |यह )?(?:खबर|पोस्ट|लेख|आर्टिकल|स्टोरी|न्यूज)(?: को)?"
            r" शेयर करें.{0,30}$|"
            r"^\d[\d.,]* ?(?:मिनट|min(?:ute)?s?) (?:में पढ़ें|read|की खबर|पढ़ें).{0,20}$",
            most=140,
        ),
        rule("menu", rf"^(?:(?:{_MENU})(?: |$)){{3,20}}$", most=260),
        rule("button", r"^(?:[^\s।?!]{1,15} ){1,3}(?:live tv|लाइव टीवी) (?:यहां )?(?:देखें|देखिए)\W*$", most=60),
        rule("button", rf"^\W{{0,3}}(?:{_BUTTONS})(?:[ |,/·•>]{{0,3}}(?:{_BUTTONS})){{0,8}}\W{{0,3}}$", most=140),
        rule(
            "date or time",
            rf"^\W{{0,3}}(?:[^\d।?!:,]{{2,30}}?)?\d{{1,3}} ?(?:{_AGO}) (?:पहले|ago)"
            r"(?: ?(?:कॉपी लिंक|copy link))?\W{0,2}$",
            "पहले|ago",
            most=40,
        ),
        rule("outlet", rf"^(?:टीम |team )?(?:{OUTLETS})(?: (?:{OUTLETS}|डिजिटल|नई दिल्ली|दिल्ली)){{0,5}}$", most=60),
        rule("copyright", r"^\W{0,3}(?:copyright ?)?©", "©", most=500, whole=True),
        rule(
            "copyright",
            rf"©|^\W{{0,3}}(?:copyrights?|कॉपीराइट){END}(?! (?:{_LAW}){END})|all rights? reserved|"
            rf"सर्वाधिकार (?:©|सुरक्षित(?! (?:रख|कर|होने|रहें|नहीं)))|powered by|"
            r"^terms (?:of|and)|privacy policy|(?:नियम|नियमों) (?:और|व) शर्त\S{1,4}$|code of ethics",
            "©|copyright|कॉपीराइट|reserved|सर्वाधिकार|powered by|terms|privacy|शर्त|ethics",
            most=260,
            unless=SAID,
        ),
        rule(
            "advertisement",
            rf"^\W{{0,3}}(?:विज्ञापन|advertisement|advertorial|sponsored|प्रायोजित){END}.{{0,30}}$|taboola|"
            rf"outbrain|jiosaavn|"
            r"(?:विज्ञापन|ad) के (?:बाद|नीचे) (?:भी )?(?:जारी|खबर)|story continues (?:below|after)|कहानी जारी|आगे की खबर",
            most=90,
        ),
        rule(
            "wiki residue",
            r"^(?:\{\{|\[\[(?:श्रेणी|category|file|चित्र))|^=+ ?(?:संदर्भ|स्रोत|बाहरी कड़ियां|इन्हें भी देखें) ?=+$|\[संपादित करें\]$",
            "{{|[[|==|[संपादित",
            most=200,
        ),
    ),
)


def drop_foreign_labels(passages: Passages) -> Sieve:
    """Drop lines without one Hindi letter: section names, names of pictures («India News», «dr manisha yadav»)."""
    foreign = [not p.kept and p.mark != "title" and not _is_said(p) and _foreign(p.text) for p in passages]
    kept = tuple(p for p, gone in zip(passages, foreign, strict=True) if not gone)
    return kept, tuple(d for p, gone in zip(passages, foreign, strict=True) if gone for d in dropped(p, "no Hindi"))


_LATIN = LazyPattern("[A-Za-z]{2,}")
_HINDI = LazyPattern("[\u0900-\u097f]")
_DIGIT = LazyPattern(r"\d{3}")  # an account, a code, a number to call: someone may need it


def _is_said(p: Passage) -> bool:
    return p.role == "dateline" or ("heading" in (p.role, p.mark) and is_section(p.text))


def _foreign(text: str) -> bool:
    if text[-1] in "।:" and is_place(text.rstrip("।: ")):
        return False  # «New Delhi:», the story's dateline
    return _LATIN.search(text) is not None and _HINDI.search(text) is None and _DIGIT.search(text) is None
