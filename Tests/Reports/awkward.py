"""A folder of files that are hard to report about."""

import pathlib
import shutil

ROOT = pathlib.Path(__file__).resolve().parents[2]

ERROR = "Ông <@Nguyễn Không Ai> nói.\n"

# Names that some format or shell gives a meaning to.
NAMES = [
    "bài có dấu cách.anno",
    "100%,a:b;c.anno",
    "100%25%0A.anno",
    "ngoặc \"kép\" 'đơn' `huyền`.anno",
    "<x>&amp;]]>.anno",
    "hỏi?#[0]{1}.anno",
    "gạch\\ngược\\n.anno",
    "hai\ndòng\r.anno",
    "thoát\x1b[31m\x07.anno",
    "-gạch.anno",
    "😀.anno",
    b"khong-\xff-utf8.anno",
]

TEXTS = {
    # UTF-16 units, scalars and bytes all count differently here.
    "cot.anno": "👩🏽‍🚀 é 𝄞 — <@Nguyễn Không Ai> nói 😀 <~x>> rồi <@Trần Cũng Không😀> 👍\n",
    "cr.anno": "Một.\rÔng <@Nguyễn Không Ai> nói.\rHai <~x>>.\r",
    "crlf.anno": "Một.\r\nÔng <@Nguyễn Không Ai> nói.\r\nHai <~x>>.\r\n",
    "bom.anno": "\ufeffÔng <@Nguyễn Không Ai> nói.\n",
    "dong-la.anno": "Một\u2028hai\u2029ba\u0085bốn\x0bnăm\x0c <@Nguyễn Không Ai> nói.\n",
    "khong-xuong-dong.anno": "Ông <@Nguyễn Không Ai",
    # A message that quotes what has a meaning in XML, in commands of a workflow, in JSON, in messages of SARIF.
    "dau.anno": 'Ông <@A\x01\x1b[31m\x07\x7f\u0080]]&"%0A%25,::error::{0}[b](c)\'<~x> B> nói.\n',
    "dieu-khien.anno": "Ông <@A\ufffe\uffff\u200b\u202eB\U0010ffff> nói.\n",
    "gan-ten.anno": "Ông <@Lê Hồng Ânh> nói.\n",
    "nhieu-dong.anno": "%document #qd-1 Quyết định 1\n%  number 1\n\n😀 Một câu “<:hai\\\ndòng 😀\\\nba>” <~x>> nữa.\n",
    "la.anno": "%allow inverted-period unused-allow stray-closer\n%allow text-changed\nMột.\n",
    "dai.anno": "a" * 100_000 + " <@Nguyễn Không Ai> nói.\n",
    "nhieu.anno": ERROR * 300,
    "khong-co-gi.anno": "",
}

BROKEN_CONFIGURATION = '{"rules": {"khong-co": "error", "stray-closer": 3}, '


def make(folder):
    """Fills a folder; what to name on the command line."""
    shutil.copytree(ROOT / "examples", folder / "examples")
    (folder / "annotate.json").write_text('{"registry": ["registry/*.anno"]}')
    for name in NAMES:
        path = folder / "tên" / (name if isinstance(name, str) else name.decode(errors="surrogateescape"))
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(ERROR.encode())
    (folder / "chữ").mkdir()
    for name, text in TEXTS.items():
        (folder / "chữ" / name).write_bytes(text.encode())
    (folder / "tuyệt đối").mkdir()
    (folder / "tuyệt đối" / "cột.anno").write_text(TEXTS["cot.anno"])
    broken = folder / "hỏng"
    broken.mkdir()
    (broken / "annotate.json").write_text(BROKEN_CONFIGURATION)
    (broken / "bài.anno").write_text(ERROR)
    (broken / "latin.anno").write_bytes(b"M\xf4t.\n\xd4ng L\xea.\n")
    (broken / "vòng.anno").symlink_to("vòng.anno")
    (broken / "trống").mkdir()
    return [
        "examples", "examples/broken/bai-loi.anno", "chữ", "./tên/", "hỏng", "hỏng/vòng.anno", "hỏng/trống",
        "không-có 100%.anno", f"{folder}/./tuyệt đối",
    ]
