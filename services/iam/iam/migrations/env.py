"""Alembic runs this: the tables of IAM, brought up by the kit."""

from crmkit.store.migrations import run_environment
from iam.service import IamService

run_environment(IamService)
