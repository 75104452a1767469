// What Swift has no word for: to ask for a line of memory without waiting for it, and for more memory
// in the place where it is.

#ifndef CMEMORY_H
#define CMEMORY_H

#include <stdlib.h>

/// Asks the processor to fetch the cache line at an address. It never fails, wherever it points.
static inline void cprefetch(const void *_Nullable address) { __builtin_prefetch(address); }

/// A block of another size with the same bytes, as far as they fit; a large one is not copied, its
/// pages get other addresses. NULL where there is no memory, and then the block is as it was.
static inline void *_Nullable cresize(void *_Nullable block, size_t bytes) {
  return realloc(block, bytes);
}

/// Gives a block of `cresize` back.
static inline void crelease(void *_Nullable block) { free(block); }

#endif
