#include "separators.h"

separators_found separators_find_with_care(const uint8_t *bytes, uint64_t count, uint8_t separator, uint32_t *offsets,
                                           uint32_t *rows) {
  enum { at_start, plain, quoted, behind_quote } state = at_start;
  separators_found found = {0, 0, 0, 0};
  for (uint64_t i = 0; i < count; i++) {
    uint8_t byte = bytes[i];
    if (state == quoted) {
      if (byte == '"') {
        if (i + 1 < count && bytes[i + 1] == '"') i++;
        else state = behind_quote;
      } else if (byte == '\n') {
        found.quoted_newlines++;
      }
    } else if (byte == separator || byte == '\n') {
      if (byte == '\n') rows[found.rows++] = (uint32_t)found.separators;
      offsets[found.separators++] = (uint32_t)i;
      state = at_start;
    } else if (state == at_start) {
      state = byte == '"' ? quoted : plain;
    }
  }
  return found;
}

#if defined(__x86_64__)
#include <immintrin.h>

// Bit i of the result: whether an odd number of bits is set in 0…i.
__attribute__((always_inline)) static inline uint64_t prefix_parity(uint64_t bits) {
  for (int shift = 1; shift < 64; shift <<= 1) bits ^= bits << shift;
  return bits;
}

__attribute__((always_inline)) static inline uint32_t lowest(uint64_t bits) {
  return bits ? (uint32_t)__builtin_ctzll(bits) : 64;
}

// Writes the offsets of the set bits. Eight stores without a branch come first: 64 bytes of a table hold fewer as a
// rule, and a branch for each of them would be mispredicted often.
__attribute__((always_inline)) static inline uint32_t *emit(uint32_t *out, uint64_t base, uint64_t found) {
  unsigned count = (unsigned)__builtin_popcountll(found);
  uint32_t *next = out;
  for (int i = 0; i < 8; i++) {
    *next++ = (uint32_t)base + lowest(found);
    found &= found - 1;
  }
  while (__builtin_expect(found != 0, 0)) {
    *next++ = (uint32_t)base + lowest(found);
    found &= found - 1;
  }
  return out + count;
}

// Writes which of the separators are line feeds, the first of them without a branch.
__attribute__((always_inline)) static inline uint32_t *emit_rows(uint32_t *out, uint64_t base, uint64_t found,
                                                                 uint64_t newlines) {
  unsigned count = (unsigned)__builtin_popcountll(newlines);
  uint32_t *next = out;
  do {
    uint64_t before = (newlines & -newlines) - 1;
    *next++ = (uint32_t)base + (uint32_t)__builtin_popcountll(found & before);
    newlines &= newlines - 1;
  } while (__builtin_expect(newlines != 0, 0));
  return out + count;
}

typedef struct {
  uint64_t is_inside;      // all ones inside quotes
  uint64_t may_open;       // bit 0: the byte before allows a quote to open
  uint64_t has_closed;     // bit 0: the byte before closed a quote
  uint64_t quoted_newlines;
  uint64_t irregular;
} quote_state;

// Takes quotes into account: returns the bytes that are inside.
__attribute__((always_inline)) static inline uint64_t inside_quotes(uint64_t quotes, uint64_t ends, uint64_t newlines, uint64_t returns,
                                     quote_state *state) {
  uint64_t inside = prefix_parity(quotes) ^ state->is_inside;
  uint64_t opening = quotes & inside, closing = quotes & ~inside;
  uint64_t allowed = ((ends | quotes) << 1) | state->may_open;
  uint64_t behind_closing = (closing << 1) | state->has_closed;
  state->irregular |= (opening & ~allowed) | (behind_closing & ~(ends | quotes | returns));
  state->quoted_newlines += (uint64_t)__builtin_popcountll(newlines & inside);
  state->is_inside = (uint64_t)((int64_t)inside >> 63);
  state->has_closed = closing >> 63;
  return inside;
}

