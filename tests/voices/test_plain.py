"""What is no text never reaches a voice."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from vachak.voices.plain import plain


@settings(deadline=None)
@given(st.text(st.characters()))
def test_only_text_is_left(text: str) -> None:
    """Same length, no control but spaces, encodable; what was text is untouched."""
    left = plain(text)
    assert len(left) == len(text)
    left.encode()
    assert all(a == b or b == " " for a, b in zip(text, left, strict=True))
    assert not any(ord(c) < 32 or 127 <= ord(c) < 160 for c in left)
    assert plain("नमस्ते, S-400।") == "नमस्ते, S-400।"
