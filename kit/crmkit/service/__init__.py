"""A service: its entities, what it does beyond the generic verbs, and the one door to both."""

from crmkit.events.reactions import on
from crmkit.service.base import EntityService
from crmkit.service.marks import Command, command, commands_of, query
from crmkit.work.job import job
from crmkit.work.timer import timer

__all__ = ["Command", "EntityService", "command", "commands_of", "job", "on", "query", "timer"]
