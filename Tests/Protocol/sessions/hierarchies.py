"""Who cites whom, and what comes from what: everywhere, walked as far as it goes, in all encodings."""

from manners import range_problems
from capabilities import offering
from sessions import session
from sessions.encodings import covers
from sessions.identities import EVERYWHERE, asked_everywhere, opened

# What a walk meets at most.
ENOUGH = 400


def prepared(stage, client, uri, method):
    """What there is at all positions, each item once."""
    items = {}
    for _, position, message in asked_everywhere(client, uri, [method]):
        stage.account.check("result" in message, f"{method} at {position}: {message}")
        for item in message.get("result") or []:
            items[str(item)] = item
            is_inside = covers(item["range"], item["selectionRange"]["start"]) and covers(
                item["range"], item["selectionRange"]["end"])
            stage.account.check(is_inside and item["name"], f"an item at {position}: {item}")
    return list(items.values())


def walk(stage, items, ask):
    """Goes on from item to item; `ask` gives those beside one."""
    seen = {str(item["data"]) + item["uri"] for item in items}
    waiting = list(items)
    while waiting and len(seen) < ENOUGH:
        for other in ask(waiting.pop()):
            key = str(other["data"]) + other["uri"]
            if key not in seen:
                seen.add(key)
                waiting.append(other)
    stage.account.check(not waiting, "the walk comes to an end")


@session("who cites whom in", EVERYWHERE)
def calls(stage, name, units):
    client, uri = opened(stage, name, offering(units))
    counts = {"incomingCalls": 0, "outgoingCalls": 0}

    def ask(item):
        for method, end in (("incomingCalls", "from"), ("outgoingCalls", "to")):
            for call in client.call(f"callHierarchy/{method}", {"item": item}) or []:
                counts[method] += 1
                of = call["from"]["uri"] if end == "from" else item["uri"]
                stage.account.none(range_problems(call["fromRanges"], of, client.documents, client.encoding))
                stage.account.check(call["fromRanges"] or end == "to", f"where {call} cites")
                yield call[end]

    items = prepared(stage, client, uri, "prepareCallHierarchy")
    stage.account.check(items, f"items in {name}")
    walk(stage, items, ask)
    if name != "broken.anno":
        stage.account.check(all(counts.values()), f"calls in {name}: {counts}")
    client.shutdown()


@session("what comes from what in", EVERYWHERE)
def types(stage, name, units):
    client, uri = opened(stage, name, offering(units))

    def ask(item):
        for method, back in (("supertypes", "subtypes"), ("subtypes", "supertypes")):
            for other in client.call(f"typeHierarchy/{method}", {"item": item}) or []:
                again = client.call(f"typeHierarchy/{back}", {"item": other})
                stage.account.check(
                    any(each["data"] == item["data"] for each in again), f"{back} of {other} hold {item}")
                yield other

    items = prepared(stage, client, uri, "prepareTypeHierarchy")
    stage.account.check(items or name == "broken.anno", f"items in {name}")
    # From one item the same is reached as from all.
    walk(stage, items[:3], ask)
    client.shutdown()
