// Reads what the table of a parser cannot: the shapes of lines, heads, references, and where spans and passages end.
//
// Each call looks ahead as far as it must and gives one token. An empty token says what is to come, where it takes a
// look further ahead than the token that then comes.

#include <stdlib.h>
#include <string.h>
#include "shapes.h"

enum { DEEPEST_NESTING = 32 };

// The signs of the spans in the order of their openers; the first four are those of short ones.
static const char SIGNS[] = "@&#^:!+~";
enum { SHORT_SIGNS = 4 };

static const char *const HEADER[] = {
  "title", "date", "source", "outlet", "author", "place", "event", "lang", "sha256",
};

// What is open. In a long span there may be short ones, never the other way round.
typedef struct {
  uint32_t open_long, open_short;
  // Openers too deep to be spans, whose closers are text as well.
  uint32_t ignored_long, ignored_short;
  // Whether the opener of an aside was the last token.
  uint8_t begins_aside;
  uint8_t is_in_turn;
  // The first letter of the statement that began a passage.
  uint8_t passage;
} Scanner;

// ---- Lines ----

// What the statement with this name begins or ends.
static enum Token statement(Scanner *scanner, TSLexer *lexer, const char *name) {
  for (size_t index = 0; index < sizeof(HEADER) / sizeof(*HEADER); index++) {
    if (strcmp(name, HEADER[index]) == 0) return HEADER_START;
  }
  if (strcmp(name, "speaker") == 0) {
    scanner->is_in_turn = true;
    scanner->passage = 0;
    return TURN_START;
  }
  if (strcmp(name, "resolution") == 0 || strcmp(name, "directive") == 0) {
    scanner->passage = (uint8_t)name[0];
    return PASSAGE_START;
  }
  if (strcmp(name, "end") != 0) return STATEMENT_START;
  char ended[LONGEST_WORD];
  skip_blanks(lexer);
  read_word(lexer, ended);
  skip_blanks(lexer);
  if (!at_line_end(lexer)) return STATEMENT_START;
  bool ends_turn = strcmp(ended, "speaker") == 0;
  bool ends_passage = strcmp(ended, scanner->passage == 'r' ? "resolution" : "directive") == 0;
  if (scanner->passage && (ended[0] == 0 || ends_passage)) {
    scanner->passage = 0;
    return PASSAGE_END_START;
  }
  if (scanner->is_in_turn && (ended[0] == 0 || ends_turn)) {
    scanner->is_in_turn = false;
    scanner->passage = 0;
    return TURN_END_START;
  }
  return STATEMENT_START;
}

static bool scan_markup_line(Scanner *scanner, TSLexer *lexer) {
  char name[LONGEST_WORD];
  lexer->mark_end(lexer);
  enum Token shape = line_shape(lexer, name);
  if (shape == STATEMENT_START) shape = statement(scanner, lexer, name);
  if (shape == COMMENT) {
    while (!at_line_end(lexer)) advance(lexer);
    lexer->mark_end(lexer);
  }
  return give(lexer, shape);
}

static bool scan_markup_end(TSLexer *lexer, const bool *valid) {
  char name[LONGEST_WORD];
  skip_blanks(lexer);
  if (!at_line_end(lexer)) return false;
  skip_line_end(lexer);
  lexer->mark_end(lexer);
  bool goes_on = valid[PROPERTY_BREAK] && line_shape(lexer, name) == PROPERTY_START;
  return give(lexer, goes_on ? PROPERTY_BREAK : MARKUP_END);
}

// ---- Values in a markup line ----

// Says, in an empty token, whether a reference, an attribute or words are here in a markup line.
static bool scan_value_start(TSLexer *lexer, const bool *valid) {
  lexer->mark_end(lexer);
  bool is_signed = is_entity_sign(lexer->lookahead);
  bool is_whole;
  enum Token part = read_part(lexer, &is_whole, false);
  if (part == NOTHING) return give(lexer, WORDS_START);
  if (valid[REFERENCE_START]) return give(lexer, REFERENCE_START);
  if (valid[SIGNED_REFERENCE_START]) return give(lexer, is_signed ? SIGNED_REFERENCE_START : WORDS_START);
  if (part == ATTRIBUTE_NAME) return give(lexer, valid[ATTRIBUTE_START] ? ATTRIBUTE_START : WORDS_START);
  if (!is_whole || !at_gap(lexer)) return give(lexer, WORDS_START);
  if (valid[PASSAGE_REFERENCE_START]) return give(lexer, PASSAGE_REFERENCE_START);
  if (!valid[SPEAKER_START]) return give(lexer, WORDS_START);
  // A speaker may be named in words that begin like a reference.
  skip_blanks(lexer);
  return give(lexer, is_signed || at_line_end(lexer) ? SPEAKER_START : WORDS_START);
}

