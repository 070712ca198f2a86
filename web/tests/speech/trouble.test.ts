import { describe, expect, test } from "vitest";

import { Away, Refused } from "../../src/api/problem";
import { certainty } from "../../src/speech/certainty";
import { Insecure, ofAnswer, ofMicrophone, type Trouble, Unsupported, ways } from "../../src/speech/trouble";

const refused = (status: number, retryable = true) => new Refused(status, { retryable }, null);
const ALL: Trouble[] = ["insecure", "refused", "none", "busy", "unsupported", "engine", "away", "slow", "offline", "unreadable"];

describe("a microphone that is missing", () => {
  test.each([
    [new Insecure(), "insecure"],
    [new Unsupported(), "unsupported"],
    [new DOMException("", "NotAllowedError"), "refused"],
    [new DOMException("", "NotFoundError"), "none"],
    [new DOMException("", "NotReadableError"), "busy"],
    [new TypeError("what is this"), "unsupported"],
  ])("%o is %s", (error, trouble) => expect(ofMicrophone(error)).toBe(trouble));
});

describe("a recording that was not understood", () => {
  test.each([
    [refused(503, false), "engine"],
    [refused(503), "away"],
    [refused(504), "slow"],
    [refused(500), "slow"],
    [refused(415, false), "unreadable"],
    [refused(413, false), "unreadable"],
    [new Away(), "offline"],
  ])("%o is %s", (error, trouble) => expect(ofAnswer(error)).toBe(trouble));
});

describe("the ways that remain", () => {
  test("always have typing", () => {
    for (const trouble of ALL) expect(ways(trouble, false, false)).toContain("typing");
  });

  test("have the browser's own recognition only where there is one", () => {
    expect(ways("insecure", true, false)).toEqual(["dictation", "file", "typing"]);
    expect(ways("insecure", false, false)).toEqual(["file", "typing"]);
  });

  test("have the recording again only where there is one", () => {
    expect(ways("slow", false, true)).toEqual(["resend", "typing"]);
    expect(ways("slow", false, false)).toEqual(["typing"]);
  });

  test("send no recording to who cannot understand any", () => {
    expect(ways("engine", true, true)).toEqual(["dictation", "typing"]);
  });
});

test.each([
  [0.93, null, "clear"],
  [0.8, null, "clear"],
  [0.79, null, "unsure"],
  [0.5, null, "unsure"],
  [0.49, null, "nothing"],
  [0.93, "no_speech", "nothing"],
] as const)("a confidence of %d with code %s is %s", (confidence, code, sure) => {
  expect(certainty({ stt_text: "토끼요", parsed_value: "토끼", confidence, code })).toBe(sure);
});
