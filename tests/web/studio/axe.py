"""What axe finds wrong with a page as it is now, by the rules of WCAG 2.2 AA."""

import json
from pathlib import Path

from playwright.async_api import Page

AXE = Path(__file__).parents[3] / "web" / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = f"""axe.run(document, {{ runOnly: {json.dumps(RULES)}, resultTypes: ["violations"] }})
  .then(({{ violations }}) => violations.flatMap(({{ id, nodes }}) =>
    nodes.map(({{ target, failureSummary }}) => `${{id}}: ${{target.join(" ")}}: ${{failureSummary}}`)))"""


async def violations(page: Page) -> list[str]:
    """One line for each; animations are let come to their end first, for a fading letter has no contrast."""
    inspector = await page.context.new_cdp_session(page)  # what it runs does not ask the page's policy
    await page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {})))")
    await inspector.send("Runtime.evaluate", {"expression": AXE.read_text(encoding="utf-8")})
    found = await inspector.send("Runtime.evaluate", {"expression": RUN, "awaitPromise": True, "returnByValue": True})
    await inspector.detach()
    assert "exceptionDetails" not in found, found
    return list(found["result"]["value"])
