// The room Observers.
