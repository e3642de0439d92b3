"""How wide and high a picture is, read from its first bytes: PNG, GIF, JPEG and WebP."""

from __future__ import annotations

import struct


def size_of(content: bytes) -> tuple[int, int] | None:
    """Width and height; None if this is no such picture, or a broken one."""
    for magic, read in READERS.items():
        if content.startswith(magic):
            try:
                return read(content)
            except (struct.error, IndexError):
                return None
    return None


def _png(content: bytes) -> tuple[int, int] | None:
    width, height = struct.unpack_from(">II", content, 16)
    return width, height


def _gif(content: bytes) -> tuple[int, int] | None:
    width, height = struct.unpack_from("<HH", content, 6)
    return width, height


def _jpeg(content: bytes) -> tuple[int, int] | None:
    """From the first frame header: a segment C0 to CF that is neither a table (C4, C8, CC) nor anything else."""
    at = 2
    while content[at] == 0xFF:
        kind, length = content[at + 1], struct.unpack_from(">H", content, at + 2)[0]
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", content, at + 5)
            return width, height
        at += 2 + length
    return None


def _webp(content: bytes) -> tuple[int, int] | None:
    kind = content[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(content[24:27], "little"), 1 + int.from_bytes(content[27:30], "little")
    if kind == b"VP8L":
        bits = struct.unpack_from("<I", content, 21)[0]
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = struct.unpack_from("<HH", content, 26)
    return width & 0x3FFF, height & 0x3FFF


READERS = {b"\x89PNG\r\n\x1a\n": _png, b"GIF8": _gif, b"\xff\xd8": _jpeg, b"RIFF": _webp}
