import { describe, expect, test } from "vitest";

import { type Answers, EXAMPLES, FIELDS, surprise } from "../../src/order/examples";

const NONE: Answers = { era: "", place: "", characters: "", topic: "" };
const story = (at: number) => Object.fromEntries(FIELDS.map((field) => [field, EXAMPLES[field][at]![0]])) as Answers;
const first = () => 0;
const last = () => 0.999;

describe("examples", () => {
  test("are at least twelve for each question, each another one, in both languages", () => {
    for (const field of FIELDS) {
      expect(EXAMPLES[field].length).toBeGreaterThanOrEqual(12);
      expect(new Set(EXAMPLES[field].map(([korean]) => korean)).size).toBe(EXAMPLES[field].length);
      for (const [korean, english] of EXAMPLES[field]) expect([/[가-힣]/.test(korean), /^[A-Z]/.test(english)]).toEqual([true, true]);
    }
  });
});

describe("a surprise", () => {
  test("is one whole story", () => {
    expect(surprise(NONE, first)).toEqual(story(0));
    expect(surprise(NONE, last)).toEqual(story(EXAMPLES.era.length - 1));
  });

  test("fits what was chosen already", () => {
    expect(surprise({ ...NONE, place: story(4).place }, last)).toEqual(story(4));
  });

  test("leaves what was answered in own words", () => {
    expect(surprise({ ...NONE, characters: "우리 엄마" }, first)).toEqual({ ...story(0), characters: "우리 엄마" });
  });

  test("is another story where all is answered", () => {
    for (const random of [first, last]) expect(surprise(story(0), random)).not.toEqual(story(0));
  });
});
