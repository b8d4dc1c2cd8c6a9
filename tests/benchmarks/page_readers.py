"""Our reader of pages beside trafilatura, by hand, where trafilatura is installed.

    python tests/benchmarks/page_readers.py

For each page of tests/article/pages: precision and recall of the story's words, and what each makes of the author.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from vachak.article.page import read_page

_PAGES = Path(__file__).parents[1] / "article" / "pages"


def main() -> None:
    """Run as a program."""
    import trafilatura

    for path in sorted(_PAGES.glob("*.html")):
        expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        gold = Counter(" ".join(expected["story"]).split())
        draft = read_page(path.read_bytes().decode("utf-8"), path.name).draft
        other: Any = trafilatura.bare_extraction(path.read_bytes(), with_metadata=True, include_comments=False)
        theirs = other.as_dict() if other else {}
        ours = " ".join(line.text for line in draft.lines)
        sys.stdout.write(
            f"{path.stem:10} ours {_score(ours, gold)} {draft.author}   "
            f"trafilatura {_score(theirs.get('text') or '', gold)} {theirs.get('author')}\n"
        )


def _score(text: str, gold: Counter[str]) -> str:
    found = Counter(text.split())
    hits = (found & gold).total()
    return f"P{100 * hits / max(1, found.total()):.0f} R{100 * hits / max(1, gold.total()):.0f}"


if __name__ == "__main__":
    main()
