"""Checks messages against the protocol's machine-readable meta model."""

import json
import re
import reprlib
from pathlib import Path

LARGEST = 2**31 - 1

# What is wrong may be very long, and is looked at often before it turns out that nothing is wrong.
SHORT = reprlib.Repr()
SHORT.maxlevel, SHORT.maxdict, SHORT.maxlist, SHORT.maxstring = 2, 3, 3, 60

PATH = Path(__file__).parents[2] / ".." / "shared" / "lsp" / "metaModel.json"


def is_integer(value):
    return isinstance(value, int) and not isinstance(value, bool)


def is_uri(value):
    return isinstance(value, str) and re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", value) is not None


BASES = {
    "string": lambda value: isinstance(value, str),
    "RegExp": lambda value: isinstance(value, str),
    "URI": is_uri,
    "DocumentUri": is_uri,
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "integer": lambda value: is_integer(value) and -LARGEST - 1 <= value <= LARGEST,
    "uinteger": lambda value: is_integer(value) and 0 <= value <= LARGEST,
    "decimal": lambda value: is_integer(value) or isinstance(value, float),
}


class MetaModel:
    """Every check returns its problems as (path, what is wrong), path being a tuple of keys and indexes."""

    def __init__(self, model):
        self.requests = {entry["method"]: entry for entry in model["requests"]}
        self.notifications = {entry["method"]: entry for entry in model["notifications"]}
        self._structures = {entry["name"]: entry for entry in model["structures"]}
        self._enumerations = {entry["name"]: entry for entry in model["enumerations"]}
        self._aliases = {entry["name"]: entry["type"] for entry in model["typeAliases"]}
        self._members = {}

    @staticmethod
    def load():
        """The meta model beside the package, or None when there is none."""
        return MetaModel(json.loads(PATH.read_bytes())) if PATH.exists() else None

    def problems(self, message, asked=None, direction="serverToClient"):
        """What is wrong with a message; `asked` is the method of the request that a response answers."""
        if "method" in message:
            return self._call(message, direction)
        if "error" in message:
            error = {"kind": "literal", "value": {"properties": [
                {"name": "code", "type": {"kind": "base", "name": "integer"}},
                {"name": "message", "type": {"kind": "base", "name": "string"}},
                {"name": "data", "type": {"kind": "reference", "name": "LSPAny"}, "optional": True},
            ]}}
            return self._check(error, message["error"], ("error",))
        if asked not in self.requests:
            return [((), f"a result for {asked}, which the protocol does not have")]
        return self._check(self.requests[asked]["result"], message["result"], ("result",))

    def _call(self, message, direction):
        method = message["method"]
        entry = (self.requests if "id" in message else self.notifications).get(method)
        if entry is None:
            return [(("method",), f"the protocol has no {'request' if 'id' in message else 'notification'} {method}")]
        if entry["messageDirection"] not in (direction, "both"):
            return [(("method",), f"{method} goes the other way")]
        if "params" not in entry:
            return [] if message.get("params") is None else [(("params",), f"{method} has no params")]
        if "params" not in message:
            return [(("params",), "missing")]
        return self._check(entry["params"], message["params"], ("params",))

    def _check(self, kind, value, path):
        return getattr(self, "_" + kind["kind"])(kind, value, path)

    def _base(self, kind, value, path):
        return [] if BASES[kind["name"]](value) else [(path, f"{shown(value)} is no {kind['name']}")]

    def _reference(self, kind, value, path):
        name = kind["name"]
        if name in self._aliases:
            return self._check(self._aliases[name], value, path)
        if name in self._enumerations:
            return self._enumeration(self._enumerations[name], value, path)
        return self._object(name, self._properties(name), value, path)

    def _enumeration(self, enumeration, value, path):
        if problems := self._check(enumeration["type"], value, path):
            return problems
        known = enumeration.get("supportsCustomValues") or value in [each["value"] for each in enumeration["values"]]
        return [] if known else [(path, f"{shown(value)} is no {enumeration['name']}")]

    def _literal(self, kind, value, path):
        return self._object("object", {each["name"]: each for each in kind["value"]["properties"]}, value, path)

    def _and(self, kind, value, path):
        properties = {}
        for each in kind["items"]:
            properties.update(self._properties(each["name"]))
        return self._object("object", properties, value, path)

    def _object(self, name, properties, value, path):
        if not isinstance(value, dict):
            return [(path, f"{shown(value)} is no {name}")]
        problems = [((*path, key), f"{name} has no such property") for key in value.keys() - properties.keys()]
        for key, each in properties.items():
            if key in value:
                problems += self._check(each["type"], value[key], (*path, key))
            elif not each.get("optional"):
                problems.append(((*path, key), f"missing from {name}"))
        return problems

    def _or(self, kind, value, path):
        attempts = []
        for each in kind["items"]:
            attempts.append(self._check(each, value, path))
            if not attempts[-1]:
                return []
        # The alternative that went deepest before its first problem is most likely the one that was meant.
        nearest = max(attempts, key=lambda problems: (min(len(where) for where, _ in problems), -len(problems)))
        where, what = nearest[0]
        return [(where, f"{what} (the nearest of {len(attempts)} alternatives)")]

    def _array(self, kind, value, path):
        if not isinstance(value, list):
            return [(path, f"{shown(value)} is no array")]
        return [each for index, item in enumerate(value) for each in self._check(kind["element"], item, (*path, index))]

    def _map(self, kind, value, path):
        if not isinstance(value, dict):
            return [(path, f"{shown(value)} is no object")]
        keys = [each for key in value for each in self._check(kind["key"], key, (*path, key))]
        return keys + [each for key, item in value.items() for each in self._check(kind["value"], item, (*path, key))]

    def _tuple(self, kind, value, path):
        if not isinstance(value, list) or len(value) != len(kind["items"]):
            return [(path, f"{shown(value)} is no tuple of {len(kind['items'])}")]
        pairs = zip(kind["items"], value)
        return [each for index, pair in enumerate(pairs) for each in self._check(*pair, (*path, index))]

    def _stringLiteral(self, kind, value, path):
        return [] if value == kind["value"] else [(path, f"{shown(value)} is not {kind['value']!r}")]

    _integerLiteral = _booleanLiteral = _stringLiteral

    def _properties(self, name):
        """All properties of a structure by name, with those that it extends or mixes in."""
        if name not in self._members:
            structure, members = self._structures[name], {}
            for parent in structure.get("extends", []) + structure.get("mixins", []):
                members.update(self._properties(parent["name"]))
            members.update({each["name"]: each for each in structure["properties"]})
            self._members[name] = members
        return self._members[name]


def shown(value):
    return SHORT.repr(value)