#define FINDER(NAME, TARGET, LOAD, EQUALS)                                                                           \
  TARGET static separators_found NAME(const uint8_t *bytes, uint64_t count, uint8_t separator, uint32_t *offsets,    \
                                      uint32_t *rows) {                                                              \
    uint32_t *out = offsets, *row = rows;                                                                            \
    quote_state state = {0, 1, 0, 0, 0};                                                                             \
    for (uint64_t i = 0; i < count; i += 64) {                                                                       \
      LOAD(bytes + i)                                                                                                \
      uint64_t valid = count - i < 64 ? (1ull << (count - i)) - 1 : ~0ull;                                           \
      uint64_t newlines = EQUALS('\n') & valid, quotes = EQUALS('"') & valid;                                        \
      uint64_t ends = (EQUALS(separator) & valid) | newlines, inside = 0;                                            \
      if (__builtin_expect((quotes | state.is_inside | state.has_closed) != 0, 0)) {                                 \
        uint64_t returns = EQUALS('\r');                                                                             \
        inside = inside_quotes(quotes, ends, newlines, returns, &state);                                             \
      }                                                                                                              \
      state.may_open = (ends | quotes) >> 63;                                                                        \
      row = emit_rows(row, (uint64_t)(out - offsets), ends & ~inside, newlines & ~inside);                           \
      out = emit(out, i, ends & ~inside);                                                                            \
    }                                                                                                                \
    return (separators_found){(uint64_t)(out - offsets), (uint64_t)(row - rows), state.quoted_newlines,              \
                              state.irregular != 0};                                                                 \
  }

#define LOAD_SSE2(P)                                                                                                 \
  __m128i b0 = _mm_loadu_si128((const __m128i *)(P)), b1 = _mm_loadu_si128((const __m128i *)((P) + 16)),             \
          b2 = _mm_loadu_si128((const __m128i *)((P) + 32)), b3 = _mm_loadu_si128((const __m128i *)((P) + 48));
#define PART_SSE2(B, C) (uint64_t)(uint16_t)_mm_movemask_epi8(_mm_cmpeq_epi8(B, _mm_set1_epi8((char)(C))))
#define EQUALS_SSE2(C) (PART_SSE2(b0, C) | PART_SSE2(b1, C) << 16 | PART_SSE2(b2, C) << 32 | PART_SSE2(b3, C) << 48)
FINDER(find_sse2, , LOAD_SSE2, EQUALS_SSE2)

#define LOAD_AVX2(P)                                                                                                 \
  __m256i b0 = _mm256_loadu_si256((const __m256i *)(P)), b1 = _mm256_loadu_si256((const __m256i *)((P) + 32));
#define PART_AVX2(B, C) (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(B, _mm256_set1_epi8((char)(C))))
#define EQUALS_AVX2(C) (PART_AVX2(b0, C) | PART_AVX2(b1, C) << 32)
FINDER(find_avx2, __attribute__((target("avx2,bmi,bmi2,popcnt"))), LOAD_AVX2, EQUALS_AVX2)

#define LOAD_AVX512(P) __m512i b0 = _mm512_loadu_si512((const void *)(P));
#define EQUALS_AVX512(C) _mm512_cmpeq_epi8_mask(b0, _mm512_set1_epi8((char)(C)))
FINDER(find_avx512, __attribute__((target("avx512f,avx512bw,bmi,bmi2,popcnt"))), LOAD_AVX512, EQUALS_AVX512)

separators_found separators_find(const uint8_t *bytes, uint64_t count, uint8_t separator, uint32_t *offsets,
                                 uint32_t *rows) {
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512bw")) return find_avx512(bytes, count, separator, offsets, rows);
  if (__builtin_cpu_supports("avx2")) return find_avx2(bytes, count, separator, offsets, rows);
  return find_sse2(bytes, count, separator, offsets, rows);
}
#else
separators_found separators_find(const uint8_t *bytes, uint64_t count, uint8_t separator, uint32_t *offsets,
                                 uint32_t *rows) {
  return separators_find_with_care(bytes, count, separator, offsets, rows);
}
#endif
