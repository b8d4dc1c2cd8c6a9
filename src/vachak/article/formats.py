"""Files that are no text: known by their first bytes, and named in the refusal."""

from __future__ import annotations

__all__ = ["format_of"]

_OFFICE = "paste its text into a .txt file, or export it as HTML or UTF-8 text"
_PICTURE = "a picture cannot be read: give the text itself"
_UNPACK = "unpack it and name the article in it"
_SOUND = "that is sound or film: give the text to be read"

# First bytes, their offset, what it is, what to do. Sources: the formats' own specifications.
_MAGIC: tuple[tuple[bytes, int, str, str], ...] = (
    (b"%PDF-", 0, "a PDF", "copy the article from its web page, or export the PDF as UTF-8 text"),
    (b"{\\rtf", 0, "a rich text (RTF) document", _OFFICE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0, "an old Office document (.doc, .xls)", _OFFICE),
    (b"PK\x03\x04", 0, "an Office document or zip archive (.docx, .odt, .epub, .zip)", _OFFICE),
    (b"PK\x05\x06", 0, "an empty zip archive", _UNPACK),
    (b"\x1f\x8b", 0, "a gzip archive", _UNPACK),
    (b"BZh", 0, "a bzip2 archive", _UNPACK),
    (b"\xfd7zXZ\x00", 0, "an xz archive", _UNPACK),
    (b"(\xb5/\xfd", 0, "a zstd archive", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", 0, "a 7-zip archive", _UNPACK),
    (b"Rar!\x1a\x07", 0, "a RAR archive", _UNPACK),
    (b"ustar", 257, "a tar archive", _UNPACK),
    (b"\x89PNG\r\n\x1a\n", 0, "a PNG image", _PICTURE),
    (b"\xff\xd8\xff", 0, "a JPEG image", _PICTURE),
    (b"GIF87a", 0, "a GIF image", _PICTURE),
    (b"GIF89a", 0, "a GIF image", _PICTURE),
    (b"WEBP", 8, "a WebP image", _PICTURE),
    (b"II*\x00", 0, "a TIFF image", _PICTURE),
    (b"MM\x00*", 0, "a TIFF image", _PICTURE),
    (b"ftyp", 4, "a film or picture (MP4, HEIC)", _SOUND),
    (b"WAVE", 8, "a WAV sound", _SOUND),
    (b"OggS", 0, "an Ogg sound", _SOUND),
    (b"fLaC", 0, "a FLAC sound", _SOUND),
    (b"ID3", 0, "an MP3 sound", _SOUND),
    (b"\x1aE\xdf\xa3", 0, "a Matroska or WebM film", _SOUND),
    (b"SQLite format 3\x00", 0, "an SQLite database", "export the article as UTF-8 text"),
    (b"From: <Saved by", 0, "a web archive (MHTML)", "save the page as HTML only"),
    (b"bplist00", 0, "a Safari web archive", "save the page as HTML (page source)"),
    (b"\x7fELF", 0, "a program", "give the article's text"),
    (b"MZ\x90\x00", 0, "a program", "give the article's text"),
)


def format_of(data: bytes) -> tuple[str, str] | None:
    """What kind of file `data` is and what to do with it, or None where its first bytes name no kind known here."""
    for magic, offset, name, hint in _MAGIC:
        if data.startswith(magic, offset):
            return name, hint
    return None
