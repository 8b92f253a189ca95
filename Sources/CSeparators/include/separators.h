#pragma once
#include <stdint.h>

/// What a pass over a stretch of a table found besides separators.
typedef struct {
  /// Line feeds inside quotes: the lines are more than the rows.
  uint64_t quoted_newlines;
  /// A quote stands where RFC 4180 has none; the stretch has to be read with care.
  uint32_t irregular;
} separators_remarks;

/// Writes the offsets of all separators outside quotes; bit 31 marks those that are line feeds.
///
/// `bytes` begins at the start of a row, outside quotes. 64 bytes behind its end must be readable, and `offsets` must
/// have room for `count` + 72 entries. Uses what the processor has: AVX-512, AVX2, SSE2, or none of them.
///
/// Returns how many there are.
uint64_t separators_find(const uint8_t *_Nonnull bytes, uint64_t count, uint8_t separator,
                         uint32_t *_Nonnull offsets, separators_remarks *_Nonnull remarks);

/// The same, byte by byte, with quotes that matter only at the start of a field: as people's files have them.
uint64_t separators_find_with_care(const uint8_t *_Nonnull bytes, uint64_t count, uint8_t separator,
                                   uint32_t *_Nonnull offsets, separators_remarks *_Nonnull remarks);
