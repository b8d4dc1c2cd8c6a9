"""A web server on the loopback interface that answers as a test tells it to, faults included."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

__all__ = ["Reply", "Site", "serving"]


@dataclass(frozen=True, slots=True)
class Reply:
    """What the server says at one path; `hangs`: "headers" or "body" are never finished; `cut`: bytes kept back."""

    body: bytes = b""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "text/html; charset=utf-8"),)
    hangs: str = ""
    cut: int = 0


@dataclass(slots=True)
class Site:
    """The server's address, its replies by path (add more as you like), and the requests it got: path, headers."""

    address: str
    replies: dict[str, Reply] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def url(self, path: str) -> str:
        """The full address of `path`."""
        return self.address + path


@contextmanager
def serving(replies: dict[str, Reply]) -> Iterator[Site]:
    """A running site with these replies; it ends, and lets go of who hangs, with the block."""
    over = threading.Event()
    with ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as server:
        site = Site(f"http://127.0.0.1:{server.server_address[1]}", dict(replies))
        server.RequestHandlerClass = _handler(site, over)
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield site
        finally:
            over.set()
            server.shutdown()
            thread.join()


def _handler(site: Site, over: threading.Event) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append((self.path, dict(self.headers.items())))
            reply = site.replies.get(self.path, Reply(b"nothing here", 404))
            if reply.hangs == "headers":
                over.wait()
                return
            self.send_response(reply.status)
            for name, value in reply.headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.body) + (reply.hangs == "body")))
            self.end_headers()
            self._send(reply.body[: len(reply.body) - reply.cut])
            if reply.hangs == "body":
                over.wait()
            self.close_connection = True

        def _send(self, body: bytes) -> None:
            try:
                self.wfile.write(body)
                self.wfile.flush()
            except ConnectionError:  # the reader had enough
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the base class names it)
            """Say nothing."""

    return Handler
