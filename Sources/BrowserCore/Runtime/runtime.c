// What Embedded Swift asks of a C library, and nothing else: memory, whole numbers of 128 bits, a hash seed.

typedef unsigned long size_t;
typedef unsigned char byte;
typedef unsigned long long u64;
typedef __int128 s128;
typedef unsigned __int128 u128;

// Memory: a list of free blocks in the order of their addresses; neighbours are joined again. There is one thread.

typedef struct block {
  size_t size; // with this header
  struct block *next;
} block;

enum { headerSize = 16, pageSize = 65536 };

extern byte __heap_base;
static block *firstFree;
static byte *top;
static byte *limit;

static int grow(size_t missing) {
  size_t pages = (missing + pageSize - 1) / pageSize;
  size_t before = __builtin_wasm_memory_grow(0, pages);
  if (before == (size_t)-1) return 0;
  limit = (byte *)((before + pages) * pageSize);
  return 1;
}

static void *take(size_t wanted) {
  if (wanted > (size_t)1 << 30) return 0;
  size_t size = ((wanted + 15) & ~(size_t)15) + headerSize;
  for (block **place = &firstFree; *place; place = &(*place)->next) {
    block *found = *place;
    if (found->size < size) continue;
    if (found->size >= size + 2 * headerSize) {
      block *rest = (block *)((byte *)found + size);
      rest->size = found->size - size;
      rest->next = found->next;
      found->size = size;
      *place = rest;
    } else {
      *place = found->next;
    }
    return (byte *)found + headerSize;
  }
  if (!top) {
    top = (byte *)(((size_t)&__heap_base + 15) & ~(size_t)15);
    limit = (byte *)(__builtin_wasm_memory_size(0) * pageSize);
  }
  if (size > (size_t)(limit - top) && !grow(size - (size_t)(limit - top))) return 0;
  block *fresh = (block *)top;
  top += size;
  fresh->size = size;
  return (byte *)fresh + headerSize;
}

void free(void *memory) {
  if (!memory) return;
  block *freed = (block *)((byte *)memory - headerSize);
  block **place = &firstFree;
  block *before = 0;
  while (*place && *place < freed) {
    before = *place;
    place = &before->next;
  }
  freed->next = *place;
  *place = freed;
  if (freed->next && (byte *)freed + freed->size == (byte *)freed->next) {
    freed->size += freed->next->size;
    freed->next = freed->next->next;
  }
  if (before && (byte *)before + before->size == (byte *)freed) {
    before->size += freed->size;
    before->next = freed->next;
  }
}

int posix_memalign(void **out, size_t alignment, size_t size) {
  if (alignment > 16) return 22; // EINVAL: nothing here is aligned any wider
  void *memory = take(size);
  if (!memory) return 12; // ENOMEM
  *out = memory;
  return 0;
}

void *memset(void *to, int value, size_t count) {
  for (byte *p = to; count--;) *p++ = (byte)value;
  return to;
}

void *memcpy(void *to, const void *from, size_t count) {
  const byte *q = from;
  for (byte *p = to; count--;) *p++ = *q++;
  return to;
}

void *memmove(void *to, const void *from, size_t count) {
  byte *p = to;
  const byte *q = from;
  if (p < q) {
    while (count--) *p++ = *q++;
  } else {
    while (count--) p[count] = q[count];
  }
  return to;
}

int memcmp(const void *left, const void *right, size_t count) {
  const byte *p = left, *q = right;
  for (; count--; p++, q++)
    if (*p != *q) return *p - *q;
  return 0;
}

// Hashes are only looked up here; always the same seed makes always the same answer.
void arc4random_buf(void *to, size_t count) { memset(to, 0, count); }

// 128 bits, which the compiler calls for by these names.

s128 __multi3(s128 left, s128 right) {
  u64 a = (u64)left, b = (u64)right;
  u64 a0 = a & 0xFFFFFFFF, a1 = a >> 32, b0 = b & 0xFFFFFFFF, b1 = b >> 32;
  u64 low = a0 * b0;
  u64 middle = a1 * b0 + (low >> 32);
  u64 other = a0 * b1 + (middle & 0xFFFFFFFF);
  u64 high = a1 * b1 + (middle >> 32) + (other >> 32);
  high += (u64)((u128)left >> 64) * b + a * (u64)((u128)right >> 64);
  return (s128)(((u128)high << 64) | (other << 32) | (low & 0xFFFFFFFF));
}

// Bit by bit, from the highest; only shifts by one, since any other would need another such function.
static u128 divide(u128 dividend, u128 divisor, u128 *remainder) {
  u64 high = (u64)(dividend >> 64), low = (u64)dividend;
  if (!high && !(u64)(divisor >> 64)) {
    *remainder = low % (u64)divisor;
    return low / (u64)divisor;
  }
  u128 quotient = 0, rest = 0;
  for (int word = 0; word < 2; word++) {
    u64 bits = word ? low : high;
    for (u64 bit = (u64)1 << 63; bit; bit >>= 1) {
      rest = (rest << 1) | ((bits & bit) != 0);
      quotient <<= 1;
      if (rest >= divisor) {
        rest -= divisor;
        quotient |= 1;
      }
    }
  }
  *remainder = rest;
  return quotient;
}

static u128 magnitude(s128 value) { return value < 0 ? -(u128)value : (u128)value; }

u128 __udivti3(u128 dividend, u128 divisor) {
  u128 remainder;
  return divide(dividend, divisor, &remainder);
}

u128 __umodti3(u128 dividend, u128 divisor) {
  u128 remainder;
  divide(dividend, divisor, &remainder);
  return remainder;
}

s128 __divti3(s128 dividend, s128 divisor) {
  u128 remainder;
  u128 quotient = divide(magnitude(dividend), magnitude(divisor), &remainder);
  return (dividend < 0) != (divisor < 0) ? -(s128)quotient : (s128)quotient;
}

s128 __modti3(s128 dividend, s128 divisor) {
  u128 remainder;
  divide(magnitude(dividend), magnitude(divisor), &remainder);
  return dividend < 0 ? -(s128)remainder : (s128)remainder;
}
