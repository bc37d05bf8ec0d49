"""How services call each other: one protocol, in one process or over a broker."""
