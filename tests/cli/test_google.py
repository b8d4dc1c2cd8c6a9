"""The whole command with Google's voice: the real gTTS client, against a stand-in on the loopback.

The failures that patience takes its time over (captcha, hang, cut) are tried with an injected clock in
tests/voices, and by hand with tests/benchmarks/soak_google.py.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command import SEED, run
from google_standin import Answer, StandIn, always


def _state(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in sorted(folder.iterdir())}


def test_the_seed_by_google(tmp_path: Path) -> None:
    """No piece is over 100 code points, connections are reused, and a second run asks for nothing."""
    with StandIn() as google:
        done = run("make", SEED, "--voice", "gtts", "--json", folder=tmp_path, env=google.env)
        [outcome] = done.objects()
        assert (done.code, outcome["status"], outcome["requests"]) == (0, "made", len(google.seen))
        assert max(map(len, google.texts)) <= 100
        assert len({seen.connection for seen in google.seen}) <= 8
        before = len(google.seen)
        again = run("make", SEED, "--voice", "gtts", "--json", "--force", folder=tmp_path, env=google.env).objects()
        assert (again[0]["status"], again[0]["requests"], len(google.seen)) == ("made", 0, before)


def test_initials_stay_with_their_name(tmp_path: Path) -> None:
    """No piece ends between "एस" and "जयशंकर", and the pieces together are the script."""
    with StandIn() as google:
        run("make", SEED, "--voice", "gtts", folder=tmp_path, env=google.env)
        pieces = google.texts
    assert not [piece for piece in pieces if piece.endswith(" एस")]
    lines = json.loads(run("script", SEED, "--json", folder=tmp_path).out)["lines"]
    spoken = " ".join(line["spoken"] for line in lines).split()
    assert sorted(" ".join(pieces).split()) == sorted(spoken)


@pytest.mark.parametrize(("kind", "named"), [("403", "403"), ("null", "no sound")])
def test_a_refusal_ends_in_code_4_and_the_old_episode_stays(tmp_path: Path, kind: str, named: str) -> None:
    """The cause is named, no file is new or damaged, and what stood there still stands."""
    assert run("make", SEED, "--voice", "espeak", folder=tmp_path).code == 0
    before = _state(tmp_path / "output")
    with StandIn(always(kind)) as google:
        done = run("make", SEED, "--voice", "gtts", folder=tmp_path, env=google.env)
    assert done.code == 4
    assert named in done.err
    assert _state(tmp_path / "output") == before


def test_auto_ends_in_a_whole_episode_by_the_embedded_voice(tmp_path: Path) -> None:
    """Google refuses in the middle: one line says that espeak speaks, and all of the episode is espeak's."""
    with StandIn(lambda number, _: Answer("403" if number > 5 else "ok")) as google:
        done = run("make", SEED, "--voice", "auto", folder=tmp_path, env=google.env)
    assert done.code == 0
    assert len([line for line in done.err.splitlines() if "espeak speaks instead" in line]) == 1
    manifest = json.loads((tmp_path / "output" / "russia-india-talks.json").read_text("utf-8"))
    assert (manifest["voice"]["name"], manifest["fallback_from"]) == ("espeak", "gtts")


def test_auto_without_google_makes_the_episode_and_says_so(tmp_path: Path) -> None:
    """A dead proxy: the probe fails at once and the embedded voice makes the episode."""
    env = {"https_proxy": "http://127.0.0.1:9"}
    done = run("make", SEED, folder=tmp_path, env=env)
    assert done.code == 0
    assert "Google does not answer; espeak speaks instead" in done.err
    again = run("make", SEED, "--json", folder=tmp_path, env=env)
    assert again.objects()[0]["status"] == "unchanged"


def test_a_429_is_waited_out(tmp_path: Path) -> None:
    """One answer asks to wait a second: nothing is sent meanwhile, and the episode is made."""
    with StandIn(lambda number, _: Answer("429", "1") if number == 4 else Answer()) as google:
        done = run("make", SEED, "--voice", "gtts", "--json", folder=tmp_path, env=google.env)
        assert done.objects()[0]["status"] == "made"
        [asked] = [seen for seen in google.seen if seen.answer.startswith("429")]
        later = [seen.at - asked.at for seen in google.seen if seen.at > asked.at + 0.2]
    assert min(later) >= 0.9


def test_one_edited_sentence_costs_one_request(tmp_path: Path) -> None:
    """Everything else of a changed article comes from the cache, and so does what another article repeats."""
    article = tmp_path / "a.txt"
    text = SEED.read_text("utf-8")
    article.write_text(text, encoding="utf-8")
    with StandIn() as google:
        run("make", article, "--voice", "gtts", folder=tmp_path, env=google.env)
        asked = len(google.seen)
        article.write_text(text.replace("पुतिन को इस सम्मेलन", "पुतिन को उस सम्मेलन"), encoding="utf-8")
        edited = run("make", article, "--voice", "gtts", "--json", folder=tmp_path, env=google.env).objects()
        assert (edited[0]["status"], edited[0]["requests"], len(google.seen)) == ("made", 1, asked + 1)
        (tmp_path / "b.txt").write_text(text, encoding="utf-8")
        again = run("make", tmp_path / "b.txt", "--voice", "gtts", "--json", folder=tmp_path, env=google.env).objects()
        assert (again[0]["status"], again[0]["requests"]) == ("made", 0)
