"""What tests of services lean on: a real PostgreSQL, callers with grants, the entity battery."""
