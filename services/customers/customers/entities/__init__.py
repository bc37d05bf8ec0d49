"""One file is one entity: its columns, sections, permissions, invariants and events."""
