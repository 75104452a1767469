// What Swift has no word for: to ask for a line of memory without waiting for it.

#ifndef CPREFETCH_H
#define CPREFETCH_H

/// Asks the processor to fetch the cache line at an address. It never fails, wherever it points.
static inline void cprefetch(const void *_Nullable address) { __builtin_prefetch(address); }

#endif
