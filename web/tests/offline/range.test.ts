import { describe, expect, it } from "vitest";

import { part } from "../../src/offline/range";

const asked = async (range: string | null) => {
  const answer = await part(new Response("0123456789", { headers: { "Content-Type": "audio/wav" } }), range);
  return [answer.status, await answer.text(), answer.headers.get("Content-Range")];
};

describe("a kept voice", () => {
  it.each([
    [null, [200, "0123456789", null]],
    ["bytes=0-", [206, "0123456789", "bytes 0-9/10"]],
    ["bytes=2-4", [206, "234", "bytes 2-4/10"]],
    ["bytes=8-99", [206, "89", "bytes 8-9/10"]],
    ["bytes=-3", [206, "789", "bytes 7-9/10"]],
    ["bytes=10-", [416, "", "bytes */10"]],
    ["bytes=0-1,3-4", [200, "0123456789", null]],
  ])("is given as %s asks", async (range, found) => expect(await asked(range)).toEqual(found));

  it("keeps its kind", async () => {
    const answer = await part(new Response("01", { headers: { "Content-Type": "audio/wav" } }), "bytes=0-0");
    expect([answer.headers.get("Content-Type"), answer.headers.get("Content-Length")]).toEqual(["audio/wav", "1"]);
  });
});
