"""The sessions, one file per area. Each is a function of a Stage (see protocol.py) that talks to servers of its own."""

SESSIONS = []


def session(name, cases=((),)):
    """Registers a session, once for each case: a tuple of arguments for the function, the first of them its label."""

    def register(function):
        for case in cases:
            SESSIONS.append((name + (f": {case[0]}" if case else ""), function, case[1:]))
        return function

    return register


# Each registers its sessions, in this order.
from sessions import lifecycle, encodings, synchronization, features, structure, pulling, completion  # noqa: E402, F401
from sessions import actions, hints, formatting, documents, files, identities, hierarchies  # noqa: E402, F401
from sessions import everything, agreement  # noqa: E402, F401
from sessions import editors, errors, framing, endings  # noqa: E402, F401
