"""A stand-in for Google Translate on the loopback: real clients reach it through https_proxy and REQUESTS_CA_BUNDLE.

It is a proxy that answers CONNECT itself, with a certificate of a test authority, and then answers as Google
does: each piece of text with an MP3 as long as the text would take. It counts what it sees, and fails as told.

    with StandIn(latency_s=0.15) as google:
        subprocess.run([...], env={**os.environ, **google.env})
        google.seen            # every request: when, which text, on which connection, how answered

    python tests/support/google_standin.py --latency 0.15 --fail 429:5,captcha,hang --rate 0.1
"""

from __future__ import annotations

import argparse
import base64
import io
import json
import random
import socket
import socketserver
import ssl
import sys
import tempfile
import threading
import time
import urllib.parse
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import IO

__all__ = ["Answer", "Plan", "Seen", "StandIn", "always", "at_most_a_minute", "never", "some", "speech"]

_MS_PER_CHARACTER = 75
_RATE = 24_000
_HOSTS = ("google.com", "*.google.com", "*.google.co.in", "*.google.de", "localhost")


@dataclass(frozen=True, slots=True)
class Answer:
    """How a request is answered, and its Retry-After header.

    `kind` is "ok", a status ("429", "403", "503"), "captcha", "consent", "empty", "cut", "hang", "trickle",
    "null" (Google's own "I cannot"), "rubbish", "quiet" (a silent MP3) or "loud" (a clipped one).
    """

    kind: str = "ok"
    retry_after: str = ""

    @classmethod
    def parse(cls, text: str) -> Answer:
        """`KIND` or `KIND:RETRY-AFTER`."""
        kind, _, retry_after = text.partition(":")
        return cls(kind, retry_after)


Plan = Callable[[int, str], Answer]
"""Given the number of the request (from 0) and its text: how to answer it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One request: its time (monotonic seconds), text, connection's number, and how it was answered."""

    at: float
    text: str
    connection: int
    answer: str


def never(_number: int, _text: str) -> Answer:
    """Never fail."""
    return Answer()


def always(kind: str) -> Plan:
    """Answer everything in one way."""
    return lambda _number, _text: Answer.parse(kind)


def some(kinds: str, rate: float, seed: int = 0) -> Plan:
    """Answer this share of all requests in one of these ways (comma-separated), as the seed will have it."""
    chance = random.Random(seed)  # noqa: S311 (a test's luck)
    answers = [Answer.parse(kind) for kind in kinds.split(",")]
    return lambda _number, _text: chance.choice(answers) if chance.random() < rate else Answer()


def at_most_a_minute(limit: int, answer: str = "429:5") -> Plan:
    """Refuse what is more than `limit` requests in any 60 s; who is refused does not count."""
    taken: list[float] = []

    def plan(_number: int, _text: str) -> Answer:
        now = time.monotonic()
        taken[:] = [t for t in taken if t > now - 60]
        if len(taken) >= limit:
            return Answer.parse(answer)
        taken.append(now)
        return Answer()

    return plan


