"""Work that nobody waits for: jobs with progress, and timers."""
