#include "CLinkMPI.h"

#include <stdio.h>

#ifdef LINK_WITH_MPI

#if !__has_include(<mpi.h>)
#error "the trait MPI needs an MPI with its headers, e.g. Debian's libopenmpi-dev: docs/cluster.md"
#endif

#include <limits.h>
#include <mpi.h>
#include <stdlib.h>
#include <string.h>

// The job that this process belongs to. MPI itself is global, so this is too.
static struct {
  int joined, rank, size, under_way;
  MPI_Comm comm;
  MPI_Request *requests;
} job;

int32_t glapp_mpi_built(void) { return 1; }

int32_t glapp_mpi_begin(int32_t *rank, int32_t *size, int32_t *local_size) {
  // The loop of a run and what comes before and after it may be on different threads, one at a time.
  int given = 0;
  int error = MPI_Init_thread(NULL, NULL, MPI_THREAD_SERIALIZED, &given);
  if (error != MPI_SUCCESS) return error;
  job.joined = 1;
  if (given < MPI_THREAD_SERIALIZED) return GLAPP_MPI_THREADS;
  // Messages of this program meet no others.
  error = MPI_Comm_dup(MPI_COMM_WORLD, &job.comm);
  if (error != MPI_SUCCESS) return error;
  MPI_Comm_set_errhandler(job.comm, MPI_ERRORS_RETURN);
  MPI_Comm_rank(job.comm, &job.rank);
  MPI_Comm_size(job.comm, &job.size);
  MPI_Comm host;
  error = MPI_Comm_split_type(job.comm, MPI_COMM_TYPE_SHARED, 0, MPI_INFO_NULL, &host);
  if (error != MPI_SUCCESS) return error;
  int here = 1;
  MPI_Comm_size(host, &here);
  MPI_Comm_free(&host);
  job.requests = malloc(sizeof(MPI_Request) * 2 * (size_t)job.size);
  if (!job.requests) return GLAPP_MPI_MEMORY;
  *rank = job.rank;
  *size = job.size;
  *local_size = here;
  return GLAPP_MPI_OK;
}

int32_t glapp_mpi_finish(void) {
  if (!job.joined) return GLAPP_MPI_OK;
  job.joined = 0;
  free(job.requests);
  job.requests = NULL;
  MPI_Comm_free(&job.comm);
  return MPI_Finalize();
}

void glapp_mpi_abort(int32_t code) {
  if (job.joined) MPI_Abort(MPI_COMM_WORLD, code);
}

int32_t glapp_mpi_start(
    int32_t tag, const uint64_t *out, const size_t *at_out, const size_t *n_out, uint64_t *in,
    const size_t *at_in, const size_t *n_in) {
  if (!job.joined) return GLAPP_MPI_NOT_BUILT;
  job.under_way = 0;
  // Receiving first: what comes early then goes straight to its place. Each rank begins with its
  // successor, so that not all send to rank 0 first.
  for (int i = 1; i < job.size; i++) {
    int r = (job.rank + job.size - i) % job.size;
    if (n_in[r] == 0) continue;
    if (n_in[r] > INT_MAX) return MPI_ERR_COUNT;
    int error = MPI_Irecv(
        in + at_in[r], (int)n_in[r], MPI_UINT64_T, r, tag, job.comm, &job.requests[job.under_way++]);
    if (error != MPI_SUCCESS) return error;
  }
  for (int i = 1; i < job.size; i++) {
    int r = (job.rank + i) % job.size;
    if (n_out[r] == 0) continue;
    if (n_out[r] > INT_MAX) return MPI_ERR_COUNT;
    int error = MPI_Isend(
        out + at_out[r], (int)n_out[r], MPI_UINT64_T, r, tag, job.comm, &job.requests[job.under_way++]);
    if (error != MPI_SUCCESS) return error;
  }
  return GLAPP_MPI_OK;
}

int32_t glapp_mpi_look(int32_t *done) {
  if (!job.joined) return GLAPP_MPI_NOT_BUILT;
  int all = 0;
  int error = MPI_Testall(job.under_way, job.requests, &all, MPI_STATUSES_IGNORE);
  *done = all;
  return error;
}

void glapp_mpi_text(int32_t error, char *text, size_t capacity) {
  char whole[MPI_MAX_ERROR_STRING] = "";
  int length = 0;
  int initialised = 0;
  MPI_Initialized(&initialised);
  if (error == GLAPP_MPI_THREADS) {
    snprintf(whole, sizeof whole, "no thread support (MPI_THREAD_SERIALIZED)");
  } else if (error == GLAPP_MPI_MEMORY) {
    snprintf(whole, sizeof whole, "out of memory");
  } else if (error < 0 || !initialised || MPI_Error_string(error, whole, &length) != MPI_SUCCESS) {
    snprintf(whole, sizeof whole, "error %d", (int)error);
  }
  snprintf(text, capacity, "%s", whole);
}

void glapp_mpi_library(char *text, size_t capacity) {
  char whole[MPI_MAX_LIBRARY_VERSION_STRING] = "";
  int length = 0;
  MPI_Get_library_version(whole, &length);
  whole[strcspn(whole, ",\n")] = 0;
  snprintf(text, capacity, "%s", whole);
}

#else

int32_t glapp_mpi_built(void) { return 0; }

int32_t glapp_mpi_begin(int32_t *rank, int32_t *size, int32_t *local_size) {
  *rank = 0;
  *size = 1;
  *local_size = 1;
  return GLAPP_MPI_NOT_BUILT;
}

int32_t glapp_mpi_finish(void) { return GLAPP_MPI_OK; }

void glapp_mpi_abort(int32_t code) { (void)code; }

int32_t glapp_mpi_start(
    int32_t tag, const uint64_t *out, const size_t *at_out, const size_t *n_out, uint64_t *in,
    const size_t *at_in, const size_t *n_in) {
  (void)tag, (void)out, (void)at_out, (void)n_out, (void)in, (void)at_in, (void)n_in;
  return GLAPP_MPI_NOT_BUILT;
}

int32_t glapp_mpi_look(int32_t *done) {
  *done = 0;
  return GLAPP_MPI_NOT_BUILT;
}

void glapp_mpi_text(int32_t error, char *text, size_t capacity) {
  (void)error;
  snprintf(text, capacity, "built without MPI");
}

void glapp_mpi_library(char *text, size_t capacity) { snprintf(text, capacity, "none"); }

#endif
