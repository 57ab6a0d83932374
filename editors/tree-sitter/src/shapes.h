// The shapes of lines, words, references and heads: what is read of them without knowing what stands around them.

#include <tree_sitter/parser.h>

// In the order of `externals` in grammar.js.
enum Token {
  EMPTY_LINE, COMMENT, SEPARATOR_START, PROPERTY_START, MALFORMED_START,
  HEADER_START, STATEMENT_START, TURN_START, PASSAGE_START, TURN_END_START, PASSAGE_END_START,
  MARKUP_END, PROPERTY_BREAK,
  TEXT, ESCAPE, SOFT_BREAK, LINE_BREAK_AHEAD, PARAGRAPH_END_AHEAD, FILE_END_HERE,
  FIRST_OPENER, ASIDE_OPENER = FIRST_OPENER + 7,
  CLOSER, UNCLOSED_HERE, HEAD_START, CONTENT_START,
  REFERENCE_START, SIGNED_REFERENCE_START, SPEAKER_START, PASSAGE_REFERENCE_START, ATTRIBUTE_START, WORDS_START,
  IDENTIFIER, QUOTED_NAME, PLACEHOLDER, ATTRIBUTE_NAME, VALUE, WORDS, PERIOD, RULE, REASON,
  NOTHING,
};

// What is longer than any word of the format is cut.
enum { LONGEST_WORD = 16 };

// ---- Characters ----

// The lexer has a 0 at the end of the file, and for a character 0.
static bool at_end(TSLexer *lexer) { return lexer->lookahead == 0 && lexer->eof(lexer); }
static bool is_blank(int32_t character) { return character == ' ' || character == '\t'; }
static bool is_line_end(int32_t character) { return character == '\n' || character == '\r'; }
static bool is_lower(int32_t character) { return character >= 'a' && character <= 'z'; }
static bool is_alphanumeric(int32_t character) { return is_lower(character) || (character >= '0' && character <= '9'); }
static bool is_joint(int32_t character) { return character == '-' || character == '.' || character == '/'; }
static bool is_entity_sign(int32_t character) { return character == '@' || character == '&' || character == '#'; }
static bool at_line_end(TSLexer *lexer) { return is_line_end(lexer->lookahead) || at_end(lexer); }
static bool at_gap(TSLexer *lexer) { return is_blank(lexer->lookahead) || at_line_end(lexer); }

static bool is_escapable(int32_t character) {
  return character == '<' || character == '>' || character == '|' || character == '%' || character == '\\';
}

static void advance(TSLexer *lexer) { lexer->advance(lexer, false); }

static void skip_blanks(TSLexer *lexer) {
  while (is_blank(lexer->lookahead)) advance(lexer);
}

static void skip_line_end(TSLexer *lexer) {
  bool is_return = lexer->lookahead == '\r';
  if (!at_end(lexer)) advance(lexer);
  if (is_return && lexer->lookahead == '\n') advance(lexer);
}

static bool give(TSLexer *lexer, enum Token token) {
  lexer->result_symbol = token;
  return true;
}

// ---- Lines ----

// Reads a word of ASCII letters, digits and `-`.
static void read_word(TSLexer *lexer, char word[LONGEST_WORD]) {
  int length = 0;
  while (is_alphanumeric(lexer->lookahead) || lexer->lookahead == '-') {
    if (length < LONGEST_WORD - 1) word[length++] = (char)lexer->lookahead;
    advance(lexer);
  }
  word[length] = 0;
}

// What the line that begins here is, by the token that it begins with. Goes behind the name of a statement or property,
// and behind the blanks that a text begins with.
static enum Token line_shape(TSLexer *lexer, char name[LONGEST_WORD]) {
  if (lexer->lookahead != '%') {
    skip_blanks(lexer);
    return at_line_end(lexer) ? EMPTY_LINE : TEXT;
  }
  advance(lexer);
  if (lexer->lookahead == '%') return COMMENT;
  bool is_property = is_blank(lexer->lookahead);
  skip_blanks(lexer);
  if (at_line_end(lexer)) return SEPARATOR_START;
  if (!is_lower(lexer->lookahead)) return MALFORMED_START;
  read_word(lexer, name);
  if (!at_gap(lexer)) return MALFORMED_START;
  return is_property ? PROPERTY_START : STATEMENT_START;
}