static bool scan_words(TSLexer *lexer, enum Token token) {
  while (!at_line_end(lexer)) {
    bool ends = !is_blank(lexer->lookahead);
    advance(lexer);
    if (ends) lexer->mark_end(lexer);
  }
  return give(lexer, token);
}

static bool scan_rule(TSLexer *lexer) {
  int length = 0, dashes = 0;
  for (; !at_gap(lexer); length++) {
    if (lexer->lookahead == '-') dashes++;
    advance(lexer);
  }
  lexer->mark_end(lexer);
  return length == 2 && dashes == 2 ? scan_words(lexer, REASON) : give(lexer, RULE);
}

static bool scan_value(TSLexer *lexer, const bool *valid) {
  if (valid[WORDS_START]) return scan_value_start(lexer, valid);
  if (valid[WORDS]) return scan_words(lexer, WORDS);
  if (valid[RULE]) return scan_rule(lexer);
  if (valid[PERIOD]) {
    while (!at_gap(lexer)) advance(lexer);
    lexer->mark_end(lexer);
    return give(lexer, PERIOD);
  }
  if (valid[VALUE]) {
    enum Token value = read_value(lexer);
    lexer->mark_end(lexer);
    return value != NOTHING && give(lexer, value);
  }
  if (valid[IDENTIFIER] || valid[ATTRIBUTE_NAME]) {
    bool is_whole;
    enum Token part = read_part(lexer, &is_whole, true);
    if (part == ATTRIBUTE_NAME && !valid[ATTRIBUTE_NAME]) part = IDENTIFIER;
    return part != NOTHING && give(lexer, part);
  }
  return false;
}

// ---- Text ----

static bool leave_span(Scanner *scanner, TSLexer *lexer) {
  if (scanner->open_short > 0) {
    scanner->open_short--;
    scanner->ignored_short = 0;
  } else {
    scanner->open_long--;
  }
  return give(lexer, UNCLOSED_HERE);
}

// At the end of a line, or of the file, with no text before it.
static bool scan_text_end(Scanner *scanner, TSLexer *lexer) {
  char name[LONGEST_WORD];
  if (scanner->open_short > 0) return leave_span(scanner, lexer);
  scanner->ignored_short = 0;
  bool is_file_end = at_end(lexer);
  if (!is_file_end) {
    skip_line_end(lexer);
    enum Token shape = line_shape(lexer, name);
    if (shape == TEXT || shape == MALFORMED_START) return give(lexer, LINE_BREAK_AHEAD);
  }
  if (scanner->open_long > 0) return leave_span(scanner, lexer);
  scanner->ignored_long = 0;
  return give(lexer, is_file_end ? FILE_END_HERE : PARAGRAPH_END_AHEAD);
}

typedef enum { IS_TEXT, IS_TOKEN } Outcome;

// At a `<`; `token` is what is given where it opens something, or where the text before it is.
static Outcome scan_opener(Scanner *scanner, TSLexer *lexer, bool is_behind_text) {
  advance(lexer);
  const char *sign = lexer->lookahead > 0 && lexer->lookahead < 128 ? strchr(SIGNS, (char)lexer->lookahead) : NULL;
  if (sign == NULL) return IS_TEXT;
  bool is_long = sign - SIGNS >= SHORT_SIGNS;
  bool leaves_short = is_long && scanner->open_short > 0;
  advance(lexer);
  if (!is_behind_text && !leaves_short) lexer->mark_end(lexer);
  if (*sign == '!' && lexer->lookahead == '-') {
    advance(lexer);
    if (lexer->lookahead == '-') return IS_TEXT;
  }
  bool is_too_deep = !leaves_short && scanner->open_long + scanner->open_short >= DEEPEST_NESTING;
  if (is_too_deep) {
    if (is_long) scanner->ignored_short = 0;
    *(is_long ? &scanner->ignored_long : &scanner->ignored_short) += 1;
    return IS_TEXT;
  }
  if (is_behind_text) {
    give(lexer, TEXT);
  } else if (leaves_short) {
    leave_span(scanner, lexer);
  } else {
    if (is_long) scanner->ignored_short = 0;
    *(is_long ? &scanner->open_long : &scanner->open_short) += 1;
    scanner->begins_aside = *sign == '~';
    give(lexer, FIRST_OPENER + (enum Token)(sign - SIGNS));
  }
  return IS_TOKEN;
}

