import { describe, expect, it } from "vitest";

import { way } from "../../src/offline/way";

const HERE = "https://iyagi.local";
const RUN = "20250301_090000_a1b2c3";
const shell = new Set(["/assets/index-1.js", "/icon.svg"]);
const ask = (path: string, mode: RequestMode = "cors", method = "GET") => way({ url: new URL(path, HERE).href, mode, method }, HERE, shell);

describe("a request", () => {
  it.each([
    ["/", { by: "page" }],
    ["/plain", { by: "gateway" }],
  ])("for the page %s goes by %o", (path, by) => expect(ask(path, "navigate")).toEqual(by));

  it.each([
    ["/assets/index-1.js", { by: "shell" }],
    ["/assets/index-0.js", { by: "gateway" }],
    ["/assets/gowun-batang-4.woff2", { by: "letters" }],
    [`/api/runs/${RUN}/book`, { by: "book", run: RUN }],
    [`/api/runs/${RUN}/images/cover.png?v=ab`, { by: "media", run: RUN }],
    [`/api/runs/${RUN}/audio/page_1.wav?v=ab`, { by: "media", run: RUN }],
    [`/api/runs/${RUN}/images/cover.png`, { by: "gateway" }],
    [`/api/runs/${RUN}/events?view=facts`, { by: "gateway" }],
    ["/api/runs", { by: "gateway" }],
    ["https://elsewhere.example/icon.svg", { by: "gateway" }],
  ])("for %s goes by %o", (path, by) => expect(ask(path)).toEqual(by));

  it("that changes something is the gateway's", () => expect(ask(`/api/runs/${RUN}/book`, "cors", "DELETE")).toEqual({ by: "gateway" }));
});
