// The words of a PDF file and the boxes they stand in, and the lines drawn around them, by poppler-cpp: a C++ library
// that Swift sees through C. All measures are in points from the upper left corner of the page as it is shown.
#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  double x, y, width, height;
  const char *_Nonnull text;  // UTF-8, valid during the call
  int32_t has_space_after;
  int32_t rotation;  // quarter turns
} poppler_word;

// A straight line, or the edge of a filled area; level (y0 == y1) or upright (x0 == x1).
typedef struct {
  double x0, y0, x1, y1;
} poppler_rule;

typedef struct {
  double width, height;
} poppler_size;

typedef enum : int32_t {
  poppler_opened = 0,
  poppler_damaged = 1,
  poppler_locked = 2,
} poppler_outcome;

typedef struct poppler_file poppler_file;
typedef void (*poppler_word_callback)(void *_Nullable context, const poppler_word *_Nonnull word);
typedef void (*poppler_rule_callback)(void *_Nullable context, const poppler_rule *_Nonnull rule);
// Pages count from 1, as a reader of the file sees them.
typedef void (*poppler_place_callback)(void *_Nullable context, const char *_Nonnull name, int32_t page);

// `bytes` must outlive the file. Returns NULL, and why, where there is nothing to read.
poppler_file *_Nullable poppler_open(const char *_Nonnull bytes, int32_t count, poppler_outcome *_Nonnull outcome);
int32_t poppler_page_count(const poppler_file *_Nonnull file);
// Returns 0, or -1 where the page cannot be read. Pages count from 0.
int32_t poppler_page_words(const poppler_file *_Nonnull file, int32_t page, void *_Nullable context,
                           poppler_word_callback _Nonnull each);
// Draws the page and finds its lines, at most `limit` of them and none shorter than `shortest`. Returns 0, or -1 where the
// page cannot be drawn; `size` is that of the page as it is shown.
int32_t poppler_page_rules(const poppler_file *_Nonnull file, int32_t page, double shortest, int32_t limit,
                           poppler_size *_Nonnull size, void *_Nullable context, poppler_rule_callback _Nonnull each);
// The places of the file that have names, which links from outside lead to. Returns 0, or -1 where they cannot be read.
int32_t poppler_named_places(const poppler_file *_Nonnull file, void *_Nullable context,
                             poppler_place_callback _Nonnull each);
void poppler_close(poppler_file *_Nonnull file);

#ifdef __cplusplus
}
#endif
