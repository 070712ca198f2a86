import { describe, expect, it } from "vitest";

import type { RunItem } from "../../src/api/schema";
import { found, runIn } from "../../src/shelf/find";

const item = (name: string, more: Partial<RunItem> = {}): RunItem => ({
  run_id: "20250301_090000_a1b2c3",
  kind: "book",
  created: "2025-03-01T09:00:00.000Z",
  status: "DONE",
  stage: "TTS",
  progress: 1,
  title: name,
  name,
  pinned: false,
  image_url: "",
  panels: 4,
  ...more,
});

describe("what is looked for on the shelf", () => {
  const rabbit = item("토끼와 호랑이");
  const moon = item("달 여행", { title: "Moon Trip" });

  it("is all of it where nothing was typed", () => expect(found([rabbit, moon], " ")).toEqual([rabbit, moon]));
  it("is found by a part of its name", () => expect(found([rabbit, moon], "호랑")).toEqual([rabbit]));
  it("is found by the title that it had first, however it is written", () => expect(found([rabbit, moon], "moon")).toEqual([moon]));
  it("is found when its letters were typed in parts", () => expect(found([rabbit], "토끼".normalize("NFD"))).toEqual([rabbit]));
  it("is a book", () => expect(found([item("짧은 영상", { kind: "short" })], "")).toEqual([]));
});

describe("an address", () => {
  it.each([
    ["https://iyagi.local:8000/#/book/20250301_090000_a1b2c3/read/2", "20250301_090000_a1b2c3"],
    [" 20250301_090000_a1b2c3 ", "20250301_090000_a1b2c3"],
    ["https://example.org/", null],
  ])("%s names %s", (link, run) => expect(runIn(link)).toBe(run));
});
