"""Stand-ins for the rest of the suite: services behind a bus, and somebody who visits."""
