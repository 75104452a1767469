// Tells ThreadSanitizer of the mutexes in Swift's Synchronization module.
//
// Where a mutex is free it is taken by an atomic operation in the caller's own code, which the
// sanitizer sees. Where threads meet at it, it is taken and given up in the system's library, which
// is not instrumented: what the mutex protects then looks like a race. These two stand before the
// library's functions and say what those do. To be preloaded; a program without the sanitizer runs
// as ever.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>
#include <stdlib.h>

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context)) void *self
#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

extern void __tsan_acquire(void *) __attribute__((weak));
extern void __tsan_release(void *) __attribute__((weak));

SWIFT void lock_slow(uint32_t thread, SELF) __asm__(LOCK);
SWIFT void unlock_slow(SELF) __asm__(UNLOCK);

static void *library(const char *name) {
  void *function = dlsym(RTLD_NEXT, name);
  if (!function) abort();
  return function;
}

SWIFT void lock_slow(uint32_t thread, SELF) {
  SWIFT void (*take)(uint32_t, SELF) = library(LOCK);
  take(thread, self);
  if (__tsan_acquire) __tsan_acquire(self);
}

SWIFT void unlock_slow(SELF) {
  SWIFT void (*give)(SELF) = library(UNLOCK);
  if (__tsan_release) __tsan_release(self);
  give(self);
}