// At a `>`: whether it closes a span.
static bool closes(Scanner *scanner) {
  if (scanner->open_long + scanner->open_short == 0) return false;
  if (scanner->ignored_short + scanner->ignored_long == 0) return true;
  *(scanner->ignored_short > 0 ? &scanner->ignored_short : &scanner->ignored_long) -= 1;
  return false;
}

static bool scan_text(Scanner *scanner, TSLexer *lexer, bool is_behind_text) {
  while (true) {
    // The end of the text before this character, or of an empty token.
    switch (lexer->lookahead) {
      case 0: case '\n': case '\r':
        if (!at_line_end(lexer)) break;
        lexer->mark_end(lexer);
        return is_behind_text ? give(lexer, TEXT) : scan_text_end(scanner, lexer);
      case '<':
        lexer->mark_end(lexer);
        if (scan_opener(scanner, lexer, is_behind_text) == IS_TOKEN) return true;
        is_behind_text = true;
        continue;
      case '>':
        if (!closes(scanner)) break;
        lexer->mark_end(lexer);
        if (is_behind_text) return give(lexer, TEXT);
        advance(lexer);
        lexer->mark_end(lexer);
        *(scanner->open_short > 0 ? &scanner->open_short : &scanner->open_long) -= 1;
        return give(lexer, CLOSER);
      case '\\': {
        lexer->mark_end(lexer);
        advance(lexer);
        bool is_escape = is_escapable(lexer->lookahead);
        if (is_escape || is_line_end(lexer->lookahead)) {
          if (is_behind_text) return give(lexer, TEXT);
          if (is_escape) advance(lexer);
          lexer->mark_end(lexer);
          return give(lexer, is_escape ? ESCAPE : SOFT_BREAK);
        }
        is_behind_text = true;
        continue;
      }
      default: break;
    }
    advance(lexer);
    is_behind_text = true;
  }
}

static bool scan_line_start(Scanner *scanner, TSLexer *lexer) {
  if (lexer->lookahead == '%') return scan_markup_line(scanner, lexer);
  bool is_behind_text = is_blank(lexer->lookahead);
  skip_blanks(lexer);
  if (!at_line_end(lexer)) return scan_text(scanner, lexer, is_behind_text);
  if (at_end(lexer) && !is_behind_text) return false;
  skip_line_end(lexer);
  lexer->mark_end(lexer);
  return give(lexer, EMPTY_LINE);
}

// ---- The interface ----

bool tree_sitter_anno_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  Scanner *scanner = payload;
  // Everything is valid after an error only, which the grammar leaves no room for but after a character 0.
  if (valid[TEXT] && valid[WORDS]) return false;
  if (valid[EMPTY_LINE]) return scan_line_start(scanner, lexer);
  if (valid[PROPERTY_START]) return give(lexer, PROPERTY_START);
  if (valid[MALFORMED_START] && lexer->lookahead == '%') {
    lexer->mark_end(lexer);
    return give(lexer, MALFORMED_START);
  }
  if (valid[HEAD_START]) {
    bool is_of_aside = scanner->begins_aside;
    scanner->begins_aside = false;
    lexer->mark_end(lexer);
    return give(lexer, head_follows(lexer, is_of_aside) ? HEAD_START : CONTENT_START);
  }
  if (valid[TEXT]) return scan_text(scanner, lexer, false);
  if (at_gap(lexer)) return valid[MARKUP_END] && scan_markup_end(lexer, valid);
  return scan_value(lexer, valid);
}

void *tree_sitter_anno_external_scanner_create(void) { return calloc(1, sizeof(Scanner)); }

void tree_sitter_anno_external_scanner_destroy(void *payload) { free(payload); }

unsigned tree_sitter_anno_external_scanner_serialize(void *payload, char *buffer) {
  memcpy(buffer, payload, sizeof(Scanner));
  return sizeof(Scanner);
}

void tree_sitter_anno_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  memset(payload, 0, sizeof(Scanner));
  if (length == sizeof(Scanner)) memcpy(payload, buffer, length);
}
