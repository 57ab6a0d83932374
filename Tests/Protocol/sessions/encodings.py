"""The position encoding is agreed on, and then kept to, in what comes in and in what goes out."""

from capabilities import NONE, RICH, offering
from sessions import session
from text import Text

# Before the mention stand characters of one to four bytes, a combining mark, and a family of joined emoji.
CONTENT = "%date 2013-12-23\n\ne\u0301 Ð 👨‍👩‍👧 ＊ <@le-hong-anh|Lê Hồng Anh> và <@chưa đóng\n"

UNITS = ("utf-8", "utf-16", "utf-32")

CASES = [
    (f"offered {', '.join(offered)}", offering(*offered), {}, expected) for offered, expected in [
        (("utf-8",), {"utf-8"}), (("utf-16",), {"utf-16"}), (("utf-32",), {"utf-32"}),
        (("utf-32", "utf-16"), {"utf-32", "utf-16"}), (("utf-16", "utf-8"), {"utf-16", "utf-8"}),
        (("utf-7", "utf-8"), {"utf-8"}), (("utf-7",), {"utf-16"}), ((), {"utf-16"}),
    ]
] + [("nothing offered", NONE, {}, {"utf-16"})] + [
    # For clients that count wrongly, whatever they say or leave unsaid.
    (f"option {units}, {name} offered", capabilities, {"initializationOptions": {"positionEncoding": units}}, {units})
    for units in UNITS for name, capabilities in (("nothing", NONE), ("utf-16", RICH))
]


@session("encoding", CASES)
def encoding(stage, capabilities, options, expected):
    client, uri, account = stage.start(), stage.workspace.uri("new.anno"), stage.account
    client.initialize(capabilities, **stage.workspace.folders, **options)
    if options:
        # The client never asked for it, so the answer may leave it out: what counts is how columns are counted.
        client.encoding = options["initializationOptions"]["positionEncoding"]
    account.check(client.encoding in expected, f"one of {expected} expected, came {client.encoding}")
    client.open(uri, CONTENT)

    def opener():
        return client.documents[uri].place("<@chưa")

    def unclosed(found):
        return [each for each in found if each.get("code") == "unclosed-span"]

    found = unclosed(client.diagnostics(uri, unclosed, "unclosed-span"))
    account.equal(found[0]["range"]["start"], opener(), "the opener that is not closed")

    text = client.documents[uri]
    hover = client.at("hover", uri, text.place("Hồng"))
    account.check(hover and "Lê Hồng Anh" in str(hover["contents"]), f"a hover over the person: {hover}")
    if hover and "range" in hover:
        holds = covers(hover["range"], text.place("Hồng"))
        account.check(holds, f"the hover's range holds the pointer: {hover['range']}")
    account.equal(client.at("hover", uri, text.place("＊")), None, "the hover before the mention")

    # An edit right behind the emoji, one that replaces them, and one that brings others.
    for needle, replacement in [("\u200d👧", "👧👧"), ("👨‍👩👧👧 ＊", "x"), ("x <@", "😀😀 <@")]:
        start = client.documents[uri].content.index(needle)
        client.change(uri, {"range": client.documents[uri].range(start, start + len(needle)), "text": replacement})
        client.diagnostics(
            uri, lambda found: [each["range"]["start"] for each in unclosed(found)] == [opener()],
            f"unclosed-span at {opener()} of {client.documents[uri].content!r}")
    client.shutdown()


@session("columns inside a character", [(units, units) for units in UNITS])
def inside_character(stage, units):
    """Such a column is that of the character's start, in hovers as in edits."""
    client, uri = stage.start(), stage.workspace.uri("new.anno")
    client.initialize(NONE, initializationOptions={"positionEncoding": units})
    client.encoding = units
    client.open(uri, "😀 <@a\n")
    for character in range(Text("😀", units).line_width(0) + 1):
        client.at("hover", uri, {"line": 0, "character": character})
    inside = {"line": 0, "character": 1}
    client.change(uri, {"range": {"start": inside, "end": inside}, "text": "\n"})
    start = client.documents[uri].place("<@a")
    client.diagnostics(uri, lambda found: [each["range"]["start"] for each in found[:1]] == [start],
                       f"a finding at {start}")
    client.shutdown()


def covers(span, position):
    def key(each):
        return each["line"], each["character"]

    return key(span["start"]) <= key(position) <= key(span["end"])
