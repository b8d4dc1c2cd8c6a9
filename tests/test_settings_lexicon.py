"""The user's lexicon: rows in vachak.toml and in a file beside it, each error naming file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from vachak.errors import UsageError
from vachak.settings import load


def _config(folder: Path, text: str) -> Path:
    path = folder / "vachak.toml"
    path.write_text(f"[speaking]\n{text}\n", encoding="utf-8")
    return path


def test_rows_of_the_file_follow_the_users_own(tmp_path: Path) -> None:
    """Comments and empty lines do not count; a third column names a voice; the file lies beside the config."""
    (tmp_path / "mine.tsv").write_text("# my words\nModi\tमोदी जी\n\nराम\tरामा\tespeak\n", encoding="utf-8-sig")
    config = _config(tmp_path, 'lexicon = [["BJP", " भाजपा "]]\nlexicon_file = "mine.tsv"')
    assert load(config).speaking.lexicon == (("BJP", "भाजपा"), ("Modi", "मोदी जी"), ("राम", "रामा", "espeak"))


@pytest.mark.parametrize(
    ("toml", "tsv", "where"),
    [
        ('lexicon = [["BJP"]]', None, "speaking.lexicon, row 1"),
        ('lexicon = ["BJP"]', None, "speaking.lexicon, row 1"),
        ('lexicon = [["a", "b"], ["c", 5]]', None, "speaking.lexicon, row 2"),
        ('lexicon_file = "no.tsv"', None, "no.tsv: the lexicon cannot be read"),
        ('lexicon_file = "mine.tsv"', b"a\tb\n\nc\n", "mine.tsv, line 3"),
        ('lexicon_file = "mine.tsv"', b"a\tb\tc\td\n", "mine.tsv, line 1"),
        ('lexicon_file = "mine.tsv"', b"\xff\xfe\x00", "mine.tsv: the lexicon is not UTF-8"),
    ],
)
def test_what_is_no_row_is_named(tmp_path: Path, toml: str, tsv: bytes | None, where: str) -> None:
    """The error says which file and which line or row cannot be used."""
    if tsv is not None:
        (tmp_path / "mine.tsv").write_bytes(tsv)
    with pytest.raises(UsageError) as error:
        load(_config(tmp_path, toml))
    assert where in error.value.message
    assert error.value.hint
