#include "include/allocator.h"

#include <malloc.h>

void allocator_keep_freed_memory(void) {
  mallopt(M_MMAP_THRESHOLD, 1 << 20);
  mallopt(M_TRIM_THRESHOLD, 16 << 20);
}
