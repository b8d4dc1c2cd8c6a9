"""Regular expressions compiled when a text first needs them: Vachak has hundreds, each article needs a few.

Compiling them all would cost every start 200 ms; a run over many articles pays once for those it meets.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from sys import maxsize

__all__ = ["LazyPattern"]

Source = str | Callable[[], str]


class LazyPattern:
    """As `re.Pattern`, compiled on first use; `source` may be a function, for a pattern that is made of a table.

    `gate`, a short pattern, is found in every text in which `source` is: a large one is compiled only where its
    gate opens.
    """

    def __init__(self, source: Source, flags: int = 0, *, gate: Source = "") -> None:
        self._source = source
        self._flags = flags
        self.gate = gate

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    @cached_property
    def _opener(self) -> re.Pattern[str]:
        return re.compile(_made(self.gate))

    @property
    def pattern(self) -> str:
        """The regular expression as it is written."""
        return _made(self._source)

    @property
    def groupindex(self) -> dict[str, int]:
        """The names of its groups and their numbers."""
        return dict(self._compiled.groupindex)

    def opens(self, string: str) -> bool:
        """Whether the gate, if there is one, lets `string` through."""
        return not self.gate or self._opener.search(string) is not None

    def finditer(self, string: str, pos: int = 0, endpos: int = maxsize) -> Iterator[re.Match[str]]:
        """All matches, left to right, without overlap."""
        return self._compiled.finditer(string, pos, endpos) if self.opens(string) else iter(())

    def search(self, string: str, pos: int = 0, endpos: int = maxsize) -> re.Match[str] | None:
        """The first match anywhere."""
        return self._compiled.search(string, pos, endpos) if self.opens(string) else None

    def match(self, string: str, pos: int = 0, endpos: int = maxsize) -> re.Match[str] | None:
        """The match at the beginning."""
        return self._compiled.match(string, pos, endpos) if self.opens(string) else None

    def fullmatch(self, string: str, pos: int = 0, endpos: int = maxsize) -> re.Match[str] | None:
        """The match of the whole."""
        return self._compiled.fullmatch(string, pos, endpos) if self.opens(string) else None

    def sub(self, repl: str | Callable[[re.Match[str]], str], string: str, count: int = 0) -> str:
        """`string` with what matches replaced."""
        return self._compiled.sub(repl, string, count) if self.opens(string) else string


def _made(source: Source) -> str:
    return source if isinstance(source, str) else source()
