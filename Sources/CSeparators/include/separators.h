#pragma once
#include <stdint.h>

/// What a pass over a stretch of a table found.
typedef struct {
  uint64_t separators;
  /// How many of the separators are line feeds.
  uint64_t rows;
  /// Line feeds inside quotes: the lines are more than the rows.
  uint64_t quoted_newlines;
  /// A quote stands where RFC 4180 has none; the stretch has to be read with care.
  uint32_t irregular;
} separators_found;

/// Writes the offsets of all separators outside quotes, line feeds among them, and for each row which of them ends it.
///
/// `bytes` begins at the start of a row, outside quotes. 64 bytes behind its end must be readable, and both `offsets`
/// and `rows` must have room for `count` + 72 entries. Uses what the processor has: AVX-512, AVX2, SSE2, or none of
/// them.
separators_found separators_find(const uint8_t *_Nonnull bytes, uint64_t count, uint8_t separator,
                                 uint32_t *_Nonnull offsets, uint32_t *_Nonnull rows);

/// The same, byte by byte, with quotes that matter only at the start of a field: as people's files have them.
separators_found separators_find_with_care(const uint8_t *_Nonnull bytes, uint64_t count, uint8_t separator,
                                           uint32_t *_Nonnull offsets, uint32_t *_Nonnull rows);
