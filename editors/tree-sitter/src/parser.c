#include <tree_sitter/parser.h>

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#ifdef _MSC_VER
#pragma optimize("", off)
#elif defined(__clang__)
#pragma clang optimize off
#elif defined(__GNUC__)
#pragma GCC optimize ("O0")
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 303
#define LARGE_STATE_COUNT 2
#define SYMBOL_COUNT 118
#define ALIAS_COUNT 5
#define TOKEN_COUNT 73
#define EXTERNAL_TOKEN_COUNT 46
#define FIELD_COUNT 0
#define MAX_ALIAS_SEQUENCE_LENGTH 8
#define PRODUCTION_ID_COUNT 9

enum {
  anon_sym_PERCENT = 1,
  aux_sym__header_token1 = 2,
  aux_sym__header_token2 = 3,
  aux_sym__header_token3 = 4,
  aux_sym__header_token4 = 5,
  aux_sym_statement_token1 = 6,
  aux_sym_statement_token2 = 7,
  aux_sym_statement_token3 = 8,
  aux_sym__speaker_token1 = 9,
  aux_sym__passage_token1 = 10,
  aux_sym__declared_token1 = 11,
  aux_sym_property_token1 = 12,
  aux_sym_property_token2 = 13,
  aux_sym_property_token3 = 14,
  aux_sym_property_token4 = 15,
  aux_sym_property_token5 = 16,
  aux_sym_property_token6 = 17,
  aux_sym_property_token7 = 18,
  sym_unknown_keyword = 19,
  sym_unknown_property = 20,
  sym_document_kind = 21,
  sym_unknown_kind = 22,
  anon_sym_EQ = 23,
  sym__blank = 24,
  sym__line_end = 25,
  anon_sym_PIPE = 26,
  sym__empty_line = 27,
  sym_comment = 28,
  sym__separator_start = 29,
  sym__property_start = 30,
  sym__malformed_start = 31,
  sym__header_start = 32,
  sym__statement_start = 33,
  sym__turn_start = 34,
  sym__passage_start = 35,
  sym__turn_end_start = 36,
  sym__passage_end_start = 37,
  sym__markup_end = 38,
  sym__property_break = 39,
  sym__text = 40,
  sym_escape = 41,
  sym_soft_break = 42,
  sym__line_break_ahead = 43,
  sym__paragraph_end_ahead = 44,
  sym__file_end_here = 45,
  sym__person_opener = 46,
  sym__organization_opener = 47,
  sym__citation_opener = 48,
  sym__role_opener = 49,
  sym__speech_opener = 50,
  sym__directive_opener = 51,
  sym__resolution_opener = 52,
  sym__aside_opener = 53,
  sym_closer = 54,
  sym__unclosed_here = 55,
  sym__head_start = 56,
  sym__content_start = 57,
  sym__reference_start = 58,
  sym__signed_reference_start = 59,
  sym__speaker_start = 60,
  sym__passage_reference_start = 61,
  sym__attribute_start = 62,
  sym__words_start = 63,
  sym_identifier = 64,
  sym_quoted_name = 65,
  sym_placeholder = 66,
  sym_attribute_name = 67,
  sym_value = 68,
  sym_words = 69,
  sym_period = 70,
  sym_rule = 71,
  sym_reason = 72,
  sym_document = 73,
  sym_turn = 74,
  sym_passage = 75,
  sym__item = 76,
  sym_separator = 77,
  sym_header = 78,
  sym__header = 79,
  sym_statement = 80,
  sym__allowed = 81,
  sym__speaker = 82,
  sym__passage = 83,
  sym__rest = 84,
  sym__turn_end = 85,
  sym__passage_end = 86,
  sym__end = 87,
  sym_declaration = 88,
  sym__declared = 89,
  sym_property = 90,
  sym__reference_and_words = 91,
  sym__signed_reference_or_words = 92,
  sym__reference = 93,
  sym_attribute = 94,
  sym_paragraph = 95,
  sym_malformed = 96,
  sym__content = 97,
  sym_person = 98,
  sym_organization = 99,
  sym_citation = 100,
  sym_role = 101,
  sym_speech = 102,
  sym_directive = 103,
  sym_resolution = 104,
  sym_aside = 105,
  sym_unclosed = 106,
  sym__inside = 107,
  sym_content = 108,
  sym_head = 109,
  aux_sym_document_repeat1 = 110,
  aux_sym_turn_repeat1 = 111,
  aux_sym_passage_repeat1 = 112,
  aux_sym_header_repeat1 = 113,
  aux_sym__allowed_repeat1 = 114,
  aux_sym_declaration_repeat1 = 115,
  aux_sym_paragraph_repeat1 = 116,
  aux_sym_head_repeat1 = 117,
  alias_sym_date = 118,
  alias_sym_digest = 119,
  alias_sym_language = 120,
  alias_sym_passage_name = 121,
  alias_sym_unclosed_opener = 122,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [anon_sym_PERCENT] = "%",
  [aux_sym__header_token1] = "keyword",
  [aux_sym__header_token2] = "keyword",
  [aux_sym__header_token3] = "keyword",
  [aux_sym__header_token4] = "keyword",
  [aux_sym_statement_token1] = "keyword",
  [aux_sym_statement_token2] = "keyword",
  [aux_sym_statement_token3] = "keyword",
  [aux_sym__speaker_token1] = "keyword",
  [aux_sym__passage_token1] = "keyword",
  [aux_sym__declared_token1] = "keyword",
  [aux_sym_property_token1] = "property_name",
  [aux_sym_property_token2] = "property_name",
  [aux_sym_property_token3] = "property_name",
  [aux_sym_property_token4] = "property_name",
  [aux_sym_property_token5] = "property_name",
  [aux_sym_property_token6] = "property_name",
  [aux_sym_property_token7] = "property_name",
  [sym_unknown_keyword] = "unknown_keyword",
  [sym_unknown_property] = "unknown_property",
  [sym_document_kind] = "document_kind",
  [sym_unknown_kind] = "unknown_kind",
  [anon_sym_EQ] = "=",
  [sym__blank] = "_blank",
  [sym__line_end] = "_line_end",
  [anon_sym_PIPE] = "bar",
  [sym__empty_line] = "_empty_line",
  [sym_comment] = "comment",
  [sym__separator_start] = "_separator_start",
  [sym__property_start] = "_property_start",
  [sym__malformed_start] = "_malformed_start",
  [sym__header_start] = "_header_start",
  [sym__statement_start] = "_statement_start",
  [sym__turn_start] = "_turn_start",
  [sym__passage_start] = "_passage_start",
  [sym__turn_end_start] = "_turn_end_start",
  [sym__passage_end_start] = "_passage_end_start",
  [sym__markup_end] = "_markup_end",
  [sym__property_break] = "_property_break",
  [sym__text] = "_text",
  [sym_escape] = "escape",
  [sym_soft_break] = "soft_break",
  [sym__line_break_ahead] = "_line_break_ahead",
  [sym__paragraph_end_ahead] = "_paragraph_end_ahead",
  [sym__file_end_here] = "_file_end_here",
  [sym__person_opener] = "opener",
  [sym__organization_opener] = "opener",
  [sym__citation_opener] = "opener",
  [sym__role_opener] = "opener",
  [sym__speech_opener] = "opener",
  [sym__directive_opener] = "opener",
  [sym__resolution_opener] = "opener",
  [sym__aside_opener] = "opener",
  [sym_closer] = "closer",
  [sym__unclosed_here] = "_unclosed_here",
  [sym__head_start] = "_head_start",
  [sym__content_start] = "_content_start",
  [sym__reference_start] = "_reference_start",
  [sym__signed_reference_start] = "_signed_reference_start",
  [sym__speaker_start] = "_speaker_start",
  [sym__passage_reference_start] = "_passage_reference_start",
  [sym__attribute_start] = "_attribute_start",
  [sym__words_start] = "_words_start",
  [sym_identifier] = "identifier",
  [sym_quoted_name] = "quoted_name",
  [sym_placeholder] = "placeholder",
  [sym_attribute_name] = "attribute_name",
  [sym_value] = "value",
  [sym_words] = "words",
  [sym_period] = "period",
  [sym_rule] = "rule",
  [sym_reason] = "reason",
  [sym_document] = "document",
  [sym_turn] = "turn",
  [sym_passage] = "passage",
  [sym__item] = "_item",
  [sym_separator] = "separator",
  [sym_header] = "header",
  [sym__header] = "statement",
  [sym_statement] = "statement",
  [sym__allowed] = "_allowed",
  [sym__speaker] = "statement",
  [sym__passage] = "statement",
  [sym__rest] = "_rest",
  [sym__turn_end] = "statement",
  [sym__passage_end] = "statement",
  [sym__end] = "_end",
  [sym_declaration] = "declaration",
  [sym__declared] = "statement",
  [sym_property] = "property",
  [sym__reference_and_words] = "_reference_and_words",
  [sym__signed_reference_or_words] = "_signed_reference_or_words",
  [sym__reference] = "_reference",
  [sym_attribute] = "attribute",
  [sym_paragraph] = "paragraph",
  [sym_malformed] = "malformed",
  [sym__content] = "_content",
  [sym_person] = "person",
  [sym_organization] = "organization",
  [sym_citation] = "citation",
  [sym_role] = "role",
  [sym_speech] = "speech",
  [sym_directive] = "directive",
  [sym_resolution] = "resolution",
  [sym_aside] = "aside",
  [sym_unclosed] = "unclosed",
  [sym__inside] = "_inside",
  [sym_content] = "content",
  [sym_head] = "head",
  [aux_sym_document_repeat1] = "document_repeat1",
  [aux_sym_turn_repeat1] = "turn_repeat1",
  [aux_sym_passage_repeat1] = "passage_repeat1",
  [aux_sym_header_repeat1] = "header_repeat1",
  [aux_sym__allowed_repeat1] = "_allowed_repeat1",
  [aux_sym_declaration_repeat1] = "declaration_repeat1",
  [aux_sym_paragraph_repeat1] = "paragraph_repeat1",
  [aux_sym_head_repeat1] = "head_repeat1",
  [alias_sym_date] = "date",
  [alias_sym_digest] = "digest",
  [alias_sym_language] = "language",
  [alias_sym_passage_name] = "passage_name",
  [alias_sym_unclosed_opener] = "unclosed_opener",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [anon_sym_PERCENT] = anon_sym_PERCENT,
  [aux_sym__header_token1] = aux_sym__header_token1,
  [aux_sym__header_token2] = aux_sym__header_token1,
  [aux_sym__header_token3] = aux_sym__header_token1,
  [aux_sym__header_token4] = aux_sym__header_token1,
  [aux_sym_statement_token1] = aux_sym__header_token1,
  [aux_sym_statement_token2] = aux_sym__header_token1,
  [aux_sym_statement_token3] = aux_sym__header_token1,
  [aux_sym__speaker_token1] = aux_sym__header_token1,
  [aux_sym__passage_token1] = aux_sym__header_token1,
  [aux_sym__declared_token1] = aux_sym__header_token1,
  [aux_sym_property_token1] = aux_sym_property_token1,
  [aux_sym_property_token2] = aux_sym_property_token1,
  [aux_sym_property_token3] = aux_sym_property_token1,
  [aux_sym_property_token4] = aux_sym_property_token1,
  [aux_sym_property_token5] = aux_sym_property_token1,
  [aux_sym_property_token6] = aux_sym_property_token1,
  [aux_sym_property_token7] = aux_sym_property_token1,
  [sym_unknown_keyword] = sym_unknown_keyword,
  [sym_unknown_property] = sym_unknown_property,
  [sym_document_kind] = sym_document_kind,
  [sym_unknown_kind] = sym_unknown_kind,
  [anon_sym_EQ] = anon_sym_EQ,
  [sym__blank] = sym__blank,
  [sym__line_end] = sym__line_end,
  [anon_sym_PIPE] = anon_sym_PIPE,
  [sym__empty_line] = sym__empty_line,
  [sym_comment] = sym_comment,
  [sym__separator_start] = sym__separator_start,
  [sym__property_start] = sym__property_start,
  [sym__malformed_start] = sym__malformed_start,
  [sym__header_start] = sym__header_start,
  [sym__statement_start] = sym__statement_start,
  [sym__turn_start] = sym__turn_start,
  [sym__passage_start] = sym__passage_start,
  [sym__turn_end_start] = sym__turn_end_start,
  [sym__passage_end_start] = sym__passage_end_start,
  [sym__markup_end] = sym__markup_end,
  [sym__property_break] = sym__property_break,
  [sym__text] = sym__text,
  [sym_escape] = sym_escape,
  [sym_soft_break] = sym_soft_break,
  [sym__line_break_ahead] = sym__line_break_ahead,
  [sym__paragraph_end_ahead] = sym__paragraph_end_ahead,
  [sym__file_end_here] = sym__file_end_here,
  [sym__person_opener] = sym__person_opener,
  [sym__organization_opener] = sym__person_opener,
  [sym__citation_opener] = sym__person_opener,
  [sym__role_opener] = sym__person_opener,
  [sym__speech_opener] = sym__person_opener,
  [sym__directive_opener] = sym__person_opener,
  [sym__resolution_opener] = sym__person_opener,
  [sym__aside_opener] = sym__person_opener,
  [sym_closer] = sym_closer,
  [sym__unclosed_here] = sym__unclosed_here,
  [sym__head_start] = sym__head_start,
  [sym__content_start] = sym__content_start,
  [sym__reference_start] = sym__reference_start,
  [sym__signed_reference_start] = sym__signed_reference_start,
  [sym__speaker_start] = sym__speaker_start,
  [sym__passage_reference_start] = sym__passage_reference_start,
  [sym__attribute_start] = sym__attribute_start,
  [sym__words_start] = sym__words_start,
  [sym_identifier] = sym_identifier,
  [sym_quoted_name] = sym_quoted_name,
  [sym_placeholder] = sym_placeholder,
  [sym_attribute_name] = sym_attribute_name,
  [sym_value] = sym_value,
  [sym_words] = sym_words,
  [sym_period] = sym_period,
  [sym_rule] = sym_rule,
  [sym_reason] = sym_reason,
  [sym_document] = sym_document,
  [sym_turn] = sym_turn,
  [sym_passage] = sym_passage,
  [sym__item] = sym__item,
  [sym_separator] = sym_separator,
  [sym_header] = sym_header,
  [sym__header] = sym_statement,
  [sym_statement] = sym_statement,
  [sym__allowed] = sym__allowed,
  [sym__speaker] = sym_statement,
  [sym__passage] = sym_statement,
  [sym__rest] = sym__rest,
  [sym__turn_end] = sym_statement,
  [sym__passage_end] = sym_statement,
  [sym__end] = sym__end,
  [sym_declaration] = sym_declaration,
  [sym__declared] = sym_statement,
  [sym_property] = sym_property,
  [sym__reference_and_words] = sym__reference_and_words,
  [sym__signed_reference_or_words] = sym__signed_reference_or_words,
  [sym__reference] = sym__reference,
  [sym_attribute] = sym_attribute,
  [sym_paragraph] = sym_paragraph,
  [sym_malformed] = sym_malformed,
  [sym__content] = sym__content,
  [sym_person] = sym_person,
  [sym_organization] = sym_organization,
  [sym_citation] = sym_citation,
  [sym_role] = sym_role,
  [sym_speech] = sym_speech,
  [sym_directive] = sym_directive,
  [sym_resolution] = sym_resolution,
  [sym_aside] = sym_aside,
  [sym_unclosed] = sym_unclosed,
  [sym__inside] = sym__inside,
  [sym_content] = sym_content,
  [sym_head] = sym_head,
  [aux_sym_document_repeat1] = aux_sym_document_repeat1,
  [aux_sym_turn_repeat1] = aux_sym_turn_repeat1,
  [aux_sym_passage_repeat1] = aux_sym_passage_repeat1,
  [aux_sym_header_repeat1] = aux_sym_header_repeat1,
  [aux_sym__allowed_repeat1] = aux_sym__allowed_repeat1,
  [aux_sym_declaration_repeat1] = aux_sym_declaration_repeat1,
  [aux_sym_paragraph_repeat1] = aux_sym_paragraph_repeat1,
  [aux_sym_head_repeat1] = aux_sym_head_repeat1,
  [alias_sym_date] = alias_sym_date,
  [alias_sym_digest] = alias_sym_digest,
  [alias_sym_language] = alias_sym_language,
  [alias_sym_passage_name] = alias_sym_passage_name,
  [alias_sym_unclosed_opener] = alias_sym_unclosed_opener,
};

static const TSSymbolMetadata ts_symbol_metadata[] = {
  [ts_builtin_sym_end] = {
    .visible = false,
    .named = true,
  },
  [anon_sym_PERCENT] = {
    .visible = true,
    .named = false,
  },
  [aux_sym__header_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym__header_token2] = {
    .visible = true,
    .named = true,
  },
  [aux_sym__header_token3] = {
    .visible = true,
    .named = true,
  },
  [aux_sym__header_token4] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_statement_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_statement_token2] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_statement_token3] = {
    .visible = true,
    .named = true,
  },
  [aux_sym__speaker_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym__passage_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym__declared_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_property_token1] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_property_token2] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_property_token3] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_property_token4] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_property_token5] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_property_token6] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_property_token7] = {
    .visible = true,
    .named = true,
  },
  [sym_unknown_keyword] = {
    .visible = true,
    .named = true,
  },
  [sym_unknown_property] = {
    .visible = true,
    .named = true,
  },
  [sym_document_kind] = {
    .visible = true,
    .named = true,
  },
  [sym_unknown_kind] = {
    .visible = true,
    .named = true,
  },
  [anon_sym_EQ] = {
    .visible = true,
    .named = false,
  },
  [sym__blank] = {
    .visible = false,
    .named = true,
  },
  [sym__line_end] = {
    .visible = false,
    .named = true,
  },
  [anon_sym_PIPE] = {
    .visible = true,
    .named = true,
  },
  [sym__empty_line] = {
    .visible = false,
    .named = true,
  },
  [sym_comment] = {
    .visible = true,
    .named = true,
  },
  [sym__separator_start] = {
    .visible = false,
    .named = true,
  },
  [sym__property_start] = {
    .visible = false,
    .named = true,
  },
  [sym__malformed_start] = {
    .visible = false,
    .named = true,
  },
  [sym__header_start] = {
    .visible = false,
    .named = true,
  },
  [sym__statement_start] = {
    .visible = false,
    .named = true,
  },
  [sym__turn_start] = {
    .visible = false,
    .named = true,
  },
  [sym__passage_start] = {
    .visible = false,
    .named = true,
  },
  [sym__turn_end_start] = {
    .visible = false,
    .named = true,
  },
  [sym__passage_end_start] = {
    .visible = false,
    .named = true,
  },
  [sym__markup_end] = {
    .visible = false,
    .named = true,
  },
  [sym__property_break] = {
    .visible = false,
    .named = true,
  },
  [sym__text] = {
    .visible = false,
    .named = true,
  },
  [sym_escape] = {
    .visible = true,
    .named = true,
  },
  [sym_soft_break] = {
    .visible = true,
    .named = true,
  },
  [sym__line_break_ahead] = {
    .visible = false,
    .named = true,
  },
  [sym__paragraph_end_ahead] = {
    .visible = false,
    .named = true,
  },
  [sym__file_end_here] = {
    .visible = false,
    .named = true,
  },
  [sym__person_opener] = {
    .visible = true,
    .named = true,
  },
  [sym__organization_opener] = {
    .visible = true,
    .named = true,
  },
  [sym__citation_opener] = {
    .visible = true,
    .named = true,
  },
  [sym__role_opener] = {
    .visible = true,
    .named = true,
  },
  [sym__speech_opener] = {
    .visible = true,
    .named = true,
  },
  [sym__directive_opener] = {
    .visible = true,
    .named = true,
  },
  [sym__resolution_opener] = {
    .visible = true,
    .named = true,
  },
  [sym__aside_opener] = {
    .visible = true,
    .named = true,
  },
  [sym_closer] = {
    .visible = true,
    .named = true,
  },
  [sym__unclosed_here] = {
    .visible = false,
    .named = true,
  },
  [sym__head_start] = {
    .visible = false,
    .named = true,
  },
  [sym__content_start] = {
    .visible = false,
    .named = true,
  },
  [sym__reference_start] = {
    .visible = false,
    .named = true,
  },
  [sym__signed_reference_start] = {
    .visible = false,
    .named = true,
  },
  [sym__speaker_start] = {
    .visible = false,
    .named = true,
  },
  [sym__passage_reference_start] = {
    .visible = false,
    .named = true,
  },
  [sym__attribute_start] = {
    .visible = false,
    .named = true,
  },
  [sym__words_start] = {
    .visible = false,
    .named = true,
  },
  [sym_identifier] = {
    .visible = true,
    .named = true,
  },
  [sym_quoted_name] = {
    .visible = true,
    .named = true,
  },
  [sym_placeholder] = {
    .visible = true,
    .named = true,
  },
  [sym_attribute_name] = {
    .visible = true,
    .named = true,
  },
  [sym_value] = {
    .visible = true,
    .named = true,
  },
  [sym_words] = {
    .visible = true,
    .named = true,
  },
  [sym_period] = {
    .visible = true,
    .named = true,
  },
  [sym_rule] = {
    .visible = true,
    .named = true,
  },
  [sym_reason] = {
    .visible = true,
    .named = true,
  },
  [sym_document] = {
    .visible = true,
    .named = true,
  },
  [sym_turn] = {
    .visible = true,
    .named = true,
  },
  [sym_passage] = {
    .visible = true,
    .named = true,
  },
  [sym__item] = {
    .visible = false,
    .named = true,
  },
  [sym_separator] = {
    .visible = true,
    .named = true,
  },
  [sym_header] = {
    .visible = true,
    .named = true,
  },
  [sym__header] = {
    .visible = true,
    .named = true,
  },
  [sym_statement] = {
    .visible = true,
    .named = true,
  },
  [sym__allowed] = {
    .visible = false,
    .named = true,
  },
  [sym__speaker] = {
    .visible = true,
    .named = true,
  },
  [sym__passage] = {
    .visible = true,
    .named = true,
  },
  [sym__rest] = {
    .visible = false,
    .named = true,
  },
  [sym__turn_end] = {
    .visible = true,
    .named = true,
  },
  [sym__passage_end] = {
    .visible = true,
    .named = true,
  },
  [sym__end] = {
    .visible = false,
    .named = true,
  },
  [sym_declaration] = {
    .visible = true,
    .named = true,
  },
  [sym__declared] = {
    .visible = true,
    .named = true,
  },
  [sym_property] = {
    .visible = true,
    .named = true,
  },
  [sym__reference_and_words] = {
    .visible = false,
    .named = true,
  },
  [sym__signed_reference_or_words] = {
    .visible = false,
    .named = true,
  },
  [sym__reference] = {
    .visible = false,
    .named = true,
  },
  [sym_attribute] = {
    .visible = true,
    .named = true,
  },
  [sym_paragraph] = {
    .visible = true,
    .named = true,
  },
  [sym_malformed] = {
    .visible = true,
    .named = true,
  },
  [sym__content] = {
    .visible = false,
    .named = true,
  },
  [sym_person] = {
    .visible = true,
    .named = true,
  },
  [sym_organization] = {
    .visible = true,
    .named = true,
  },
  [sym_citation] = {
    .visible = true,
    .named = true,
  },
  [sym_role] = {
    .visible = true,
    .named = true,
  },
  [sym_speech] = {
    .visible = true,
    .named = true,
  },
  [sym_directive] = {
    .visible = true,
    .named = true,
  },
  [sym_resolution] = {
    .visible = true,
    .named = true,
  },
  [sym_aside] = {
    .visible = true,
    .named = true,
  },
  [sym_unclosed] = {
    .visible = true,
    .named = true,
  },
  [sym__inside] = {
    .visible = false,
    .named = true,
  },
  [sym_content] = {
    .visible = true,
    .named = true,
  },
  [sym_head] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_document_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_turn_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_passage_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_header_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__allowed_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_declaration_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_paragraph_repeat1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_head_repeat1] = {
    .visible = false,
    .named = false,
  },
  [alias_sym_date] = {
    .visible = true,
    .named = true,
  },
  [alias_sym_digest] = {
    .visible = true,
    .named = true,
  },
  [alias_sym_language] = {
    .visible = true,
    .named = true,
  },
  [alias_sym_passage_name] = {
    .visible = true,
    .named = true,
  },
  [alias_sym_unclosed_opener] = {
    .visible = true,
    .named = true,
  },
};

static const TSSymbol ts_alias_sequences[PRODUCTION_ID_COUNT][MAX_ALIAS_SEQUENCE_LENGTH] = {
  [0] = {0},
  [1] = {
    [0] = alias_sym_unclosed_opener,
  },
  [2] = {
    [3] = alias_sym_date,
  },
  [3] = {
    [3] = alias_sym_digest,
  },
  [4] = {
    [3] = alias_sym_language,
  },
  [5] = {
    [3] = alias_sym_passage_name,
  },
  [6] = {
    [5] = alias_sym_date,
  },
  [7] = {
    [5] = sym_period,
  },
  [8] = {
    [2] = alias_sym_passage_name,
  },
};

static const uint16_t ts_non_terminal_alias_map[] = {
  0,
};

