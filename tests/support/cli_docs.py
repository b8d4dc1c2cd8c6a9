"""docs/cli.md, made from what `vachak --help` prints: `python tests/support/cli_docs.py > docs/cli.md`."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import fields, is_dataclass
from typing import Any

from vachak.settings import Settings

COMMANDS = ("make", "script", "voices", "doctor", "cache", "watch")
_HEAD = """# The command line

Made from `--help` by `python tests/support/cli_docs.py`; a test compares the two.

Exit codes: 0 fine · 2 usage · 3 article · 4 voice · 5 audio · 6 publish · 130 interrupted. Of several articles the
worst counts, after all the others were made. An error is one line that says what is wrong and where, and one that says
what to do.

Flags win over the environment (`VACHAK_VOICE`, `VACHAK_OUT`, `VACHAK_CACHE`), that over `vachak.toml` in the current
folder (or `--config FILE`), that over the defaults.
"""


def page() -> str:
    """The whole page."""
    return "\n".join([_HEAD, *(_section(c) for c in ("", *COMMANDS)), _toml()])


def _section(command: str) -> str:
    name = f"vachak {command}".strip()
    return f"## {name}\n\n```\n{_help(command)}\n```\n"


def _help(command: str) -> str:
    env = {**os.environ, "COLUMNS": "100", "TERMINAL_WIDTH": "100", "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
    words = [sys.executable, "-m", "vachak", *command.split(), "--help"]
    done = subprocess.run(words, capture_output=True, env=env, check=True)
    text = done.stdout.decode("utf-8").replace("python -m vachak", "vachak")
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


def _toml() -> str:
    return f"## vachak.toml\n\nEvery key with its default:\n\n```toml\n{_table(Settings(), '')}\n```\n"


def _table(section: Any, name: str) -> str:
    values = [(f.name, getattr(section, f.name)) for f in fields(section)]
    own = [f"{key} = {_literal(value)}" for key, value in values if not is_dataclass(value)]
    head = [f"[{name}]"] if name else []
    below = [f"\n{_table(value, key)}" for key, value in values if is_dataclass(value)]
    return "\n".join([*head, *own, *below])


def _literal(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return "[]"
    return f'"{value}"' if isinstance(value, str) else str(value)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(page())
