"""What holds at the end of every world. Each verdict says what broke."""

from collections import Counter

from contracts.facts import PageIllustrated, PageNarrated
from services.gateway.book.fold import fold
from services.gateway.book.run import Run
from services.gateway.book.view import frames, plain
from tests.simulation.readers import Reader
from tests.simulation.world import World


def verdict(world: World) -> list[str]:
    if world.gateway is None:
        return ["there is no gateway at the end"]
    return [
        *twice_on_the_wire(world),
        *(broken for reader in world.readers for broken in (*ends(world, reader), *served(world, reader))),
    ]


def folded(world: World, reader: Reader) -> Run | None:
    records = ((one.position, one.record) for one in world.log_of_record.disk.facts if one.record.run == reader.run)
    return fold(records)


def ends(world: World, reader: Reader) -> list[str]:
    run = folded(world, reader)
    if run is None or run.created is None:
        return [f"order {reader.n} was never accepted, or is lost"]
    cancelled = reader.plan == "cancelled" and not reader.refused
    expected = "CANCELLED" if cancelled else "DONE"
    if run.status != expected:
        return [f"{reader.plan} run {reader.n} is {run.status}, expected {expected}: {run.attempts[-1]}"]
    unpainted = [page.number for page in run.book() if page.picture is None or page.voice is None]
    return [f"run {reader.n} lacks media of pages {unpainted}"] if unpainted and not cancelled else []


def served(world: World, reader: Reader) -> list[str]:
    """What the gateway shows is the fold of its log, at every position, and no revision has two pictures."""
    assert world.gateway is not None
    kept = world.gateway[1].ledger.kept(reader.run)
    records = [(one.position, one.record) for one in world.log_of_record.disk.facts if one.record.run == reader.run]
    once, again = fold(records), fold(records)
    assert once is not None
    assert again is not None
    broken = []
    if not plain(kept.run) == plain(once) == plain(again):
        broken.append(f"run {reader.n} is served otherwise than its log says")
    if kept.frames != frames(records):
        broken.append(f"the frames of run {reader.n} are others than those of its log")
    made = Counter(
        (type(record.fact), record.fact.page, record.fact.revision)
        for _, record in records
        if isinstance(record.fact, PageIllustrated | PageNarrated)
    )
    return broken + [f"run {reader.n} has {what} {times} times" for what, times in made.items() if times > 1]


def twice_on_the_wire(world: World) -> list[str]:
    stream = world.broker.facts
    if stream is None:  # wiped a moment before the last book was seen to be done: nothing is on it at all
        return []
    told = Counter(message.subject for message in stream.messages.values())
    return [f"{subject} is on the wire {times} times" for subject, times in told.items() if times > 1]


def identity(world: World) -> dict[int, list[tuple[int, str, int, int]]]:
    """What a world's books are, whatever befell it: each page's revision, words, picture and voice."""
    books = {}
    for reader in world.readers:
        run = folded(world, reader)
        if run is not None and reader.plan in ("plain", "revised"):
            books[reader.n] = [
                (
                    page.number,
                    page.written.text if page.written else "",
                    page.picture.fact.revision if page.picture else -1,
                    page.voice.fact.revision if page.voice else -1,
                )
                for page in run.book()
            ]
    return books
