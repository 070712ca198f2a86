import { beforeEach, describe, expect, test, vi } from "vitest";

import { book, failure, item, page, picture, revision, voice, whole } from "./example";

vi.stubGlobal("document", { documentElement: { lang: "" } });
vi.stubGlobal("navigator", { language: "ko-KR" });
const { absent, away, failure: why, honest, keptOld, lacking, left, made, painted, repainted, sentence, usual } = await import("../../src/book/progress");
const { reason } = await import("../../src/book/reasons");
const { speak } = await import("../../src/words/language");

beforeEach(() => speak("ko"));

describe("what happens is one sentence", () => {
  test.each([
    [book({ status: "QUEUED", place_in_queue: 3 }), "차례를 기다리고 있어요. 3번째예요."],
    [book({ status: "QUEUED" }), "차례를 기다리고 있어요."],
    [book({ stage: "LLM" }), "이야기를 짓고 있어요…"],
    [book({ stage: "COVER" }), "표지를 그리고 있어요…"],
    [book({ stage: "PANEL_2" }), "두 번째 그림을 그리고 있어요…"],
    [book({ stage: "PANEL_12" }), "열두 번째 그림을 그리고 있어요…"],
    [book({ stage: "TTS" }), "목소리를 담고 있어요…"],
    [book({ status: "DONE" }), "책이 다 됐어요! 읽고 들어 보세요."],
    [book({ status: "DONE", options: { ...book().options, tts_enabled: false } }), "책이 다 됐어요! 읽어 보세요."],
    [book({ status: "FAILED" }), "책을 다 만들지 못했어요."],
    [book({ status: "CANCELLED" }), "만들기를 그만두었어요."],
  ])("%#", (one, said) => expect(sentence(one)).toBe(said));

  test("in English, too", () => {
    speak("en");
    expect(sentence(book({ stage: "PANEL_2" }))).toBe("Painting picture 2…");
  });
});

test("the first who is awaited and not there is missed", () => {
  const waiting = [
    { service: "illustrator" as const, alive: true, held: [] },
    { service: "narrator" as const, alive: false, held: [] },
  ];
  expect(absent(book({ waiting_for: waiting }))).toBe("narrator");
  expect(absent(book({ waiting_for: waiting.slice(0, 1) }))).toBeNull();
  expect(away("illustrator")).toBe("그림을 그리는 친구가 아직 오지 않았어요.");
});

describe("how much is made", () => {
  test("counts words, pictures and voices", () => {
    expect(made(book({ pages: [whole(0), page(1, { text: "글" })] }))).toBeCloseTo(4 / 6);
  });

  test("counts no voices in a silent book", () => {
    const silent = book({ options: { ...book().options, tts_enabled: false }, pages: [whole(0), page(1, { text: "글" })] });
    expect(made(silent)).toBeCloseTo(3 / 4);
  });

  test("is all of a book that is done, whatever it lacks", () => {
    expect(made(book({ status: "DONE" }))).toBe(1);
  });
});

describe("what a book takes", () => {
  test("is the median of those with as many pages", () => {
    expect(usual([item(90), item(10), item(30), item(500, { panels: 1 }), item(7, { status: "FAILED" }), item(null)], 4)).toBe(30);
  });

  test("is measured by the page where none has as many", () => {
    expect(usual([item(50, { panels: 4 })], 1)).toBe(20);
  });

  test("is unknown before the first", () => {
    expect(usual([], 4)).toBeNull();
    expect(left(book(), null, 0)).toBe("");
  });

  const begun = Date.parse("2025-03-01T09:00:10.000Z");
  test.each([
    [30, 0, "30초쯤 남았어요"],
    [30, 18, "15초쯤 남았어요"],
    [300, 30, "5분쯤 남았어요"],
    [30, 3000, "15초쯤 남았어요"], // later than usual: what is not made yet takes its time still
  ])("%d seconds, %d after it was begun: %s", (usually, later, said) => {
    expect(left(book(), usually, begun + later * 1000)).toBe(said);
  });

  test("is not told of a book that waits or is over", () => {
    expect(["QUEUED", "DONE", "FAILED"].map((status) => left(book({ status: status as "DONE" }), 30, begun))).toEqual(["", "", ""]);
  });
});

test("a finished book says what it lacks", () => {
  expect(lacking(book({ status: "DONE", pages: [whole(0), page(1)] }))).toBe("그림 1장하고 목소리 1개만 빼고 다 만들었어요.");
  expect(lacking(book({ status: "DONE", pages: [whole(0)] }))).toBe("");
  expect(lacking(book({ pages: [page(0)] }))).toBe("");
});

test("what no model made is said openly, and only that", () => {
  const painted = page(0, { picture: picture(0), narration: { ...voice(0), engine: "supertonic" } });
  expect(honest(book({ pages: [whole(0)] }))).toBe("기본 이야기·기본 그림·기본 목소리 (AI 모델 없이 만들었어요)");
  expect(honest(book({ story: { ...book().story!, engine: "llama-cpp" }, pages: [painted] }))).toBe("기본 그림 (AI 모델 없이 만들었어요)");
  expect(honest(book({ story: null }))).toBe("");
});

test("only a failure that stands is told of a page", () => {
  const past = failure({ stands: false });
  const stands = failure({ code: "time_limit" });
  expect(why(book({ failures: [past, stands] }), page(1), "picture")).toBe(stands);
  expect(why(book({ failures: [past] }), page(1), "picture")).toBeNull();
  expect(why(book({ failures: [stands] }), page(1), "voice")).toBeNull();
  expect(reason(stands)).toBe("너무 오래 걸려서 멈췄어요.");
  expect(reason(failure({ code: "CUDA error 2" }))).toBe("만드는 도구가 말썽을 부렸어요.");
});

describe("a page that was painted again", () => {
  const before = page(1, { picture: picture(1), revisions: [revision(0, { picture: picture(1) })] });
  const asked = { ...before, revisions: [...before.revisions, revision(1, { media: ["picture"] })] };
  const after = page(1, { picture: picture(1, 1), revisions: [revision(0, { picture: picture(1) }), revision(1, { picture: picture(1, 1) })] });

  test("has all its pictures to be compared", () => {
    expect(painted(after).map((one) => one.revision)).toEqual([0, 1]);
    expect(painted(asked)).toHaveLength(1);
  });

  test("is told of once, and not of one whose first picture came", () => {
    const now = book({ pages: [whole(0), after] });
    expect(repainted(now, book({ pages: [whole(0), before] }))).toEqual([1]);
    expect(repainted(now, book({ pages: [page(0), after] }))).toEqual([]);
    expect(repainted(now, null)).toEqual([]);
  });

  test("is not told of when an older picture is chosen", () => {
    expect(repainted(book({ pages: [whole(0), before] }), book({ pages: [whole(0), after] }))).toEqual([]);
  });

  test("says when the new picture could not be made", () => {
    const failed = book({ failures: [failure({ revision: 1, stands: false })] });
    expect(keptOld(failed, asked, "picture")).toBe(true);
    expect(keptOld(book(), asked, "picture")).toBe(false);
    expect(keptOld(failed, after, "picture")).toBe(false);
  });
});
