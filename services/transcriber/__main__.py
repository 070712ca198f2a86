"""The transcriber: answers `ask.transcribe` until it is told to stop."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from chassis.bus import open_bus
from chassis.bus.objects import Objects
from chassis.instance import open_instance
from chassis.ops import open_ops
from chassis.presence import present
from chassis.signals import on_stop
from chassis.telemetry import Metrics, configure_logging, version
from contracts.ask import TRANSCRIBE
from contracts.errors import EngineUnusable
from contracts.live import Alive
from services.transcriber.answering import Answering
from services.transcriber.bounded import decoded_apart
from services.transcriber.handler import Ears
from services.transcriber.settings import TranscriberSettings

SERVICE = "transcriber"


@asynccontextmanager
async def open_ears(settings: TranscriberSettings) -> AsyncIterator[Ears | None]:
    """What hears, by the settings. Numpy and more are imported here, so that a host that hears nothing is spared."""
    if settings.transcriber_endpoint and settings.transcriber_engine is None:
        raise EngineUnusable(
            engine="endpoint",
            expected="IYAGI_TRANSCRIBER_ENGINE beside IYAGI_TRANSCRIBER_ENDPOINT",
            found="none",
            remedy="Set IYAGI_TRANSCRIBER_ENGINE=endpoint, or whisper",
        )
    match settings.engine:
        case "none":
            yield None
        case "whisper":
            from services.transcriber.whisper.ears import open_whisper

            async with open_whisper(settings) as whisper:
                yield whisper
        case "endpoint":
            from services.transcriber.endpoint.ears import open_endpoint

            async with open_endpoint(settings) as endpoint:
                yield endpoint


async def serve(settings: TranscriberSettings) -> None:
    stop = asyncio.Event()
    on_stop(stop.set)
    async with AsyncExitStack() as stack:
        instance = await stack.enter_async_context(open_instance(settings, SERVICE))
        configure_logging(settings, SERVICE, instance.name)
        metrics = Metrics(SERVICE)
        ears = await stack.enter_async_context(open_ears(settings))
        bus = await stack.enter_async_context(open_bus(settings, name=instance.source))

        checks = {"bus": lambda: None if bus.connected else "not connected to NATS"}
        ops = await stack.enter_async_context(open_ops(settings.ops_host, settings.ops_port, checks, metrics))

        answering = Answering(Objects(bus).take_upload, decoded_apart, ears, metrics)
        stack.push_async_callback(answering.leave)
        await bus.answer(TRANSCRIBE, SERVICE, answering)

        me = Alive(
            service=SERVICE,
            instance=instance.name,
            host=instance.host,
            engine=ears.engine if ears else "none",
            model=ears.model if ears else "",
            version=version(),
            ops=ops,
        )
        await stack.enter_async_context(present(bus, lambda: me))
        await stop.wait()


def main() -> None:
    asyncio.run(serve(TranscriberSettings()))


if __name__ == "__main__":
    main()
