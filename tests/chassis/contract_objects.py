"""What every object store promises, and what the gateway may do with stream and durables."""

import asyncio
import hashlib

import pytest

from chassis.bus import Told
from chassis.bus.provision import Provision
from contracts import topology
from contracts.errors import Unavailable
from contracts.topology import GATEWAY, STORY
from tests.chassis.rig import Rig, eventually, provisioned, seen, taken
from tests.examples import OTHER_RUN, RUN, page_written, record, run_created, story_begun

PICTURE = bytes(range(256)) * 2000  # several chunks
DIGEST = hashlib.sha256(PICTURE).hexdigest()


class ObjectsContract:
    async def test_an_artifact_is_got_as_it_was_put_however_often(self, rig: Rig) -> None:
        objects = rig.objects(await provisioned(rig))
        assert await objects.get_artifact(RUN, DIGEST) is None
        await objects.put_artifact(RUN, DIGEST, PICTURE)
        await objects.put_artifact(RUN, DIGEST, PICTURE)
        assert await objects.get_artifact(RUN, DIGEST) == PICTURE
        assert await objects.get_artifact(OTHER_RUN, DIGEST) is None

    async def test_two_who_put_the_same_bytes_at_once_do_not_hang(self, rig: Rig) -> None:
        objects = [rig.objects(await provisioned(rig, f"illustrator/x-{n}")) for n in range(3)]
        await asyncio.gather(*(one.put_artifact(RUN, DIGEST, PICTURE) for one in objects))
        assert await objects[0].get_artifact(RUN, DIGEST) == PICTURE

    async def test_bytes_that_are_not_what_their_name_says_are_not_got(self, rig: Rig) -> None:
        objects = rig.objects(await provisioned(rig))
        await objects.put_artifact(RUN, DIGEST, b"something else")
        assert await objects.get_artifact(RUN, DIGEST) is None
        await objects.put_artifact(RUN, DIGEST, PICTURE)
        assert await objects.get_artifact(RUN, DIGEST) == PICTURE

    async def test_the_objects_of_a_run_go_with_it(self, rig: Rig) -> None:
        objects = rig.objects(await provisioned(rig))
        for run in (RUN, OTHER_RUN):
            await objects.put_artifact(run, DIGEST, PICTURE)
        assert await objects.delete_run(RUN) == 1
        assert await objects.delete_run(RUN) == 0
        assert await objects.get_artifact(RUN, DIGEST) is None
        assert await objects.get_artifact(OTHER_RUN, DIGEST) == PICTURE

    async def test_an_upload_is_taken_once(self, rig: Rig) -> None:
        objects = rig.objects(await provisioned(rig))
        await objects.put_upload("recording", PICTURE)
        assert await objects.take_upload("recording") == PICTURE
        assert await objects.take_upload("recording") is None

    async def test_without_a_bucket_or_a_server_each_call_says_so(self, rig: Rig) -> None:
        bus = await rig.bus()
        objects = rig.objects(bus)
        with pytest.raises(Unavailable):
            await objects.put_artifact(RUN, DIGEST, PICTURE)
        assert await objects.get_artifact(RUN, DIGEST) is None
        await rig.down()
        await eventually(lambda: seen(not bus.connected))
        for call in (objects.put_artifact(RUN, DIGEST, b""), objects.get_artifact(RUN, DIGEST)):
            with pytest.raises(Unavailable):
                await asyncio.wait_for(call, 25)


class ProvisionContract:
    async def test_made_again_everything_stays_as_it_is(self, rig: Rig) -> None:
        bus = await provisioned(rig)
        await bus.publish(record(run_created()))
        held = await taken(bus, STORY.name)
        await held.ack()
        await provisioned(rig, "gateway/again-1")
        assert await bus.take(STORY.name) is None
        assert await bus.publish(record(story_begun())) == Told(2)

    async def test_every_durable_of_the_topology_can_be_taken_from(self, rig: Rig) -> None:
        bus = await provisioned(rig)
        assert [await bus.take(durable.name) for durable in topology.DURABLES] == [None] * len(topology.DURABLES)

    async def test_a_durable_made_again_hears_from_where_it_is_told(self, rig: Rig) -> None:
        bus = await provisioned(rig)
        provision = Provision(bus)
        for fact in (run_created(), story_begun(), page_written(0)):
            await bus.publish(record(fact))
        for _ in range(3):
            await (await taken(bus, GATEWAY.name)).ack()
        assert await provision.ack_floor(GATEWAY) == 3
        await provision.again_from(GATEWAY, 2)
        assert [(await taken(bus, GATEWAY.name)).seq for _ in range(2)] == [2, 3]
        assert await bus.take(GATEWAY.name) is None

    async def test_a_run_that_is_purged_leaves_no_subject_and_others_alone(self, rig: Rig) -> None:
        bus = await provisioned(rig)
        for fact in (run_created(), story_begun(), page_written(1), run_created(OTHER_RUN)):
            await bus.publish(record(fact))
        await Provision(bus).purge_run(RUN)
        for subject in topology.of_run(RUN):
            assert await bus.find(subject) is None
        assert await bus.find(f"run.created.{OTHER_RUN}") is not None

    async def test_a_deleted_message_is_gone_and_its_subject_free(self, rig: Rig) -> None:
        bus = await provisioned(rig)
        await bus.publish(record(run_created()))
        for _ in range(2):
            await Provision(bus).delete(1)
        assert await bus.find(run_created().subject) is None
        other = await rig.bus("story/other-1")
        assert await other.publish(record(run_created())) == Told(2)

    async def test_without_a_server_making_says_so(self, rig: Rig) -> None:
        bus = await rig.bus()
        await rig.down()
        await eventually(lambda: seen(not bus.connected))
        for call in (Provision(bus).streams(), Provision(bus).ack_floor(GATEWAY)):
            with pytest.raises(Unavailable):
                await asyncio.wait_for(call, 10)
