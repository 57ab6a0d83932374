"""What is wrong with a message from the server: the shape of JSON-RPC, then the protocol's own types."""

from metamodel import MetaModel, is_integer

try:
    import cattrs
    from lsprotocol import converters, types
except ImportError:
    types = None


class Checker:
    """Uses the meta model and Python's lsprotocol, whichever of them is there."""

    def __init__(self):
        self.model = MetaModel.load()
        self._converter = converters.get_converter() if types else None
        self.sources = [name for name, present in (("meta model", self.model), ("lsprotocol", types)) if present]

    def problems(self, message, asked=None):
        """Texts, empty when all is well; `asked` is the method of the request that a response answers."""
        if problems := envelope_problems(message):
            return problems
        found = []
        if self.model:
            found = [f"{'.'.join(map(str, where))}: {what}" for where, what in self.model.problems(message, asked)]
        return found + (self._conversion_problems(message, asked) if self._converter else [])

    def own_problems(self, message):
        """What is wrong with a message that the tests themselves send."""
        found = self.model.problems(message, direction="clientToServer") if self.model else []
        return [f"{'.'.join(map(str, where))}: {what}" for where, what in found]

    def _conversion_problems(self, message, asked):
        method = message.get("method", asked)
        if "error" in message:
            kind = types.ResponseErrorMessage
        elif method in types.METHOD_TO_TYPES:
            kind = types.METHOD_TO_TYPES[method][0 if "method" in message else 1]
        else:
            return [f"lsprotocol knows no {method}"]
        try:
            self._converter.structure(message, kind)
            return []
        except Exception as error:
            return [f"lsprotocol: {each}" for each in cattrs.transform_error(error)]


def envelope_problems(message):
    if not isinstance(message, dict):
        return ["a message is an object"]
    found = [] if message.get("jsonrpc") == "2.0" else ["jsonrpc is not 2.0"]
    if "method" in message:
        allowed = {"jsonrpc", "id", "method", "params"}
        if not isinstance(message["method"], str):
            found.append("method is no string")
        if "id" in message and not is_identifier(message["id"]):
            found.append("id is neither integer nor string")
    else:
        allowed = {"jsonrpc", "id", "result", "error"}
        if ("result" in message) == ("error" in message):
            found.append("a response has either a result or an error")
        if "id" not in message:
            found.append("a response has an id")
        elif not is_identifier(message["id"]) and not (message["id"] is None and "error" in message):
            found.append("only an error may have the id null")
    return found + [f"unknown member {key}" for key in message.keys() - allowed]


def is_identifier(value):
    return is_integer(value) or isinstance(value, str)
