"""How a service keeps its rows: one engine per service and the generic verbs on PostgreSQL."""
