// The room Actors.
