// What each stretch of a line is: the language server's semantic token types, and "error" for unknown names.

const STATEMENTS = [
  [/%(?:title|source|outlet|author|place|event)(?![^ \t])/y, (line) => line.value("string")],
  [/%(?:date|sha256)(?![^ \t])/y, (line) => line.value("number")],
  [/%(?:lang)(?![^ \t])/y, (line) => line.value("enumMember")],
  [/%(?:speaker)(?![^ \t])/y, speaker],
  [/%(?:resolution|directive)(?![^ \t])/y, passage],
  [/%(?:end)(?![^ \t])/y, (line) => line.value("keyword")],
  [/%(?:official|organization|document|alias)(?![^ \t])/y, reference],
  [/%(?:allow)(?![^ \t])/y, rules],
];

const PROPERTIES = [
  [/(?:alias|number|title|source|note)(?![^ \t])/y, (line) => line.value("string")],
  [/(?:born|died|issued|existed|in-force)(?![^ \t])/y, (line) => line.value("number")],
  [/(?:parent|successor|replaces|amends|same-as)(?![^ \t])/y, reference],
  [/(?:role)(?![^ \t])/y, office],
  [/(?:kind)(?![^ \t])/y, (line) => line.value(KIND_OF_DOCUMENT.test(line.rest()) ? "enumMember" : "error")],
  [/(?:issuer)(?![^ \t])/y, referenceOrWords],
];

const KIND_OF_DOCUMENT = new RegExp("^\\s*(?:" + [
  "resolution|nghị quyết|directive|chỉ thị|conclusion|kết luận|regulation|quy định|statute|quy chế",
  "decision|quyết định|notice|thông báo|guidance|hướng dẫn|report|báo cáo|programme|chương trình|plan|kế hoạch",
  "scheme|đề án|law|luật|decree|nghị định|circular|thông tư|charter|điều lệ|platform|cương lĩnh",
  "letter|công văn|thư|điện|other",
].join("|") + ")\\s*$", "i");

const ATTRIBUTE_NAME = /(?:part|to|mode|due|date)(?==)/y;

const SPANS = {
  "@": "person", "&": "organization", "#": "citation", "^": "role",
  ":": "speech", "!": "directive", "+": "resolution", "~": "aside",
};
const SHORT_SPANS = new Set(["person", "organization", "citation", "role"]);

const NAME = "[a-z][a-z0-9-]*";
const END = "(?![^ \\t])";
// No character can be read in two ways: what does not fit is left after one look.
const QUOTED = '"(?:\\\\["\\\\]|[^"\\\\]|\\\\(?!["\\\\]))*"';
const IDENTIFIER = "[a-z0-9]+(?:[./-][a-z0-9]+)*";
const BARE = '[^ \\t"|<>\\\\]';
const ATTRIBUTE = `${NAME}=(?:[@&#]?${QUOTED}|${BARE}+)`;
const REFERENCE = `[@&#]?(?:[?*]|${QUOTED}|${IDENTIFIER})`;
const at = (pattern) => new RegExp(pattern, "y");
const IS_HEAD = at(`(?=(?:(?:${ATTRIBUTE}|${REFERENCE})(?:[ \\t]+${ATTRIBUTE})*)?\\|)`);
const IS_ATTRIBUTE = at(`(?=${ATTRIBUTE})`);
const IS_SPEAKER = at(`(?=${REFERENCE}[ \\t]*$|[@&#](?:[?*]|${QUOTED}|${IDENTIFIER})${END})`);
const IS_PASSAGE = at(`(?=${REFERENCE}${END})`);
const IS_PROPERTY = at(`%[ \\t]+(?=${NAME}${END})`);
const REFERENCES = [
  [at("[@&#]?[?*]"), "enumMember"], [at(`[@&#]?${QUOTED}`), "string"], [at(`[@&#]?${IDENTIFIER}`), "variable"],
];
const VALUES = [
  [at(`[@&#]?${QUOTED}`), "string"], [at(`[@&#][?*]${BARE}*`), "enumMember"], [at(`[@&#][a-z0-9]${BARE}*`), "variable"],
  [at(`${BARE}+`), "string"],
];
const UNKNOWN_STATEMENT = at(`%${NAME}${END}`);
const UNKNOWN_NAME = at(NAME);

/// A line that is read from its beginning to its end.
class Line {
  constructor(text) {
    this.text = text;
    this.position = 0;
    this.tokens = [];
  }

  get isRead() { return this.position === this.text.length; }