static const TSStateId ts_primary_state_ids[STATE_COUNT] = {
  [0] = 0,
  [1] = 1,
  [2] = 2,
  [3] = 3,
  [4] = 4,
  [5] = 5,
  [6] = 6,
  [7] = 7,
  [8] = 8,
  [9] = 7,
  [10] = 8,
  [11] = 11,
  [12] = 11,
  [13] = 13,
  [14] = 14,
  [15] = 15,
  [16] = 16,
  [17] = 17,
  [18] = 18,
  [19] = 19,
  [20] = 20,
  [21] = 15,
  [22] = 19,
  [23] = 15,
  [24] = 16,
  [25] = 16,
  [26] = 15,
  [27] = 16,
  [28] = 28,
  [29] = 29,
  [30] = 30,
  [31] = 28,
  [32] = 32,
  [33] = 30,
  [34] = 34,
  [35] = 29,
  [36] = 36,
  [37] = 28,
  [38] = 29,
  [39] = 30,
  [40] = 32,
  [41] = 41,
  [42] = 42,
  [43] = 36,
  [44] = 30,
  [45] = 28,
  [46] = 29,
  [47] = 47,
  [48] = 47,
  [49] = 49,
  [50] = 49,
  [51] = 51,
  [52] = 52,
  [53] = 53,
  [54] = 54,
  [55] = 55,
  [56] = 56,
  [57] = 57,
  [58] = 58,
  [59] = 59,
  [60] = 60,
  [61] = 53,
  [62] = 62,
  [63] = 54,
  [64] = 64,
  [65] = 55,
  [66] = 66,
  [67] = 64,
  [68] = 51,
  [69] = 56,
  [70] = 58,
  [71] = 57,
  [72] = 59,
  [73] = 60,
  [74] = 64,
  [75] = 75,
  [76] = 75,
  [77] = 77,
  [78] = 78,
  [79] = 79,
  [80] = 80,
  [81] = 81,
  [82] = 82,
  [83] = 83,
  [84] = 84,
  [85] = 85,
  [86] = 86,
  [87] = 87,
  [88] = 88,
  [89] = 89,
  [90] = 90,
  [91] = 91,
  [92] = 84,
  [93] = 85,
  [94] = 88,
  [95] = 95,
  [96] = 96,
  [97] = 97,
  [98] = 98,
  [99] = 99,
  [100] = 100,
  [101] = 101,
  [102] = 102,
  [103] = 103,
  [104] = 104,
  [105] = 105,
  [106] = 106,
  [107] = 107,
  [108] = 108,
  [109] = 109,
  [110] = 89,
  [111] = 111,
  [112] = 112,
  [113] = 113,
  [114] = 114,
  [115] = 115,
  [116] = 116,
  [117] = 117,
  [118] = 118,
  [119] = 119,
  [120] = 120,
  [121] = 121,
  [122] = 91,
  [123] = 123,
  [124] = 124,
  [125] = 125,
  [126] = 126,
  [127] = 127,
  [128] = 106,
  [129] = 107,
  [130] = 130,
  [131] = 123,
  [132] = 116,
  [133] = 119,
  [134] = 111,
  [135] = 114,
  [136] = 136,
  [137] = 126,
  [138] = 130,
  [139] = 97,
  [140] = 136,
  [141] = 141,
  [142] = 142,
  [143] = 143,
  [144] = 90,
  [145] = 145,
  [146] = 146,
  [147] = 147,
  [148] = 148,
  [149] = 95,
  [150] = 150,
  [151] = 151,
  [152] = 152,
  [153] = 153,
  [154] = 154,
  [155] = 155,
  [156] = 156,
  [157] = 157,
  [158] = 158,
  [159] = 159,
  [160] = 160,
  [161] = 161,
  [162] = 162,
  [163] = 163,
  [164] = 164,
  [165] = 165,
  [166] = 166,
  [167] = 167,
  [168] = 141,
  [169] = 169,
  [170] = 170,
  [171] = 171,
  [172] = 172,
  [173] = 173,
  [174] = 99,
  [175] = 100,
  [176] = 101,
  [177] = 177,
  [178] = 103,
  [179] = 104,
  [180] = 105,
  [181] = 181,
  [182] = 182,
  [183] = 183,
  [184] = 184,
  [185] = 185,
  [186] = 186,
  [187] = 187,
  [188] = 188,
  [189] = 189,
  [190] = 190,
  [191] = 191,
  [192] = 192,
  [193] = 177,
  [194] = 194,
  [195] = 195,
  [196] = 196,
  [197] = 177,
  [198] = 164,
  [199] = 165,
  [200] = 166,
  [201] = 170,
  [202] = 172,
  [203] = 173,
  [204] = 185,
  [205] = 205,
  [206] = 206,
  [207] = 142,
  [208] = 177,
  [209] = 102,
  [210] = 210,
  [211] = 211,
  [212] = 212,
  [213] = 213,
  [214] = 214,
  [215] = 215,
  [216] = 216,
  [217] = 217,
  [218] = 187,
  [219] = 219,
  [220] = 188,
  [221] = 221,
  [222] = 222,
  [223] = 223,
  [224] = 224,
  [225] = 225,
  [226] = 226,
  [227] = 227,
  [228] = 228,
  [229] = 229,
  [230] = 230,
  [231] = 189,
  [232] = 232,
  [233] = 233,
  [234] = 190,
  [235] = 235,
  [236] = 182,
  [237] = 191,
  [238] = 238,
  [239] = 239,
  [240] = 240,
  [241] = 241,
  [242] = 183,
  [243] = 243,
  [244] = 244,
  [245] = 184,
  [246] = 246,
  [247] = 247,
  [248] = 248,
  [249] = 244,
  [250] = 239,
  [251] = 251,
  [252] = 252,
  [253] = 253,
  [254] = 254,
  [255] = 255,
  [256] = 252,
  [257] = 257,
  [258] = 258,
  [259] = 253,
  [260] = 186,
  [261] = 261,
  [262] = 262,
  [263] = 263,
  [264] = 263,
  [265] = 265,
  [266] = 266,
  [267] = 232,
  [268] = 268,
  [269] = 269,
  [270] = 210,
  [271] = 271,
  [272] = 272,
  [273] = 273,
  [274] = 274,
  [275] = 258,
  [276] = 181,
  [277] = 277,
  [278] = 254,
  [279] = 261,
  [280] = 280,
  [281] = 233,
  [282] = 244,
  [283] = 239,
  [284] = 252,
  [285] = 285,
  [286] = 263,
  [287] = 244,
  [288] = 252,
  [289] = 265,
  [290] = 263,
  [291] = 291,
  [292] = 251,
  [293] = 269,
  [294] = 294,
  [295] = 295,
  [296] = 271,
  [297] = 272,
  [298] = 298,
  [299] = 298,
  [300] = 219,
  [301] = 255,
  [302] = 302,
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(76);
      if (lookahead == '\n') ADVANCE(408);
      if (lookahead == '\r') ADVANCE(409);
      if (lookahead == '%') ADVANCE(78);
      if (lookahead == '=') ADVANCE(406);
      if (lookahead == 'a') ADVANCE(228);
      if (lookahead == 'b') ADVANCE(237);
      if (lookahead == 'd') ADVANCE(223);
      if (lookahead == 'e') ADVANCE(260);
      if (lookahead == 'i') ADVANCE(232);
      if (lookahead == 'k') ADVANCE(221);
      if (lookahead == 'n') ADVANCE(238);
      if (lookahead == 'p') ADVANCE(191);
      if (lookahead == 'r') ADVANCE(207);
      if (lookahead == 's') ADVANCE(192);
      if (lookahead == 't') ADVANCE(225);
      if (lookahead == '|') ADVANCE(410);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(407);
      if (('c' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 1:
      if (lookahead == '%') ADVANCE(13);
      END_STATE();
    case 2:
      if (lookahead == '%') ADVANCE(7);
      END_STATE();
    case 3:
      if (lookahead == '%') ADVANCE(77);
      END_STATE();
    case 4:
      if (lookahead == '2') ADVANCE(5);
      END_STATE();
    case 5:
      if (lookahead == '5') ADVANCE(6);
      END_STATE();
    case 6:
      if (lookahead == '6') ADVANCE(83);
      END_STATE();
    case 7:
      if (lookahead == 'a') ADVANCE(66);
      if (lookahead == 'd') ADVANCE(12);
      if (lookahead == 'e') ADVANCE(71);
      if (lookahead == 'l') ADVANCE(8);
      if (lookahead == 'o') ADVANCE(68);
      if (lookahead == 'p') ADVANCE(40);
      if (lookahead == 'r') ADVANCE(21);
      if (lookahead == 's') ADVANCE(32);
      if (lookahead == 't') ADVANCE(36);
      END_STATE();
    case 8:
      if (lookahead == 'a') ADVANCE(45);
      END_STATE();
    case 9:
      if (lookahead == 'a') ADVANCE(18);
      END_STATE();
    case 10:
      if (lookahead == 'a') ADVANCE(4);
      END_STATE();
    case 11:
      if (lookahead == 'a') ADVANCE(37);
      END_STATE();
    case 12:
      if (lookahead == 'a') ADVANCE(62);
      if (lookahead == 'i') ADVANCE(55);
      END_STATE();
    case 13:
      if (lookahead == 'a') ADVANCE(146);
      if (lookahead == 'd') ADVANCE(161);
      if (lookahead == 'e') ADVANCE(154);
      if (lookahead == 'o') ADVANCE(130);
      if (('b' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 14:
      if (lookahead == 'b') ADVANCE(382);
      if (lookahead == 'c') ADVANCE(309);
      if (lookahead == 'd') ADVANCE(293);
      if (lookahead == 'g') ADVANCE(368);
      if (lookahead == 'h') ADVANCE(390);
      if (lookahead == 'k') ADVANCE(396);
      if (lookahead == 'l') ADVANCE(277);
      if (lookahead == 'n') ADVANCE(301);
      if (lookahead == 'o') ADVANCE(361);
      if (lookahead == 'p') ADVANCE(323);
      if (lookahead == 'q') ADVANCE(369);
      if (lookahead == 'r') ADVANCE(294);
      if (lookahead == 's') ADVANCE(287);
      if (lookahead == 't') ADVANCE(310);
      if (lookahead == 273) ADVANCE(317);
      if (lookahead != 0 &&
          lookahead != '\t' &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != ' ') ADVANCE(405);
      END_STATE();
    case 15:
      if (lookahead == 'b') ADVANCE(383);
      if (lookahead == 't') ADVANCE(391);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 16:
      if (lookahead == 'c') ADVANCE(60);
      END_STATE();
    case 17:
      if (lookahead == 'c') ADVANCE(313);
      if (lookahead == 273) ADVANCE(402);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 18:
      if (lookahead == 'c') ADVANCE(23);
      END_STATE();
    case 19:
      if (lookahead == 'c') ADVANCE(383);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 20:
      if (lookahead == 'd') ADVANCE(393);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 21:
      if (lookahead == 'e') ADVANCE(56);
      END_STATE();
    case 22:
      if (lookahead == 'e') ADVANCE(81);
      END_STATE();
    case 23:
      if (lookahead == 'e') ADVANCE(79);
      END_STATE();
    case 24:
      if (lookahead == 'e') ADVANCE(92);
      END_STATE();
    case 25:
      if (lookahead == 'e') ADVANCE(47);
      END_STATE();
    case 26:
      if (lookahead == 'e') ADVANCE(16);
      END_STATE();
    case 27:
      if (lookahead == 'e') ADVANCE(11);
      END_STATE();
    case 28:
      if (lookahead == 'e') ADVANCE(58);
      END_STATE();
    case 29:
      if (lookahead == 'e') ADVANCE(54);
      END_STATE();
    case 30:
      if (lookahead == 'g') ADVANCE(85);
      END_STATE();
    case 31:
      if (lookahead == 'h') ADVANCE(49);
      END_STATE();
    case 32:
      if (lookahead == 'h') ADVANCE(10);
      if (lookahead == 'o') ADVANCE(67);
      if (lookahead == 'p') ADVANCE(27);
      END_STATE();
    case 33:
      if (lookahead == 'h') ADVANCE(342);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 34:
      if (lookahead == 'i') ADVANCE(50);
      END_STATE();
    case 35:
      if (lookahead == 'i') ADVANCE(72);
      END_STATE();
    case 36:
      if (lookahead == 'i') ADVANCE(65);
      END_STATE();
    case 37:
      if (lookahead == 'k') ADVANCE(29);
      END_STATE();
    case 38:
      if (lookahead == 'l') ADVANCE(400);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 39:
      if (lookahead == 'l') ADVANCE(387);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 40:
      if (lookahead == 'l') ADVANCE(9);
      END_STATE();
    case 41:
      if (lookahead == 'l') ADVANCE(28);
      END_STATE();
    case 42:
      if (lookahead == 'l') ADVANCE(23);
      END_STATE();
    case 43:
      if (lookahead == 'l') ADVANCE(371);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 44:
      if (lookahead == 'l') ADVANCE(69);
      END_STATE();
    case 45:
      if (lookahead == 'n') ADVANCE(30);
      END_STATE();
    case 46:
      if (lookahead == 'n') ADVANCE(92);
      END_STATE();
    case 47:
      if (lookahead == 'n') ADVANCE(58);
      END_STATE();
    case 48:
      if (lookahead == 'o') ADVANCE(44);
      END_STATE();
    case 49:
      if (lookahead == 'o') ADVANCE(53);
      END_STATE();
    case 50:
      if (lookahead == 'o') ADVANCE(46);
      END_STATE();
    case 51:
      if (lookahead == 'q') ADVANCE(372);
      if (lookahead == 273) ADVANCE(402);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 52:
      if (lookahead == 'r') ADVANCE(18);
      END_STATE();
    case 53:
      if (lookahead == 'r') ADVANCE(79);
      END_STATE();
    case 54:
      if (lookahead == 'r') ADVANCE(90);
      END_STATE();
    case 55:
      if (lookahead == 'r') ADVANCE(26);
      END_STATE();
    case 56:
      if (lookahead == 's') ADVANCE(48);
      END_STATE();
    case 57:
      if (lookahead == 't') ADVANCE(31);
      END_STATE();
    case 58:
      if (lookahead == 't') ADVANCE(79);
      END_STATE();
    case 59:
      if (lookahead == 't') ADVANCE(41);
      END_STATE();
    case 60:
      if (lookahead == 't') ADVANCE(35);
      END_STATE();
    case 61:
      if (lookahead == 't') ADVANCE(34);
      END_STATE();
    case 62:
      if (lookahead == 't') ADVANCE(22);
      END_STATE();
    case 63:
      if (lookahead == 't') ADVANCE(315);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 64:
      if (lookahead == 't') ADVANCE(350);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 65:
      if (lookahead == 't') ADVANCE(42);
      END_STATE();
    case 66:
      if (lookahead == 'u') ADVANCE(57);
      END_STATE();
    case 67:
      if (lookahead == 'u') ADVANCE(52);
      END_STATE();
    case 68:
      if (lookahead == 'u') ADVANCE(59);
      END_STATE();
    case 69:
      if (lookahead == 'u') ADVANCE(61);
      END_STATE();
    case 70:
      if (lookahead == 'v') ADVANCE(386);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 71:
      if (lookahead == 'v') ADVANCE(25);
      END_STATE();
    case 72:
      if (lookahead == 'v') ADVANCE(24);
      END_STATE();
    case 73:
      if (lookahead == 225) ADVANCE(333);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 74:
      if (lookahead == 273) ADVANCE(402);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 75:
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 76:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 77:
      ACCEPT_TOKEN(anon_sym_PERCENT);
      END_STATE();
    case 78:
      ACCEPT_TOKEN(anon_sym_PERCENT);
      if (lookahead == 'a') ADVANCE(145);
      if (lookahead == 'd') ADVANCE(108);
      if (lookahead == 'e') ADVANCE(153);
      if (lookahead == 'l') ADVANCE(105);
      if (lookahead == 'o') ADVANCE(129);
      if (lookahead == 'p') ADVANCE(148);
      if (lookahead == 'r') ADVANCE(119);
      if (lookahead == 's') ADVANCE(134);
      if (lookahead == 't') ADVANCE(143);
      if (('b' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 79:
      ACCEPT_TOKEN(aux_sym__header_token1);
      END_STATE();
    case 80:
      ACCEPT_TOKEN(aux_sym__header_token1);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 81:
      ACCEPT_TOKEN(aux_sym__header_token2);
      END_STATE();
    case 82:
      ACCEPT_TOKEN(aux_sym__header_token2);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 83:
      ACCEPT_TOKEN(aux_sym__header_token3);
      END_STATE();
    case 84:
      ACCEPT_TOKEN(aux_sym__header_token3);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 85:
      ACCEPT_TOKEN(aux_sym__header_token4);
      END_STATE();
    case 86:
      ACCEPT_TOKEN(aux_sym__header_token4);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 87:
      ACCEPT_TOKEN(aux_sym_statement_token1);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 88:
      ACCEPT_TOKEN(aux_sym_statement_token2);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 89:
      ACCEPT_TOKEN(aux_sym_statement_token3);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 90:
      ACCEPT_TOKEN(aux_sym__speaker_token1);
      END_STATE();
    case 91:
      ACCEPT_TOKEN(aux_sym__speaker_token1);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 92:
      ACCEPT_TOKEN(aux_sym__passage_token1);
      END_STATE();
    case 93:
      ACCEPT_TOKEN(aux_sym__passage_token1);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 94:
      ACCEPT_TOKEN(aux_sym__declared_token1);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 95:
      ACCEPT_TOKEN(aux_sym_property_token1);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 96:
      ACCEPT_TOKEN(aux_sym_property_token2);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 97:
      ACCEPT_TOKEN(aux_sym_property_token3);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 98:
      ACCEPT_TOKEN(aux_sym_property_token4);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 99:
      ACCEPT_TOKEN(aux_sym_property_token5);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 100:
      ACCEPT_TOKEN(aux_sym_property_token6);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 101:
      ACCEPT_TOKEN(aux_sym_property_token7);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 102:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == '2') ADVANCE(103);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 103:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == '5') ADVANCE(104);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 104:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == '6') ADVANCE(84);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 105:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'a') ADVANCE(157);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 106:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'a') ADVANCE(102);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 107:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'a') ADVANCE(144);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 108:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'a') ADVANCE(177);
      if (lookahead == 'i') ADVANCE(170);
      if (lookahead == 'o') ADVANCE(114);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 109:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'a') ADVANCE(117);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 110:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'a') ADVANCE(171);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 111:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'a') ADVANCE(158);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 112:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'a') ADVANCE(147);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 113:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'a') ADVANCE(180);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 114:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'c') ADVANCE(182);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 115:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'c') ADVANCE(142);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 116:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'c') ADVANCE(178);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 117:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'c') ADVANCE(121);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 118:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'd') ADVANCE(89);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 119:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'e') ADVANCE(172);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 120:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'e') ADVANCE(82);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 121:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'e') ADVANCE(80);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 122:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'e') ADVANCE(93);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 123:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'e') ADVANCE(159);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 124:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'e') ADVANCE(116);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 125:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'e') ADVANCE(174);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 126:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'e') ADVANCE(168);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 127:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'e') ADVANCE(107);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 128:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'e') ADVANCE(160);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 129:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'f') ADVANCE(131);
      if (lookahead == 'r') ADVANCE(133);
      if (lookahead == 'u') ADVANCE(176);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 130:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'f') ADVANCE(131);
      if (lookahead == 'r') ADVANCE(133);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 131:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'f') ADVANCE(139);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 132:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'g') ADVANCE(86);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 133:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'g') ADVANCE(111);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 134:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'h') ADVANCE(106);
      if (lookahead == 'o') ADVANCE(183);
      if (lookahead == 'p') ADVANCE(127);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 135:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'h') ADVANCE(164);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 136:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'i') ADVANCE(187);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 137:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'i') ADVANCE(185);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 138:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'i') ADVANCE(110);
      if (lookahead == 'l') ADVANCE(162);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 139:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'i') ADVANCE(115);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 140:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'i') ADVANCE(165);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 141:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'i') ADVANCE(166);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 142:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'i') ADVANCE(112);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 143:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'i') ADVANCE(181);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 144:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'k') ADVANCE(126);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 145:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'l') ADVANCE(138);
      if (lookahead == 'u') ADVANCE(173);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 146:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'l') ADVANCE(138);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 147:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'l') ADVANCE(94);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 148:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'l') ADVANCE(109);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 149:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'l') ADVANCE(184);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 150:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'l') ADVANCE(125);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 151:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'l') ADVANCE(121);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 152:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'm') ADVANCE(128);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 153:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'n') ADVANCE(118);
      if (lookahead == 'v') ADVANCE(123);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 154:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'n') ADVANCE(118);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 155:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'n') ADVANCE(94);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 156:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'n') ADVANCE(93);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 157:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'n') ADVANCE(132);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 158:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'n') ADVANCE(136);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 159:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'n') ADVANCE(174);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 160:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'n') ADVANCE(175);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 161:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'o') ADVANCE(114);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 162:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'o') ADVANCE(186);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 163:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'o') ADVANCE(149);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 164:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'o') ADVANCE(167);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 165:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'o') ADVANCE(156);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 166:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'o') ADVANCE(155);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 167:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'r') ADVANCE(80);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 168:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'r') ADVANCE(91);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 169:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'r') ADVANCE(117);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 170:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'r') ADVANCE(124);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 171:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 's') ADVANCE(87);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 172:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 's') ADVANCE(163);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 173:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 't') ADVANCE(135);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 174:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 't') ADVANCE(80);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 175:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 't') ADVANCE(94);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 176:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 't') ADVANCE(150);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 177:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 't') ADVANCE(120);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 178:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 't') ADVANCE(137);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 179:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 't') ADVANCE(140);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 180:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 't') ADVANCE(141);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 181:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 't') ADVANCE(151);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 182:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'u') ADVANCE(152);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 183:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'u') ADVANCE(169);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 184:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'u') ADVANCE(179);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 185:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'v') ADVANCE(122);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 186:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'w') ADVANCE(88);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 187:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == 'z') ADVANCE(113);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'y')) ADVANCE(188);
      END_STATE();
    case 188:
      ACCEPT_TOKEN(sym_unknown_keyword);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(188);
      END_STATE();
    case 189:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == '-') ADVANCE(220);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 190:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == '-') ADVANCE(194);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 191:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'a') ADVANCE(245);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 192:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'a') ADVANCE(231);
      if (lookahead == 'o') ADVANCE(258);
      if (lookahead == 'u') ADVANCE(197);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 193:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'a') ADVANCE(248);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 194:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'a') ADVANCE(249);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 195:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'a') ADVANCE(200);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 196:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'b') ADVANCE(215);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 197:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'c') ADVANCE(199);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 198:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'c') ADVANCE(209);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 199:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'c') ADVANCE(218);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 200:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'c') ADVANCE(216);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 201:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'c') ADVANCE(212);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 202:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'd') ADVANCE(96);
      if (lookahead == 'r') ADVANCE(99);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 203:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'd') ADVANCE(96);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 204:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'd') ADVANCE(101);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 205:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'd') ADVANCE(97);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 206:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'd') ADVANCE(249);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 207:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'e') ADVANCE(241);
      if (lookahead == 'o') ADVANCE(229);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 208:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'e') ADVANCE(203);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 209:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'e') ADVANCE(95);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 210:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'e') ADVANCE(100);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 211:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'e') ADVANCE(202);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 212:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'e') ADVANCE(97);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 213:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'e') ADVANCE(190);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 214:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'e') ADVANCE(235);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 215:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'e') ADVANCE(242);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 216:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'e') ADVANCE(249);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 217:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'e') ADVANCE(205);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 218:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'e') ADVANCE(251);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 219:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'e') ADVANCE(236);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 220:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'f') ADVANCE(240);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 221:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'i') ADVANCE(234);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 222:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'i') ADVANCE(193);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 223:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'i') ADVANCE(208);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 224:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'i') ADVANCE(252);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 225:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'i') ADVANCE(257);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 226:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'l') ADVANCE(195);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 227:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'l') ADVANCE(209);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 228:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'l') ADVANCE(222);
      if (lookahead == 'm') ADVANCE(219);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 229:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'l') ADVANCE(210);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 230:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'm') ADVANCE(196);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 231:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'm') ADVANCE(213);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 232:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'n') ADVANCE(189);
      if (lookahead == 's') ADVANCE(250);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 233:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'n') ADVANCE(96);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 234:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'n') ADVANCE(204);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 235:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'n') ADVANCE(254);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 236:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'n') ADVANCE(206);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 237:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'o') ADVANCE(244);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 238:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'o') ADVANCE(255);
      if (lookahead == 'u') ADVANCE(230);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 239:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'o') ADVANCE(243);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 240:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'o') ADVANCE(247);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 241:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'p') ADVANCE(226);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 242:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'r') ADVANCE(95);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 243:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'r') ADVANCE(98);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 244:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'r') ADVANCE(233);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 245:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'r') ADVANCE(214);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 246:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'r') ADVANCE(198);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 247:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'r') ADVANCE(201);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 248:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 's') ADVANCE(95);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 249:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 's') ADVANCE(98);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 250:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 's') ADVANCE(259);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 251:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 's') ADVANCE(253);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 252:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 's') ADVANCE(256);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 253:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 's') ADVANCE(239);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 254:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 't') ADVANCE(98);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 255:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 't') ADVANCE(209);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 256:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 't') ADVANCE(217);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 257:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 't') ADVANCE(227);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 258:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'u') ADVANCE(246);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 259:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'u') ADVANCE(211);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 260:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == 'x') ADVANCE(224);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 261:
      ACCEPT_TOKEN(sym_unknown_property);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(261);
      END_STATE();
    case 262:
      ACCEPT_TOKEN(sym_document_kind);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 263:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == '\t') ADVANCE(75);
      if (lookahead == ' ') ADVANCE(33);
      if (lookahead == 't') ADVANCE(267);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 264:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == '\t') ADVANCE(75);
      if (lookahead == ' ') ADVANCE(73);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 265:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == '\t') ADVANCE(75);
      if (lookahead == ' ') ADVANCE(19);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 266:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == '\t') ADVANCE(75);
      if (lookahead == ' ') ADVANCE(63);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 267:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == '\t') ADVANCE(75);
      if (lookahead == ' ') ADVANCE(43);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 268:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == '\t') ADVANCE(75);
      if (lookahead == ' ') ADVANCE(17);
      if (lookahead == 7871) ADVANCE(367);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 269:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == '\t') ADVANCE(75);
      if (lookahead == ' ') ADVANCE(70);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 270:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == '\t') ADVANCE(75);
      if (lookahead == ' ') ADVANCE(51);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 271:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == '\t') ADVANCE(75);
      if (lookahead == ' ') ADVANCE(20);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 272:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == '\t') ADVANCE(75);
      if (lookahead == ' ') ADVANCE(74);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 273:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == '\t') ADVANCE(75);
      if (lookahead == ' ') ADVANCE(15);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 274:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == '\t') ADVANCE(75);
      if (lookahead == ' ') ADVANCE(64);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 275:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == '\t') ADVANCE(75);
      if (lookahead == ' ') ADVANCE(38);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 276:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == '\t') ADVANCE(75);
      if (lookahead == ' ') ADVANCE(39);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 277:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'a') ADVANCE(379);
      if (lookahead == 'e') ADVANCE(363);
      if (lookahead == 'u') ADVANCE(395);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 278:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'a') ADVANCE(332);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 279:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'a') ADVANCE(329);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 280:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'a') ADVANCE(354);
      if (lookahead == 432) ADVANCE(389);
      if (lookahead == 7881) ADVANCE(266);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 281:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'a') ADVANCE(349);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 282:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'a') ADVANCE(365);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 283:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'a') ADVANCE(362);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 284:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'a') ADVANCE(335);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 285:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'c') ADVANCE(319);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 286:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'c') ADVANCE(325);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 287:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'c') ADVANCE(316);
      if (lookahead == 't') ADVANCE(282);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 288:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'c') ADVANCE(374);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 289:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'c') ADVANCE(295);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 290:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'c') ADVANCE(311);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 291:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'c') ADVANCE(364);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 292:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'd') ADVANCE(284);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 293:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'e') ADVANCE(285);
      if (lookahead == 'i') ADVANCE(351);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 294:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'e') ADVANCE(302);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 295:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'e') ADVANCE(262);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 296:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'e') ADVANCE(330);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 297:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'e') ADVANCE(349);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 298:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'e') ADVANCE(291);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 299:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'e') ADVANCE(295);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 300:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'f') ADVANCE(346);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 301:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'g') ADVANCE(312);
      if (lookahead == 'o') ADVANCE(359);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 302:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'g') ADVANCE(373);
      if (lookahead == 'p') ADVANCE(348);
      if (lookahead == 's') ADVANCE(347);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 303:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'g') ADVANCE(355);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 304:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'g') ADVANCE(269);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 305:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'g') ADVANCE(276);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 306:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'g') ADVANCE(271);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 307:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'g') ADVANCE(273);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 308:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'g') ADVANCE(274);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 309:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'h') ADVANCE(280);
      if (lookahead == 'i') ADVANCE(352);
      if (lookahead == 'o') ADVANCE(334);
      if (lookahead == 244) ADVANCE(331);
      if (lookahead == 432) ADVANCE(388);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 310:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'h') ADVANCE(385);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 311:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'h') ADVANCE(262);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 312:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'h') ADVANCE(403);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 313:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'h') ADVANCE(397);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 314:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'h') ADVANCE(297);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 315:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'h') ADVANCE(401);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 316:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'h') ADVANCE(296);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 317:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'i') ADVANCE(399);
      if (lookahead == 7873) ADVANCE(264);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 318:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'i') ADVANCE(292);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 319:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'i') ADVANCE(357);
      if (lookahead == 'r') ADVANCE(299);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 320:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'i') ADVANCE(378);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 321:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'i') ADVANCE(289);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 322:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'i') ADVANCE(345);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 323:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'l') ADVANCE(278);
      if (lookahead == 'r') ADVANCE(344);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 324:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'l') ADVANCE(281);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 325:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'l') ADVANCE(370);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 326:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'l') ADVANCE(283);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 327:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'l') ADVANCE(377);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 328:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'm') ADVANCE(262);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 329:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'm') ADVANCE(330);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 330:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'm') ADVANCE(295);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 331:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'n') ADVANCE(304);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 332:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'n') ADVANCE(262);
      if (lookahead == 't') ADVANCE(300);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 333:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'n') ADVANCE(262);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 334:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'n') ADVANCE(286);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 335:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'n') ADVANCE(289);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 336:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'n') ADVANCE(311);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 337:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'n') ADVANCE(305);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 338:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'n') ADVANCE(306);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 339:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'n') ADVANCE(307);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 340:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'n') ADVANCE(308);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 341:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'o') ADVANCE(262);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 342:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'o') ADVANCE(392);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 343:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'o') ADVANCE(265);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 344:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'o') ADVANCE(303);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 345:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'o') ADVANCE(333);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 346:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'o') ADVANCE(353);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 347:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'o') ADVANCE(327);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 348:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'o') ADVANCE(356);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 349:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'r') ADVANCE(262);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 350:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'r') ADVANCE(384);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 351:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'r') ADVANCE(298);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 352:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'r') ADVANCE(288);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 353:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'r') ADVANCE(328);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 354:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'r') ADVANCE(360);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 355:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'r') ADVANCE(279);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 356:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'r') ADVANCE(358);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 357:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 's') ADVANCE(322);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 358:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 't') ADVANCE(262);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 359:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 't') ADVANCE(321);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 360:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 't') ADVANCE(297);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 361:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 't') ADVANCE(314);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 362:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 't') ADVANCE(322);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 363:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 't') ADVANCE(360);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 364:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 't') ADVANCE(320);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 365:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 't') ADVANCE(376);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 366:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 't') ADVANCE(295);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 367:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 't') ADVANCE(272);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 368:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'u') ADVANCE(318);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 369:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'u') ADVANCE(380);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 370:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'u') ADVANCE(357);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 371:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'u') ADVANCE(394);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 372:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'u') ADVANCE(381);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 373:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'u') ADVANCE(326);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 374:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'u') ADVANCE(324);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 375:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'u') ADVANCE(275);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 376:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'u') ADVANCE(366);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 377:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'u') ADVANCE(362);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 378:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'v') ADVANCE(295);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 379:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'w') ADVANCE(262);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 380:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'y') ADVANCE(268);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 381:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 'y') ADVANCE(398);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 382:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 225) ADVANCE(343);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 383:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 225) ADVANCE(341);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 384:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 236) ADVANCE(336);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 385:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 244) ADVANCE(339);
      if (lookahead == 432) ADVANCE(262);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 386:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 259) ADVANCE(333);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 387:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 297) ADVANCE(336);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 388:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 417) ADVANCE(337);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 389:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 417) ADVANCE(340);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 390:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 432) ADVANCE(404);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 391:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 432) ADVANCE(262);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 392:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 7841) ADVANCE(290);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 393:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 7851) ADVANCE(333);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 394:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 7853) ADVANCE(333);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 395:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 7853) ADVANCE(358);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 396:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 7871) ADVANCE(263);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 397:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 7871) ADVANCE(262);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 398:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 7871) ADVANCE(358);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 399:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 7873) ADVANCE(375);
      if (lookahead == 7879) ADVANCE(333);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 400:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 7879) ADVANCE(262);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 401:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 7883) ADVANCE(262);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 402:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 7883) ADVANCE(336);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 403:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 7883) ADVANCE(270);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 404:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == 7899) ADVANCE(338);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 405:
      ACCEPT_TOKEN(sym_unknown_kind);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(75);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r') ADVANCE(405);
      END_STATE();
    case 406:
      ACCEPT_TOKEN(anon_sym_EQ);
      END_STATE();
    case 407:
      ACCEPT_TOKEN(sym__blank);
      if (lookahead == '\t' ||
          lookahead == ' ') ADVANCE(407);
      END_STATE();
    case 408:
      ACCEPT_TOKEN(sym__line_end);
      END_STATE();
    case 409:
      ACCEPT_TOKEN(sym__line_end);
      if (lookahead == '\n') ADVANCE(408);
      END_STATE();
    case 410:
      ACCEPT_TOKEN(anon_sym_PIPE);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0, .external_lex_state = 1},
  [1] = {.lex_state = 0, .external_lex_state = 2},
  [2] = {.lex_state = 0, .external_lex_state = 2},
  [3] = {.lex_state = 0, .external_lex_state = 3},
  [4] = {.lex_state = 0, .external_lex_state = 2},
  [5] = {.lex_state = 0, .external_lex_state = 3},
  [6] = {.lex_state = 0, .external_lex_state = 3},
  [7] = {.lex_state = 0, .external_lex_state = 4},
  [8] = {.lex_state = 0, .external_lex_state = 4},
  [9] = {.lex_state = 0, .external_lex_state = 5},
  [10] = {.lex_state = 0, .external_lex_state = 5},
  [11] = {.lex_state = 0, .external_lex_state = 4},
  [12] = {.lex_state = 0, .external_lex_state = 5},
  [13] = {.lex_state = 0, .external_lex_state = 6},
  [14] = {.lex_state = 0, .external_lex_state = 6},
  [15] = {.lex_state = 0, .external_lex_state = 4},
  [16] = {.lex_state = 0, .external_lex_state = 4},
  [17] = {.lex_state = 0, .external_lex_state = 7},
  [18] = {.lex_state = 0, .external_lex_state = 7},
  [19] = {.lex_state = 0, .external_lex_state = 7},
  [20] = {.lex_state = 0, .external_lex_state = 6},
  [21] = {.lex_state = 0, .external_lex_state = 3},
  [22] = {.lex_state = 0, .external_lex_state = 6},
  [23] = {.lex_state = 0, .external_lex_state = 5},
  [24] = {.lex_state = 0, .external_lex_state = 5},
  [25] = {.lex_state = 0, .external_lex_state = 3},
  [26] = {.lex_state = 0, .external_lex_state = 2},
  [27] = {.lex_state = 0, .external_lex_state = 2},
  [28] = {.lex_state = 0, .external_lex_state = 4},
  [29] = {.lex_state = 0, .external_lex_state = 4},
  [30] = {.lex_state = 0, .external_lex_state = 4},
  [31] = {.lex_state = 0, .external_lex_state = 5},
  [32] = {.lex_state = 0, .external_lex_state = 3},
  [33] = {.lex_state = 0, .external_lex_state = 3},
  [34] = {.lex_state = 0, .external_lex_state = 8},
  [35] = {.lex_state = 0, .external_lex_state = 3},
  [36] = {.lex_state = 0, .external_lex_state = 3},
  [37] = {.lex_state = 0, .external_lex_state = 3},
  [38] = {.lex_state = 0, .external_lex_state = 5},
  [39] = {.lex_state = 0, .external_lex_state = 5},
  [40] = {.lex_state = 0, .external_lex_state = 2},
  [41] = {.lex_state = 0, .external_lex_state = 2},
  [42] = {.lex_state = 0, .external_lex_state = 2},
  [43] = {.lex_state = 0, .external_lex_state = 2},
  [44] = {.lex_state = 0, .external_lex_state = 2},
  [45] = {.lex_state = 0, .external_lex_state = 2},
  [46] = {.lex_state = 0, .external_lex_state = 2},
  [47] = {.lex_state = 0, .external_lex_state = 9},
  [48] = {.lex_state = 0, .external_lex_state = 10},
  [49] = {.lex_state = 0, .external_lex_state = 6},
  [50] = {.lex_state = 0, .external_lex_state = 7},
  [51] = {.lex_state = 0, .external_lex_state = 6},
  [52] = {.lex_state = 0, .external_lex_state = 6},
  [53] = {.lex_state = 0, .external_lex_state = 6},
  [54] = {.lex_state = 0, .external_lex_state = 6},
  [55] = {.lex_state = 0, .external_lex_state = 6},
  [56] = {.lex_state = 0, .external_lex_state = 6},
  [57] = {.lex_state = 0, .external_lex_state = 6},
  [58] = {.lex_state = 0, .external_lex_state = 6},
  [59] = {.lex_state = 0, .external_lex_state = 6},
  [60] = {.lex_state = 0, .external_lex_state = 6},
  [61] = {.lex_state = 0, .external_lex_state = 7},
  [62] = {.lex_state = 0, .external_lex_state = 6},
  [63] = {.lex_state = 0, .external_lex_state = 7},
  [64] = {.lex_state = 0, .external_lex_state = 7},
  [65] = {.lex_state = 0, .external_lex_state = 7},
  [66] = {.lex_state = 0, .external_lex_state = 6},
  [67] = {.lex_state = 0, .external_lex_state = 6},
  [68] = {.lex_state = 0, .external_lex_state = 7},
  [69] = {.lex_state = 0, .external_lex_state = 7},
  [70] = {.lex_state = 0, .external_lex_state = 7},
  [71] = {.lex_state = 0, .external_lex_state = 7},
  [72] = {.lex_state = 0, .external_lex_state = 7},
  [73] = {.lex_state = 0, .external_lex_state = 7},
  [74] = {.lex_state = 0, .external_lex_state = 8},
  [75] = {.lex_state = 0},
  [76] = {.lex_state = 0},
  [77] = {.lex_state = 0, .external_lex_state = 11},
  [78] = {.lex_state = 0, .external_lex_state = 12},
  [79] = {.lex_state = 0, .external_lex_state = 12},
  [80] = {.lex_state = 1},
  [81] = {.lex_state = 0, .external_lex_state = 12},
  [82] = {.lex_state = 0, .external_lex_state = 12},
  [83] = {.lex_state = 2},
  [84] = {.lex_state = 0, .external_lex_state = 13},
  [85] = {.lex_state = 0, .external_lex_state = 13},
  [86] = {.lex_state = 0, .external_lex_state = 13},
  [87] = {.lex_state = 0, .external_lex_state = 13},
  [88] = {.lex_state = 0, .external_lex_state = 14},
  [89] = {.lex_state = 0, .external_lex_state = 15},
  [90] = {.lex_state = 0, .external_lex_state = 12},
  [91] = {.lex_state = 0, .external_lex_state = 15},
  [92] = {.lex_state = 0, .external_lex_state = 13},
  [93] = {.lex_state = 0, .external_lex_state = 13},
  [94] = {.lex_state = 0, .external_lex_state = 14},
  [95] = {.lex_state = 0, .external_lex_state = 16},
  [96] = {.lex_state = 0},
  [97] = {.lex_state = 0, .external_lex_state = 17},
  [98] = {.lex_state = 0, .external_lex_state = 16},
  [99] = {.lex_state = 0, .external_lex_state = 16},
  [100] = {.lex_state = 0, .external_lex_state = 16},
  [101] = {.lex_state = 0, .external_lex_state = 16},
  [102] = {.lex_state = 0, .external_lex_state = 16},
  [103] = {.lex_state = 0, .external_lex_state = 16},
  [104] = {.lex_state = 0, .external_lex_state = 16},
  [105] = {.lex_state = 0, .external_lex_state = 16},
  [106] = {.lex_state = 0, .external_lex_state = 18},
  [107] = {.lex_state = 0, .external_lex_state = 19},
  [108] = {.lex_state = 0, .external_lex_state = 20},
  [109] = {.lex_state = 0, .external_lex_state = 16},
  [110] = {.lex_state = 0, .external_lex_state = 21},
  [111] = {.lex_state = 0, .external_lex_state = 17},
  [112] = {.lex_state = 0, .external_lex_state = 22},
  [113] = {.lex_state = 0, .external_lex_state = 20},
  [114] = {.lex_state = 0, .external_lex_state = 17},
  [115] = {.lex_state = 0, .external_lex_state = 23},
  [116] = {.lex_state = 0, .external_lex_state = 17},
  [117] = {.lex_state = 0},
  [118] = {.lex_state = 0, .external_lex_state = 16},
  [119] = {.lex_state = 0, .external_lex_state = 17},
  [120] = {.lex_state = 0, .external_lex_state = 18},
  [121] = {.lex_state = 0, .external_lex_state = 20},
  [122] = {.lex_state = 0, .external_lex_state = 21},
  [123] = {.lex_state = 0, .external_lex_state = 19},
  [124] = {.lex_state = 0, .external_lex_state = 16},
  [125] = {.lex_state = 0, .external_lex_state = 18},
  [126] = {.lex_state = 0, .external_lex_state = 17},
  [127] = {.lex_state = 0},
  [128] = {.lex_state = 0, .external_lex_state = 18},
  [129] = {.lex_state = 0, .external_lex_state = 19},
  [130] = {.lex_state = 0, .external_lex_state = 17},
  [131] = {.lex_state = 0, .external_lex_state = 19},
  [132] = {.lex_state = 0, .external_lex_state = 17},
  [133] = {.lex_state = 0, .external_lex_state = 17},
  [134] = {.lex_state = 0, .external_lex_state = 17},
  [135] = {.lex_state = 0, .external_lex_state = 17},
  [136] = {.lex_state = 0, .external_lex_state = 17},
  [137] = {.lex_state = 0, .external_lex_state = 17},
  [138] = {.lex_state = 0, .external_lex_state = 17},
  [139] = {.lex_state = 0, .external_lex_state = 17},
  [140] = {.lex_state = 0, .external_lex_state = 17},
  [141] = {.lex_state = 0, .external_lex_state = 24},
  [142] = {.lex_state = 14},
  [143] = {.lex_state = 0, .external_lex_state = 23},
  [144] = {.lex_state = 0},
  [145] = {.lex_state = 0},
  [146] = {.lex_state = 0, .external_lex_state = 20},
  [147] = {.lex_state = 0, .external_lex_state = 20},
  [148] = {.lex_state = 0, .external_lex_state = 25},
  [149] = {.lex_state = 0, .external_lex_state = 20},
  [150] = {.lex_state = 0, .external_lex_state = 20},
  [151] = {.lex_state = 0, .external_lex_state = 23},
  [152] = {.lex_state = 0, .external_lex_state = 20},
  [153] = {.lex_state = 0, .external_lex_state = 26},
  [154] = {.lex_state = 0, .external_lex_state = 27},
  [155] = {.lex_state = 0, .external_lex_state = 20},
  [156] = {.lex_state = 0, .external_lex_state = 20},
  [157] = {.lex_state = 0, .external_lex_state = 26},
  [158] = {.lex_state = 0, .external_lex_state = 20},
  [159] = {.lex_state = 0, .external_lex_state = 20},
  [160] = {.lex_state = 0, .external_lex_state = 24},
  [161] = {.lex_state = 0, .external_lex_state = 20},
  [162] = {.lex_state = 0, .external_lex_state = 20},
  [163] = {.lex_state = 0, .external_lex_state = 20},
  [164] = {.lex_state = 0, .external_lex_state = 24},
  [165] = {.lex_state = 0, .external_lex_state = 24},
  [166] = {.lex_state = 0, .external_lex_state = 24},
  [167] = {.lex_state = 1},
  [168] = {.lex_state = 0, .external_lex_state = 24},
  [169] = {.lex_state = 1},
  [170] = {.lex_state = 0, .external_lex_state = 24},
  [171] = {.lex_state = 0, .external_lex_state = 16},
  [172] = {.lex_state = 0, .external_lex_state = 24},
  [173] = {.lex_state = 0, .external_lex_state = 24},
  [174] = {.lex_state = 0, .external_lex_state = 20},
  [175] = {.lex_state = 0, .external_lex_state = 20},
  [176] = {.lex_state = 0, .external_lex_state = 20},
  [177] = {.lex_state = 0, .external_lex_state = 28},
  [178] = {.lex_state = 0, .external_lex_state = 20},
  [179] = {.lex_state = 0, .external_lex_state = 20},
  [180] = {.lex_state = 0, .external_lex_state = 20},
  [181] = {.lex_state = 0, .external_lex_state = 16},
  [182] = {.lex_state = 0, .external_lex_state = 16},
  [183] = {.lex_state = 0, .external_lex_state = 16},
  [184] = {.lex_state = 0, .external_lex_state = 16},
  [185] = {.lex_state = 0, .external_lex_state = 24},
  [186] = {.lex_state = 0, .external_lex_state = 16},
  [187] = {.lex_state = 0, .external_lex_state = 16},
  [188] = {.lex_state = 0, .external_lex_state = 16},
  [189] = {.lex_state = 0, .external_lex_state = 16},
  [190] = {.lex_state = 0, .external_lex_state = 16},
  [191] = {.lex_state = 0, .external_lex_state = 16},
  [192] = {.lex_state = 0, .external_lex_state = 16},
  [193] = {.lex_state = 0, .external_lex_state = 28},
  [194] = {.lex_state = 0, .external_lex_state = 26},
  [195] = {.lex_state = 0, .external_lex_state = 29},
  [196] = {.lex_state = 0, .external_lex_state = 26},
  [197] = {.lex_state = 0, .external_lex_state = 28},
  [198] = {.lex_state = 0, .external_lex_state = 24},
  [199] = {.lex_state = 0, .external_lex_state = 24},
  [200] = {.lex_state = 0, .external_lex_state = 24},
  [201] = {.lex_state = 0, .external_lex_state = 24},
  [202] = {.lex_state = 0, .external_lex_state = 24},
  [203] = {.lex_state = 0, .external_lex_state = 24},
  [204] = {.lex_state = 0, .external_lex_state = 24},
  [205] = {.lex_state = 0, .external_lex_state = 24},
  [206] = {.lex_state = 0, .external_lex_state = 20},
  [207] = {.lex_state = 14},
  [208] = {.lex_state = 0, .external_lex_state = 28},
  [209] = {.lex_state = 0, .external_lex_state = 20},
  [210] = {.lex_state = 0, .external_lex_state = 30},
  [211] = {.lex_state = 0, .external_lex_state = 30},
  [212] = {.lex_state = 0, .external_lex_state = 30},
  [213] = {.lex_state = 0, .external_lex_state = 30},
  [214] = {.lex_state = 0, .external_lex_state = 20},
  [215] = {.lex_state = 0, .external_lex_state = 20},
  [216] = {.lex_state = 0, .external_lex_state = 20},
  [217] = {.lex_state = 0, .external_lex_state = 30},
  [218] = {.lex_state = 0, .external_lex_state = 20},
  [219] = {.lex_state = 0},
  [220] = {.lex_state = 0, .external_lex_state = 20},
  [221] = {.lex_state = 0, .external_lex_state = 20},
  [222] = {.lex_state = 0, .external_lex_state = 20},
  [223] = {.lex_state = 0, .external_lex_state = 20},
  [224] = {.lex_state = 0, .external_lex_state = 31},
  [225] = {.lex_state = 0, .external_lex_state = 20},
  [226] = {.lex_state = 0, .external_lex_state = 20},
  [227] = {.lex_state = 0, .external_lex_state = 30},
  [228] = {.lex_state = 0, .external_lex_state = 20},
  [229] = {.lex_state = 0, .external_lex_state = 30},
  [230] = {.lex_state = 0, .external_lex_state = 30},
  [231] = {.lex_state = 0, .external_lex_state = 20},
  [232] = {.lex_state = 0, .external_lex_state = 30},
  [233] = {.lex_state = 0, .external_lex_state = 30},
  [234] = {.lex_state = 0, .external_lex_state = 20},
  [235] = {.lex_state = 0, .external_lex_state = 20},
  [236] = {.lex_state = 0, .external_lex_state = 20},
  [237] = {.lex_state = 0, .external_lex_state = 20},
  [238] = {.lex_state = 0, .external_lex_state = 20},
  [239] = {.lex_state = 3},
  [240] = {.lex_state = 0, .external_lex_state = 20},
  [241] = {.lex_state = 0, .external_lex_state = 20},
  [242] = {.lex_state = 0, .external_lex_state = 20},
  [243] = {.lex_state = 0, .external_lex_state = 30},
  [244] = {.lex_state = 0, .external_lex_state = 20},
  [245] = {.lex_state = 0, .external_lex_state = 20},
  [246] = {.lex_state = 0, .external_lex_state = 30},
  [247] = {.lex_state = 0},
  [248] = {.lex_state = 0, .external_lex_state = 20},
  [249] = {.lex_state = 0, .external_lex_state = 20},
  [250] = {.lex_state = 3},
  [251] = {.lex_state = 0},
  [252] = {.lex_state = 0, .external_lex_state = 20},
  [253] = {.lex_state = 0, .external_lex_state = 20},
  [254] = {.lex_state = 0, .external_lex_state = 30},
  [255] = {.lex_state = 3},
  [256] = {.lex_state = 0, .external_lex_state = 20},
  [257] = {.lex_state = 0, .external_lex_state = 20},
  [258] = {.lex_state = 0, .external_lex_state = 32},
  [259] = {.lex_state = 0, .external_lex_state = 20},
  [260] = {.lex_state = 0, .external_lex_state = 20},
  [261] = {.lex_state = 0, .external_lex_state = 30},
  [262] = {.lex_state = 0, .external_lex_state = 20},
  [263] = {.lex_state = 0},
  [264] = {.lex_state = 0},
  [265] = {.lex_state = 0, .external_lex_state = 20},
  [266] = {.lex_state = 0, .external_lex_state = 20},
  [267] = {.lex_state = 0, .external_lex_state = 30},
  [268] = {.lex_state = 0, .external_lex_state = 20},
  [269] = {.lex_state = 0, .external_lex_state = 20},
  [270] = {.lex_state = 0, .external_lex_state = 30},
  [271] = {.lex_state = 0, .external_lex_state = 30},
  [272] = {.lex_state = 0, .external_lex_state = 30},
  [273] = {.lex_state = 0, .external_lex_state = 20},
  [274] = {.lex_state = 2},
  [275] = {.lex_state = 0, .external_lex_state = 32},
  [276] = {.lex_state = 0, .external_lex_state = 20},
  [277] = {.lex_state = 0, .external_lex_state = 20},
  [278] = {.lex_state = 0, .external_lex_state = 30},
  [279] = {.lex_state = 0, .external_lex_state = 30},
  [280] = {.lex_state = 2},
  [281] = {.lex_state = 0, .external_lex_state = 30},
  [282] = {.lex_state = 0, .external_lex_state = 20},
  [283] = {.lex_state = 3},
  [284] = {.lex_state = 0, .external_lex_state = 20},
  [285] = {.lex_state = 0, .external_lex_state = 30},
  [286] = {.lex_state = 0},
  [287] = {.lex_state = 0, .external_lex_state = 20},
  [288] = {.lex_state = 0, .external_lex_state = 20},
  [289] = {.lex_state = 0, .external_lex_state = 20},
  [290] = {.lex_state = 0},
  [291] = {.lex_state = 0, .external_lex_state = 20},
  [292] = {.lex_state = 0},
  [293] = {.lex_state = 0, .external_lex_state = 20},
  [294] = {.lex_state = 0, .external_lex_state = 20},
  [295] = {.lex_state = 0, .external_lex_state = 30},
  [296] = {.lex_state = 0, .external_lex_state = 30},
  [297] = {.lex_state = 0, .external_lex_state = 30},
  [298] = {.lex_state = 0},
  [299] = {.lex_state = 0},
  [300] = {.lex_state = 0},
  [301] = {.lex_state = 3},
  [302] = {.lex_state = 3},
};

