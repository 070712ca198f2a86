import { afterEach, describe, expect, test, vi } from "vitest";

import { answered, BLANK, type Draft, keep, read, taken, write } from "../../src/order/draft";

const WRITTEN: Draft = { ...BLANK, era_ko: "조선 시대", topic_ko: "우정", panels: 6, voice: "F3", seed: 7 };
const BRIEF = { era: "조선 시대", place: "산골 마을", characters: "토끼와 호랑이", topic: "우정", age: "3-5" } as const;
const OPTIONS = { tts_enabled: false, voice: "F1", speed: 0.9, panels: 8, style: "watercolor", size: { width: 1024, height: 1024 }, seed: 42, reuse_story: true } as const;

function store(): Storage {
  const kept = new Map<string, string>();
  return { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, value: string) => kept.set(name, value) } as unknown as Storage;
}

function browser(session: Storage, local: Storage): void {
  vi.stubGlobal("sessionStorage", session);
  vi.stubGlobal("localStorage", local);
}

afterEach(() => vi.unstubAllGlobals());

describe("a draft", () => {
  test("is there again after a reload, and in a new tab", () => {
    const local = store();
    browser(store(), local);
    keep(WRITTEN);
    expect(read()).toEqual(WRITTEN);
    browser(store(), local);
    expect(read()).toEqual(WRITTEN);
  });

  test("of this tab goes before that of another", () => {
    const local = store();
    const session = store();
    browser(session, local);
    keep(WRITTEN);
    browser(store(), local);
    keep(BLANK);
    browser(session, local);
    expect(read()).toEqual(WRITTEN);
  });

  test("is blank where the browser keeps nothing", () => {
    const refuses = new Proxy({} as Storage, {
      get: () => () => {
        throw new Error("no storage");
      },
    });
    browser(refuses, refuses);
    keep(WRITTEN);
    expect(read()).toEqual(BLANK);
  });

  test("takes of what it finds only what an order can have", () => {
    expect(taken({ era_ko: "오늘", panels: "many", voice: "F2", colour: "red", seed: null })).toEqual({ ...BLANK, era_ko: "오늘", voice: "F2" });
    expect(taken("조선 시대")).toBeNull();
  });

  test("may begin like another book, which it would be again with its seed", () => {
    browser(store(), store());
    write(BRIEF, OPTIONS);
    expect(read()).toEqual({
      era_ko: "조선 시대",
      place_ko: "산골 마을",
      characters_ko: "토끼와 호랑이",
      topic_ko: "우정",
      tts_enabled: false,
      panels: 8,
      age: "3-5",
      voice: "F1",
      speed: 0.9,
      style: "watercolor",
      seed: null,
      reuse_story: false,
    });
  });

  test("keeps what one likes when it was ordered, and forgets the answers", () => {
    expect(answered(WRITTEN)).toEqual({ ...BLANK, panels: 6, voice: "F3" });
  });
});
