// What Swift cannot call itself: prctl takes a variable number of arguments.

#ifndef CLINK_PROCESS_H
#define CLINK_PROCESS_H

/// Asks the system to kill this process (SIGKILL, which reaches a stopped process too) when the
/// thread that started it ends. Returns 0, or -1 where the system knows of no such thing.
int clink_die_with_parent(void);

/// The process that made the other end of a socket pair; -1 where the system does not say.
int clink_peer(int descriptor);

#endif
