"""The transcriber: answers `ask.transcribe` until it is told to stop."""

import asyncio
from contextlib import AsyncExitStack

from chassis.bus import open_bus
from chassis.bus.objects import Objects
from chassis.instance import open_instance
from chassis.ops import open_ops
from chassis.presence import present
from chassis.signals import on_stop
from chassis.telemetry import Metrics, configure_logging, version
from contracts.ask import TRANSCRIBE
from contracts.live import Alive
from services.transcriber.answering import Answering
from services.transcriber.bounded import decoded_apart
from services.transcriber.settings import TranscriberSettings

SERVICE = "transcriber"


async def serve(settings: TranscriberSettings) -> None:
    stop = asyncio.Event()
    on_stop(stop.set)
    async with AsyncExitStack() as stack:
        instance = await stack.enter_async_context(open_instance(settings, SERVICE))
        configure_logging(settings, SERVICE, instance.name)
        metrics = Metrics(SERVICE)
        ears = None
        if settings.whisper_model is not None:
            from services.transcriber.whisper import open_whisper  # numpy and more, which an idle host is spared

            ears = await stack.enter_async_context(open_whisper(settings.whisper_model, settings))
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
