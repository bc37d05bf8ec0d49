"""Alembic's environment: the kit knows the rest."""

from crmkit.store.migrations import run_environment
from customers.service import CustomersService

run_environment(CustomersService)
