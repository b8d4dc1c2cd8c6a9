"""The documentation says what the program does."""

from __future__ import annotations

import re

import cli_docs
from command import ROOT


def _words(page: str) -> list[str]:
    """The flags, keys and sections of the page: a newer Typer may wrap its lines in another way."""
    return re.findall(r"--[a-z-]+|^\[?[a-z_]+\]?(?= =|$)|^## .*", page, re.MULTILINE)


def test_the_page_of_the_command_line_is_what_help_prints() -> None:
    """docs/cli.md names all commands, flags and keys; else: python tests/support/cli_docs.py > docs/cli.md."""
    assert _words((ROOT / "docs/cli.md").read_text("utf-8")) == _words(cli_docs.page())


def test_every_link_of_the_documentation_leads_somewhere() -> None:
    """Each relative link and picture in README, CONTRIBUTING and docs/ is a file of the repository."""
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]
    links = [(page, link) for page in pages for link in re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8"))]
    assert [(p.name, link) for p, link in links if not (p.parent / link).exists()] == []


def test_the_readme_gives_the_two_commands() -> None:
    """One line makes the episode, one passes the tests; .ci/run takes the second from here."""
    readme = (ROOT / "README.md").read_text("utf-8")
    assert len(re.findall(r"^pip install .*vachak make --voice espeak$", readme, re.MULTILINE)) == 1
    assert len(re.findall(r"^pip install .*pytest.*$", readme, re.MULTILINE)) == 1
