"""npm as `make` runs it: that of the environment, where the machine's own would not do."""

import os
import subprocess
import sys
from pathlib import Path

WEB = Path(__file__).parents[3] / "web"
LIMIT = 120  # seconds


def npm(*arguments: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return subprocess.run(
        ["npm", *arguments], cwd=WEB, env={**os.environ, "PATH": path}, text=True, capture_output=True, timeout=LIMIT
    )