enum {
  ts_external_token__empty_line = 0,
  ts_external_token_comment = 1,
  ts_external_token__separator_start = 2,
  ts_external_token__property_start = 3,
  ts_external_token__malformed_start = 4,
  ts_external_token__header_start = 5,
  ts_external_token__statement_start = 6,
  ts_external_token__turn_start = 7,
  ts_external_token__passage_start = 8,
  ts_external_token__turn_end_start = 9,
  ts_external_token__passage_end_start = 10,
  ts_external_token__markup_end = 11,
  ts_external_token__property_break = 12,
  ts_external_token__text = 13,
  ts_external_token_escape = 14,
  ts_external_token_soft_break = 15,
  ts_external_token__line_break_ahead = 16,
  ts_external_token__paragraph_end_ahead = 17,
  ts_external_token__file_end_here = 18,
  ts_external_token__person_opener = 19,
  ts_external_token__organization_opener = 20,
  ts_external_token__citation_opener = 21,
  ts_external_token__role_opener = 22,
  ts_external_token__speech_opener = 23,
  ts_external_token__directive_opener = 24,
  ts_external_token__resolution_opener = 25,
  ts_external_token__aside_opener = 26,
  ts_external_token_closer = 27,
  ts_external_token__unclosed_here = 28,
  ts_external_token__head_start = 29,
  ts_external_token__content_start = 30,
  ts_external_token__reference_start = 31,
  ts_external_token__signed_reference_start = 32,
  ts_external_token__speaker_start = 33,
  ts_external_token__passage_reference_start = 34,
  ts_external_token__attribute_start = 35,
  ts_external_token__words_start = 36,
  ts_external_token_identifier = 37,
  ts_external_token_quoted_name = 38,
  ts_external_token_placeholder = 39,
  ts_external_token_attribute_name = 40,
  ts_external_token_value = 41,
  ts_external_token_words = 42,
  ts_external_token_period = 43,
  ts_external_token_rule = 44,
  ts_external_token_reason = 45,
};

