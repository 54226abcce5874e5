"""The form of numbers without the signs that people write inside them."""

import unicodedata

SEPARATOR_CATEGORIES = {"Zs", "Zl", "Zp", "Cc", "Cf", "Pd"}
"""Unicode categories of spaces, invisible characters and dashes."""
SEPARATORS = ".,:;/\\|_'’`´·−()"


def compact_number(text: str) -> str:
    """Return a number in capitals, without spaces, dashes, dots and similar signs of any script."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(
        char for char in plain if not (char in SEPARATORS or unicodedata.category(char) in SEPARATOR_CATEGORIES)
    ).upper()
