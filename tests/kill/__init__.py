"""A bot in a process of its own, to be killed."""
