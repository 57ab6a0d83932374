"""Random documents, built to be hard: near the grammar, with everything that Unicode and line ends can do to it."""

import unicodedata
from pathlib import Path

TESTS = Path(__file__).parents[1]

MODELS = sorted([*(TESTS / "Editors" / "fixtures").rglob("*.anno"), *(TESTS.parent / "examples").rglob("*.anno")])

PIECES = [
    # Spans, whole and in parts
    "<@", "<&", "<#", "<^", "<:", "<!", "<+", "<~", "<", ">", "|", "<!--", "-->",
    "<@le-hong-anh|Lê Hồng Anh>", "<@Lê Hồng Anh>",
    "<#ct-03-ct-tw-2011|Chỉ thị 03-CT/TW>", "<#\"Chỉ thị 03-CT/TW\"|Chỉ thị này>", "<@?|ai đó>", "<&*|các cấp>",
    "<:le-hong-anh mode=direct|", "<!to=&bo-chinh-tri due=2014-06|", "<+#nq|", "<#a part=\"x\\\"|>\"|b>",
    "<^|", "<@|",
    # What heads are made of
    "to=", "due=", "mode=", "=", "\"", "?", "*", "le-hong-anh", "a.b/c-d", "@x", "&x", "#x", "--", "-",
    # Escapes
    "\\", "\\\\", "\\<", "\\>", "\\|", "\\%", "\\a",
    # Markup lines
    "%", "%%", "% ", "%title Hội nghị\n", "%date 2013-12-23\n", "%date ?\n", "%speaker @le-hong-anh\n",
    "%speaker Phóng viên\n",
    "%resolution #a\n", "%directive @le-hong-anh to=&x due=2014\n", "%end\n", "%end speaker\n",
    "%allow unclosed-span -- lý do\n",
    "%official @a Nguyễn Văn A\n% alias A\n% role 2010..2012 &x Bí thư\n", "%organization &x Chi bộ\n",
    "%document #a B\n% kind luật\n",
    "% in-force ..2013-02-30\n", "% role ?..? X\n", "%alias @a ông ấy\n", "%Sai\n", "%title\n",
    # Line ends, spaces and invisible things
    "\n", "\n", "\n\n", "\r\n", "\r", "\\\n", "\\\r\n", "\\\r", " ", "  \t", "\u00a0", "\u2028", "\u0085",
    "\x0c", "\0", "\ufeff", "\u200b",
    "\u202e", "\u2066",
    # Vietnamese, composed and not, and the letters that look alike
    "Lê Hồng Anh", unicodedata.normalize("NFD", "Lê Hồng Anh"), "Đảng ủy", "Ðảng uỷ", "hoà", "hòa", "T.Ư",
    "TW", "kỉ", "kỷ",
    "\u0302", "\u0323\u0302", "\u0301" * 40,
    # One to four bytes, joined emoji, flags, the last scalars
    "a", "é", "＊", "😀", "👨‍👩‍👧", "🇻🇳", "1️⃣", "\ufffd", "\uffff", "\U0010ffff", "\ue000",
    "“", "”", "\"", "«", "»", "–", "…",
]

# A long run of each shows what is quadratic or recursive.
RUNS = [
    "<@", "<:", "<!to=", "<", ">", "|", "\\", "%", "%%\n", "<~a|", "\n", "\r", "😀", "\u0301", "a", " ", "<@a|b>",
    "%end\n", "\"",
]


def document(random):
    """A random document, as text."""
    kind = random.random()
    if kind < 0.05:
        return random.choice(RUNS) * random.randrange(1, 5000)
    if kind < 0.35 and MODELS:
        return mutated(random, random.choice(MODELS).read_bytes().decode())
    return "".join(random.choices(PIECES, k=random.choice((0, 1, 3, 10, 40, 150))))


def fragment(random):
    """A short text to insert."""
    return "".join(random.choices(PIECES, k=random.choice((0, 1, 1, 2, 5))))


def mutated(random, text):
    """A text with a few parts cut, doubled, moved or replaced, and perhaps other line ends or another normalization."""
    for _ in range(random.randrange(1, 6)):
        start, end = sorted(random.randrange(len(text) + 1) for _ in range(2))
        end = min(end, start + random.choice((0, 1, 5, 100)))
        part = random.choice(("", fragment(random), text[start:end] * 2, text[end:end + 5]))
        text = text[:start] + part + text[end:]
    change = random.randrange(8)
    if change < 2:
        return unicodedata.normalize(("NFC", "NFD")[change], text)
    return text.replace("\n", ("\r\n", "\r")[change - 2]) if change < 4 else text


def damaged(random, data):
    """Bytes that are most likely no UTF-8."""
    at = random.randrange(len(data) + 1)
    noise = random.choice((b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe2\x82", b"\x80", b"\xf0"))
    return data[:at] + noise + data[at + random.randrange(3):]
