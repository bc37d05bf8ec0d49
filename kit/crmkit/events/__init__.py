"""Events: facts that a service tells after its change is committed, each exactly once in effect."""
