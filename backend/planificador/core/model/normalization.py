"""Brings texts that people type or paste into one form, in which they are stored and compared.

Texts come from telephones, word processors and spreadsheets with characters that nobody sees: they are removed rather
than refused, since a message about an invisible character helps nobody.

- Unicode is composed (NFC).
- Characters without an appearance (zero-width spaces, soft hyphens, byte order marks, fillers) are removed, unless they
  change how their neighbours look: in an emoji, between letters that would join (Persian, Hindi), after the character
  of which they select a variant (Han, Mongolian).
- Controls of the direction of text are removed: with them, one name can look like another, or turn the page around it.
  Names in Arabic or Hebrew do not need them. A page isolates what it shows (`<bdi>`).
- Characters of private use are kept: they are visible, such as the bullets of word processors.
"""

import re
import unicodedata

BLANKS = str.maketrans({"\u2800": " "})
"""Characters that look like a space and are none: braille's pattern without dots."""
LINE_BREAK = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
FLAG = "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{1,6}\U000e007f"
"""The flag of a region, such as Scotland's, which is spelled in tags."""
INVISIBLE = re.compile(
    f"{FLAG}|"
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
    + "]"
)
"""Controls, halves of surrogate pairs, and the code points that are no characters. Line breaks and tabs are allowed."""

JOINERS = "\u200c\u200d"
ZERO_WIDTH_JOINER = "\u200d"
TEXT_OR_EMOJI = "\ufe0e\ufe0f"
KEYCAP = "\u20e3"
MONGOLIAN_SELECTORS = "\u180b\u180c\u180d\u180e\u180f"
EMOJI_CATEGORIES = frozenset({"So", "Sm", "Sk"})
EMOJI_SIGNS = "‼⁉ℹ〰〽"
"""Emoji of other categories."""
EMOJI_BLOCKS = range(0x1F000, 0x1FB00)
"""Where new emoji are added, of which Python may not know yet."""
CONTEXT = 8
"""Characters on each side of a joiner that decide whether it is kept."""


def one_line(text: str) -> str:
    """Return a text of one line: normalized, trimmed, and with one space for each run of white space."""
    return " ".join(_visible(text).split())


def several_lines(text: str) -> str:
    """Return a text of several lines: normalized and trimmed, with its tabs, and `\\n` for each kind of line break."""
    return LINE_BREAK.sub("\n", _visible(text)).strip()


def has_forbidden_character(text: str) -> bool:
    """Return whether a normalized text has a character that cannot be stored."""
    return FORBIDDEN.search(text) is not None


def has_letter_or_digit(text: str) -> bool:
    """Return whether a text has a letter or a digit of any script."""
    return any(unicodedata.category(char)[0] in "LN" for char in text)


def _visible(text: str) -> str:
    if text.isascii():
        return text
    text = unicodedata.normalize("NFC", text.translate(BLANKS))
    # Without a character that was between them, others may compose or change places.
    while (visible := unicodedata.normalize("NFC", INVISIBLE.sub(_kept, text))) != text:
        text = visible
    return text


def _kept(match: re.Match[str]) -> str:
    """Return the invisible character if its neighbours look different with it, and nothing otherwise."""
    char, text, start = match[0], match.string, match.start()
    if len(char) > 1 or _changes_neighbours(
        char, text[max(0, start - CONTEXT) : start], text[start + 1 : start + 1 + CONTEXT]
    ):
        return char
    return ""


def _changes_neighbours(char: str, before: str, after: str) -> bool:
    if char in JOINERS:
        return (char == ZERO_WIDTH_JOINER and _joins_emoji(before, after)) or _joins_letters(char, before, after)
    if char in TEXT_OR_EMOJI:
        return _is_emoji(before[-1:]) or after[:1] == KEYCAP
    name = unicodedata.name(before[-1:], "") if before else ""
    if char in MONGOLIAN_SELECTORS:
        return name.startswith("MONGOLIAN LETTER")
    return unicodedata.name(char, "").startswith("VARIATION SELECTOR") and name.startswith("CJK UNIFIED IDEOGRAPH")


def _joins_emoji(before: str, after: str) -> bool:
    return _is_emoji(before.rstrip(TEXT_OR_EMOJI)[-1:]) and _is_emoji(after[:1])


def _joins_letters(char: str, before: str, after: str) -> bool:
    """Return whether a joiner changes the letters around it: the rule by which domain names may have it (RFC 5892)."""
    import idna  # noqa: PLC0415 # joiners are rare, and its tables large

    try:
        return idna.valid_contextj(before + char + after, len(before))
    except ValueError:  # beside a character that the library does not know
        return False


def _is_emoji(char: str) -> bool:
    if not char:
        return False
    return char in EMOJI_SIGNS or ord(char) in EMOJI_BLOCKS or unicodedata.category(char) in EMOJI_CATEGORIES