class StandIn:
    """Google for a `with` block; what it has seen stays readable afterwards."""

    def __init__(self, plan: Plan = never, *, latency_s: float = 0.0, front: str = "ok") -> None:
        self.plan = plan
        self.latency_s = latency_s
        self.front = Answer.parse(front)  # for the front page, which `auto` asks for
        self.seen: list[Seen] = []
        self.sent: list[tuple[str, float]] = []  # pieces answered in full, and when (monotonic seconds)
        self.connections = 0
        self.stopping = threading.Event()
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()

    def __enter__(self) -> StandIn:
        self._folder = tempfile.TemporaryDirectory(prefix="vachak-standin-")
        self.authority, certificate = _certificates(Path(self._folder.name))
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(certificate)
        self._server = _Server(("127.0.0.1", 0), _Talk)
        self._server.google = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        with self._lock:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        self._folder.cleanup()

    @property
    def env(self) -> dict[str, str]:
        """The environment that leads a client here."""
        proxy = f"http://127.0.0.1:{self._server.server_address[1]}"
        bundle = str(self.authority)
        return {
            "https_proxy": proxy,
            "HTTPS_PROXY": proxy,
            "no_proxy": "",
            "NO_PROXY": "",
            "REQUESTS_CA_BUNDLE": bundle,
        }

    @property
    def texts(self) -> list[str]:
        """The pieces asked for, in the order they came."""
        return [seen.text for seen in self.seen]

    def connected(self, connection: socket.socket) -> int:
        """Note a connection; its number."""
        with self._lock:
            self._open.add(connection)
            self.connections += 1
            return self.connections

    def closed(self, connection: socket.socket) -> None:
        """Forget a connection."""
        with self._lock:
            self._open.discard(connection)

    def answer(self, text: str, connection: int) -> Answer:
        """Note a request; how to answer it."""
        with self._lock:
            answer = self.plan(len(self.seen), text)
            self.seen.append(Seen(time.monotonic(), text, connection, answer.kind))
        return answer


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = True  # join the threads: a socket left open would warn in somebody else's test
    request_queue_size = 128
    allow_reuse_address = True
    google: StandIn

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a client that leaves is no news."""


class _Talk(socketserver.StreamRequestHandler):
    """One connection, from CONNECT to its end."""

    server: _Server

    def handle(self) -> None:
        google = self.server.google
        if not _head(self.rfile)[0].startswith("CONNECT "):
            self.wfile.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
            return
        self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with suppress(OSError, ssl.SSLError), google.tls.wrap_socket(self.request, server_side=True) as tls:
            tls.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            number = google.connected(tls)
            try:
                with tls.makefile("rb") as requests:
                    while _serve(google, requests, tls, number):
                        pass
            finally:
                google.closed(tls)


def _serve(google: StandIn, requests: IO[bytes], out: ssl.SSLSocket, connection: int) -> bool:
    """Answer one request; False when the connection is over."""
    first, headers = _head(requests)
    if not first:
        return False
    body = requests.read(int(headers.get("content-length", "0")))
    post = first.startswith("POST ")
    text = _text(body) if post else ""
    answer = google.answer(text, connection) if post else google.front
    if google.latency_s:
        google.stopping.wait(google.latency_s)
    goes_on = _send(google, out, text, answer, body=not first.startswith("HEAD "))
    if post and goes_on:
        google.sent.append((text, time.monotonic()))
    return goes_on


def _head(stream: IO[bytes] | io.BufferedIOBase) -> tuple[str, dict[str, str]]:
    first = stream.readline(65_536).decode("latin-1").strip()
    headers = {}
    while line := stream.readline(65_536).strip():
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.lower()] = value.strip()
    return first, headers


def _text(body: bytes) -> str:
    """The text of a batchexecute request, as gTTS packs it."""
    rpc = json.loads(urllib.parse.parse_qs(body.decode("ascii"))["f.req"][0])
    return str(json.loads(rpc[0][0][1])[0])


_PAGE = b"<!DOCTYPE html><html><head><title>%s</title></head><body>%s</body></html>"
_CAPTCHA = _PAGE % (b"Sorry...", b"Our systems have detected unusual traffic from your computer network.")
_CONSENT = _PAGE % (b"Before you continue", b"Before you continue to Google")
_REASONS = {200: "OK", 302: "Found", 403: "Forbidden", 429: "Too Many Requests", 503: "Service Unavailable"}


def _send(google: StandIn, out: ssl.SSLSocket, text: str, answer: Answer, *, body: bool) -> bool:
    kind = answer.kind
    if kind == "hang":
        google.stopping.wait()
        return False
    status, page = _page(kind, text)
    html = page.startswith(b"<!DOCTYPE")
    lines = [f"HTTP/1.1 {status} {_REASONS.get(status, 'Status')}", f"Content-Length: {len(page)}"]
    lines.append("Content-Type: text/html; charset=UTF-8" if html else "Content-Type: application/json; charset=utf-8")
    lines += [f"Retry-After: {answer.retry_after}"] if answer.retry_after else []
    out.sendall("\r\n".join([*lines, "", ""]).encode("latin-1"))
    if kind == "trickle":
        return _trickle(google, out, page)
    if kind == "cut":
        out.sendall(page[: len(page) // 2])
        out.shutdown(socket.SHUT_RDWR)
        return False
    if body:
        out.sendall(page)
    return True


def _trickle(google: StandIn, out: ssl.SSLSocket, page: bytes) -> bool:
    for i in range(len(page)):
        out.sendall(page[i : i + 1])
        if google.stopping.wait(0.05):
            return False
    return True


def _page(kind: str, text: str) -> tuple[int, bytes]:
    if kind.isdecimal():
        return int(kind), _CAPTCHA
    pages = {"captcha": _CAPTCHA, "consent": _CONSENT, "empty": b"", "rubbish": b'{"no": "speech"}'}
    if kind in pages:
        return 200, pages[kind]
    return 200, _batchexecute(None if kind == "null" else speech(text, kind if kind in {"quiet", "loud"} else "ok"))


def _batchexecute(mp3: bytes | None) -> bytes:
    payload = None if mp3 is None else json.dumps([base64.b64encode(mp3).decode()], separators=(",", ":"))
    line = json.dumps([["wrb.fr", "jQ1olc", payload, None, None, None, "generic"], ["di", 97]], separators=(",", ":"))
    return f')]}}\'\n\n{len(line)}\n{line}\n25\n[["e",4,null,null,154]]\n'.encode()


def speech(text: str, kind: str = "ok") -> bytes:
    """MP3 as Google sends it (24 kHz, mono, 32 kbit/s), as long as `text` takes; the same text, the same bytes."""
    pitch = 180 + 20 * (sum(map(ord, text)) % 4)
    return _mp3(max(4, -(-len(text) * _MS_PER_CHARACTER // 250)), pitch, kind)


@lru_cache(maxsize=512)
def _mp3(quarters: int, pitch_hz: int, kind: str) -> bytes:
    import numpy as np
    from pedalboard.io import AudioFile

    t = np.arange(quarters * _RATE // 4) / _RATE
    sound = 0.2 * np.sin(2 * np.pi * pitch_hz * t) * (0.6 + 0.4 * np.cos(2 * np.pi * t / 0.16))
    sound = {"ok": sound, "quiet": sound * 0, "loud": np.clip(sound * 500, -1, 1)}[kind]
    out = io.BytesIO()
    with AudioFile(out, "w", _RATE, 1, format="mp3", quality=32) as file:
        file.write(sound.astype(np.float32)[None])
    return out.getvalue()


def _certificates(folder: Path) -> tuple[Path, Path]:
    """A test authority's certificate, and a certificate of its for Google's names with its key; both PEM files."""
    from datetime import UTC, datetime, timedelta

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    now = datetime.now(UTC)

    def name(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    def builder(subject: str, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(name(subject))
            .issuer_name(name("vachak test authority"))
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=2))
        )

    ca_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    usage = x509.KeyUsage(True, False, False, False, False, True, True, False, False)  # noqa: FBT003
    ca = (
        builder("vachak test authority", ca_key)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(ca_key.public_key()), critical=False)
        .sign(ca_key, hashes.SHA256())
    )
    leaf = (
        builder("translate.google.com", key)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(h) for h in _HOSTS]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(ca_key.public_key()), critical=False)
        .sign(ca_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    secret = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    authority, certificate = folder / "authority.pem", folder / "google.pem"
    authority.write_bytes(ca.public_bytes(pem))
    certificate.write_bytes(leaf.public_bytes(pem) + secret)
    return authority, certificate


def _main() -> None:
    parser = argparse.ArgumentParser(description="Stand in for Google Translate until interrupted.")
    parser.add_argument("--latency", type=float, default=0.0, help="seconds before each answer")
    parser.add_argument("--fail", default="", help="comma-separated KIND or KIND:RETRY-AFTER; see Answer")
    parser.add_argument("--rate", type=float, default=1.0, help="the share of requests that fail")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--front", default="ok", help="how the front page answers the probe of `auto`")
    parser.add_argument("--a-minute", type=int, default=0, help="refuse more requests than this in any 60 s")
    options = parser.parse_args()
    plan = some(options.fail, options.rate, options.seed) if options.fail else never
    if options.a_minute:
        plan = at_most_a_minute(options.a_minute, options.fail or "429:5")
    with StandIn(plan, latency_s=options.latency, front=options.front) as google:
        for variable, value in google.env.items():
            print(f"export {variable}={value}", flush=True)  # noqa: T201
        with suppress(KeyboardInterrupt):
            threading.Event().wait()
        kinds: dict[str, int] = {}
        for seen in google.seen:
            kinds[seen.answer] = kinds.get(seen.answer, 0) + 1
        longest = max(map(len, google.texts), default=0)
        distinct = len(set(google.texts))
        print(  # noqa: T201
            f"requests {len(google.seen)} ({kinds}), distinct texts {distinct}, longest {longest} code points, "
            f"connections {google.connections}",
            file=sys.stderr,
        )


if __name__ == "__main__":
    _main()
