// The grammar of .anno files for Tree-sitter. Every text is a document without an error: what depends on what stands
// around it (lines, heads, the ends of spans) is read by src/scanner.c, and what is wrong has nodes of its own.

const WORDS_STATEMENTS = ["title", "source", "outlet", "author", "place", "event"];
const DATE_STATEMENTS = ["date"];
const DIGEST_STATEMENTS = ["sha256"];
const LANGUAGE_STATEMENTS = ["lang"];
const SPEAKER_STATEMENTS = ["speaker"];
const PASSAGE_STATEMENTS = ["resolution", "directive"];
const END_STATEMENTS = ["end"];
const DECLARATIONS = ["official", "organization", "document"];
const ALIAS_STATEMENTS = ["alias"];
const ALLOW_STATEMENTS = ["allow"];

const WORDS_PROPERTIES = ["alias", "number", "title", "source", "note"];
const DATE_PROPERTIES = ["born", "died", "issued"];
const PERIOD_PROPERTIES = ["existed", "in-force"];
const REFERENCE_PROPERTIES = ["parent", "successor", "replaces", "amends", "same-as"];
const ROLE_PROPERTIES = ["role"];
const ISSUER_PROPERTIES = ["issuer"];
const KIND_PROPERTIES = ["kind"];

const DOCUMENT_KINDS = [
  "resolution", "nghị quyết", "directive", "chỉ thị", "conclusion", "kết luận", "regulation", "quy định", "statute",
  "quy chế", "decision", "quyết định", "notice", "thông báo", "guidance", "hướng dẫn", "report", "báo cáo",
  "programme", "chương trình", "plan", "kế hoạch", "scheme", "đề án", "law", "luật", "decree", "nghị định",
  "circular", "thông tư", "charter", "điều lệ", "platform", "cương lĩnh", "letter", "công văn", "thư", "điện", "other",
];

const SPANS = ["person", "organization", "citation", "role", "speech", "directive", "resolution", "aside"];

// A token of one of these words. Of two tokens as long, the one that stands first here wins: known words before others.
const word = (words, sign = "") => token(choice(...words.map((each) => sign + each)));

const statement = ($, words, ...value) =>
  seq(alias(word(words, "%"), $.keyword), optional(seq($._blank, ...value)));

const property = ($, words, ...value) => seq(alias(word(words), $.property_name), optional(seq($._blank, ...value)));

const span = ($, kind) => seq(alias($[`_${kind}_opener`], $.opener), $._inside, $.closer);