// ---- References and attributes ----

// Goes behind a quoted name; false where its line ends before it does.
static bool skip_quoted(TSLexer *lexer) {
  advance(lexer);
  while (!at_line_end(lexer)) {
    int32_t character = lexer->lookahead;
    advance(lexer);
    if (character == '"') return true;
    if (character == '\\' && (lexer->lookahead == '"' || lexer->lookahead == '\\')) advance(lexer);
  }
  return false;
}

static bool at_bare(TSLexer *lexer) {
  switch (lexer->lookahead) {
    case ' ': case '\t': case '\n': case '\r': case '"': case '|': case '<': case '>': case '\\': return false;
    default: return !at_end(lexer);
  }
}

// Reads the value of an attribute; NOTHING where there is none.
static enum Token read_value(TSLexer *lexer) {
  bool is_signed = is_entity_sign(lexer->lookahead);
  if (is_signed) advance(lexer);
  int32_t first = lexer->lookahead;
  if (first == '"') return skip_quoted(lexer) ? QUOTED_NAME : NOTHING;
  if (!is_signed && !at_bare(lexer)) return NOTHING;
  while (at_bare(lexer)) advance(lexer);
  if (is_signed && is_alphanumeric(first)) return IDENTIFIER;
  return is_signed && (first == '?' || first == '*') ? PLACEHOLDER : VALUE;
}

// Reads a reference or an attribute, whichever is here; NOTHING where neither is.
// - is_whole: false where an identifier is followed by a sign that joins nothing.
// - marks: whether the end of the reference, or of the attribute's name, is marked as that of the token.
static enum Token read_part(TSLexer *lexer, bool *is_whole, bool marks) {
  bool may_be_name = is_lower(lexer->lookahead);
  if (is_entity_sign(lexer->lookahead)) advance(lexer);
  int32_t first = lexer->lookahead;
  *is_whole = true;
  if (first == '?' || first == '*' || first == '"') {
    if (first == '"' && !skip_quoted(lexer)) return NOTHING;
    if (first != '"') advance(lexer);
    if (marks) lexer->mark_end(lexer);
    return first == '"' ? QUOTED_NAME : PLACEHOLDER;
  }
  if (!is_alphanumeric(first)) return NOTHING;
  bool is_behind_joint = false;
  while (is_alphanumeric(lexer->lookahead) || is_joint(lexer->lookahead)) {
    bool joins = is_joint(lexer->lookahead);
    if (joins && is_behind_joint) *is_whole = false;
    if (lexer->lookahead == '.' || lexer->lookahead == '/') may_be_name = false;
    advance(lexer);
    is_behind_joint = joins;
    if (marks && *is_whole && !joins) lexer->mark_end(lexer);
  }
  if (may_be_name && lexer->lookahead == '=') {
    if (marks) lexer->mark_end(lexer);
    advance(lexer);
    if (read_value(lexer) != NOTHING) return ATTRIBUTE_NAME;
    *is_whole = false;
  }
  if (is_behind_joint) *is_whole = false;
  return IDENTIFIER;
}

// Whether a head is here: nothing, a reference, attributes, or a reference and then attributes, and `|`.
static bool head_follows(TSLexer *lexer, bool is_of_aside) {
  if (lexer->lookahead == '|') return true;
  bool is_whole;
  enum Token part = is_of_aside ? NOTHING : read_part(lexer, &is_whole, false);
  while (part != NOTHING && is_whole) {
    if (lexer->lookahead == '|') return true;
    if (!is_blank(lexer->lookahead)) return false;
    skip_blanks(lexer);
    part = read_part(lexer, &is_whole, false);
    if (part != ATTRIBUTE_NAME) return false;
  }
  return false;
}
