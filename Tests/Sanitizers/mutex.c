// Tells the thread sanitizer of what it does not see: Swift's Mutex waits and wakes in a library that is not built with
// the sanitizer, so that what one thread did before it let another one in would count as done at the same time. These
// stand in the place of the library's two functions, and call them.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"
#define SELF __attribute__((swift_context)) void *mutex

void __tsan_acquire(void *);
void __tsan_release(void *);

typedef __attribute__((swiftcall)) void Lock(uint32_t thread, SELF);
typedef __attribute__((swiftcall)) void Unlock(SELF);

static Lock *original_lock;
static Unlock *original_unlock;

__attribute__((constructor)) static void find_originals(void) {
  original_lock = (Lock *)dlsym(RTLD_NEXT, LOCK);
  original_unlock = (Unlock *)dlsym(RTLD_NEXT, UNLOCK);
}

__attribute__((swiftcall)) void lock_slowly(uint32_t thread, SELF) __asm__(LOCK);
__attribute__((swiftcall)) void lock_slowly(uint32_t thread, SELF) {
  original_lock(thread, mutex);
  __tsan_acquire(mutex);
}

__attribute__((swiftcall)) void unlock_slowly(SELF) __asm__(UNLOCK);
__attribute__((swiftcall)) void unlock_slowly(SELF) {
  __tsan_release(mutex);
  original_unlock(mutex);
}