static const TSSymbol ts_external_scanner_symbol_map[EXTERNAL_TOKEN_COUNT] = {
  [ts_external_token__empty_line] = sym__empty_line,
  [ts_external_token_comment] = sym_comment,
  [ts_external_token__separator_start] = sym__separator_start,
  [ts_external_token__property_start] = sym__property_start,
  [ts_external_token__malformed_start] = sym__malformed_start,
  [ts_external_token__header_start] = sym__header_start,
  [ts_external_token__statement_start] = sym__statement_start,
  [ts_external_token__turn_start] = sym__turn_start,
  [ts_external_token__passage_start] = sym__passage_start,
  [ts_external_token__turn_end_start] = sym__turn_end_start,
  [ts_external_token__passage_end_start] = sym__passage_end_start,
  [ts_external_token__markup_end] = sym__markup_end,
  [ts_external_token__property_break] = sym__property_break,
  [ts_external_token__text] = sym__text,
  [ts_external_token_escape] = sym_escape,
  [ts_external_token_soft_break] = sym_soft_break,
  [ts_external_token__line_break_ahead] = sym__line_break_ahead,
  [ts_external_token__paragraph_end_ahead] = sym__paragraph_end_ahead,
  [ts_external_token__file_end_here] = sym__file_end_here,
  [ts_external_token__person_opener] = sym__person_opener,
  [ts_external_token__organization_opener] = sym__organization_opener,
  [ts_external_token__citation_opener] = sym__citation_opener,
  [ts_external_token__role_opener] = sym__role_opener,
  [ts_external_token__speech_opener] = sym__speech_opener,
  [ts_external_token__directive_opener] = sym__directive_opener,
  [ts_external_token__resolution_opener] = sym__resolution_opener,
  [ts_external_token__aside_opener] = sym__aside_opener,
  [ts_external_token_closer] = sym_closer,
  [ts_external_token__unclosed_here] = sym__unclosed_here,
  [ts_external_token__head_start] = sym__head_start,
  [ts_external_token__content_start] = sym__content_start,
  [ts_external_token__reference_start] = sym__reference_start,
  [ts_external_token__signed_reference_start] = sym__signed_reference_start,
  [ts_external_token__speaker_start] = sym__speaker_start,
  [ts_external_token__passage_reference_start] = sym__passage_reference_start,
  [ts_external_token__attribute_start] = sym__attribute_start,
  [ts_external_token__words_start] = sym__words_start,
  [ts_external_token_identifier] = sym_identifier,
  [ts_external_token_quoted_name] = sym_quoted_name,
  [ts_external_token_placeholder] = sym_placeholder,
  [ts_external_token_attribute_name] = sym_attribute_name,
  [ts_external_token_value] = sym_value,
  [ts_external_token_words] = sym_words,
  [ts_external_token_period] = sym_period,
  [ts_external_token_rule] = sym_rule,
  [ts_external_token_reason] = sym_reason,
};

