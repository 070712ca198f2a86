"""The back-up that the operating page describes, done as it says."""

import asyncio
import re
import sys
from pathlib import Path

from chassis.log import Entry, open_log
from tests.docs.pages import ROOT
from tests.examples import page_written, record, run_created

COMMAND = re.compile(r'^python3 -c "(import sqlite3.*)"$', re.MULTILINE)


async def test_a_copy_made_while_the_log_is_in_use_opens_with_all_its_facts(tmp_path: Path) -> None:
    script = COMMAND.findall((ROOT / "docs" / "operating.md").read_text(encoding="utf-8"))[0].replace('\\"', '"')
    told = [Entry(record(fact), tell=True) for fact in (run_created(), page_written())]
    (tmp_path / "backup").mkdir()
    async with open_log(tmp_path / "var" / "gateway-1.db") as log:
        await log.append(*told)
        copying = await asyncio.create_subprocess_exec(sys.executable, "-c", script, cwd=tmp_path)
        assert await copying.wait() == 0
        await log.append(Entry(record(page_written(1)), tell=True))

    async with open_log(tmp_path / "backup" / "gateway-1.db") as copy:
        assert [one.record for one in await copy.read()] == [entry.record for entry in told]
        assert [one.record for one in await copy.untold()] == [entry.record for entry in told]
        await copy.append(Entry(record(page_written(1)), tell=True))
        assert await copy.last_position() == len(told) + 1
