#define _GNU_SOURCE
#include "CLinkProcess.h"

#if defined(__linux__)
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>

int clink_die_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL); }

int clink_peer(int descriptor) {
  struct ucred peer;
  socklen_t size = sizeof peer;
  if (getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0) return -1;
  return peer.pid;
}
#else
int clink_die_with_parent(void) { return -1; }
int clink_peer(int descriptor) { return (void)descriptor, -1; }
#endif
