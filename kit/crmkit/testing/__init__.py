"""What tests of services lean on: a real PostgreSQL, callers with given grants, the entity battery."""
