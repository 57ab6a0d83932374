"""The compiled parser knows the words that stand in grammar.js, each as what it is there, and no others."""

import re
import sys

import anno

GRAMMAR = (anno.GRAMMAR / "grammar.js").read_text()
LISTS = {name: re.findall(r'"([^"]+)"', words)
         for name, words in re.findall(r"^const (\w+) = \[(.*?)\];", GRAMMAR, re.MULTILINE | re.DOTALL)}

# What the value of a statement or property is; the value that is tried holds everything but spaces at its ends.
FORMS = {
    "WORDS_STATEMENTS": ["words"], "DATE_STATEMENTS": ["date"], "DIGEST_STATEMENTS": ["digest"],
    "LANGUAGE_STATEMENTS": ["language"], "SPEAKER_STATEMENTS": ["identifier", "words"],
    "PASSAGE_STATEMENTS": ["identifier", "words"], "END_STATEMENTS": ["passage_name"],
    "DECLARATIONS": ["identifier", "words"], "ALIAS_STATEMENTS": ["identifier", "words"],
    "ALLOW_STATEMENTS": ["rule", "rule", "rule"], "WORDS_PROPERTIES": ["words"], "DATE_PROPERTIES": ["date"],
    "PERIOD_PROPERTIES": ["period"], "REFERENCE_PROPERTIES": ["identifier", "words"],
    "ROLE_PROPERTIES": ["period", "words"], "ISSUER_PROPERTIES": ["identifier", "words"],
    "KIND_PROPERTIES": ["unknown_kind"],
}


def leaves(parser, line):
    """The named nodes of a line that hold no others."""
    found, waiting = [], [parser.parse(line.encode()).root_node]
    while waiting:
        node = waiting.pop()
        waiting += reversed(node.named_children)
        if not node.named_children:
            found.append(node.type)
    return found


def main():
    parser, wrong, count = anno.parser(), [], 0
    for name, form in FORMS.items():
        for word in LISTS[name]:
            is_property = name.endswith("PROPERTIES")
            line, first = (f"%  {word}", "property_name") if is_property else (f"%{word}", "keyword")
            for text, wanted in [
                (f"{line} @a Ông x", [first, *form]), (line, [first]),
                (f"{line}x", ["unknown_property" if is_property else "unknown_keyword"]),
            ]:
                count += 1
                if (got := leaves(parser, text)) != wanted:
                    wrong.append(f"{text!r} is {got}, not {wanted}")
    for word in LISTS["DOCUMENT_KINDS"]:
        count += 1
        if leaves(parser, f"%  kind {word} ") != ["property_name", "document_kind"]:
            wrong.append(f"the kind {word!r}")
    unknown = set(LISTS) - set(FORMS) - {"DOCUMENT_KINDS", "SPANS"}
    print(f"  {'FAILED' if wrong or unknown else 'ok':7} {count} lines with the words of grammar.js"
          + (f"; seen: {wrong[:5]} {unknown}" if wrong or unknown else ""))
    return 1 if wrong or unknown else 0


if __name__ == "__main__":
    if what := anno.missing():
        sys.exit(f"  FAILED  {what} is not installed")
    sys.exit(main())
