"""In which encoding a text file was written, found from its bytes.

A byte order mark decides, then whether all of it is UTF-8. Among the old encodings the share of
frequent characters decides: the first levels of GB 2312 (rows 16-55) and Big5 (rows A4-C6) hold
what people write daily, and text read in the wrong encoding lands outside of them.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterable

UTF_8, UTF_8_BOM, UTF_16 = "utf-8", "utf-8-sig", "utf-16"
GB18030, BIG5, CP1252 = "gb18030", "big5", "cp1252"
ENCODINGS = (UTF_8, UTF_8_BOM, UTF_16, GB18030, BIG5, CP1252)
CODECS = {BIG5: "cp950"}
"""What Windows calls Big5 knows a few characters more and no fewer."""

_MARKS = (
    (codecs.BOM_UTF8, UTF_8_BOM),
    (codecs.BOM_UTF16_LE, UTF_16),
    (codecs.BOM_UTF16_BE, UTF_16),
)
_SIGNS = range(0xA1, 0xA4)
_COMMON = {GB18030: ("gb2312", range(0xB0, 0xD8)), BIG5: ("big5", range(0xA4, 0xC7))}
_LOOKS_CHINESE = 0.6
_SAMPLE = 64 * 1024


def codec_of(encoding: str) -> str:
    """The name that Python knows the encoding by."""
    return CODECS.get(encoding, encoding)


def find_encoding(pieces: Iterable[bytes]) -> str:
    """The encoding of a file that comes in pieces."""
    decoder = codecs.getincrementaldecoder(UTF_8)()
    is_utf8, first, sample = True, True, b""
    for piece in pieces:
        if first:
            marked = next((name for mark, name in _MARKS if piece.startswith(mark)), None)
            if marked is not None:
                return marked
            first = False
        if is_utf8:
            is_utf8 = _goes_on(decoder, piece)
        if len(sample) < _SAMPLE:
            telling = (line for line in piece.splitlines(keepends=True) if not line.isascii())
            sample += b"".join(telling)[:_SAMPLE]
    if is_utf8 and _goes_on(decoder, b"", final=True):
        return UTF_8
    return _old_encoding(sample)


def _goes_on(decoder: codecs.IncrementalDecoder, piece: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(piece, final)
    except UnicodeDecodeError:
        return False
    return True


def _old_encoding(sample: bytes) -> str:
    scores = {name: _familiarity(sample, name) for name in (GB18030, BIG5)}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] >= _LOOKS_CHINESE else CP1252


def _familiarity(sample: bytes, encoding: str) -> float:
    """The share of daily characters among those that are not ASCII, were it this encoding."""
    text = sample.decode(codec_of(encoding), "replace")
    signs = [sign for sign in text if not sign.isascii()]
    standard, daily = _COMMON[encoding]
    known = (_lead(sign, standard) for sign in signs)
    return sum(lead in daily or lead in _SIGNS for lead in known) / max(len(signs), 1)


def _lead(sign: str, standard: str) -> int:
    try:
        return sign.encode(standard)[0]
    except UnicodeEncodeError:
        return 0