static const bool ts_external_scanner_states[33][EXTERNAL_TOKEN_COUNT] = {
  [1] = {
    [ts_external_token__empty_line] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__separator_start] = true,
    [ts_external_token__property_start] = true,
    [ts_external_token__malformed_start] = true,
    [ts_external_token__header_start] = true,
    [ts_external_token__statement_start] = true,
    [ts_external_token__turn_start] = true,
    [ts_external_token__passage_start] = true,
    [ts_external_token__turn_end_start] = true,
    [ts_external_token__passage_end_start] = true,
    [ts_external_token__markup_end] = true,
    [ts_external_token__property_break] = true,
    [ts_external_token__text] = true,
    [ts_external_token_escape] = true,
    [ts_external_token_soft_break] = true,
    [ts_external_token__line_break_ahead] = true,
    [ts_external_token__paragraph_end_ahead] = true,
    [ts_external_token__file_end_here] = true,
    [ts_external_token__person_opener] = true,
    [ts_external_token__organization_opener] = true,
    [ts_external_token__citation_opener] = true,
    [ts_external_token__role_opener] = true,
    [ts_external_token__speech_opener] = true,
    [ts_external_token__directive_opener] = true,
    [ts_external_token__resolution_opener] = true,
    [ts_external_token__aside_opener] = true,
    [ts_external_token_closer] = true,
    [ts_external_token__unclosed_here] = true,
    [ts_external_token__head_start] = true,
    [ts_external_token__content_start] = true,
    [ts_external_token__reference_start] = true,
    [ts_external_token__signed_reference_start] = true,
    [ts_external_token__speaker_start] = true,
    [ts_external_token__passage_reference_start] = true,
    [ts_external_token__attribute_start] = true,
    [ts_external_token__words_start] = true,
    [ts_external_token_identifier] = true,
    [ts_external_token_quoted_name] = true,
    [ts_external_token_placeholder] = true,
    [ts_external_token_attribute_name] = true,
    [ts_external_token_value] = true,
    [ts_external_token_words] = true,
    [ts_external_token_period] = true,
    [ts_external_token_rule] = true,
    [ts_external_token_reason] = true,
  },
  [2] = {
    [ts_external_token__empty_line] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__separator_start] = true,
    [ts_external_token__property_start] = true,
    [ts_external_token__malformed_start] = true,
    [ts_external_token__header_start] = true,
    [ts_external_token__statement_start] = true,
    [ts_external_token__turn_start] = true,
    [ts_external_token__passage_start] = true,
    [ts_external_token__text] = true,
    [ts_external_token_escape] = true,
    [ts_external_token_soft_break] = true,
    [ts_external_token__line_break_ahead] = true,
    [ts_external_token__person_opener] = true,
    [ts_external_token__organization_opener] = true,
    [ts_external_token__citation_opener] = true,
    [ts_external_token__role_opener] = true,
    [ts_external_token__speech_opener] = true,
    [ts_external_token__directive_opener] = true,
    [ts_external_token__resolution_opener] = true,
    [ts_external_token__aside_opener] = true,
  },
  [3] = {
    [ts_external_token__empty_line] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__separator_start] = true,
    [ts_external_token__property_start] = true,
    [ts_external_token__malformed_start] = true,
    [ts_external_token__header_start] = true,
    [ts_external_token__statement_start] = true,
    [ts_external_token__turn_start] = true,
    [ts_external_token__passage_start] = true,
    [ts_external_token__turn_end_start] = true,
    [ts_external_token__text] = true,
    [ts_external_token_escape] = true,
    [ts_external_token_soft_break] = true,
    [ts_external_token__line_break_ahead] = true,
    [ts_external_token__person_opener] = true,
    [ts_external_token__organization_opener] = true,
    [ts_external_token__citation_opener] = true,
    [ts_external_token__role_opener] = true,
    [ts_external_token__speech_opener] = true,
    [ts_external_token__directive_opener] = true,
    [ts_external_token__resolution_opener] = true,
    [ts_external_token__aside_opener] = true,
  },
  [4] = {
    [ts_external_token__empty_line] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__separator_start] = true,
    [ts_external_token__property_start] = true,
    [ts_external_token__malformed_start] = true,
    [ts_external_token__header_start] = true,
    [ts_external_token__statement_start] = true,
    [ts_external_token__turn_start] = true,
    [ts_external_token__passage_start] = true,
    [ts_external_token__turn_end_start] = true,
    [ts_external_token__passage_end_start] = true,
    [ts_external_token__text] = true,
    [ts_external_token_escape] = true,
    [ts_external_token_soft_break] = true,
    [ts_external_token__line_break_ahead] = true,
    [ts_external_token__person_opener] = true,
    [ts_external_token__organization_opener] = true,
    [ts_external_token__citation_opener] = true,
    [ts_external_token__role_opener] = true,
    [ts_external_token__speech_opener] = true,
    [ts_external_token__directive_opener] = true,
    [ts_external_token__resolution_opener] = true,
    [ts_external_token__aside_opener] = true,
  },
  [5] = {
    [ts_external_token__empty_line] = true,
    [ts_external_token_comment] = true,
    [ts_external_token__separator_start] = true,
    [ts_external_token__property_start] = true,
    [ts_external_token__malformed_start] = true,
    [ts_external_token__header_start] = true,
    [ts_external_token__statement_start] = true,
    [ts_external_token__turn_start] = true,
    [ts_external_token__passage_start] = true,
    [ts_external_token__passage_end_start] = true,
    [ts_external_token__text] = true,
    [ts_external_token_escape] = true,
    [ts_external_token_soft_break] = true,
    [ts_external_token__line_break_ahead] = true,
    [ts_external_token__person_opener] = true,
    [ts_external_token__organization_opener] = true,
    [ts_external_token__citation_opener] = true,
    [ts_external_token__role_opener] = true,
    [ts_external_token__speech_opener] = true,
    [ts_external_token__directive_opener] = true,
    [ts_external_token__resolution_opener] = true,
    [ts_external_token__aside_opener] = true,
  },
  [6] = {
    [ts_external_token__text] = true,
    [ts_external_token_escape] = true,
    [ts_external_token_soft_break] = true,
    [ts_external_token__line_break_ahead] = true,
    [ts_external_token__person_opener] = true,
    [ts_external_token__organization_opener] = true,
    [ts_external_token__citation_opener] = true,
    [ts_external_token__role_opener] = true,
    [ts_external_token__speech_opener] = true,
    [ts_external_token__directive_opener] = true,
    [ts_external_token__resolution_opener] = true,
    [ts_external_token__aside_opener] = true,
    [ts_external_token_closer] = true,
    [ts_external_token__unclosed_here] = true,
  },
  [7] = {
    [ts_external_token__text] = true,
    [ts_external_token_escape] = true,
    [ts_external_token_soft_break] = true,
    [ts_external_token__line_break_ahead] = true,
    [ts_external_token__paragraph_end_ahead] = true,
    [ts_external_token__file_end_here] = true,
    [ts_external_token__person_opener] = true,
    [ts_external_token__organization_opener] = true,
    [ts_external_token__citation_opener] = true,
    [ts_external_token__role_opener] = true,
    [ts_external_token__speech_opener] = true,
    [ts_external_token__directive_opener] = true,
    [ts_external_token__resolution_opener] = true,
    [ts_external_token__aside_opener] = true,
  },
  [8] = {
    [ts_external_token__text] = true,
    [ts_external_token_escape] = true,
    [ts_external_token_soft_break] = true,
    [ts_external_token__line_break_ahead] = true,
    [ts_external_token__person_opener] = true,
    [ts_external_token__organization_opener] = true,
    [ts_external_token__citation_opener] = true,
    [ts_external_token__role_opener] = true,
    [ts_external_token__speech_opener] = true,
    [ts_external_token__directive_opener] = true,
    [ts_external_token__resolution_opener] = true,
    [ts_external_token__aside_opener] = true,
  },
  [9] = {
    [ts_external_token__malformed_start] = true,
    [ts_external_token__text] = true,
    [ts_external_token_escape] = true,
    [ts_external_token_soft_break] = true,
    [ts_external_token__line_break_ahead] = true,
    [ts_external_token__person_opener] = true,
    [ts_external_token__organization_opener] = true,
    [ts_external_token__citation_opener] = true,
    [ts_external_token__role_opener] = true,
    [ts_external_token__speech_opener] = true,
    [ts_external_token__directive_opener] = true,
    [ts_external_token__resolution_opener] = true,
    [ts_external_token__aside_opener] = true,
    [ts_external_token_closer] = true,
    [ts_external_token__unclosed_here] = true,
  },
  [10] = {
    [ts_external_token__malformed_start] = true,
    [ts_external_token__text] = true,
    [ts_external_token_escape] = true,
    [ts_external_token_soft_break] = true,
    [ts_external_token__line_break_ahead] = true,
    [ts_external_token__paragraph_end_ahead] = true,
    [ts_external_token__file_end_here] = true,
    [ts_external_token__person_opener] = true,
    [ts_external_token__organization_opener] = true,
    [ts_external_token__citation_opener] = true,
    [ts_external_token__role_opener] = true,
    [ts_external_token__speech_opener] = true,
    [ts_external_token__directive_opener] = true,
    [ts_external_token__resolution_opener] = true,
    [ts_external_token__aside_opener] = true,
  },
  [11] = {
    [ts_external_token_identifier] = true,
    [ts_external_token_quoted_name] = true,
    [ts_external_token_placeholder] = true,
    [ts_external_token_attribute_name] = true,
  },
  [12] = {
    [ts_external_token__markup_end] = true,
    [ts_external_token__attribute_start] = true,
    [ts_external_token__words_start] = true,
  },
  [13] = {
    [ts_external_token_identifier] = true,
    [ts_external_token_quoted_name] = true,
    [ts_external_token_placeholder] = true,
  },
  [14] = {
    [ts_external_token_identifier] = true,
    [ts_external_token_quoted_name] = true,
    [ts_external_token_placeholder] = true,
    [ts_external_token_value] = true,
  },
  [15] = {
    [ts_external_token__markup_end] = true,
    [ts_external_token__property_break] = true,
    [ts_external_token_words] = true,
  },
  [16] = {
    [ts_external_token__markup_end] = true,
    [ts_external_token__property_break] = true,
  },
  [17] = {
    [ts_external_token__head_start] = true,
    [ts_external_token__content_start] = true,
  },
  [18] = {
    [ts_external_token__reference_start] = true,
    [ts_external_token__words_start] = true,
  },
  [19] = {
    [ts_external_token__signed_reference_start] = true,
    [ts_external_token__words_start] = true,
  },
  [20] = {
    [ts_external_token__markup_end] = true,
  },
  [21] = {
    [ts_external_token__markup_end] = true,
    [ts_external_token_words] = true,
  },
  [22] = {
    [ts_external_token__passage_reference_start] = true,
    [ts_external_token__attribute_start] = true,
    [ts_external_token__words_start] = true,
  },
  [23] = {
    [ts_external_token_rule] = true,
    [ts_external_token_reason] = true,
  },
  [24] = {
    [ts_external_token_closer] = true,
    [ts_external_token__unclosed_here] = true,
  },
  [25] = {
    [ts_external_token__speaker_start] = true,
    [ts_external_token__words_start] = true,
  },
  [26] = {
    [ts_external_token_attribute_name] = true,
  },
  [27] = {
    [ts_external_token__attribute_start] = true,
    [ts_external_token__words_start] = true,
  },
  [28] = {
    [ts_external_token__paragraph_end_ahead] = true,
    [ts_external_token__file_end_here] = true,
  },
  [29] = {
    [ts_external_token__property_start] = true,
  },
  [30] = {
    [ts_external_token_words] = true,
  },
  [31] = {
    [ts_external_token_rule] = true,
  },
  [32] = {
    [ts_external_token_period] = true,
  },
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [anon_sym_PERCENT] = ACTIONS(1),
    [aux_sym__header_token1] = ACTIONS(1),
    [aux_sym__header_token2] = ACTIONS(1),
    [aux_sym__header_token3] = ACTIONS(1),
    [aux_sym__header_token4] = ACTIONS(1),
    [aux_sym_statement_token1] = ACTIONS(1),
    [aux_sym_statement_token2] = ACTIONS(1),
    [aux_sym_statement_token3] = ACTIONS(1),
    [aux_sym__speaker_token1] = ACTIONS(1),
    [aux_sym__passage_token1] = ACTIONS(1),
    [aux_sym__declared_token1] = ACTIONS(1),
    [aux_sym_property_token1] = ACTIONS(1),
    [aux_sym_property_token2] = ACTIONS(1),
    [aux_sym_property_token3] = ACTIONS(1),
    [aux_sym_property_token4] = ACTIONS(1),
    [aux_sym_property_token5] = ACTIONS(1),
    [aux_sym_property_token6] = ACTIONS(1),
    [aux_sym_property_token7] = ACTIONS(1),
    [sym_unknown_keyword] = ACTIONS(1),
    [sym_unknown_property] = ACTIONS(1),
    [anon_sym_EQ] = ACTIONS(1),
    [sym__blank] = ACTIONS(1),
    [sym__line_end] = ACTIONS(1),
    [anon_sym_PIPE] = ACTIONS(1),
    [sym__empty_line] = ACTIONS(1),
    [sym_comment] = ACTIONS(1),
    [sym__separator_start] = ACTIONS(1),
    [sym__property_start] = ACTIONS(1),
    [sym__malformed_start] = ACTIONS(1),
    [sym__header_start] = ACTIONS(1),
    [sym__statement_start] = ACTIONS(1),
    [sym__turn_start] = ACTIONS(1),
    [sym__passage_start] = ACTIONS(1),
    [sym__turn_end_start] = ACTIONS(1),
    [sym__passage_end_start] = ACTIONS(1),
    [sym__markup_end] = ACTIONS(1),
    [sym__property_break] = ACTIONS(1),
    [sym__text] = ACTIONS(1),
    [sym_escape] = ACTIONS(1),
    [sym_soft_break] = ACTIONS(1),
    [sym__line_break_ahead] = ACTIONS(1),
    [sym__paragraph_end_ahead] = ACTIONS(1),
    [sym__file_end_here] = ACTIONS(1),
    [sym__person_opener] = ACTIONS(1),
    [sym__organization_opener] = ACTIONS(1),
    [sym__citation_opener] = ACTIONS(1),
    [sym__role_opener] = ACTIONS(1),
    [sym__speech_opener] = ACTIONS(1),
    [sym__directive_opener] = ACTIONS(1),
    [sym__resolution_opener] = ACTIONS(1),
    [sym__aside_opener] = ACTIONS(1),
    [sym_closer] = ACTIONS(1),
    [sym__unclosed_here] = ACTIONS(1),
    [sym__head_start] = ACTIONS(1),
    [sym__content_start] = ACTIONS(1),
    [sym__reference_start] = ACTIONS(1),
    [sym__signed_reference_start] = ACTIONS(1),
    [sym__speaker_start] = ACTIONS(1),
    [sym__passage_reference_start] = ACTIONS(1),
    [sym__attribute_start] = ACTIONS(1),
    [sym__words_start] = ACTIONS(1),
    [sym_identifier] = ACTIONS(1),
    [sym_quoted_name] = ACTIONS(1),
    [sym_placeholder] = ACTIONS(1),
    [sym_attribute_name] = ACTIONS(1),
    [sym_value] = ACTIONS(1),
    [sym_words] = ACTIONS(1),
    [sym_period] = ACTIONS(1),
    [sym_rule] = ACTIONS(1),
    [sym_reason] = ACTIONS(1),
  },
  [1] = {
    [sym_document] = STATE(247),
    [sym_turn] = STATE(2),
    [sym_passage] = STATE(2),
    [sym__item] = STATE(2),
    [sym_separator] = STATE(244),
    [sym_header] = STATE(2),
    [sym__header] = STATE(256),
    [sym_statement] = STATE(244),
    [sym__speaker] = STATE(257),
    [sym__passage] = STATE(259),
    [sym_declaration] = STATE(244),
    [sym__declared] = STATE(98),
    [sym_property] = STATE(244),
    [sym_paragraph] = STATE(193),
    [sym_malformed] = STATE(34),
    [sym__content] = STATE(17),
    [sym_person] = STATE(17),
    [sym_organization] = STATE(17),
    [sym_citation] = STATE(17),
    [sym_role] = STATE(17),
    [sym_speech] = STATE(17),
    [sym_directive] = STATE(17),
    [sym_resolution] = STATE(17),
    [sym_aside] = STATE(17),
    [sym_unclosed] = STATE(17),
    [aux_sym_document_repeat1] = STATE(2),
    [aux_sym_header_repeat1] = STATE(26),
    [aux_sym_paragraph_repeat1] = STATE(17),
    [ts_builtin_sym_end] = ACTIONS(3),
    [sym__empty_line] = ACTIONS(5),
    [sym_comment] = ACTIONS(7),
    [sym__separator_start] = ACTIONS(9),
    [sym__property_start] = ACTIONS(11),
    [sym__malformed_start] = ACTIONS(13),
    [sym__header_start] = ACTIONS(15),
    [sym__statement_start] = ACTIONS(17),
    [sym__turn_start] = ACTIONS(19),
    [sym__passage_start] = ACTIONS(21),
    [sym__text] = ACTIONS(23),
    [sym_escape] = ACTIONS(23),
    [sym_soft_break] = ACTIONS(23),
    [sym__line_break_ahead] = ACTIONS(25),
    [sym__person_opener] = ACTIONS(27),
    [sym__organization_opener] = ACTIONS(29),
    [sym__citation_opener] = ACTIONS(31),
    [sym__role_opener] = ACTIONS(33),
    [sym__speech_opener] = ACTIONS(35),
    [sym__directive_opener] = ACTIONS(37),
    [sym__resolution_opener] = ACTIONS(39),
    [sym__aside_opener] = ACTIONS(41),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 30,
    ACTIONS(7), 1,
      sym_comment,
    ACTIONS(9), 1,
      sym__separator_start,
    ACTIONS(11), 1,
      sym__property_start,
    ACTIONS(13), 1,
      sym__malformed_start,
    ACTIONS(15), 1,
      sym__header_start,
    ACTIONS(17), 1,
      sym__statement_start,
    ACTIONS(19), 1,
      sym__turn_start,
    ACTIONS(21), 1,
      sym__passage_start,
    ACTIONS(25), 1,
      sym__line_break_ahead,
    ACTIONS(27), 1,
      sym__person_opener,
    ACTIONS(29), 1,
      sym__organization_opener,
    ACTIONS(31), 1,
      sym__citation_opener,
    ACTIONS(33), 1,
      sym__role_opener,
    ACTIONS(35), 1,
      sym__speech_opener,
    ACTIONS(37), 1,
      sym__directive_opener,
    ACTIONS(39), 1,
      sym__resolution_opener,
    ACTIONS(41), 1,
      sym__aside_opener,
    ACTIONS(43), 1,
      ts_builtin_sym_end,
    ACTIONS(45), 1,
      sym__empty_line,
    STATE(26), 1,
      aux_sym_header_repeat1,
    STATE(34), 1,
      sym_malformed,
    STATE(98), 1,
      sym__declared,
    STATE(193), 1,
      sym_paragraph,
    STATE(256), 1,
      sym__header,
    STATE(257), 1,
      sym__speaker,
    STATE(259), 1,
      sym__passage,
    ACTIONS(23), 3,
      sym__text,
      sym_escape,
      sym_soft_break,
    STATE(244), 4,
      sym_separator,
      sym_statement,
      sym_declaration,
      sym_property,
    STATE(4), 5,
      sym_turn,
      sym_passage,
      sym__item,
      sym_header,
      aux_sym_document_repeat1,
    STATE(17), 11,
      sym__content,
      sym_person,
      sym_organization,
      sym_citation,
      sym_role,
      sym_speech,
      sym_directive,
      sym_resolution,
      sym_aside,
      sym_unclosed,
      aux_sym_paragraph_repeat1,
  [110] = 30,
    ACTIONS(9), 1,
      sym__separator_start,
    ACTIONS(11), 1,
      sym__property_start,
    ACTIONS(13), 1,
      sym__malformed_start,
    ACTIONS(15), 1,
      sym__header_start,
    ACTIONS(17), 1,
      sym__statement_start,
    ACTIONS(21), 1,
      sym__passage_start,
    ACTIONS(25), 1,
      sym__line_break_ahead,
    ACTIONS(27), 1,
      sym__person_opener,
    ACTIONS(29), 1,
      sym__organization_opener,
    ACTIONS(31), 1,
      sym__citation_opener,
    ACTIONS(33), 1,
      sym__role_opener,
    ACTIONS(35), 1,
      sym__speech_opener,
    ACTIONS(37), 1,
      sym__directive_opener,
    ACTIONS(39), 1,
      sym__resolution_opener,
    ACTIONS(41), 1,
      sym__aside_opener,
    ACTIONS(49), 1,
      sym__empty_line,
    ACTIONS(51), 1,
      sym_comment,
    ACTIONS(53), 1,
      sym__turn_end_start,
    STATE(21), 1,
      aux_sym_header_repeat1,
    STATE(34), 1,
      sym_malformed,
    STATE(98), 1,
      sym__declared,
    STATE(197), 1,
      sym_paragraph,
    STATE(252), 1,
      sym__header,
    STATE(253), 1,
      sym__passage,
    STATE(268), 1,
      sym__turn_end,
    ACTIONS(47), 2,
      sym__turn_start,
      ts_builtin_sym_end,
    ACTIONS(23), 3,
      sym__text,
      sym_escape,
      sym_soft_break,
    STATE(5), 4,
      sym_passage,
      sym__item,
      sym_header,
      aux_sym_turn_repeat1,
    STATE(249), 4,
      sym_separator,
      sym_statement,
      sym_declaration,
      sym_property,
    STATE(17), 11,
      sym__content,
      sym_person,
      sym_organization,
      sym_citation,
      sym_role,
      sym_speech,
      sym_directive,
      sym_resolution,
      sym_aside,
      sym_unclosed,
      aux_sym_paragraph_repeat1,
  [220] = 30,
    ACTIONS(55), 1,
      ts_builtin_sym_end,
    ACTIONS(57), 1,
      sym__empty_line,
    ACTIONS(60), 1,
      sym_comment,
    ACTIONS(63), 1,
      sym__separator_start,
    ACTIONS(66), 1,
      sym__property_start,
    ACTIONS(69), 1,
      sym__malformed_start,
    ACTIONS(72), 1,
      sym__header_start,
    ACTIONS(75), 1,
      sym__statement_start,
    ACTIONS(78), 1,
      sym__turn_start,
    ACTIONS(81), 1,
      sym__passage_start,
    ACTIONS(87), 1,
      sym__line_break_ahead,
    ACTIONS(90), 1,
      sym__person_opener,
    ACTIONS(93), 1,
      sym__organization_opener,
    ACTIONS(96), 1,
      sym__citation_opener,
    ACTIONS(99), 1,
      sym__role_opener,
    ACTIONS(102), 1,
      sym__speech_opener,
    ACTIONS(105), 1,
      sym__directive_opener,
    ACTIONS(108), 1,
      sym__resolution_opener,
    ACTIONS(111), 1,
      sym__aside_opener,
    STATE(26), 1,
      aux_sym_header_repeat1,
    STATE(34), 1,
      sym_malformed,
    STATE(98), 1,
      sym__declared,
    STATE(193), 1,
      sym_paragraph,
    STATE(256), 1,
      sym__header,
    STATE(257), 1,
      sym__speaker,
    STATE(259), 1,
      sym__passage,
    ACTIONS(84), 3,
      sym__text,
      sym_escape,
      sym_soft_break,
    STATE(244), 4,
      sym_separator,
      sym_statement,
      sym_declaration,
      sym_property,
    STATE(4), 5,
      sym_turn,
      sym_passage,
      sym__item,
      sym_header,
      aux_sym_document_repeat1,
    STATE(17), 11,
      sym__content,
      sym_person,
      sym_organization,
      sym_citation,
      sym_role,
      sym_speech,
      sym_directive,
      sym_resolution,
      sym_aside,
      sym_unclosed,
      aux_sym_paragraph_repeat1,
  [330] = 30,
    ACTIONS(9), 1,
      sym__separator_start,
    ACTIONS(11), 1,
      sym__property_start,
    ACTIONS(13), 1,
      sym__malformed_start,
    ACTIONS(15), 1,
      sym__header_start,
    ACTIONS(17), 1,
      sym__statement_start,
    ACTIONS(21), 1,
      sym__passage_start,
    ACTIONS(25), 1,
      sym__line_break_ahead,
    ACTIONS(27), 1,
      sym__person_opener,
    ACTIONS(29), 1,
      sym__organization_opener,
    ACTIONS(31), 1,
      sym__citation_opener,
    ACTIONS(33), 1,
      sym__role_opener,
    ACTIONS(35), 1,
      sym__speech_opener,
    ACTIONS(37), 1,
      sym__directive_opener,
    ACTIONS(39), 1,
      sym__resolution_opener,
    ACTIONS(41), 1,
      sym__aside_opener,
    ACTIONS(51), 1,
      sym_comment,
    ACTIONS(53), 1,
      sym__turn_end_start,
    ACTIONS(116), 1,
      sym__empty_line,
    STATE(21), 1,
      aux_sym_header_repeat1,
    STATE(34), 1,
      sym_malformed,
    STATE(98), 1,
      sym__declared,
    STATE(197), 1,
      sym_paragraph,
    STATE(252), 1,
      sym__header,
    STATE(253), 1,
      sym__passage,
    STATE(277), 1,
      sym__turn_end,
    ACTIONS(114), 2,
      sym__turn_start,
      ts_builtin_sym_end,
    ACTIONS(23), 3,
      sym__text,
      sym_escape,
      sym_soft_break,
    STATE(6), 4,
      sym_passage,
      sym__item,
      sym_header,
      aux_sym_turn_repeat1,
    STATE(249), 4,
      sym_separator,
      sym_statement,
      sym_declaration,
      sym_property,
    STATE(17), 11,
      sym__content,
      sym_person,
      sym_organization,
      sym_citation,
      sym_role,
      sym_speech,
      sym_directive,
      sym_resolution,
      sym_aside,
      sym_unclosed,
      aux_sym_paragraph_repeat1,
  [440] = 28,
    ACTIONS(120), 1,
      sym__empty_line,
    ACTIONS(123), 1,
      sym_comment,
    ACTIONS(126), 1,
      sym__separator_start,
    ACTIONS(129), 1,
      sym__property_start,
    ACTIONS(132), 1,
      sym__malformed_start,
    ACTIONS(135), 1,
      sym__header_start,
    ACTIONS(138), 1,
      sym__statement_start,
    ACTIONS(141), 1,
      sym__passage_start,
    ACTIONS(147), 1,
      sym__line_break_ahead,
    ACTIONS(150), 1,
      sym__person_opener,
    ACTIONS(153), 1,
      sym__organization_opener,
    ACTIONS(156), 1,
      sym__citation_opener,
    ACTIONS(159), 1,
      sym__role_opener,
    ACTIONS(162), 1,
      sym__speech_opener,
    ACTIONS(165), 1,
      sym__directive_opener,
    ACTIONS(168), 1,
      sym__resolution_opener,
    ACTIONS(171), 1,
      sym__aside_opener,
    STATE(21), 1,
      aux_sym_header_repeat1,
    STATE(34), 1,
      sym_malformed,
    STATE(98), 1,
      sym__declared,
    STATE(197), 1,
      sym_paragraph,
    STATE(252), 1,
      sym__header,
    STATE(253), 1,
      sym__passage,
    ACTIONS(118), 3,
      sym__turn_start,
      sym__turn_end_start,
      ts_builtin_sym_end,
    ACTIONS(144), 3,
      sym__text,
      sym_escape,
      sym_soft_break,
    STATE(6), 4,
      sym_passage,
      sym__item,
      sym_header,
      aux_sym_turn_repeat1,
    STATE(249), 4,
      sym_separator,
      sym_statement,
      sym_declaration,
      sym_property,
    STATE(17), 11,
      sym__content,
      sym_person,
      sym_organization,
      sym_citation,
      sym_role,
      sym_speech,
      sym_directive,
      sym_resolution,
      sym_aside,
      sym_unclosed,
      aux_sym_paragraph_repeat1,
  [545] = 28,
    ACTIONS(9), 1,
      sym__separator_start,
    ACTIONS(11), 1,
      sym__property_start,
    ACTIONS(13), 1,
      sym__malformed_start,
    ACTIONS(15), 1,
      sym__header_start,
    ACTIONS(17), 1,
      sym__statement_start,
    ACTIONS(25), 1,
      sym__line_break_ahead,
    ACTIONS(27), 1,
      sym__person_opener,
    ACTIONS(29), 1,
      sym__organization_opener,
    ACTIONS(31), 1,
      sym__citation_opener,
    ACTIONS(33), 1,
      sym__role_opener,
    ACTIONS(35), 1,
      sym__speech_opener,
    ACTIONS(37), 1,
      sym__directive_opener,
    ACTIONS(39), 1,
      sym__resolution_opener,
    ACTIONS(41), 1,
      sym__aside_opener,
    ACTIONS(176), 1,
      sym__empty_line,
    ACTIONS(178), 1,
      sym_comment,
    ACTIONS(180), 1,
      sym__passage_end_start,
    STATE(15), 1,
      aux_sym_header_repeat1,
    STATE(34), 1,
      sym_malformed,
    STATE(98), 1,
      sym__declared,
    STATE(177), 1,
      sym_paragraph,
    STATE(265), 1,
      sym__passage_end,
    STATE(288), 1,
      sym__header,
    ACTIONS(23), 3,
      sym__text,
      sym_escape,
      sym_soft_break,
    STATE(8), 3,
      sym__item,
      sym_header,
      aux_sym_passage_repeat1,
    ACTIONS(174), 4,
      sym__turn_start,
      sym__passage_start,
      sym__turn_end_start,
      ts_builtin_sym_end,
    STATE(287), 4,
      sym_separator,
      sym_statement,
      sym_declaration,
      sym_property,
    STATE(17), 11,
      sym__content,
      sym_person,
      sym_organization,
      sym_citation,
      sym_role,
      sym_speech,
      sym_directive,
      sym_resolution,
      sym_aside,
      sym_unclosed,
      aux_sym_paragraph_repeat1,
  [650] = 28,
    ACTIONS(9), 1,
      sym__separator_start,
    ACTIONS(11), 1,
      sym__property_start,
    ACTIONS(13), 1,
      sym__malformed_start,
    ACTIONS(15), 1,
      sym__header_start,
    ACTIONS(17), 1,
      sym__statement_start,
    ACTIONS(25), 1,
      sym__line_break_ahead,
    ACTIONS(27), 1,
      sym__person_opener,
    ACTIONS(29), 1,
      sym__organization_opener,
    ACTIONS(31), 1,
      sym__citation_opener,
    ACTIONS(33), 1,
      sym__role_opener,
    ACTIONS(35), 1,
      sym__speech_opener,
    ACTIONS(37), 1,
      sym__directive_opener,
    ACTIONS(39), 1,
      sym__resolution_opener,
    ACTIONS(41), 1,
      sym__aside_opener,
    ACTIONS(178), 1,
      sym_comment,
    ACTIONS(180), 1,
      sym__passage_end_start,
    ACTIONS(184), 1,
      sym__empty_line,
    STATE(15), 1,
      aux_sym_header_repeat1,
    STATE(34), 1,
      sym_malformed,
    STATE(98), 1,
      sym__declared,
    STATE(177), 1,
      sym_paragraph,
    STATE(269), 1,
      sym__passage_end,
    STATE(288), 1,
      sym__header,
    ACTIONS(23), 3,
      sym__text,
      sym_escape,
      sym_soft_break,
    STATE(11), 3,
      sym__item,
      sym_header,
      aux_sym_passage_repeat1,
    ACTIONS(182), 4,
      sym__turn_start,
      sym__passage_start,
      sym__turn_end_start,
      ts_builtin_sym_end,
    STATE(287), 4,
      sym_separator,
      sym_statement,
      sym_declaration,
      sym_property,
    STATE(17), 11,
      sym__content,
      sym_person,
      sym_organization,
      sym_citation,
      sym_role,
      sym_speech,
      sym_directive,
      sym_resolution,
      sym_aside,
      sym_unclosed,
      aux_sym_paragraph_repeat1,
  [755] = 28,
    ACTIONS(9), 1,
      sym__separator_start,
    ACTIONS(11), 1,
      sym__property_start,
    ACTIONS(13), 1,
      sym__malformed_start,
    ACTIONS(15), 1,
      sym__header_start,
    ACTIONS(17), 1,
      sym__statement_start,
    ACTIONS(25), 1,
      sym__line_break_ahead,
    ACTIONS(27), 1,
      sym__person_opener,
    ACTIONS(29), 1,
      sym__organization_opener,
    ACTIONS(31), 1,
      sym__citation_opener,
    ACTIONS(33), 1,
      sym__role_opener,
    ACTIONS(35), 1,
      sym__speech_opener,
    ACTIONS(37), 1,
      sym__directive_opener,
    ACTIONS(39), 1,
      sym__resolution_opener,
    ACTIONS(41), 1,
      sym__aside_opener,
    ACTIONS(180), 1,
      sym__passage_end_start,
    ACTIONS(186), 1,
      sym__empty_line,
    ACTIONS(188), 1,
      sym_comment,
    STATE(23), 1,
      aux_sym_header_repeat1,
    STATE(34), 1,
      sym_malformed,
    STATE(98), 1,
      sym__declared,
    STATE(208), 1,
      sym_paragraph,
    STATE(284), 1,
      sym__header,
    STATE(289), 1,
      sym__passage_end,
    ACTIONS(23), 3,
      sym__text,
      sym_escape,
      sym_soft_break,
    ACTIONS(174), 3,
      sym__turn_start,
      sym__passage_start,
      ts_builtin_sym_end,
    STATE(10), 3,
      sym__item,
      sym_header,
      aux_sym_passage_repeat1,
    STATE(282), 4,
      sym_separator,
      sym_statement,
      sym_declaration,
      sym_property,
    STATE(17), 11,
      sym__content,
      sym_person,
      sym_organization,
      sym_citation,
      sym_role,
      sym_speech,
      sym_directive,
      sym_resolution,
      sym_aside,
      sym_unclosed,
      aux_sym_paragraph_repeat1,
  [859] = 28,
    ACTIONS(9), 1,
      sym__separator_start,
    ACTIONS(11), 1,
      sym__property_start,
    ACTIONS(13), 1,
      sym__malformed_start,
    ACTIONS(15), 1,
      sym__header_start,
    ACTIONS(17), 1,
      sym__statement_start,
    ACTIONS(25), 1,
      sym__line_break_ahead,
    ACTIONS(27), 1,
      sym__person_opener,
    ACTIONS(29), 1,
      sym__organization_opener,
    ACTIONS(31), 1,
      sym__citation_opener,
    ACTIONS(33), 1,
      sym__role_opener,
    ACTIONS(35), 1,
      sym__speech_opener,
    ACTIONS(37), 1,
      sym__directive_opener,
    ACTIONS(39), 1,
      sym__resolution_opener,
    ACTIONS(41), 1,
      sym__aside_opener,
    ACTIONS(180), 1,
      sym__passage_end_start,
    ACTIONS(188), 1,
      sym_comment,
    ACTIONS(190), 1,
      sym__empty_line,
    STATE(23), 1,
      aux_sym_header_repeat1,
    STATE(34), 1,
      sym_malformed,
    STATE(98), 1,
      sym__declared,
    STATE(208), 1,
      sym_paragraph,
    STATE(284), 1,
      sym__header,
    STATE(293), 1,
      sym__passage_end,
    ACTIONS(23), 3,
      sym__text,
      sym_escape,
      sym_soft_break,
    ACTIONS(182), 3,
      sym__turn_start,
      sym__passage_start,
      ts_builtin_sym_end,
    STATE(12), 3,
      sym__item,
      sym_header,
      aux_sym_passage_repeat1,
    STATE(282), 4,
      sym_separator,
      sym_statement,
      sym_declaration,
      sym_property,
    STATE(17), 11,
      sym__content,
      sym_person,
      sym_organization,
      sym_citation,
      sym_role,
      sym_speech,
      sym_directive,
      sym_resolution,
      sym_aside,
      sym_unclosed,
      aux_sym_paragraph_repeat1,
  [963] = 26,
    ACTIONS(194), 1,
      sym__empty_line,
    ACTIONS(197), 1,
      sym_comment,
    ACTIONS(200), 1,
      sym__separator_start,
    ACTIONS(203), 1,
      sym__property_start,
    ACTIONS(206), 1,
      sym__malformed_start,
    ACTIONS(209), 1,
      sym__header_start,
    ACTIONS(212), 1,
      sym__statement_start,
    ACTIONS(218), 1,
      sym__line_break_ahead,
    ACTIONS(221), 1,
      sym__person_opener,
    ACTIONS(224), 1,
      sym__organization_opener,
    ACTIONS(227), 1,
      sym__citation_opener,
    ACTIONS(230), 1,
      sym__role_opener,
    ACTIONS(233), 1,
      sym__speech_opener,
    ACTIONS(236), 1,
      sym__directive_opener,
    ACTIONS(239), 1,
      sym__resolution_opener,
    ACTIONS(242), 1,
      sym__aside_opener,
    STATE(15), 1,
      aux_sym_header_repeat1,
    STATE(34), 1,
      sym_malformed,
    STATE(98), 1,
      sym__declared,
    STATE(177), 1,
      sym_paragraph,
    STATE(288), 1,
      sym__header,
    ACTIONS(215), 3,
      sym__text,
      sym_escape,
      sym_soft_break,
    STATE(11), 3,
      sym__item,
      sym_header,
      aux_sym_passage_repeat1,
    STATE(287), 4,
      sym_separator,
      sym_statement,
      sym_declaration,
      sym_property,
    ACTIONS(192), 5,
      sym__turn_start,
      sym__passage_start,
      sym__turn_end_start,
      sym__passage_end_start,
      ts_builtin_sym_end,
    STATE(17), 11,
      sym__content,
      sym_person,
      sym_organization,
      sym_citation,
      sym_role,
      sym_speech,
      sym_directive,
      sym_resolution,
      sym_aside,
      sym_unclosed,
      aux_sym_paragraph_repeat1,
  [1063] = 26,
    ACTIONS(200), 1,
      sym__separator_start,
    ACTIONS(203), 1,
      sym__property_start,
    ACTIONS(206), 1,
      sym__malformed_start,
    ACTIONS(209), 1,
      sym__header_start,
    ACTIONS(212), 1,
      sym__statement_start,
    ACTIONS(218), 1,
      sym__line_break_ahead,
    ACTIONS(221), 1,
      sym__person_opener,
    ACTIONS(224), 1,
      sym__organization_opener,
    ACTIONS(227), 1,
      sym__citation_opener,
    ACTIONS(230), 1,
      sym__role_opener,
    ACTIONS(233), 1,
      sym__speech_opener,
    ACTIONS(236), 1,
      sym__directive_opener,
    ACTIONS(239), 1,
      sym__resolution_opener,
    ACTIONS(242), 1,
      sym__aside_opener,
    ACTIONS(245), 1,
      sym__empty_line,
    ACTIONS(248), 1,
      sym_comment,
    STATE(23), 1,
      aux_sym_header_repeat1,
    STATE(34), 1,
      sym_malformed,
    STATE(98), 1,
      sym__declared,
    STATE(208), 1,
      sym_paragraph,
    STATE(284), 1,
      sym__header,
    ACTIONS(215), 3,
      sym__text,
      sym_escape,
      sym_soft_break,
    STATE(12), 3,
      sym__item,
      sym_header,
      aux_sym_passage_repeat1,
    ACTIONS(192), 4,
      sym__turn_start,
      sym__passage_start,
      sym__passage_end_start,
      ts_builtin_sym_end,
    STATE(282), 4,
      sym_separator,
      sym_statement,
      sym_declaration,
      sym_property,
    STATE(17), 11,
      sym__content,
      sym_person,
      sym_organization,
      sym_citation,
      sym_role,
      sym_speech,
      sym_directive,
      sym_resolution,
      sym_aside,
      sym_unclosed,
      aux_sym_paragraph_repeat1,
  [1162] = 13,
    ACTIONS(253), 1,
      sym__line_break_ahead,
    ACTIONS(255), 1,
      sym__person_opener,
    ACTIONS(257), 1,
      sym__organization_opener,
    ACTIONS(259), 1,
      sym__citation_opener,
    ACTIONS(261), 1,
      sym__role_opener,
    ACTIONS(263), 1,
      sym__speech_opener,
    ACTIONS(265), 1,
      sym__directive_opener,
    ACTIONS(267), 1,
      sym__resolution_opener,
    ACTIONS(269), 1,
      sym__aside_opener,
    STATE(160), 1,
      sym_content,
    ACTIONS(271), 2,
      sym_closer,
      sym__unclosed_here,
    ACTIONS(251), 3,
      sym__text,
      sym_escape,
      sym_soft_break,
    STATE(20), 11,
      sym__content,
      sym_person,
      sym_organization,
      sym_citation,
      sym_role,
      sym_speech,
      sym_directive,
      sym_resolution,
      sym_aside,
      sym_unclosed,
      aux_sym_paragraph_repeat1,
  [1215] = 13,
    ACTIONS(253), 1,
      sym__line_break_ahead,
    ACTIONS(255), 1,
      sym__person_opener,
    ACTIONS(257), 1,
      sym__organization_opener,
    ACTIONS(259), 1,
      sym__citation_opener,
    ACTIONS(261), 1,
      sym__role_opener,
    ACTIONS(263), 1,
      sym__speech_opener,
    ACTIONS(265), 1,
      sym__directive_opener,
    ACTIONS(267), 1,
      sym__resolution_opener,
    ACTIONS(269), 1,
      sym__aside_opener,
    STATE(205), 1,
      sym_content,
    ACTIONS(273), 2,
      sym_closer,
      sym__unclosed_here,
    ACTIONS(251), 3,
      sym__text,
      sym_escape,
      sym_soft_break,
    STATE(20), 11,
      sym__content,
      sym_person,
      sym_organization,
      sym_citation,
      sym_role,
      sym_speech,
      sym_directive,
      sym_resolution,
      sym_aside,
      sym_unclosed,
      aux_sym_paragraph_repeat1,
  [1268] = 4,
    ACTIONS(15), 1,
      sym__header_start,
    STATE(16), 1,
      aux_sym_header_repeat1,
    STATE(288), 1,
      sym__header,
    ACTIONS(275), 23,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__turn_end_start,
      sym__passage_end_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [1303] = 4,
    ACTIONS(279), 1,
      sym__header_start,
    STATE(16), 1,
      aux_sym_header_repeat1,
    STATE(288), 1,
      sym__header,
    ACTIONS(277), 23,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__turn_end_start,
      sym__passage_end_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [1338] = 12,
    ACTIONS(25), 1,
      sym__line_break_ahead,
    ACTIONS(27), 1,
      sym__person_opener,
    ACTIONS(29), 1,
      sym__organization_opener,
    ACTIONS(31), 1,
      sym__citation_opener,
    ACTIONS(33), 1,
      sym__role_opener,
    ACTIONS(35), 1,
      sym__speech_opener,
    ACTIONS(37), 1,
      sym__directive_opener,
    ACTIONS(39), 1,
      sym__resolution_opener,
    ACTIONS(41), 1,
      sym__aside_opener,
    ACTIONS(284), 2,
      sym__paragraph_end_ahead,
      sym__file_end_here,
    ACTIONS(282), 3,
      sym__text,
      sym_escape,
      sym_soft_break,
    STATE(19), 11,
      sym__content,
      sym_person,
      sym_organization,
      sym_citation,
      sym_role,
      sym_speech,
      sym_directive,
      sym_resolution,
      sym_aside,
      sym_unclosed,
      aux_sym_paragraph_repeat1,
  [1388] = 12,
    ACTIONS(25), 1,
      sym__line_break_ahead,
    ACTIONS(27), 1,
      sym__person_opener,
    ACTIONS(29), 1,
      sym__organization_opener,
    ACTIONS(31), 1,
      sym__citation_opener,
    ACTIONS(33), 1,
      sym__role_opener,
    ACTIONS(35), 1,
      sym__speech_opener,
    ACTIONS(37), 1,
      sym__directive_opener,
    ACTIONS(39), 1,
      sym__resolution_opener,
    ACTIONS(41), 1,
      sym__aside_opener,
    ACTIONS(286), 2,
      sym__paragraph_end_ahead,
      sym__file_end_here,
    ACTIONS(282), 3,
      sym__text,
      sym_escape,
      sym_soft_break,
    STATE(19), 11,
      sym__content,
      sym_person,
      sym_organization,
      sym_citation,
      sym_role,
      sym_speech,
      sym_directive,
      sym_resolution,
      sym_aside,
      sym_unclosed,
      aux_sym_paragraph_repeat1,
  [1438] = 12,
    ACTIONS(291), 1,
      sym__line_break_ahead,
    ACTIONS(296), 1,
      sym__person_opener,
    ACTIONS(299), 1,
      sym__organization_opener,
    ACTIONS(302), 1,
      sym__citation_opener,
    ACTIONS(305), 1,
      sym__role_opener,
    ACTIONS(308), 1,
      sym__speech_opener,
    ACTIONS(311), 1,
      sym__directive_opener,
    ACTIONS(314), 1,
      sym__resolution_opener,
    ACTIONS(317), 1,
      sym__aside_opener,
    ACTIONS(294), 2,
      sym__paragraph_end_ahead,
      sym__file_end_here,
    ACTIONS(288), 3,
      sym__text,
      sym_escape,
      sym_soft_break,
    STATE(19), 11,
      sym__content,
      sym_person,
      sym_organization,
      sym_citation,
      sym_role,
      sym_speech,
      sym_directive,
      sym_resolution,
      sym_aside,
      sym_unclosed,
      aux_sym_paragraph_repeat1,
  [1488] = 12,
    ACTIONS(253), 1,
      sym__line_break_ahead,
    ACTIONS(255), 1,
      sym__person_opener,
    ACTIONS(257), 1,
      sym__organization_opener,
    ACTIONS(259), 1,
      sym__citation_opener,
    ACTIONS(261), 1,
      sym__role_opener,
    ACTIONS(263), 1,
      sym__speech_opener,
    ACTIONS(265), 1,
      sym__directive_opener,
    ACTIONS(267), 1,
      sym__resolution_opener,
    ACTIONS(269), 1,
      sym__aside_opener,
    ACTIONS(322), 2,
      sym_closer,
      sym__unclosed_here,
    ACTIONS(320), 3,
      sym__text,
      sym_escape,
      sym_soft_break,
    STATE(22), 11,
      sym__content,
      sym_person,
      sym_organization,
      sym_citation,
      sym_role,
      sym_speech,
      sym_directive,
      sym_resolution,
      sym_aside,
      sym_unclosed,
      aux_sym_paragraph_repeat1,
  [1538] = 4,
    ACTIONS(15), 1,
      sym__header_start,
    STATE(25), 1,
      aux_sym_header_repeat1,
    STATE(252), 1,
      sym__header,
    ACTIONS(275), 22,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__turn_end_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [1572] = 12,
    ACTIONS(327), 1,
      sym__line_break_ahead,
    ACTIONS(330), 1,
      sym__person_opener,
    ACTIONS(333), 1,
      sym__organization_opener,
    ACTIONS(336), 1,
      sym__citation_opener,
    ACTIONS(339), 1,
      sym__role_opener,
    ACTIONS(342), 1,
      sym__speech_opener,
    ACTIONS(345), 1,
      sym__directive_opener,
    ACTIONS(348), 1,
      sym__resolution_opener,
    ACTIONS(351), 1,
      sym__aside_opener,
    ACTIONS(294), 2,
      sym_closer,
      sym__unclosed_here,
    ACTIONS(324), 3,
      sym__text,
      sym_escape,
      sym_soft_break,
    STATE(22), 11,
      sym__content,
      sym_person,
      sym_organization,
      sym_citation,
      sym_role,
      sym_speech,
      sym_directive,
      sym_resolution,
      sym_aside,
      sym_unclosed,
      aux_sym_paragraph_repeat1,
  [1622] = 4,
    ACTIONS(15), 1,
      sym__header_start,
    STATE(24), 1,
      aux_sym_header_repeat1,
    STATE(284), 1,
      sym__header,
    ACTIONS(275), 22,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__passage_end_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [1656] = 4,
    ACTIONS(279), 1,
      sym__header_start,
    STATE(24), 1,
      aux_sym_header_repeat1,
    STATE(284), 1,
      sym__header,
    ACTIONS(277), 22,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__passage_end_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [1690] = 4,
    ACTIONS(279), 1,
      sym__header_start,
    STATE(25), 1,
      aux_sym_header_repeat1,
    STATE(252), 1,
      sym__header,
    ACTIONS(277), 22,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__turn_end_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [1724] = 4,
    ACTIONS(15), 1,
      sym__header_start,
    STATE(27), 1,
      aux_sym_header_repeat1,
    STATE(256), 1,
      sym__header,
    ACTIONS(275), 21,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [1757] = 4,
    ACTIONS(279), 1,
      sym__header_start,
    STATE(27), 1,
      aux_sym_header_repeat1,
    STATE(256), 1,
      sym__header,
    ACTIONS(277), 21,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [1790] = 1,
    ACTIONS(354), 24,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__header_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__turn_end_start,
      sym__passage_end_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [1817] = 1,
    ACTIONS(277), 24,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__header_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__turn_end_start,
      sym__passage_end_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [1844] = 1,
    ACTIONS(356), 24,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__header_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__turn_end_start,
      sym__passage_end_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [1871] = 1,
    ACTIONS(354), 23,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__header_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__passage_end_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [1897] = 1,
    ACTIONS(358), 23,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__header_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__turn_end_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [1923] = 1,
    ACTIONS(356), 23,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__header_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__turn_end_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [1949] = 11,
    ACTIONS(25), 1,
      sym__line_break_ahead,
    ACTIONS(27), 1,
      sym__person_opener,
    ACTIONS(29), 1,
      sym__organization_opener,
    ACTIONS(31), 1,
      sym__citation_opener,
    ACTIONS(33), 1,
      sym__role_opener,
    ACTIONS(35), 1,
      sym__speech_opener,
    ACTIONS(37), 1,
      sym__directive_opener,
    ACTIONS(39), 1,
      sym__resolution_opener,
    ACTIONS(41), 1,
      sym__aside_opener,
    ACTIONS(360), 3,
      sym__text,
      sym_escape,
      sym_soft_break,
    STATE(18), 11,
      sym__content,
      sym_person,
      sym_organization,
      sym_citation,
      sym_role,
      sym_speech,
      sym_directive,
      sym_resolution,
      sym_aside,
      sym_unclosed,
      aux_sym_paragraph_repeat1,
  [1995] = 1,
    ACTIONS(277), 23,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__header_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__turn_end_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [2021] = 1,
    ACTIONS(362), 23,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__header_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__turn_end_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [2047] = 1,
    ACTIONS(354), 23,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__header_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__turn_end_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [2073] = 1,
    ACTIONS(277), 23,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__header_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__passage_end_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [2099] = 1,
    ACTIONS(356), 23,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__header_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__passage_end_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [2125] = 1,
    ACTIONS(358), 22,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__header_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [2150] = 1,
    ACTIONS(364), 22,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__header_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [2175] = 1,
    ACTIONS(366), 22,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__header_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [2200] = 1,
    ACTIONS(362), 22,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__header_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [2225] = 1,
    ACTIONS(356), 22,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__header_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [2250] = 1,
    ACTIONS(354), 22,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__header_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [2275] = 1,
    ACTIONS(277), 22,
      sym__empty_line,
      sym_comment,
      sym__separator_start,
      sym__property_start,
      sym__malformed_start,
      sym__header_start,
      sym__statement_start,
      sym__turn_start,
      sym__passage_start,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      ts_builtin_sym_end,
  [2300] = 3,
    ACTIONS(368), 1,
      sym__malformed_start,
    STATE(51), 1,
      sym_malformed,
    ACTIONS(370), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      sym_closer,
      sym__unclosed_here,
  [2323] = 3,
    ACTIONS(372), 1,
      sym__malformed_start,
    STATE(68), 1,
      sym_malformed,
    ACTIONS(370), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__paragraph_end_ahead,
      sym__file_end_here,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
  [2346] = 1,
    ACTIONS(374), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      sym_closer,
      sym__unclosed_here,
  [2363] = 1,
    ACTIONS(374), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__paragraph_end_ahead,
      sym__file_end_here,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
  [2380] = 1,
    ACTIONS(376), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      sym_closer,
      sym__unclosed_here,
  [2397] = 1,
    ACTIONS(378), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      sym_closer,
      sym__unclosed_here,
  [2414] = 1,
    ACTIONS(380), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      sym_closer,
      sym__unclosed_here,
  [2431] = 1,
    ACTIONS(382), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      sym_closer,
      sym__unclosed_here,
  [2448] = 1,
    ACTIONS(384), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      sym_closer,
      sym__unclosed_here,
  [2465] = 1,
    ACTIONS(386), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      sym_closer,
      sym__unclosed_here,
  [2482] = 1,
    ACTIONS(388), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      sym_closer,
      sym__unclosed_here,
  [2499] = 1,
    ACTIONS(390), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      sym_closer,
      sym__unclosed_here,
  [2516] = 1,
    ACTIONS(392), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      sym_closer,
      sym__unclosed_here,
  [2533] = 1,
    ACTIONS(394), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      sym_closer,
      sym__unclosed_here,
  [2550] = 1,
    ACTIONS(380), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__paragraph_end_ahead,
      sym__file_end_here,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
  [2567] = 1,
    ACTIONS(396), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      sym_closer,
      sym__unclosed_here,
  [2584] = 1,
    ACTIONS(382), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__paragraph_end_ahead,
      sym__file_end_here,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
  [2601] = 1,
    ACTIONS(398), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__paragraph_end_ahead,
      sym__file_end_here,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
  [2618] = 1,
    ACTIONS(384), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__paragraph_end_ahead,
      sym__file_end_here,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
  [2635] = 1,
    ACTIONS(400), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      sym_closer,
      sym__unclosed_here,
  [2652] = 1,
    ACTIONS(398), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
      sym_closer,
      sym__unclosed_here,
  [2669] = 1,
    ACTIONS(376), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__paragraph_end_ahead,
      sym__file_end_here,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
  [2686] = 1,
    ACTIONS(386), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__paragraph_end_ahead,
      sym__file_end_here,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
  [2703] = 1,
    ACTIONS(390), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__paragraph_end_ahead,
      sym__file_end_here,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
  [2720] = 1,
    ACTIONS(388), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__paragraph_end_ahead,
      sym__file_end_here,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
  [2737] = 1,
    ACTIONS(392), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__paragraph_end_ahead,
      sym__file_end_here,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
  [2754] = 1,
    ACTIONS(394), 14,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__paragraph_end_ahead,
      sym__file_end_here,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
  [2771] = 1,
    ACTIONS(398), 12,
      sym__text,
      sym_escape,
      sym_soft_break,
      sym__line_break_ahead,
      sym__person_opener,
      sym__organization_opener,
      sym__citation_opener,
      sym__role_opener,
      sym__speech_opener,
      sym__directive_opener,
      sym__resolution_opener,
      sym__aside_opener,
  [2786] = 7,
    ACTIONS(404), 1,
      aux_sym_property_token2,
    ACTIONS(406), 1,
      aux_sym_property_token3,
    ACTIONS(408), 1,
      aux_sym_property_token4,
    ACTIONS(410), 1,
      aux_sym_property_token5,
    ACTIONS(412), 1,
      aux_sym_property_token6,
    ACTIONS(414), 1,
      aux_sym_property_token7,
    ACTIONS(402), 2,
      aux_sym_property_token1,
      sym_unknown_property,
  [2809] = 7,
    ACTIONS(418), 1,
      aux_sym_property_token2,
    ACTIONS(420), 1,
      aux_sym_property_token3,
    ACTIONS(422), 1,
      aux_sym_property_token4,
    ACTIONS(424), 1,
      aux_sym_property_token5,
    ACTIONS(426), 1,
      aux_sym_property_token6,
    ACTIONS(428), 1,
      aux_sym_property_token7,
    ACTIONS(416), 2,
      aux_sym_property_token1,
      sym_unknown_property,
  [2832] = 5,
    ACTIONS(430), 1,
      anon_sym_PIPE,
    ACTIONS(434), 1,
      sym_attribute_name,
    STATE(14), 1,
      sym_head,
    STATE(96), 2,
      sym__reference,
      sym_attribute,
    ACTIONS(432), 3,
      sym_identifier,
      sym_quoted_name,
      sym_placeholder,
  [2851] = 5,
    ACTIONS(436), 1,
      sym__blank,
    ACTIONS(438), 1,
      sym__markup_end,
    ACTIONS(440), 1,
      sym__attribute_start,
    ACTIONS(442), 1,
      sym__words_start,
    STATE(214), 1,
      sym__rest,
  [2867] = 5,
    ACTIONS(436), 1,
      sym__blank,
    ACTIONS(440), 1,
      sym__attribute_start,
    ACTIONS(442), 1,
      sym__words_start,
    ACTIONS(444), 1,
      sym__markup_end,
    STATE(241), 1,
      sym__rest,
  [2883] = 5,
    ACTIONS(446), 1,
      aux_sym_statement_token1,
    ACTIONS(448), 1,
      aux_sym_statement_token2,
    ACTIONS(450), 1,
      aux_sym_statement_token3,
    ACTIONS(452), 1,
      aux_sym__declared_token1,
    ACTIONS(454), 1,
      sym_unknown_keyword,
  [2899] = 5,
    ACTIONS(436), 1,
      sym__blank,
    ACTIONS(440), 1,
      sym__attribute_start,
    ACTIONS(442), 1,
      sym__words_start,
    ACTIONS(456), 1,
      sym__markup_end,
    STATE(215), 1,
      sym__rest,
  [2915] = 5,
    ACTIONS(436), 1,
      sym__blank,
    ACTIONS(440), 1,
      sym__attribute_start,
    ACTIONS(442), 1,
      sym__words_start,
    ACTIONS(458), 1,
      sym__markup_end,
    STATE(235), 1,
      sym__rest,
  [2931] = 4,
    ACTIONS(460), 1,
      aux_sym__header_token1,
    ACTIONS(462), 1,
      aux_sym__header_token2,
    ACTIONS(464), 1,
      aux_sym__header_token3,
    ACTIONS(466), 1,
      aux_sym__header_token4,
  [2944] = 2,
    STATE(91), 1,
      sym__reference,
    ACTIONS(468), 3,
      sym_identifier,
      sym_quoted_name,
      sym_placeholder,
  [2953] = 2,
    STATE(110), 1,
      sym__reference,
    ACTIONS(470), 3,
      sym_identifier,
      sym_quoted_name,
      sym_placeholder,
  [2962] = 2,
    STATE(78), 1,
      sym__reference,
    ACTIONS(472), 3,
      sym_identifier,
      sym_quoted_name,
      sym_placeholder,
  [2971] = 2,
    STATE(81), 1,
      sym__reference,
    ACTIONS(474), 3,
      sym_identifier,
      sym_quoted_name,
      sym_placeholder,
  [2980] = 1,
    ACTIONS(476), 4,
      sym_identifier,
      sym_quoted_name,
      sym_placeholder,
      sym_value,
  [2987] = 3,
    ACTIONS(478), 1,
      sym__blank,
    ACTIONS(482), 1,
      sym_words,
    ACTIONS(480), 2,
      sym__markup_end,
      sym__property_break,
  [2998] = 1,
    ACTIONS(484), 4,
      sym__markup_end,
      sym__attribute_start,
      sym__words_start,
      sym__blank,
  [3005] = 3,
    ACTIONS(486), 1,
      sym__blank,
    ACTIONS(490), 1,
      sym_words,
    ACTIONS(488), 2,
      sym__markup_end,
      sym__property_break,
  [3016] = 2,
    STATE(122), 1,
      sym__reference,
    ACTIONS(492), 3,
      sym_identifier,
      sym_quoted_name,
      sym_placeholder,
  [3025] = 2,
    STATE(89), 1,
      sym__reference,
    ACTIONS(494), 3,
      sym_identifier,
      sym_quoted_name,
      sym_placeholder,
  [3034] = 1,
    ACTIONS(496), 4,
      sym_identifier,
      sym_quoted_name,
      sym_placeholder,
      sym_value,
  [3041] = 2,
    ACTIONS(498), 1,
      sym__blank,
    ACTIONS(500), 2,
      sym__markup_end,
      sym__property_break,
  [3049] = 3,
    ACTIONS(502), 1,
      sym__blank,
    ACTIONS(504), 1,
      anon_sym_PIPE,
    STATE(127), 1,
      aux_sym_head_repeat1,
  [3059] = 3,
    ACTIONS(506), 1,
      sym__head_start,
    ACTIONS(508), 1,
      sym__content_start,
    STATE(185), 1,
      sym__inside,
  [3069] = 3,
    ACTIONS(510), 1,
      sym__markup_end,
    ACTIONS(512), 1,
      sym__property_break,
    STATE(118), 1,
      aux_sym_declaration_repeat1,
  [3079] = 2,
    ACTIONS(514), 1,
      sym__blank,
    ACTIONS(516), 2,
      sym__markup_end,
      sym__property_break,
  [3087] = 2,
    ACTIONS(518), 1,
      sym__blank,
    ACTIONS(516), 2,
      sym__markup_end,
      sym__property_break,
  [3095] = 2,
    ACTIONS(520), 1,
      sym__blank,
    ACTIONS(516), 2,
      sym__markup_end,
      sym__property_break,
  [3103] = 2,
    ACTIONS(522), 1,
      sym__blank,
    ACTIONS(516), 2,
      sym__markup_end,
      sym__property_break,
  [3111] = 2,
    ACTIONS(524), 1,
      sym__blank,
    ACTIONS(516), 2,
      sym__markup_end,
      sym__property_break,
  [3119] = 2,
    ACTIONS(526), 1,
      sym__blank,
    ACTIONS(516), 2,
      sym__markup_end,
      sym__property_break,
  [3127] = 2,
    ACTIONS(528), 1,
      sym__blank,
    ACTIONS(516), 2,
      sym__markup_end,
      sym__property_break,
  [3135] = 3,
    ACTIONS(530), 1,
      sym__reference_start,
    ACTIONS(532), 1,
      sym__words_start,
    STATE(236), 1,
      sym__reference_and_words,
  [3145] = 3,
    ACTIONS(534), 1,
      sym__signed_reference_start,
    ACTIONS(536), 1,
      sym__words_start,
    STATE(236), 1,
      sym__signed_reference_or_words,
  [3155] = 3,
    ACTIONS(538), 1,
      sym__blank,
    ACTIONS(540), 1,
      sym__markup_end,
    STATE(113), 1,
      aux_sym__allowed_repeat1,
  [3165] = 3,
    ACTIONS(542), 1,
      sym__markup_end,
    ACTIONS(544), 1,
      sym__property_break,
    STATE(109), 1,
      aux_sym_declaration_repeat1,
  [3175] = 3,
    ACTIONS(480), 1,
      sym__markup_end,
    ACTIONS(547), 1,
      sym__blank,
    ACTIONS(549), 1,
      sym_words,
  [3185] = 3,
    ACTIONS(506), 1,
      sym__head_start,
    ACTIONS(508), 1,
      sym__content_start,
    STATE(166), 1,
      sym__inside,
  [3195] = 3,
    ACTIONS(551), 1,
      sym__passage_reference_start,
    ACTIONS(553), 1,
      sym__attribute_start,
    ACTIONS(555), 1,
      sym__words_start,
  [3205] = 3,
    ACTIONS(557), 1,
      sym__blank,
    ACTIONS(559), 1,
      sym__markup_end,
    STATE(121), 1,
      aux_sym__allowed_repeat1,
  [3215] = 3,
    ACTIONS(506), 1,
      sym__head_start,
    ACTIONS(508), 1,
      sym__content_start,
    STATE(168), 1,
      sym__inside,
  [3225] = 3,
    ACTIONS(561), 1,
      sym_rule,
    ACTIONS(563), 1,
      sym_reason,
    STATE(238), 1,
      sym__allowed,
  [3235] = 3,
    ACTIONS(506), 1,
      sym__head_start,
    ACTIONS(508), 1,
      sym__content_start,
    STATE(164), 1,
      sym__inside,
  [3245] = 3,
    ACTIONS(565), 1,
      sym__blank,
    ACTIONS(568), 1,
      anon_sym_PIPE,
    STATE(117), 1,
      aux_sym_head_repeat1,
  [3255] = 3,
    ACTIONS(512), 1,
      sym__property_break,
    ACTIONS(570), 1,
      sym__markup_end,
    STATE(109), 1,
      aux_sym_declaration_repeat1,
  [3265] = 3,
    ACTIONS(506), 1,
      sym__head_start,
    ACTIONS(508), 1,
      sym__content_start,
    STATE(165), 1,
      sym__inside,
  [3275] = 3,
    ACTIONS(572), 1,
      sym__reference_start,
    ACTIONS(574), 1,
      sym__words_start,
    STATE(192), 1,
      sym__reference_and_words,
  [3285] = 3,
    ACTIONS(576), 1,
      sym__blank,
    ACTIONS(579), 1,
      sym__markup_end,
    STATE(121), 1,
      aux_sym__allowed_repeat1,
  [3295] = 3,
    ACTIONS(488), 1,
      sym__markup_end,
    ACTIONS(581), 1,
      sym__blank,
    ACTIONS(583), 1,
      sym_words,
  [3305] = 3,
    ACTIONS(534), 1,
      sym__signed_reference_start,
    ACTIONS(536), 1,
      sym__words_start,
    STATE(234), 1,
      sym__signed_reference_or_words,
  [3315] = 2,
    ACTIONS(585), 1,
      sym__blank,
    ACTIONS(587), 2,
      sym__markup_end,
      sym__property_break,
  [3323] = 3,
    ACTIONS(530), 1,
      sym__reference_start,
    ACTIONS(532), 1,
      sym__words_start,
    STATE(238), 1,
      sym__reference_and_words,
  [3333] = 3,
    ACTIONS(506), 1,
      sym__head_start,
    ACTIONS(508), 1,
      sym__content_start,
    STATE(172), 1,
      sym__inside,
  [3343] = 3,
    ACTIONS(502), 1,
      sym__blank,
    ACTIONS(589), 1,
      anon_sym_PIPE,
    STATE(117), 1,
      aux_sym_head_repeat1,
  [3353] = 3,
    ACTIONS(572), 1,
      sym__reference_start,
    ACTIONS(574), 1,
      sym__words_start,
    STATE(182), 1,
      sym__reference_and_words,
  [3363] = 3,
    ACTIONS(591), 1,
      sym__signed_reference_start,
    ACTIONS(593), 1,
      sym__words_start,
    STATE(182), 1,
      sym__signed_reference_or_words,
  [3373] = 3,
    ACTIONS(506), 1,
      sym__head_start,
    ACTIONS(508), 1,
      sym__content_start,
    STATE(173), 1,
      sym__inside,
  [3383] = 3,
    ACTIONS(591), 1,
      sym__signed_reference_start,
    ACTIONS(593), 1,
      sym__words_start,
    STATE(190), 1,
      sym__signed_reference_or_words,
  [3393] = 3,
    ACTIONS(506), 1,
      sym__head_start,
    ACTIONS(508), 1,
      sym__content_start,
    STATE(198), 1,
      sym__inside,
  [3403] = 3,
    ACTIONS(506), 1,
      sym__head_start,
    ACTIONS(508), 1,
      sym__content_start,
    STATE(199), 1,
      sym__inside,
  [3413] = 3,
    ACTIONS(506), 1,
      sym__head_start,
    ACTIONS(508), 1,
      sym__content_start,
    STATE(200), 1,
      sym__inside,
  [3423] = 3,
    ACTIONS(506), 1,
      sym__head_start,
    ACTIONS(508), 1,
      sym__content_start,
    STATE(141), 1,
      sym__inside,
  [3433] = 3,
    ACTIONS(506), 1,
      sym__head_start,
    ACTIONS(508), 1,
      sym__content_start,
    STATE(201), 1,
      sym__inside,
  [3443] = 3,
    ACTIONS(506), 1,
      sym__head_start,
    ACTIONS(508), 1,
      sym__content_start,
    STATE(202), 1,
      sym__inside,
  [3453] = 3,
    ACTIONS(506), 1,
      sym__head_start,
    ACTIONS(508), 1,
      sym__content_start,
    STATE(203), 1,
      sym__inside,
  [3463] = 3,
    ACTIONS(506), 1,
      sym__head_start,
    ACTIONS(508), 1,
      sym__content_start,
    STATE(204), 1,
      sym__inside,
  [3473] = 3,
    ACTIONS(506), 1,
      sym__head_start,
    ACTIONS(508), 1,
      sym__content_start,
    STATE(170), 1,
      sym__inside,
  [3483] = 2,
    ACTIONS(595), 1,
      sym_closer,
    ACTIONS(597), 1,
      sym__unclosed_here,
  [3490] = 1,
    ACTIONS(599), 2,
      sym_document_kind,
      sym_unknown_kind,
  [3495] = 2,
    ACTIONS(601), 1,
      sym_rule,
    ACTIONS(603), 1,
      sym_reason,
  [3502] = 1,
    ACTIONS(484), 2,
      sym__blank,
      anon_sym_PIPE,
  [3507] = 1,
    ACTIONS(568), 2,
      sym__blank,
      anon_sym_PIPE,
  [3512] = 2,
    ACTIONS(605), 1,
      sym__blank,
    ACTIONS(607), 1,
      sym__markup_end,
  [3519] = 2,
    ACTIONS(607), 1,
      sym__markup_end,
    ACTIONS(609), 1,
      sym__blank,
  [3526] = 2,
    ACTIONS(611), 1,
      sym__speaker_start,
    ACTIONS(613), 1,
      sym__words_start,
  [3533] = 2,
    ACTIONS(500), 1,
      sym__markup_end,
    ACTIONS(615), 1,
      sym__blank,
  [3540] = 1,
    ACTIONS(579), 2,
      sym__markup_end,
      sym__blank,
  [3545] = 2,
    ACTIONS(601), 1,
      sym_rule,
    ACTIONS(617), 1,
      sym_reason,
  [3552] = 2,
    ACTIONS(607), 1,
      sym__markup_end,
    ACTIONS(619), 1,
      sym__blank,
  [3559] = 2,
    ACTIONS(621), 1,
      sym_attribute_name,
    STATE(82), 1,
      sym_attribute,
  [3566] = 2,
    ACTIONS(623), 1,
      sym__attribute_start,
    ACTIONS(625), 1,
      sym__words_start,
  [3573] = 2,
    ACTIONS(607), 1,
      sym__markup_end,
    ACTIONS(627), 1,
      sym__blank,
  [3580] = 2,
    ACTIONS(629), 1,
      sym__blank,
    ACTIONS(631), 1,
      sym__markup_end,
  [3587] = 2,
    ACTIONS(621), 1,
      sym_attribute_name,
    STATE(79), 1,
      sym_attribute,
  [3594] = 2,
    ACTIONS(631), 1,
      sym__markup_end,
    ACTIONS(633), 1,
      sym__blank,
  [3601] = 2,
    ACTIONS(631), 1,
      sym__markup_end,
    ACTIONS(635), 1,
      sym__blank,
  [3608] = 1,
    ACTIONS(273), 2,
      sym_closer,
      sym__unclosed_here,
  [3613] = 2,
    ACTIONS(631), 1,
      sym__markup_end,
    ACTIONS(637), 1,
      sym__blank,
  [3620] = 2,
    ACTIONS(639), 1,
      sym__blank,
    ACTIONS(641), 1,
      sym__markup_end,
  [3627] = 2,
    ACTIONS(643), 1,
      sym__blank,
    ACTIONS(645), 1,
      sym__markup_end,
  [3634] = 2,
    ACTIONS(647), 1,
      sym_closer,
    ACTIONS(649), 1,
      sym__unclosed_here,
  [3641] = 2,
    ACTIONS(649), 1,
      sym__unclosed_here,
    ACTIONS(651), 1,
      sym_closer,
  [3648] = 2,
    ACTIONS(649), 1,
      sym__unclosed_here,
    ACTIONS(653), 1,
      sym_closer,
  [3655] = 2,
    ACTIONS(655), 1,
      aux_sym_statement_token3,
    STATE(273), 1,
      sym__end,
  [3662] = 2,
    ACTIONS(649), 1,
      sym__unclosed_here,
    ACTIONS(657), 1,
      sym_closer,
  [3669] = 2,
    ACTIONS(655), 1,
      aux_sym_statement_token3,
    STATE(291), 1,
      sym__end,
  [3676] = 2,
    ACTIONS(649), 1,
      sym__unclosed_here,
    ACTIONS(659), 1,
      sym_closer,
  [3683] = 1,
    ACTIONS(542), 2,
      sym__markup_end,
      sym__property_break,
  [3688] = 2,
    ACTIONS(649), 1,
      sym__unclosed_here,
    ACTIONS(661), 1,
      sym_closer,
  [3695] = 2,
    ACTIONS(649), 1,
      sym__unclosed_here,
    ACTIONS(663), 1,
      sym_closer,
  [3702] = 2,
    ACTIONS(516), 1,
      sym__markup_end,
    ACTIONS(665), 1,
      sym__blank,
  [3709] = 2,
    ACTIONS(516), 1,
      sym__markup_end,
    ACTIONS(667), 1,
      sym__blank,
  [3716] = 2,
    ACTIONS(516), 1,
      sym__markup_end,
    ACTIONS(669), 1,
      sym__blank,
  [3723] = 2,
    ACTIONS(671), 1,
      sym__paragraph_end_ahead,
    ACTIONS(673), 1,
      sym__file_end_here,
  [3730] = 2,
    ACTIONS(516), 1,
      sym__markup_end,
    ACTIONS(675), 1,
      sym__blank,
  [3737] = 2,
    ACTIONS(516), 1,
      sym__markup_end,
    ACTIONS(677), 1,
      sym__blank,
  [3744] = 2,
    ACTIONS(516), 1,
      sym__markup_end,
    ACTIONS(679), 1,
      sym__blank,
  [3751] = 1,
    ACTIONS(480), 2,
      sym__markup_end,
      sym__property_break,
  [3756] = 1,
    ACTIONS(500), 2,
      sym__markup_end,
      sym__property_break,
  [3761] = 1,
    ACTIONS(681), 2,
      sym__markup_end,
      sym__property_break,
  [3766] = 1,
    ACTIONS(683), 2,
      sym__markup_end,
      sym__property_break,
  [3771] = 2,
    ACTIONS(649), 1,
      sym__unclosed_here,
    ACTIONS(685), 1,
      sym_closer,
  [3778] = 1,
    ACTIONS(687), 2,
      sym__markup_end,
      sym__property_break,
  [3783] = 1,
    ACTIONS(488), 2,
      sym__markup_end,
      sym__property_break,
  [3788] = 1,
    ACTIONS(689), 2,
      sym__markup_end,
      sym__property_break,
  [3793] = 1,
    ACTIONS(691), 2,
      sym__markup_end,
      sym__property_break,
  [3798] = 1,
    ACTIONS(693), 2,
      sym__markup_end,
      sym__property_break,
  [3803] = 1,
    ACTIONS(695), 2,
      sym__markup_end,
      sym__property_break,
  [3808] = 1,
    ACTIONS(697), 2,
      sym__markup_end,
      sym__property_break,
  [3813] = 2,
    ACTIONS(699), 1,
      sym__paragraph_end_ahead,
    ACTIONS(701), 1,
      sym__file_end_here,
  [3820] = 2,
    ACTIONS(621), 1,
      sym_attribute_name,
    STATE(81), 1,
      sym_attribute,
  [3827] = 2,
    ACTIONS(703), 1,
      sym__property_start,
    STATE(171), 1,
      sym_property,
  [3834] = 2,
    ACTIONS(434), 1,
      sym_attribute_name,
    STATE(145), 1,
      sym_attribute,
  [3841] = 2,
    ACTIONS(705), 1,
      sym__paragraph_end_ahead,
    ACTIONS(707), 1,
      sym__file_end_here,
  [3848] = 2,
    ACTIONS(597), 1,
      sym__unclosed_here,
    ACTIONS(709), 1,
      sym_closer,
  [3855] = 2,
    ACTIONS(597), 1,
      sym__unclosed_here,
    ACTIONS(711), 1,
      sym_closer,
  [3862] = 2,
    ACTIONS(597), 1,
      sym__unclosed_here,
    ACTIONS(713), 1,
      sym_closer,
  [3869] = 2,
    ACTIONS(597), 1,
      sym__unclosed_here,
    ACTIONS(715), 1,
      sym_closer,
  [3876] = 2,
    ACTIONS(597), 1,
      sym__unclosed_here,
    ACTIONS(717), 1,
      sym_closer,
  [3883] = 2,
    ACTIONS(597), 1,
      sym__unclosed_here,
    ACTIONS(719), 1,
      sym_closer,
  [3890] = 2,
    ACTIONS(597), 1,
      sym__unclosed_here,
    ACTIONS(721), 1,
      sym_closer,
  [3897] = 1,
    ACTIONS(723), 2,
      sym_closer,
      sym__unclosed_here,
  [3902] = 2,
    ACTIONS(725), 1,
      sym__blank,
    ACTIONS(727), 1,
      sym__markup_end,
  [3909] = 1,
    ACTIONS(729), 2,
      sym_document_kind,
      sym_unknown_kind,
  [3914] = 2,
    ACTIONS(731), 1,
      sym__paragraph_end_ahead,
    ACTIONS(733), 1,
      sym__file_end_here,
  [3921] = 2,
    ACTIONS(516), 1,
      sym__markup_end,
    ACTIONS(735), 1,
      sym__blank,
  [3928] = 1,
    ACTIONS(737), 1,
      sym_words,
  [3932] = 1,
    ACTIONS(739), 1,
      sym_words,
  [3936] = 1,
    ACTIONS(741), 1,
      sym_words,
  [3940] = 1,
    ACTIONS(743), 1,
      sym_words,
  [3944] = 1,
    ACTIONS(745), 1,
      sym__markup_end,
  [3948] = 1,
    ACTIONS(747), 1,
      sym__markup_end,
  [3952] = 1,
    ACTIONS(749), 1,
      sym__markup_end,
  [3956] = 1,
    ACTIONS(751), 1,
      sym_words,
  [3960] = 1,
    ACTIONS(488), 1,
      sym__markup_end,
  [3964] = 1,
    ACTIONS(753), 1,
      anon_sym_EQ,
  [3968] = 1,
    ACTIONS(689), 1,
      sym__markup_end,
  [3972] = 1,
    ACTIONS(755), 1,
      sym__markup_end,
  [3976] = 1,
    ACTIONS(757), 1,
      sym__markup_end,
  [3980] = 1,
    ACTIONS(759), 1,
      sym__markup_end,
  [3984] = 1,
    ACTIONS(601), 1,
      sym_rule,
  [3988] = 1,
    ACTIONS(761), 1,
      sym__markup_end,
  [3992] = 1,
    ACTIONS(763), 1,
      sym__markup_end,
  [3996] = 1,
    ACTIONS(765), 1,
      sym_words,
  [4000] = 1,
    ACTIONS(458), 1,
      sym__markup_end,
  [4004] = 1,
    ACTIONS(563), 1,
      sym_words,
  [4008] = 1,
    ACTIONS(767), 1,
      sym_words,
  [4012] = 1,
    ACTIONS(691), 1,
      sym__markup_end,
  [4016] = 1,
    ACTIONS(769), 1,
      sym_words,
  [4020] = 1,
    ACTIONS(771), 1,
      sym_words,
  [4024] = 1,
    ACTIONS(693), 1,
      sym__markup_end,
  [4028] = 1,
    ACTIONS(444), 1,
      sym__markup_end,
  [4032] = 1,
    ACTIONS(500), 1,
      sym__markup_end,
  [4036] = 1,
    ACTIONS(695), 1,
      sym__markup_end,
  [4040] = 1,
    ACTIONS(773), 1,
      sym__markup_end,
  [4044] = 1,
    ACTIONS(775), 1,
      anon_sym_PERCENT,
  [4048] = 1,
    ACTIONS(777), 1,
      sym__markup_end,
  [4052] = 1,
    ACTIONS(779), 1,
      sym__markup_end,
  [4056] = 1,
    ACTIONS(681), 1,
      sym__markup_end,
  [4060] = 1,
    ACTIONS(781), 1,
      sym_words,
  [4064] = 1,
    ACTIONS(701), 1,
      sym__markup_end,
  [4068] = 1,
    ACTIONS(683), 1,
      sym__markup_end,
  [4072] = 1,
    ACTIONS(783), 1,
      sym_words,
  [4076] = 1,
    ACTIONS(785), 1,
      ts_builtin_sym_end,
  [4080] = 1,
    ACTIONS(438), 1,
      sym__markup_end,
  [4084] = 1,
    ACTIONS(707), 1,
      sym__markup_end,
  [4088] = 1,
    ACTIONS(787), 1,
      anon_sym_PERCENT,
  [4092] = 1,
    ACTIONS(789), 1,
      sym__line_end,
  [4096] = 1,
    ACTIONS(791), 1,
      sym__markup_end,
  [4100] = 1,
    ACTIONS(793), 1,
      sym__markup_end,
  [4104] = 1,
    ACTIONS(795), 1,
      sym_words,
  [4108] = 1,
    ACTIONS(797), 1,
      anon_sym_PERCENT,
  [4112] = 1,
    ACTIONS(799), 1,
      sym__markup_end,
  [4116] = 1,
    ACTIONS(801), 1,
      sym__markup_end,
  [4120] = 1,
    ACTIONS(803), 1,
      sym_period,
  [4124] = 1,
    ACTIONS(805), 1,
      sym__markup_end,
  [4128] = 1,
    ACTIONS(687), 1,
      sym__markup_end,
  [4132] = 1,
    ACTIONS(807), 1,
      sym_words,
  [4136] = 1,
    ACTIONS(456), 1,
      sym__markup_end,
  [4140] = 1,
    ACTIONS(809), 1,
      sym__line_end,
  [4144] = 1,
    ACTIONS(811), 1,
      sym__line_end,
  [4148] = 1,
    ACTIONS(813), 1,
      sym__markup_end,
  [4152] = 1,
    ACTIONS(815), 1,
      sym__markup_end,
  [4156] = 1,
    ACTIONS(817), 1,
      sym_words,
  [4160] = 1,
    ACTIONS(819), 1,
      sym__markup_end,
  [4164] = 1,
    ACTIONS(821), 1,
      sym__markup_end,
  [4168] = 1,
    ACTIONS(823), 1,
      sym_words,
  [4172] = 1,
    ACTIONS(825), 1,
      sym_words,
  [4176] = 1,
    ACTIONS(827), 1,
      sym_words,
  [4180] = 1,
    ACTIONS(829), 1,
      sym__markup_end,
  [4184] = 1,
    ACTIONS(831), 1,
      aux_sym__speaker_token1,
  [4188] = 1,
    ACTIONS(833), 1,
      sym_period,
  [4192] = 1,
    ACTIONS(480), 1,
      sym__markup_end,
  [4196] = 1,
    ACTIONS(835), 1,
      sym__markup_end,
  [4200] = 1,
    ACTIONS(837), 1,
      sym_words,
  [4204] = 1,
    ACTIONS(839), 1,
      sym_words,
  [4208] = 1,
    ACTIONS(841), 1,
      aux_sym__passage_token1,
  [4212] = 1,
    ACTIONS(843), 1,
      sym_words,
  [4216] = 1,
    ACTIONS(733), 1,
      sym__markup_end,
  [4220] = 1,
    ACTIONS(845), 1,
      anon_sym_PERCENT,
  [4224] = 1,
    ACTIONS(847), 1,
      sym__markup_end,
  [4228] = 1,
    ACTIONS(849), 1,
      sym_words,
  [4232] = 1,
    ACTIONS(851), 1,
      sym__line_end,
  [4236] = 1,
    ACTIONS(673), 1,
      sym__markup_end,
  [4240] = 1,
    ACTIONS(853), 1,
      sym__markup_end,
  [4244] = 1,
    ACTIONS(855), 1,
      sym__markup_end,
  [4248] = 1,
    ACTIONS(857), 1,
      sym__line_end,
  [4252] = 1,
    ACTIONS(859), 1,
      sym__markup_end,
  [4256] = 1,
    ACTIONS(861), 1,
      sym__line_end,
  [4260] = 1,
    ACTIONS(863), 1,
      sym__markup_end,
  [4264] = 1,
    ACTIONS(865), 1,
      sym__markup_end,
  [4268] = 1,
    ACTIONS(867), 1,
      sym_words,
  [4272] = 1,
    ACTIONS(869), 1,
      sym_words,
  [4276] = 1,
    ACTIONS(871), 1,
      sym_words,
  [4280] = 1,
    ACTIONS(873), 1,
      sym__blank,
  [4284] = 1,
    ACTIONS(875), 1,
      sym__blank,
  [4288] = 1,
    ACTIONS(877), 1,
      anon_sym_EQ,
  [4292] = 1,
    ACTIONS(879), 1,
      anon_sym_PERCENT,
  [4296] = 1,
    ACTIONS(881), 1,
      anon_sym_PERCENT,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(2)] = 0,
  [SMALL_STATE(3)] = 110,
  [SMALL_STATE(4)] = 220,
  [SMALL_STATE(5)] = 330,
  [SMALL_STATE(6)] = 440,
  [SMALL_STATE(7)] = 545,
  [SMALL_STATE(8)] = 650,
  [SMALL_STATE(9)] = 755,
  [SMALL_STATE(10)] = 859,
  [SMALL_STATE(11)] = 963,
  [SMALL_STATE(12)] = 1063,
  [SMALL_STATE(13)] = 1162,
  [SMALL_STATE(14)] = 1215,
  [SMALL_STATE(15)] = 1268,
  [SMALL_STATE(16)] = 1303,
  [SMALL_STATE(17)] = 1338,
  [SMALL_STATE(18)] = 1388,
  [SMALL_STATE(19)] = 1438,
  [SMALL_STATE(20)] = 1488,
  [SMALL_STATE(21)] = 1538,
  [SMALL_STATE(22)] = 1572,
  [SMALL_STATE(23)] = 1622,
  [SMALL_STATE(24)] = 1656,
  [SMALL_STATE(25)] = 1690,
  [SMALL_STATE(26)] = 1724,
  [SMALL_STATE(27)] = 1757,
  [SMALL_STATE(28)] = 1790,
  [SMALL_STATE(29)] = 1817,
  [SMALL_STATE(30)] = 1844,
  [SMALL_STATE(31)] = 1871,
  [SMALL_STATE(32)] = 1897,
  [SMALL_STATE(33)] = 1923,
  [SMALL_STATE(34)] = 1949,
  [SMALL_STATE(35)] = 1995,
  [SMALL_STATE(36)] = 2021,
  [SMALL_STATE(37)] = 2047,
  [SMALL_STATE(38)] = 2073,
  [SMALL_STATE(39)] = 2099,
  [SMALL_STATE(40)] = 2125,
  [SMALL_STATE(41)] = 2150,
  [SMALL_STATE(42)] = 2175,
  [SMALL_STATE(43)] = 2200,
  [SMALL_STATE(44)] = 2225,
  [SMALL_STATE(45)] = 2250,
  [SMALL_STATE(46)] = 2275,
  [SMALL_STATE(47)] = 2300,
  [SMALL_STATE(48)] = 2323,
  [SMALL_STATE(49)] = 2346,
  [SMALL_STATE(50)] = 2363,
  [SMALL_STATE(51)] = 2380,
  [SMALL_STATE(52)] = 2397,
  [SMALL_STATE(53)] = 2414,
  [SMALL_STATE(54)] = 2431,
  [SMALL_STATE(55)] = 2448,
  [SMALL_STATE(56)] = 2465,
  [SMALL_STATE(57)] = 2482,
  [SMALL_STATE(58)] = 2499,
  [SMALL_STATE(59)] = 2516,
  [SMALL_STATE(60)] = 2533,
  [SMALL_STATE(61)] = 2550,
  [SMALL_STATE(62)] = 2567,
  [SMALL_STATE(63)] = 2584,
  [SMALL_STATE(64)] = 2601,
  [SMALL_STATE(65)] = 2618,
  [SMALL_STATE(66)] = 2635,
  [SMALL_STATE(67)] = 2652,
  [SMALL_STATE(68)] = 2669,
  [SMALL_STATE(69)] = 2686,
  [SMALL_STATE(70)] = 2703,
  [SMALL_STATE(71)] = 2720,
  [SMALL_STATE(72)] = 2737,
  [SMALL_STATE(73)] = 2754,
  [SMALL_STATE(74)] = 2771,
  [SMALL_STATE(75)] = 2786,
  [SMALL_STATE(76)] = 2809,
  [SMALL_STATE(77)] = 2832,
  [SMALL_STATE(78)] = 2851,
  [SMALL_STATE(79)] = 2867,
  [SMALL_STATE(80)] = 2883,
  [SMALL_STATE(81)] = 2899,
  [SMALL_STATE(82)] = 2915,
  [SMALL_STATE(83)] = 2931,
  [SMALL_STATE(84)] = 2944,
  [SMALL_STATE(85)] = 2953,
  [SMALL_STATE(86)] = 2962,
  [SMALL_STATE(87)] = 2971,
  [SMALL_STATE(88)] = 2980,
  [SMALL_STATE(89)] = 2987,
  [SMALL_STATE(90)] = 2998,
  [SMALL_STATE(91)] = 3005,
  [SMALL_STATE(92)] = 3016,
  [SMALL_STATE(93)] = 3025,
  [SMALL_STATE(94)] = 3034,
  [SMALL_STATE(95)] = 3041,
  [SMALL_STATE(96)] = 3049,
  [SMALL_STATE(97)] = 3059,
  [SMALL_STATE(98)] = 3069,
  [SMALL_STATE(99)] = 3079,
  [SMALL_STATE(100)] = 3087,
  [SMALL_STATE(101)] = 3095,
  [SMALL_STATE(102)] = 3103,
  [SMALL_STATE(103)] = 3111,
  [SMALL_STATE(104)] = 3119,
  [SMALL_STATE(105)] = 3127,
  [SMALL_STATE(106)] = 3135,
  [SMALL_STATE(107)] = 3145,
  [SMALL_STATE(108)] = 3155,
  [SMALL_STATE(109)] = 3165,
  [SMALL_STATE(110)] = 3175,
  [SMALL_STATE(111)] = 3185,
  [SMALL_STATE(112)] = 3195,
  [SMALL_STATE(113)] = 3205,
  [SMALL_STATE(114)] = 3215,
  [SMALL_STATE(115)] = 3225,
  [SMALL_STATE(116)] = 3235,
  [SMALL_STATE(117)] = 3245,
  [SMALL_STATE(118)] = 3255,
  [SMALL_STATE(119)] = 3265,
  [SMALL_STATE(120)] = 3275,
  [SMALL_STATE(121)] = 3285,
  [SMALL_STATE(122)] = 3295,
  [SMALL_STATE(123)] = 3305,
  [SMALL_STATE(124)] = 3315,
  [SMALL_STATE(125)] = 3323,
  [SMALL_STATE(126)] = 3333,
  [SMALL_STATE(127)] = 3343,
  [SMALL_STATE(128)] = 3353,
  [SMALL_STATE(129)] = 3363,
  [SMALL_STATE(130)] = 3373,
  [SMALL_STATE(131)] = 3383,
  [SMALL_STATE(132)] = 3393,
  [SMALL_STATE(133)] = 3403,
  [SMALL_STATE(134)] = 3413,
  [SMALL_STATE(135)] = 3423,
  [SMALL_STATE(136)] = 3433,
  [SMALL_STATE(137)] = 3443,
  [SMALL_STATE(138)] = 3453,
  [SMALL_STATE(139)] = 3463,
  [SMALL_STATE(140)] = 3473,
  [SMALL_STATE(141)] = 3483,
  [SMALL_STATE(142)] = 3490,
  [SMALL_STATE(143)] = 3495,
  [SMALL_STATE(144)] = 3502,
  [SMALL_STATE(145)] = 3507,
  [SMALL_STATE(146)] = 3512,
  [SMALL_STATE(147)] = 3519,
  [SMALL_STATE(148)] = 3526,
  [SMALL_STATE(149)] = 3533,
  [SMALL_STATE(150)] = 3540,
  [SMALL_STATE(151)] = 3545,
  [SMALL_STATE(152)] = 3552,
  [SMALL_STATE(153)] = 3559,
  [SMALL_STATE(154)] = 3566,
  [SMALL_STATE(155)] = 3573,
  [SMALL_STATE(156)] = 3580,
  [SMALL_STATE(157)] = 3587,
  [SMALL_STATE(158)] = 3594,
  [SMALL_STATE(159)] = 3601,
  [SMALL_STATE(160)] = 3608,
  [SMALL_STATE(161)] = 3613,
  [SMALL_STATE(162)] = 3620,
  [SMALL_STATE(163)] = 3627,
  [SMALL_STATE(164)] = 3634,
  [SMALL_STATE(165)] = 3641,
  [SMALL_STATE(166)] = 3648,
  [SMALL_STATE(167)] = 3655,
  [SMALL_STATE(168)] = 3662,
  [SMALL_STATE(169)] = 3669,
  [SMALL_STATE(170)] = 3676,
  [SMALL_STATE(171)] = 3683,
  [SMALL_STATE(172)] = 3688,
  [SMALL_STATE(173)] = 3695,
  [SMALL_STATE(174)] = 3702,
  [SMALL_STATE(175)] = 3709,
  [SMALL_STATE(176)] = 3716,
  [SMALL_STATE(177)] = 3723,
  [SMALL_STATE(178)] = 3730,
  [SMALL_STATE(179)] = 3737,
  [SMALL_STATE(180)] = 3744,
  [SMALL_STATE(181)] = 3751,
  [SMALL_STATE(182)] = 3756,
  [SMALL_STATE(183)] = 3761,
  [SMALL_STATE(184)] = 3766,
  [SMALL_STATE(185)] = 3771,
  [SMALL_STATE(186)] = 3778,
  [SMALL_STATE(187)] = 3783,
  [SMALL_STATE(188)] = 3788,
  [SMALL_STATE(189)] = 3793,
  [SMALL_STATE(190)] = 3798,
  [SMALL_STATE(191)] = 3803,
  [SMALL_STATE(192)] = 3808,
  [SMALL_STATE(193)] = 3813,
  [SMALL_STATE(194)] = 3820,
  [SMALL_STATE(195)] = 3827,
  [SMALL_STATE(196)] = 3834,
  [SMALL_STATE(197)] = 3841,
  [SMALL_STATE(198)] = 3848,
  [SMALL_STATE(199)] = 3855,
  [SMALL_STATE(200)] = 3862,
  [SMALL_STATE(201)] = 3869,
  [SMALL_STATE(202)] = 3876,
  [SMALL_STATE(203)] = 3883,
  [SMALL_STATE(204)] = 3890,
  [SMALL_STATE(205)] = 3897,
  [SMALL_STATE(206)] = 3902,
  [SMALL_STATE(207)] = 3909,
  [SMALL_STATE(208)] = 3914,
  [SMALL_STATE(209)] = 3921,
  [SMALL_STATE(210)] = 3928,
  [SMALL_STATE(211)] = 3932,
  [SMALL_STATE(212)] = 3936,
  [SMALL_STATE(213)] = 3940,
  [SMALL_STATE(214)] = 3944,
  [SMALL_STATE(215)] = 3948,
  [SMALL_STATE(216)] = 3952,
  [SMALL_STATE(217)] = 3956,
  [SMALL_STATE(218)] = 3960,
  [SMALL_STATE(219)] = 3964,
  [SMALL_STATE(220)] = 3968,
  [SMALL_STATE(221)] = 3972,
  [SMALL_STATE(222)] = 3976,
  [SMALL_STATE(223)] = 3980,
  [SMALL_STATE(224)] = 3984,
  [SMALL_STATE(225)] = 3988,
  [SMALL_STATE(226)] = 3992,
  [SMALL_STATE(227)] = 3996,
  [SMALL_STATE(228)] = 4000,
  [SMALL_STATE(229)] = 4004,
  [SMALL_STATE(230)] = 4008,
  [SMALL_STATE(231)] = 4012,
  [SMALL_STATE(232)] = 4016,
  [SMALL_STATE(233)] = 4020,
  [SMALL_STATE(234)] = 4024,
  [SMALL_STATE(235)] = 4028,
  [SMALL_STATE(236)] = 4032,
  [SMALL_STATE(237)] = 4036,
  [SMALL_STATE(238)] = 4040,
  [SMALL_STATE(239)] = 4044,
  [SMALL_STATE(240)] = 4048,
  [SMALL_STATE(241)] = 4052,
  [SMALL_STATE(242)] = 4056,
  [SMALL_STATE(243)] = 4060,
  [SMALL_STATE(244)] = 4064,
  [SMALL_STATE(245)] = 4068,
  [SMALL_STATE(246)] = 4072,
  [SMALL_STATE(247)] = 4076,
  [SMALL_STATE(248)] = 4080,
  [SMALL_STATE(249)] = 4084,
  [SMALL_STATE(250)] = 4088,
  [SMALL_STATE(251)] = 4092,
  [SMALL_STATE(252)] = 4096,
  [SMALL_STATE(253)] = 4100,
  [SMALL_STATE(254)] = 4104,
  [SMALL_STATE(255)] = 4108,
  [SMALL_STATE(256)] = 4112,
  [SMALL_STATE(257)] = 4116,
  [SMALL_STATE(258)] = 4120,
  [SMALL_STATE(259)] = 4124,
  [SMALL_STATE(260)] = 4128,
  [SMALL_STATE(261)] = 4132,
  [SMALL_STATE(262)] = 4136,
  [SMALL_STATE(263)] = 4140,
  [SMALL_STATE(264)] = 4144,
  [SMALL_STATE(265)] = 4148,
  [SMALL_STATE(266)] = 4152,
  [SMALL_STATE(267)] = 4156,
  [SMALL_STATE(268)] = 4160,
  [SMALL_STATE(269)] = 4164,
  [SMALL_STATE(270)] = 4168,
  [SMALL_STATE(271)] = 4172,
  [SMALL_STATE(272)] = 4176,
  [SMALL_STATE(273)] = 4180,
  [SMALL_STATE(274)] = 4184,
  [SMALL_STATE(275)] = 4188,
  [SMALL_STATE(276)] = 4192,
  [SMALL_STATE(277)] = 4196,
  [SMALL_STATE(278)] = 4200,
  [SMALL_STATE(279)] = 4204,
  [SMALL_STATE(280)] = 4208,
  [SMALL_STATE(281)] = 4212,
  [SMALL_STATE(282)] = 4216,
  [SMALL_STATE(283)] = 4220,
  [SMALL_STATE(284)] = 4224,
  [SMALL_STATE(285)] = 4228,
  [SMALL_STATE(286)] = 4232,
  [SMALL_STATE(287)] = 4236,
  [SMALL_STATE(288)] = 4240,
  [SMALL_STATE(289)] = 4244,
  [SMALL_STATE(290)] = 4248,
  [SMALL_STATE(291)] = 4252,
  [SMALL_STATE(292)] = 4256,
  [SMALL_STATE(293)] = 4260,
  [SMALL_STATE(294)] = 4264,
  [SMALL_STATE(295)] = 4268,
  [SMALL_STATE(296)] = 4272,
  [SMALL_STATE(297)] = 4276,
  [SMALL_STATE(298)] = 4280,
  [SMALL_STATE(299)] = 4284,
  [SMALL_STATE(300)] = 4288,
  [SMALL_STATE(301)] = 4292,
  [SMALL_STATE(302)] = 4296,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_document, 0),
  [5] = {.entry = {.count = 1, .reusable = true}}, SHIFT(2),
  [7] = {.entry = {.count = 1, .reusable = true}}, SHIFT(244),
  [9] = {.entry = {.count = 1, .reusable = true}}, SHIFT(302),
  [11] = {.entry = {.count = 1, .reusable = true}}, SHIFT(255),
  [13] = {.entry = {.count = 1, .reusable = true}}, SHIFT(239),
  [15] = {.entry = {.count = 1, .reusable = true}}, SHIFT(83),
  [17] = {.entry = {.count = 1, .reusable = true}}, SHIFT(80),
  [19] = {.entry = {.count = 1, .reusable = true}}, SHIFT(274),
  [21] = {.entry = {.count = 1, .reusable = true}}, SHIFT(280),
  [23] = {.entry = {.count = 1, .reusable = true}}, SHIFT(17),
  [25] = {.entry = {.count = 1, .reusable = true}}, SHIFT(292),
  [27] = {.entry = {.count = 1, .reusable = true}}, SHIFT(116),
  [29] = {.entry = {.count = 1, .reusable = true}}, SHIFT(119),
  [31] = {.entry = {.count = 1, .reusable = true}}, SHIFT(111),
  [33] = {.entry = {.count = 1, .reusable = true}}, SHIFT(114),
  [35] = {.entry = {.count = 1, .reusable = true}}, SHIFT(140),
  [37] = {.entry = {.count = 1, .reusable = true}}, SHIFT(126),
  [39] = {.entry = {.count = 1, .reusable = true}}, SHIFT(130),
  [41] = {.entry = {.count = 1, .reusable = true}}, SHIFT(97),
  [43] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_document, 1),
  [45] = {.entry = {.count = 1, .reusable = true}}, SHIFT(4),
  [47] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_turn, 2),
  [49] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [51] = {.entry = {.count = 1, .reusable = true}}, SHIFT(249),
  [53] = {.entry = {.count = 1, .reusable = true}}, SHIFT(167),
  [55] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2),
  [57] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2), SHIFT_REPEAT(4),
  [60] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2), SHIFT_REPEAT(244),
  [63] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2), SHIFT_REPEAT(302),
  [66] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2), SHIFT_REPEAT(255),
  [69] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2), SHIFT_REPEAT(239),
  [72] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2), SHIFT_REPEAT(83),
  [75] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2), SHIFT_REPEAT(80),
  [78] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2), SHIFT_REPEAT(274),
  [81] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2), SHIFT_REPEAT(280),
  [84] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2), SHIFT_REPEAT(17),
  [87] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2), SHIFT_REPEAT(292),
  [90] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2), SHIFT_REPEAT(116),
  [93] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2), SHIFT_REPEAT(119),
  [96] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2), SHIFT_REPEAT(111),
  [99] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2), SHIFT_REPEAT(114),
  [102] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2), SHIFT_REPEAT(140),
  [105] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2), SHIFT_REPEAT(126),
  [108] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2), SHIFT_REPEAT(130),
  [111] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_document_repeat1, 2), SHIFT_REPEAT(97),
  [114] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_turn, 3),
  [116] = {.entry = {.count = 1, .reusable = true}}, SHIFT(6),
  [118] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_turn_repeat1, 2),
  [120] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_turn_repeat1, 2), SHIFT_REPEAT(6),
  [123] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_turn_repeat1, 2), SHIFT_REPEAT(249),
  [126] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_turn_repeat1, 2), SHIFT_REPEAT(302),
  [129] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_turn_repeat1, 2), SHIFT_REPEAT(255),
  [132] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_turn_repeat1, 2), SHIFT_REPEAT(239),
  [135] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_turn_repeat1, 2), SHIFT_REPEAT(83),
  [138] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_turn_repeat1, 2), SHIFT_REPEAT(80),
  [141] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_turn_repeat1, 2), SHIFT_REPEAT(280),
  [144] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_turn_repeat1, 2), SHIFT_REPEAT(17),
  [147] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_turn_repeat1, 2), SHIFT_REPEAT(292),
  [150] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_turn_repeat1, 2), SHIFT_REPEAT(116),
  [153] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_turn_repeat1, 2), SHIFT_REPEAT(119),
  [156] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_turn_repeat1, 2), SHIFT_REPEAT(111),
  [159] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_turn_repeat1, 2), SHIFT_REPEAT(114),
  [162] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_turn_repeat1, 2), SHIFT_REPEAT(140),
  [165] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_turn_repeat1, 2), SHIFT_REPEAT(126),
  [168] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_turn_repeat1, 2), SHIFT_REPEAT(130),
  [171] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_turn_repeat1, 2), SHIFT_REPEAT(97),
  [174] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_passage, 2),
  [176] = {.entry = {.count = 1, .reusable = true}}, SHIFT(8),
  [178] = {.entry = {.count = 1, .reusable = true}}, SHIFT(287),
  [180] = {.entry = {.count = 1, .reusable = true}}, SHIFT(169),
  [182] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_passage, 3),
  [184] = {.entry = {.count = 1, .reusable = true}}, SHIFT(11),
  [186] = {.entry = {.count = 1, .reusable = true}}, SHIFT(10),
  [188] = {.entry = {.count = 1, .reusable = true}}, SHIFT(282),
  [190] = {.entry = {.count = 1, .reusable = true}}, SHIFT(12),
  [192] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2),
  [194] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2), SHIFT_REPEAT(11),
  [197] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2), SHIFT_REPEAT(287),
  [200] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2), SHIFT_REPEAT(302),
  [203] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2), SHIFT_REPEAT(255),
  [206] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2), SHIFT_REPEAT(239),
  [209] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2), SHIFT_REPEAT(83),
  [212] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2), SHIFT_REPEAT(80),
  [215] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2), SHIFT_REPEAT(17),
  [218] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2), SHIFT_REPEAT(292),
  [221] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2), SHIFT_REPEAT(116),
  [224] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2), SHIFT_REPEAT(119),
  [227] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2), SHIFT_REPEAT(111),
  [230] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2), SHIFT_REPEAT(114),
  [233] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2), SHIFT_REPEAT(140),
  [236] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2), SHIFT_REPEAT(126),
  [239] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2), SHIFT_REPEAT(130),
  [242] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2), SHIFT_REPEAT(97),
  [245] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2), SHIFT_REPEAT(12),
  [248] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_passage_repeat1, 2), SHIFT_REPEAT(282),
  [251] = {.entry = {.count = 1, .reusable = true}}, SHIFT(20),
  [253] = {.entry = {.count = 1, .reusable = true}}, SHIFT(251),
  [255] = {.entry = {.count = 1, .reusable = true}}, SHIFT(132),
  [257] = {.entry = {.count = 1, .reusable = true}}, SHIFT(133),
  [259] = {.entry = {.count = 1, .reusable = true}}, SHIFT(134),
  [261] = {.entry = {.count = 1, .reusable = true}}, SHIFT(135),
  [263] = {.entry = {.count = 1, .reusable = true}}, SHIFT(136),
  [265] = {.entry = {.count = 1, .reusable = true}}, SHIFT(137),
  [267] = {.entry = {.count = 1, .reusable = true}}, SHIFT(138),
  [269] = {.entry = {.count = 1, .reusable = true}}, SHIFT(139),
  [271] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__inside, 1),
  [273] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__inside, 2),
  [275] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_header, 1),
  [277] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_header_repeat1, 2),
  [279] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_header_repeat1, 2), SHIFT_REPEAT(83),
  [282] = {.entry = {.count = 1, .reusable = true}}, SHIFT(19),
  [284] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_paragraph, 1),
  [286] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_paragraph, 2),
  [288] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(19),
  [291] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(292),
  [294] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2),
  [296] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(116),
  [299] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(119),
  [302] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(111),
  [305] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(114),
  [308] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(140),
  [311] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(126),
  [314] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(130),
  [317] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(97),
  [320] = {.entry = {.count = 1, .reusable = true}}, SHIFT(22),
  [322] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_content, 1),
  [324] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(22),
  [327] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(251),
  [330] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(132),
  [333] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(133),
  [336] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(134),
  [339] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(135),
  [342] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(136),
  [345] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(137),
  [348] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(138),
  [351] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_paragraph_repeat1, 2), SHIFT_REPEAT(139),
  [354] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__item, 2),
  [356] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__item, 3),
  [358] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_passage, 5),
  [360] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [362] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_passage, 4),
  [364] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_turn, 5),
  [366] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_turn, 4),
  [368] = {.entry = {.count = 1, .reusable = true}}, SHIFT(283),
  [370] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__content, 2),
  [372] = {.entry = {.count = 1, .reusable = true}}, SHIFT(250),
  [374] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_person, 3),
  [376] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__content, 3),
  [378] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_head, 2),
  [380] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_unclosed, 3, .production_id = 1),
  [382] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_organization, 3),
  [384] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_citation, 3),
  [386] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_role, 3),
  [388] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_speech, 3),
  [390] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_directive, 3),
  [392] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_resolution, 3),
  [394] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_aside, 3),
  [396] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_head, 1),
  [398] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_malformed, 2),
  [400] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_head, 3),
  [402] = {.entry = {.count = 1, .reusable = false}}, SHIFT(174),
  [404] = {.entry = {.count = 1, .reusable = false}}, SHIFT(175),
  [406] = {.entry = {.count = 1, .reusable = false}}, SHIFT(176),
  [408] = {.entry = {.count = 1, .reusable = false}}, SHIFT(209),
  [410] = {.entry = {.count = 1, .reusable = false}}, SHIFT(178),
  [412] = {.entry = {.count = 1, .reusable = false}}, SHIFT(179),
  [414] = {.entry = {.count = 1, .reusable = false}}, SHIFT(180),
  [416] = {.entry = {.count = 1, .reusable = false}}, SHIFT(99),
  [418] = {.entry = {.count = 1, .reusable = false}}, SHIFT(100),
  [420] = {.entry = {.count = 1, .reusable = false}}, SHIFT(101),
  [422] = {.entry = {.count = 1, .reusable = false}}, SHIFT(102),
  [424] = {.entry = {.count = 1, .reusable = false}}, SHIFT(103),
  [426] = {.entry = {.count = 1, .reusable = false}}, SHIFT(104),
  [428] = {.entry = {.count = 1, .reusable = false}}, SHIFT(105),
  [430] = {.entry = {.count = 1, .reusable = true}}, SHIFT(62),
  [432] = {.entry = {.count = 1, .reusable = true}}, SHIFT(96),
  [434] = {.entry = {.count = 1, .reusable = true}}, SHIFT(219),
  [436] = {.entry = {.count = 1, .reusable = true}}, SHIFT(154),
  [438] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__speaker, 5),
  [440] = {.entry = {.count = 1, .reusable = true}}, SHIFT(153),
  [442] = {.entry = {.count = 1, .reusable = true}}, SHIFT(212),
  [444] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__rest, 3),
  [446] = {.entry = {.count = 1, .reusable = false}}, SHIFT(156),
  [448] = {.entry = {.count = 1, .reusable = false}}, SHIFT(158),
  [450] = {.entry = {.count = 1, .reusable = false}}, SHIFT(159),
  [452] = {.entry = {.count = 1, .reusable = false}}, SHIFT(124),
  [454] = {.entry = {.count = 1, .reusable = false}}, SHIFT(161),
  [456] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__passage, 5),
  [458] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__rest, 2),
  [460] = {.entry = {.count = 1, .reusable = true}}, SHIFT(146),
  [462] = {.entry = {.count = 1, .reusable = true}}, SHIFT(147),
  [464] = {.entry = {.count = 1, .reusable = true}}, SHIFT(152),
  [466] = {.entry = {.count = 1, .reusable = true}}, SHIFT(155),
  [468] = {.entry = {.count = 1, .reusable = true}}, SHIFT(91),
  [470] = {.entry = {.count = 1, .reusable = true}}, SHIFT(110),
  [472] = {.entry = {.count = 1, .reusable = true}}, SHIFT(78),
  [474] = {.entry = {.count = 1, .reusable = true}}, SHIFT(81),
  [476] = {.entry = {.count = 1, .reusable = true}}, SHIFT(144),
  [478] = {.entry = {.count = 1, .reusable = true}}, SHIFT(279),
  [480] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__reference_and_words, 2),
  [482] = {.entry = {.count = 1, .reusable = true}}, SHIFT(186),
  [484] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_attribute, 3),
  [486] = {.entry = {.count = 1, .reusable = true}}, SHIFT(281),
  [488] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__signed_reference_or_words, 2),
  [490] = {.entry = {.count = 1, .reusable = true}}, SHIFT(189),
  [492] = {.entry = {.count = 1, .reusable = true}}, SHIFT(122),
  [494] = {.entry = {.count = 1, .reusable = true}}, SHIFT(89),
  [496] = {.entry = {.count = 1, .reusable = true}}, SHIFT(90),
  [498] = {.entry = {.count = 1, .reusable = true}}, SHIFT(131),
  [500] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property, 6),
  [502] = {.entry = {.count = 1, .reusable = true}}, SHIFT(196),
  [504] = {.entry = {.count = 1, .reusable = true}}, SHIFT(52),
  [506] = {.entry = {.count = 1, .reusable = true}}, SHIFT(77),
  [508] = {.entry = {.count = 1, .reusable = true}}, SHIFT(13),
  [510] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_declaration, 1),
  [512] = {.entry = {.count = 1, .reusable = true}}, SHIFT(195),
  [514] = {.entry = {.count = 1, .reusable = true}}, SHIFT(270),
  [516] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property, 4),
  [518] = {.entry = {.count = 1, .reusable = true}}, SHIFT(271),
  [520] = {.entry = {.count = 1, .reusable = true}}, SHIFT(272),
  [522] = {.entry = {.count = 1, .reusable = true}}, SHIFT(128),
  [524] = {.entry = {.count = 1, .reusable = true}}, SHIFT(129),
  [526] = {.entry = {.count = 1, .reusable = true}}, SHIFT(275),
  [528] = {.entry = {.count = 1, .reusable = true}}, SHIFT(207),
  [530] = {.entry = {.count = 1, .reusable = true}}, SHIFT(85),
  [532] = {.entry = {.count = 1, .reusable = true}}, SHIFT(232),
  [534] = {.entry = {.count = 1, .reusable = true}}, SHIFT(92),
  [536] = {.entry = {.count = 1, .reusable = true}}, SHIFT(254),
  [538] = {.entry = {.count = 1, .reusable = true}}, SHIFT(143),
  [540] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__allowed, 1),
  [542] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_declaration_repeat1, 2),
  [544] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_declaration_repeat1, 2), SHIFT_REPEAT(195),
  [547] = {.entry = {.count = 1, .reusable = true}}, SHIFT(261),
  [549] = {.entry = {.count = 1, .reusable = true}}, SHIFT(260),
  [551] = {.entry = {.count = 1, .reusable = true}}, SHIFT(87),
  [553] = {.entry = {.count = 1, .reusable = true}}, SHIFT(194),
  [555] = {.entry = {.count = 1, .reusable = true}}, SHIFT(246),
  [557] = {.entry = {.count = 1, .reusable = true}}, SHIFT(151),
  [559] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__allowed, 2),
  [561] = {.entry = {.count = 1, .reusable = true}}, SHIFT(108),
  [563] = {.entry = {.count = 1, .reusable = true}}, SHIFT(238),
  [565] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_head_repeat1, 2), SHIFT_REPEAT(196),
  [568] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_head_repeat1, 2),
  [570] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_declaration, 2),
  [572] = {.entry = {.count = 1, .reusable = true}}, SHIFT(93),
  [574] = {.entry = {.count = 1, .reusable = true}}, SHIFT(267),
  [576] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym__allowed_repeat1, 2), SHIFT_REPEAT(224),
  [579] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym__allowed_repeat1, 2),
  [581] = {.entry = {.count = 1, .reusable = true}}, SHIFT(233),
  [583] = {.entry = {.count = 1, .reusable = true}}, SHIFT(231),
  [585] = {.entry = {.count = 1, .reusable = true}}, SHIFT(120),
  [587] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__declared, 2),
  [589] = {.entry = {.count = 1, .reusable = true}}, SHIFT(66),
  [591] = {.entry = {.count = 1, .reusable = true}}, SHIFT(84),
  [593] = {.entry = {.count = 1, .reusable = true}}, SHIFT(278),
  [595] = {.entry = {.count = 1, .reusable = true}}, SHIFT(56),
  [597] = {.entry = {.count = 1, .reusable = true}}, SHIFT(53),
  [599] = {.entry = {.count = 1, .reusable = false}}, SHIFT(236),
  [601] = {.entry = {.count = 1, .reusable = true}}, SHIFT(150),
  [603] = {.entry = {.count = 1, .reusable = true}}, SHIFT(266),
  [605] = {.entry = {.count = 1, .reusable = true}}, SHIFT(295),
  [607] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__header, 2),
  [609] = {.entry = {.count = 1, .reusable = true}}, SHIFT(285),
  [611] = {.entry = {.count = 1, .reusable = true}}, SHIFT(86),
  [613] = {.entry = {.count = 1, .reusable = true}}, SHIFT(243),
  [615] = {.entry = {.count = 1, .reusable = true}}, SHIFT(123),
  [617] = {.entry = {.count = 1, .reusable = true}}, SHIFT(221),
  [619] = {.entry = {.count = 1, .reusable = true}}, SHIFT(211),
  [621] = {.entry = {.count = 1, .reusable = true}}, SHIFT(300),
  [623] = {.entry = {.count = 1, .reusable = true}}, SHIFT(157),
  [625] = {.entry = {.count = 1, .reusable = true}}, SHIFT(230),
  [627] = {.entry = {.count = 1, .reusable = true}}, SHIFT(227),
  [629] = {.entry = {.count = 1, .reusable = true}}, SHIFT(125),
  [631] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_statement, 2),
  [633] = {.entry = {.count = 1, .reusable = true}}, SHIFT(115),
  [635] = {.entry = {.count = 1, .reusable = true}}, SHIFT(213),
  [637] = {.entry = {.count = 1, .reusable = true}}, SHIFT(229),
  [639] = {.entry = {.count = 1, .reusable = true}}, SHIFT(148),
  [641] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__speaker, 2),
  [643] = {.entry = {.count = 1, .reusable = true}}, SHIFT(112),
  [645] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__passage, 2),
  [647] = {.entry = {.count = 1, .reusable = true}}, SHIFT(50),
  [649] = {.entry = {.count = 1, .reusable = true}}, SHIFT(61),
  [651] = {.entry = {.count = 1, .reusable = true}}, SHIFT(63),
  [653] = {.entry = {.count = 1, .reusable = true}}, SHIFT(65),
  [655] = {.entry = {.count = 1, .reusable = true}}, SHIFT(206),
  [657] = {.entry = {.count = 1, .reusable = true}}, SHIFT(69),
  [659] = {.entry = {.count = 1, .reusable = true}}, SHIFT(71),
  [661] = {.entry = {.count = 1, .reusable = true}}, SHIFT(70),
  [663] = {.entry = {.count = 1, .reusable = true}}, SHIFT(72),
  [665] = {.entry = {.count = 1, .reusable = true}}, SHIFT(210),
  [667] = {.entry = {.count = 1, .reusable = true}}, SHIFT(296),
  [669] = {.entry = {.count = 1, .reusable = true}}, SHIFT(297),
  [671] = {.entry = {.count = 1, .reusable = true}}, SHIFT(290),
  [673] = {.entry = {.count = 1, .reusable = true}}, SHIFT(28),
  [675] = {.entry = {.count = 1, .reusable = true}}, SHIFT(107),
  [677] = {.entry = {.count = 1, .reusable = true}}, SHIFT(258),
  [679] = {.entry = {.count = 1, .reusable = true}}, SHIFT(142),
  [681] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property, 6, .production_id = 6),
  [683] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property, 6, .production_id = 7),
  [685] = {.entry = {.count = 1, .reusable = true}}, SHIFT(73),
  [687] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__reference_and_words, 3),
  [689] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__reference_and_words, 4),
  [691] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__signed_reference_or_words, 3),
  [693] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_property, 8),
  [695] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__signed_reference_or_words, 4),
  [697] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__declared, 4),
  [699] = {.entry = {.count = 1, .reusable = true}}, SHIFT(264),
  [701] = {.entry = {.count = 1, .reusable = true}}, SHIFT(45),
  [703] = {.entry = {.count = 1, .reusable = true}}, SHIFT(301),
  [705] = {.entry = {.count = 1, .reusable = true}}, SHIFT(263),
  [707] = {.entry = {.count = 1, .reusable = true}}, SHIFT(37),
  [709] = {.entry = {.count = 1, .reusable = true}}, SHIFT(49),
  [711] = {.entry = {.count = 1, .reusable = true}}, SHIFT(54),
  [713] = {.entry = {.count = 1, .reusable = true}}, SHIFT(55),
  [715] = {.entry = {.count = 1, .reusable = true}}, SHIFT(57),
  [717] = {.entry = {.count = 1, .reusable = true}}, SHIFT(58),
  [719] = {.entry = {.count = 1, .reusable = true}}, SHIFT(59),
  [721] = {.entry = {.count = 1, .reusable = true}}, SHIFT(60),
  [723] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__inside, 3),
  [725] = {.entry = {.count = 1, .reusable = true}}, SHIFT(217),
  [727] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__end, 1),
  [729] = {.entry = {.count = 1, .reusable = false}}, SHIFT(182),
  [731] = {.entry = {.count = 1, .reusable = true}}, SHIFT(286),
  [733] = {.entry = {.count = 1, .reusable = true}}, SHIFT(31),
  [735] = {.entry = {.count = 1, .reusable = true}}, SHIFT(106),
  [737] = {.entry = {.count = 1, .reusable = true}}, SHIFT(236),
  [739] = {.entry = {.count = 1, .reusable = true}}, SHIFT(225),
  [741] = {.entry = {.count = 1, .reusable = true}}, SHIFT(228),
  [743] = {.entry = {.count = 1, .reusable = true}}, SHIFT(240),
  [745] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__speaker, 6),
  [747] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__passage, 6),
  [749] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__end, 3, .production_id = 8),
  [751] = {.entry = {.count = 1, .reusable = true}}, SHIFT(216),
  [753] = {.entry = {.count = 1, .reusable = true}}, SHIFT(88),
  [755] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__allowed, 4),
  [757] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__header, 4),
  [759] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__header, 4, .production_id = 2),
  [761] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__header, 4, .production_id = 3),
  [763] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__header, 4, .production_id = 4),
  [765] = {.entry = {.count = 1, .reusable = true}}, SHIFT(226),
  [767] = {.entry = {.count = 1, .reusable = true}}, SHIFT(235),
  [769] = {.entry = {.count = 1, .reusable = true}}, SHIFT(276),
  [771] = {.entry = {.count = 1, .reusable = true}}, SHIFT(237),
  [773] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_statement, 4),
  [775] = {.entry = {.count = 1, .reusable = true}}, SHIFT(74),
  [777] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_statement, 4, .production_id = 5),
  [779] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__rest, 4),
  [781] = {.entry = {.count = 1, .reusable = true}}, SHIFT(248),
  [783] = {.entry = {.count = 1, .reusable = true}}, SHIFT(262),
  [785] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
  [787] = {.entry = {.count = 1, .reusable = true}}, SHIFT(64),
  [789] = {.entry = {.count = 1, .reusable = true}}, SHIFT(47),
  [791] = {.entry = {.count = 1, .reusable = true}}, SHIFT(35),
  [793] = {.entry = {.count = 1, .reusable = true}}, SHIFT(7),
  [795] = {.entry = {.count = 1, .reusable = true}}, SHIFT(218),
  [797] = {.entry = {.count = 1, .reusable = true}}, SHIFT(298),
  [799] = {.entry = {.count = 1, .reusable = true}}, SHIFT(46),
  [801] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [803] = {.entry = {.count = 1, .reusable = true}}, SHIFT(149),
  [805] = {.entry = {.count = 1, .reusable = true}}, SHIFT(9),
  [807] = {.entry = {.count = 1, .reusable = true}}, SHIFT(220),
  [809] = {.entry = {.count = 1, .reusable = true}}, SHIFT(33),
  [811] = {.entry = {.count = 1, .reusable = true}}, SHIFT(44),
  [813] = {.entry = {.count = 1, .reusable = true}}, SHIFT(36),
  [815] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__allowed, 3),
  [817] = {.entry = {.count = 1, .reusable = true}}, SHIFT(181),
  [819] = {.entry = {.count = 1, .reusable = true}}, SHIFT(42),
  [821] = {.entry = {.count = 1, .reusable = true}}, SHIFT(32),
  [823] = {.entry = {.count = 1, .reusable = true}}, SHIFT(182),
  [825] = {.entry = {.count = 1, .reusable = true}}, SHIFT(183),
  [827] = {.entry = {.count = 1, .reusable = true}}, SHIFT(184),
  [829] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__turn_end, 2),
  [831] = {.entry = {.count = 1, .reusable = true}}, SHIFT(162),
  [833] = {.entry = {.count = 1, .reusable = true}}, SHIFT(95),
  [835] = {.entry = {.count = 1, .reusable = true}}, SHIFT(41),
  [837] = {.entry = {.count = 1, .reusable = true}}, SHIFT(187),
  [839] = {.entry = {.count = 1, .reusable = true}}, SHIFT(188),
  [841] = {.entry = {.count = 1, .reusable = true}}, SHIFT(163),
  [843] = {.entry = {.count = 1, .reusable = true}}, SHIFT(191),
  [845] = {.entry = {.count = 1, .reusable = true}}, SHIFT(67),
  [847] = {.entry = {.count = 1, .reusable = true}}, SHIFT(38),
  [849] = {.entry = {.count = 1, .reusable = true}}, SHIFT(223),
  [851] = {.entry = {.count = 1, .reusable = true}}, SHIFT(39),
  [853] = {.entry = {.count = 1, .reusable = true}}, SHIFT(29),
  [855] = {.entry = {.count = 1, .reusable = true}}, SHIFT(43),
  [857] = {.entry = {.count = 1, .reusable = true}}, SHIFT(30),
  [859] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__passage_end, 2),
  [861] = {.entry = {.count = 1, .reusable = true}}, SHIFT(48),
  [863] = {.entry = {.count = 1, .reusable = true}}, SHIFT(40),
  [865] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_separator, 2),
  [867] = {.entry = {.count = 1, .reusable = true}}, SHIFT(222),
  [869] = {.entry = {.count = 1, .reusable = true}}, SHIFT(242),
  [871] = {.entry = {.count = 1, .reusable = true}}, SHIFT(245),
  [873] = {.entry = {.count = 1, .reusable = true}}, SHIFT(75),
  [875] = {.entry = {.count = 1, .reusable = true}}, SHIFT(76),
  [877] = {.entry = {.count = 1, .reusable = true}}, SHIFT(94),
  [879] = {.entry = {.count = 1, .reusable = true}}, SHIFT(299),
  [881] = {.entry = {.count = 1, .reusable = true}}, SHIFT(294),
};

