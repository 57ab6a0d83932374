"""The documents that the grammars have to colour: valid ones, broken ones, and long ones."""

import re
import unicodedata
from pathlib import Path

ROOT = Path(__file__).parents[3]
REAL_ARTICLES = ROOT.parent / "shared" / "articles"

BLOCK = re.compile(r"^```anno([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

# Valid shapes that no example has.
SHAPES = """\
%% comments may hold %title, <@markup> and \\< escapes
%%
%title  Hội nghị\t “cuối năm” <@không đánh dấu> | 😀 \t
%date\t2013-12
%sha256 ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef0123456789
%lang vi-VN
%allow unused-declaration stray-closer -- vì sao; -- thế
%allow unused-allow
%\x20\x20
%official @a Ông A
%\talias A-B
%  role 2010..? &hoi/a.b-c Chủ tịch & thư ký
%  role ..2015 Bí thư
%  role ?..? #1 ghế
%   same-as @b
%document #a/b.c-d Văn bản
%  kind công văn
%  issuer @a
%  issuer &hoi
%  issuer Hội & Đoàn
%  in-force 2014..
%  number 05-CT/TW
%alias &hoi Hội ta

Dòng thường: 7 < 8 > 6, a <-> b, a | b, <!-- ghi chú -->, <3, x<@y> \\a \\\\ \\> \\| \\% % %x
<@Ông A> và <@a|ông> và <@"A \\"b\\" \\\\ | < >"|kia>, <@?|ai đó>, <@*|mọi người>, <@|Ông A>.
<#a/b.c-d part="Điều 3 | <5>"|Văn bản> <#a part=3|b> <#"x" \tpart=y part=z|z> <#part=1|Điều 1>
<^@a|Chủ tịch <&hoi|Hội <@A <#a|b <^c>>>>> <^"Ông A"|thư ký> a>b
<:&hoi to=@a to=&hoi mode=direct|nói <~(cười)>, rồi <:@"Ông A"|“hỏi” \\> hỏi
  thêm
5 phần trăm, % đứng giữa dòng <!to=&*|việc <+#a date=2014|quyết <&"Hội \\\\"|nghị>
X %và> làm> \\
nốt>; hết>.
Nửa dòng <+&hoi|nghị \\
quyết> \\
%% chú giải sau chỗ ngắt mềm
<~ảnh: <!@?|chụp>|nhé> 😀🌾 <@Ông 😀 A>
<|x> <@> <:> < @ a

%speaker
%speaker Phóng viên
A.
%speaker @a x
%speaker a x
%speaker "Ông A"
%speaker ?
%resolution #a  date=2014-01-02
%resolution &hoi
%directive @a to=&hoi to=@"Ông A" due=2014-02 
%directive "Ông A" to=&*
%end
%end speaker
"""

# One line each that is wrong; the next line must be right all the same.
BROKEN_LINES = [
    "Đồng chí <@Trần Văn Ví chủ trì, theo <#Chỉ thị 05> và <&Hội",
    "<@a|b <#c|d <^e",
    "Đồng chí <@\"Trần Văn Ví|ông> nói <#\"a|b",
    "<@Trần Văn Ví|ông> <#a b=|c> <:|a>> b>>>",
    "<@a|<#",
    "<@",
    "Theo <&Bộ Chính trị <~(ảnh)> đã họp.",
    "a \\<@b> \\",
    "%Title Hội nghị <@a|b>",
    "%50 số chi bộ <@a",
    "% 50 số chi bộ <@a|<#b>> <#c d|",
    "<#\"x\"  part=y |z> <#a  b|c>",
    "<&bo-chinh-tri color=red|Bộ Chính trị> <@ a|b> <@a |b> <@a  |b",
    "<#part=\"a|b> <#a part=\"|b\" part=|c>",
    "<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@<@a",
]

# Long spans that are not closed: the next paragraph, and the next markup line, must be right.
BROKEN_PARAGRAPHS = [
    "<:a|“Nói mãi",
    "<:a|một\nhai <@b|c\n<!to=&hoi|ba",
    "<~<~<~<~a\n<+b|c> d",
    "<:\"a|b\n<:to=|c",
]

# Markup lines that are wrong: the line below must be right.
BROKEN_MARKUP = [
    "%headline Hội nghị", "%  subtitle", "%document", "%official Trần Văn Ví", "%speaker @", "%directive to= due",
    "%resolution \"a", "%allow --", "%allow X --y", "%date 2013-13-45 x", "%end x y", "%alias", "%a%b", "% A", "%é",
    "%document #a#b c", "%official @-a b", "%  role", "%  role 2014", "%  role x &hoi", "%  kind gì đó", "%sha256 xyz",
]

# What follows a broken text, and is right.
RIGHT_LINE = "Ông <@a|A <&b>> dự <:“họp”>; \\<@b> <~(c)>."
RIGHT_BLOCK = "%speaker @a\n<~- A:> <#b part=1|B>.\n%% c\n%end"


def valid_documents():
    """Name and text of each valid document, and whether what others wrote is among them."""
    paths = [
        path for pattern in ("examples/*.anno", "examples/registry/*.anno", "Sources/Annotate/Registry/*.anno",
                             "Tests/Editors/fixtures/article.anno", "Tests/Editors/fixtures/registry/*.anno")
        for path in sorted(ROOT.glob(pattern))
    ] + sorted(REAL_ARTICLES.glob("*.anno"))
    documents = [(path.name, path.read_bytes().decode()) for path in paths]
    assert len(documents) > 10
    number = 0
    for match in BLOCK.finditer((ROOT / "docs/format.md").read_text()):
        number += 1
        if "error=" not in match[1]:
            documents.append((f"format-{number}.anno", match[2]))
    documents.append(("shapes.anno", SHAPES))
    documents.append(("decomposed.anno", unicodedata.normalize("NFD", RIGHT_LINE + "\n" + RIGHT_BLOCK + "\n")))
    documents.append(("windows.anno", (RIGHT_LINE + "\n" + RIGHT_BLOCK + "\n" + RIGHT_LINE).replace("\n", "\r\n")))
    return documents


def broken_documents():
    """Name and text of each broken document, and the first line of it that must be right."""
    found = []

    def add(broken, separator, right):
        text = broken + separator
        found.append((f"broken-{len(found) + 1}.anno", text + right + "\n", text.count("\n")))

    for line in BROKEN_LINES:
        add(line, "\n", RIGHT_LINE)
        add(line, "\n", RIGHT_BLOCK)
    for paragraph in BROKEN_PARAGRAPHS:
        add(paragraph, "\n\n", RIGHT_LINE)
        add(paragraph, "\n \t\n", RIGHT_LINE)
        add(paragraph, "\n", RIGHT_BLOCK)
    for line in BROKEN_MARKUP:
        add(line, "\n", RIGHT_LINE)
        add(line, "\n", RIGHT_BLOCK)
    for match in BLOCK.finditer((ROOT / "docs/format.md").read_text()):
        if "error=" in match[1]:
            add(match[2], "\n", RIGHT_LINE)
    return found


def long_paragraph(spans):
    """One line with that many spans, 25 bytes for each."""
    return "<@le-hong-anh|Anh> và <#b> " * (spans // 2) + "\n"
