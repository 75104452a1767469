// The few calls of MPI that a run in several processes needs.
//
// MPI's types and constants are macros that differ between implementations, so they stay on this
// side of a plain C interface. The package trait `MPI` compiles it with MPI; without the trait every
// call but `glapp_mpi_built` fails.
#ifndef GLAPP_CLINKMPI_H
#define GLAPP_CLINKMPI_H

#include <stddef.h>
#include <stdint.h>

// What the calls return; anything else is an error of MPI's, for `glapp_mpi_text`.
#define GLAPP_MPI_OK 0
#define GLAPP_MPI_NOT_BUILT -1
#define GLAPP_MPI_THREADS -2
#define GLAPP_MPI_MEMORY -3

// Whether the program was built with MPI.
int32_t glapp_mpi_built(void);

// Joins the job; tells the rank, how many ranks there are, and how many of them on this host.
int32_t glapp_mpi_begin(int32_t *rank, int32_t *size, int32_t *local_size);

// Leaves the job; waits for the others to do so.
int32_t glapp_mpi_finish(void);

// Ends the whole job with an exit code, others as well; returns only where there is no job.
void glapp_mpi_abort(int32_t code);

// Begins to swap words with every other rank.
//
// To rank r go out[at_out[r]] and the n_out[r] - 1 words after it; at most n_in[r] words come from
// it to in[at_in[r]] and on. Where a number is 0 nothing goes or comes, and both sides must know it.
// The own rank's are not looked at. The words of both stay where they are, and are not read or
// written, until `glapp_mpi_look` has told that all is done or has failed.
int32_t glapp_mpi_start(
    int32_t tag, const uint64_t *out, const size_t *at_out, const size_t *n_out, uint64_t *in,
    const size_t *at_in, const size_t *n_in);

// Looks, without waiting, whether all that was begun is sent and received.
int32_t glapp_mpi_look(int32_t *done);

// What an error means, as text of at most `capacity` bytes with its final zero.
void glapp_mpi_text(int32_t error, char *text, size_t capacity);

// Which MPI it is, in the same way.
void glapp_mpi_library(char *text, size_t capacity);

#endif
