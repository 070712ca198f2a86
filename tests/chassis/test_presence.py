import asyncio
from pathlib import Path

from chassis.bus import open_bus
from chassis.presence import present
from chassis.settings import Settings
from contracts.live import Alive
from tests.chassis.rig import eventually, seen

ME = Alive(service="story", instance="a-1", host="a", engine="embedded")


async def test_news_is_told_soon_and_leaving_is_told_at_once(tmp_path: Path, nats_url: str) -> None:
    heard: list[Alive] = []
    settings = Settings(home=tmp_path, nats_url=nats_url)
    async with open_bus(settings, "gateway/a-1") as gateway, open_bus(settings, "story/a-1") as story:

        async def hear(_: str, data: bytes) -> None:
            heard.append(Alive.model_validate_json(data))

        await gateway.listen("live.alive.>", hear)
        state, news = ["waiting for the stream"], asyncio.Event()
        async with asyncio.timeout(20):
            async with present(story, lambda: ME.model_copy(update={"state": state[0]}), news):
                await eventually(lambda: seen(any(frame.state == "waiting for the stream" for frame in heard)))
                state[0] = "ready"
                news.set()
                await eventually(lambda: seen(any(frame.state == "ready" for frame in heard)))
            await eventually(lambda: seen(heard[-1].leaving))