  rest() { return this.text.slice(this.position).normalize("NFC"); }

  /// Takes what matches here, if anything does.
  take(pattern, type) {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.text);
    if (!match) return null;
    if (match[0]) this.tokens.push({ length: match[0].length, type });
    this.position += match[0].length;
    return match[0];
  }

  takeOne(patterns) { return patterns.some(([pattern, type]) => this.take(pattern, type) !== null); }

  blanks() { return this.take(/[ \t]+/y, ""); }

  /// Takes the rest, without the blanks around it.
  value(type) {
    this.blanks();
    this.take(/[^ \t](?:.*[^ \t])?/sy, type);
    this.blanks();
  }
}

function reference(line) {
  line.blanks();
  line.takeOne(REFERENCES);
  line.value("string");
}

function referenceOrWords(line) {
  line.blanks();
  if (line.take(/(?=[@&#])/y, "") === null) line.value("string");
  else reference(line);
}

function office(line) {
  line.blanks();
  line.take(/[^ \t]+/y, "number");
  referenceOrWords(line);
}

function attribute(line) {
  if (line.take(IS_ATTRIBUTE, "") === null) return false;
  if (!line.take(ATTRIBUTE_NAME, "parameter")) line.take(UNKNOWN_NAME, "error");
  line.take(/=/y, "operator");
  return line.takeOne(VALUES);
}

function attributes(line) {
  do line.blanks(); while (attribute(line));
}

function speaker(line) {
  line.blanks();
  // Words that only begin like an identifier are a name.
  if (line.take(IS_SPEAKER, "") !== null) {
    line.takeOne(REFERENCES);
    attributes(line);
  }
  line.value("string");
}

function passage(line) {
  line.blanks();
  if (line.take(IS_PASSAGE, "") !== null) line.takeOne(REFERENCES);
  attributes(line);
  line.value("string");
}

function rules(line) {
  do {
    line.blanks();
    if (line.take(/(?=--(?![^ \t]))/y, "") !== null) line.value("comment");
  } while (line.take(/[^ \t]+/y, "rule"));
}

/// Reads a markup line; false where the line is text.
function markup(line) {
  if (line.take(/%%.*/sy, "comment")) return true;
  if (line.take(/%(?=[ \t]*$)/y, "operator")) {
    line.blanks();
    return true;
  }
  for (const [pattern, read] of STATEMENTS) {
    if (line.take(pattern, "keyword")) {
      read(line);
      return true;
    }
  }
  if (line.take(UNKNOWN_STATEMENT, "error")) {
    line.value("string");
    return true;
  }
  if (!line.take(IS_PROPERTY, "")) return false;
  line.tokens = [{ length: 1, type: "operator" }, { length: line.position - 1, type: "" }];
  for (const [pattern, read] of PROPERTIES) {
    if (line.take(pattern, "property")) {
      read(line);
      return true;
    }
  }
  line.take(UNKNOWN_NAME, "error");
  line.value("string");
  return true;
}

function leaveShortSpans(open) {
  while (SHORT_SPANS.has(open.at(-1))) open.pop();
}

function opener(line, open) {
  const sign = line.take(/<(?:[@&#^:+~]|!(?!--))/y, "operator");
  if (!sign) return false;
  const kind = SPANS[sign[1]];
  if (!SHORT_SPANS.has(kind)) leaveShortSpans(open);
  open.push(kind);
  // An aside refers to nothing.
  if (kind !== "aside" && line.take(IS_HEAD, "") !== null) {
    if (!attribute(line)) line.takeOne(REFERENCES);
    attributes(line);
  }
  line.take(/\|/y, "operator");
  return true;
}

function paragraph(line, open) {
  while (!line.isRead) {
    const kind = open.at(-1) ?? "";
    if (line.take(/[^<>\\]+/y, kind)) continue;
    if (line.take(/\\[<>|%\\]/y, "escape") || line.take(/\\$/y, "operator")) continue;
    if (kind && line.take(/>/y, "operator")) open.pop();
    else if (!opener(line, open)) line.take(/./sy, kind);
  }
  leaveShortSpans(open);
}

/// The tokens of a line. `open` has the kinds of the spans that are open, the innermost last; it is brought up to date.
export function colours(text, open) {
  const line = new Line(text);
  if (/^[ \t]*$/.test(text)) {
    open.length = 0;
    line.blanks();
  } else if (text.startsWith("%") && markup(line)) {
    open.length = 0;
  } else {
    paragraph(line, open);
  }
  return line.tokens;
}
