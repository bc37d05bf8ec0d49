"""`./crm up`: everything in its order, from an empty machine to an address to open."""

from __future__ import annotations

import os
import time
from argparse import Namespace
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from deploy import embedded_mode, suite
from deploy.console import say
from deploy.databases import environment, migrate_all
from deploy.demonstration import load_demo, say_sign_ins
from deploy.keys import ensure_keys
from deploy.outside import Outside
from deploy.ports import address_of, readiness, refuse_taken
from deploy.state import Running, State
from deploy.supervisor import Supervisor
from deploy.users import say_how_to_begin
from deploy.webbuild import build_web

READY_SECONDS = 120.0


def run(options: Namespace) -> int:
    """Starts Guanxi CRM and returns when somebody stops it."""
    state = State(Path(options.state).resolve())
    mode = suite if options.suite else embedded_mode
    with ExitStack() as stack:
        stack.enter_context(state.claimed())
        refuse_taken(options.host, options.port)
        mode.check()
        build_web()
        start = Start(time.monotonic(), address_of(options.host, options.port))
        ensure_keys(state.keys)
        outside = mode.start_outside(state, stack)
        env = environment(state, outside.database_url, outside.amqp_url)
        migrate_all(env)
        outside.wait_for_broker()
        supervisor = stack.enter_context(Supervisor())
        supervisor.start(*mode.programs(state, env, options.host, options.port))
        supervisor.wait_until(lambda: readiness(start.address) is not None, seconds=READY_SECONDS)
        state.announce(_running(mode.NAME, start, outside))
        if not supervisor.stopping:
            _welcome(options, state, env, start)
        supervisor.watch()
        say("Stopping …")
    say("Stopped. Nothing is lost; ./crm up starts it again.")
    return 0


@dataclass(frozen=True)
class Start:
    """When the start began and where it will be reached."""

    began: float
    address: str


def _running(mode: str, start: Start, outside: Outside) -> Running:
    return Running(
        os.getpid(),
        mode,
        start.address,
        outside.database_url,
        outside.amqp_url,
        outside.management_url,
    )


def _welcome(options: Namespace, state: State, env: dict[str, str], start: Start) -> None:
    say(f"Guanxi CRM is ready after {time.monotonic() - start.began:.1f} s: {start.address}")
    if options.demo:
        load_demo(state, env)
    if state.sign_ins.exists():
        say_sign_ins(state)
    else:
        say_how_to_begin(env)
    say("Ctrl-C stops it.")