#ifdef __cplusplus
extern "C" {
#endif
void *tree_sitter_anno_external_scanner_create(void);
void tree_sitter_anno_external_scanner_destroy(void *);
bool tree_sitter_anno_external_scanner_scan(void *, TSLexer *, const bool *);
unsigned tree_sitter_anno_external_scanner_serialize(void *, char *);
void tree_sitter_anno_external_scanner_deserialize(void *, const char *, unsigned);

#ifdef _WIN32
#define extern __declspec(dllexport)
#endif

extern const TSLanguage *tree_sitter_anno(void) {
  static const TSLanguage language = {
    .version = LANGUAGE_VERSION,
    .symbol_count = SYMBOL_COUNT,
    .alias_count = ALIAS_COUNT,
    .token_count = TOKEN_COUNT,
    .external_token_count = EXTERNAL_TOKEN_COUNT,
    .state_count = STATE_COUNT,
    .large_state_count = LARGE_STATE_COUNT,
    .production_id_count = PRODUCTION_ID_COUNT,
    .field_count = FIELD_COUNT,
    .max_alias_sequence_length = MAX_ALIAS_SEQUENCE_LENGTH,
    .parse_table = &ts_parse_table[0][0],
    .small_parse_table = ts_small_parse_table,
    .small_parse_table_map = ts_small_parse_table_map,
    .parse_actions = ts_parse_actions,
    .symbol_names = ts_symbol_names,
    .symbol_metadata = ts_symbol_metadata,
    .public_symbol_map = ts_symbol_map,
    .alias_map = ts_non_terminal_alias_map,
    .alias_sequences = &ts_alias_sequences[0][0],
    .lex_modes = ts_lex_modes,
    .lex_fn = ts_lex,
    .external_scanner = {
      &ts_external_scanner_states[0][0],
      ts_external_scanner_symbol_map,
      tree_sitter_anno_external_scanner_create,
      tree_sitter_anno_external_scanner_destroy,
      tree_sitter_anno_external_scanner_scan,
      tree_sitter_anno_external_scanner_serialize,
      tree_sitter_anno_external_scanner_deserialize,
    },
    .primary_state_ids = ts_primary_state_ids,
  };
  return &language;
}
#ifdef __cplusplus
}
#endif