module.exports = grammar({
  name: "anno",
  extras: () => [],

  // In the order of the enumeration in src/shapes.h. Those that end in `_start`, `_here` or `_ahead` are empty.
  externals: ($) => [
    $._empty_line, $.comment, $._separator_start, $._property_start, $._malformed_start,
    $._header_start, $._statement_start, $._turn_start, $._passage_start, $._turn_end_start, $._passage_end_start,
    $._markup_end, $._property_break,
    $._text, $.escape, $.soft_break, $._line_break_ahead, $._paragraph_end_ahead, $._file_end_here,
    ...SPANS.map((kind) => $[`_${kind}_opener`]), $.closer, $._unclosed_here, $._head_start, $._content_start,
    $._reference_start, $._signed_reference_start, $._speaker_start, $._passage_reference_start, $._attribute_start,
    $._words_start,
    $.identifier, $.quoted_name, $.placeholder, $.attribute_name, $.value, $.words, $.period, $.rule, $.reason,
  ],

  rules: {
    document: ($) => repeat(choice($._item, $.passage, $.turn)),

    // A turn lasts until the next one, a passage until the next of either; the scanner knows which of them are open.
    turn: ($) => prec.right(seq(
      alias($._speaker, $.statement), $._markup_end, repeat(choice($._item, $.passage)),
      optional(seq(alias($._turn_end, $.statement), $._markup_end)))),
    passage: ($) => prec.right(seq(
      alias($._passage, $.statement), $._markup_end, repeat($._item),
      optional(seq(alias($._passage_end, $.statement), $._markup_end)))),
    _item: ($) => choice(
      $._empty_line,
      seq($.paragraph, choice(seq($._paragraph_end_ahead, $._line_end), $._file_end_here)),
      $.header,
      seq(choice($.declaration, $.statement, $.property, $.comment, $.separator), $._markup_end)),

    // ---- Markup lines ----

    separator: ($) => seq($._separator_start, "%"),

    header: ($) => prec.right(repeat1(seq(alias($._header, $.statement), $._markup_end))),
    _header: ($) => seq($._header_start, choice(
      statement($, WORDS_STATEMENTS, $.words),
      statement($, DATE_STATEMENTS, alias($.words, $.date)),
      statement($, DIGEST_STATEMENTS, alias($.words, $.digest)),
      statement($, LANGUAGE_STATEMENTS, alias($.words, $.language)))),

    statement: ($) => seq($._statement_start, choice(
      statement($, ALIAS_STATEMENTS, $._reference_and_words),
      statement($, ALLOW_STATEMENTS, $._allowed),
      statement($, END_STATEMENTS, alias($.words, $.passage_name)),
      seq($.unknown_keyword, optional(seq($._blank, $.words))))),
    _allowed: ($) => choice(
      $.reason,
      seq($.rule, repeat(seq($._blank, $.rule)), optional(seq($._blank, $.reason)))),

    _speaker: ($) => seq(
      $._turn_start, alias(word(SPEAKER_STATEMENTS, "%"), $.keyword),
      optional(seq($._blank, choice(
        seq($._speaker_start, $._reference, optional($._rest)),
        seq($._words_start, $.words))))),
    _passage: ($) => seq(
      $._passage_start, alias(word(PASSAGE_STATEMENTS, "%"), $.keyword),
      optional(seq($._blank, choice(
        seq($._passage_reference_start, $._reference, optional($._rest)),
        seq($._attribute_start, $.attribute, optional($._rest)),
        seq($._words_start, $.words))))),
    // What follows a reference or an attribute in a line; nothing must stand between a quoted value and the next.
    _rest: ($) => seq(
      optional($._blank),
      choice(seq($._attribute_start, $.attribute, optional($._rest)), seq($._words_start, $.words))),
    _turn_end: ($) => seq($._turn_end_start, $._end),
    _passage_end: ($) => seq($._passage_end_start, $._end),
    _end: ($) => statement($, END_STATEMENTS, alias($.words, $.passage_name)),

    declaration: ($) => seq(
      alias($._declared, $.statement), repeat(seq($._property_break, $.property))),
    _declared: ($) => seq($._statement_start, statement($, DECLARATIONS, $._reference_and_words)),

    property: ($) => seq($._property_start, "%", $._blank, choice(
      property($, WORDS_PROPERTIES, $.words),
      property($, DATE_PROPERTIES, alias($.words, $.date)),
      property($, PERIOD_PROPERTIES, alias($.words, $.period)),
      property($, REFERENCE_PROPERTIES, $._reference_and_words),
      property($, ISSUER_PROPERTIES, $._signed_reference_or_words),
      property($, ROLE_PROPERTIES, $.period, optional(seq($._blank, $._signed_reference_or_words))),
      property($, KIND_PROPERTIES, choice($.document_kind, $.unknown_kind)),
      seq($.unknown_property, optional(seq($._blank, $.words))))),

    unknown_keyword: () => /%[a-z][a-z0-9-]*/,
    unknown_property: () => /[a-z][a-z0-9-]*/,
    document_kind: () => word(DOCUMENT_KINDS),
    // Also a known one in another spelling.
    unknown_kind: () => /[^ \t\r\n]+([ \t]+[^ \t\r\n]+)*/,

    _reference_and_words: ($) => choice(
      seq($._reference_start, $._reference, optional(seq(optional($._blank), $.words))),
      seq($._words_start, $.words)),
    _signed_reference_or_words: ($) => choice(
      seq($._signed_reference_start, $._reference, optional(seq(optional($._blank), $.words))),
      seq($._words_start, $.words)),
    _reference: ($) => choice($.identifier, $.quoted_name, $.placeholder),
    attribute: ($) => seq($.attribute_name, "=", choice($.identifier, $.quoted_name, $.placeholder, $.value)),

    _blank: () => /[ \t]+/,
    _line_end: () => /\r\n|\r|\n/,

    // ---- Text ----

    paragraph: ($) => seq(optional($.malformed), repeat1($._content)),
    malformed: ($) => seq($._malformed_start, "%"),
    _content: ($) => choice(
      $._text, $.escape, $.soft_break,
      seq($._line_break_ahead, $._line_end, optional($.malformed)),
      ...SPANS.map((kind) => $[kind]), $.unclosed),

    person: ($) => span($, "person"),
    organization: ($) => span($, "organization"),
    citation: ($) => span($, "citation"),
    role: ($) => span($, "role"),
    speech: ($) => span($, "speech"),
    directive: ($) => span($, "directive"),
    resolution: ($) => span($, "resolution"),
    aside: ($) => span($, "aside"),
    // An opener that nothing closes: it is text, what follows it stays markup.
    unclosed: ($) => seq(
      alias(choice(...SPANS.map((kind) => $[`_${kind}_opener`])), $.unclosed_opener), $._inside, $._unclosed_here),

    _inside: ($) => seq(choice(seq($._head_start, $.head), $._content_start), optional($.content)),
    content: ($) => repeat1($._content),
    head: ($) => seq(
      optional(seq(choice($._reference, $.attribute), repeat(seq($._blank, $.attribute)))), alias("|", $.bar)),
  },
});
