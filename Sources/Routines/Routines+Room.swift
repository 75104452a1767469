// The room Routines.
