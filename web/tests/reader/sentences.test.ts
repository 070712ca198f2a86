import { describe, expect, test } from "vitest";

import type { Timing } from "../../src/api/schema";
import { heard, sentences } from "../../src/reader/sentences";

const at = (first: number, last: number, start: number, measured = true): Timing => ({ first, last, start, end: start + 0.5, measured });
const TEXT = "  토끼가 뛰어요. 🐰 안녕!";

describe("the words of a page", () => {
  test("are one sentence without a time where nobody reads them", () => {
    expect(sentences(TEXT, null)).toEqual([{ text: TEXT, gap: "", start: null, end: null, words: [] }]);
  });

  test("lose no letter and no space, whatever was timed", () => {
    const told = sentences(TEXT, { sentences: [at(2, 10, 0), at(13, 16, 1)], words: [at(2, 5, 0), at(6, 10, 0.5)] });
    expect(told.map(({ text, gap }) => text + gap).join("")).toBe(TEXT);
    expect(told[0]!.words.map(({ text, gap }) => text + gap).join("")).toBe("  토끼가 뛰어요. 🐰 ");
  });

  test("count a picture letter as one, as the voice does", () => {
    const told = sentences(TEXT, { sentences: [at(2, 10, 0), at(11, 16, 1)], words: [] });
    expect(told.map(({ text }) => text)).toEqual(["  토끼가 뛰어요.", "🐰 안녕!"]);
  });

  test("are lit without the space behind them", () => {
    const [one] = sentences("토끼가 뛰어요. 끝", { sentences: [at(0, 8, 0), at(9, 10, 1)], words: [at(0, 3, 0), at(4, 8, 0.5)] });
    expect([one!.text, one!.gap]).toEqual(["토끼가 뛰어요.", " "]);
    expect(one!.words.map(({ text, gap }) => [text, gap])).toEqual([
      ["토끼가", " "],
      ["뛰어요.", " "],
    ]);
  });

  test("are followed one by one only where they were measured", () => {
    const [one] = sentences("토끼가 뛰어요.", { sentences: [at(0, 8, 0, false)], words: [at(0, 3, 0, false)] });
    expect([one!.words, one!.end]).toEqual([[], null]);
  });

  test("are heard from when they begin until the next begin", () => {
    const told = sentences(TEXT, { sentences: [at(2, 10, 0.2), at(11, 16, 1)], words: [] });
    expect([0, 0.2, 0.9, 1, 9].map((second) => heard(told, second))).toEqual([-1, 0, 0, 1, 1]);
  });
});
