/*
 * A clock that can be put forward and back, for one browser alone: put before the C library (LD_PRELOAD), it adds to the
 * computer's time as many seconds as stand in the file that CLOCK_FILE names. The clock by which waiting is measured is
 * left alone, as it is when somebody sets the clock of a computer. Firefox's databases wait for a moment of the day now
 * and then, which the kernel would take by its own clock: days later.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static const volatile long long *ahead;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("CLOCK_FILE");
  int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return;
  void *shared = mmap(NULL, sizeof *ahead, PROT_READ, MAP_SHARED, file, 0);
  close(file);
  if (shared != MAP_FAILED) ahead = shared;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  long result = syscall(SYS_clock_gettime, clock, now);
  if (result == 0 && ahead && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) now->tv_sec += *ahead;
  return (int)result;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  struct timespec exact;
  (void)zone;
  if (clock_gettime(CLOCK_REALTIME, &exact) != 0) return -1;
  now->tv_sec = exact.tv_sec;
  now->tv_usec = exact.tv_nsec / 1000;
  return 0;
}

time_t time(time_t *into) {
  struct timespec exact;
  if (clock_gettime(CLOCK_REALTIME, &exact) != 0) return -1;
  if (into) *into = exact.tv_sec;
  return exact.tv_sec;
}

/* No computer has run for so long (seconds) that the clock of waiting shows as much. */
#define YEARS 1000000000

int pthread_cond_timedwait(pthread_cond_t *restrict condition, pthread_mutex_t *restrict mutex,
                           const struct timespec *restrict until) {
  struct timespec moment = *until;
  if (moment.tv_sec < YEARS) return pthread_cond_clockwait(condition, mutex, CLOCK_MONOTONIC, until);
  if (ahead) moment.tv_sec -= *ahead;
  return pthread_cond_clockwait(condition, mutex, CLOCK_REALTIME, &moment);
}
