import { describe, expect, test, vi } from "vitest";

import type { Book, BookPage } from "../../src/api/schema";

vi.stubGlobal("navigator", { language: "ko-KR" });
vi.stubGlobal("document", { documentElement: {} });
const { awaited, end, opened } = await import("../../src/reader/making");

const leaf = (more: object = {}): BookPage => ({ page: 1, revision: 0, text: "옛날에", picture: null, narration: null, revising: [], revisions: [], ...more }) as unknown as BookPage;
const book = (more: object = {}): Book => ({ status: "RUNNING", options: { panels: 2, tts_enabled: true }, pages: [leaf(), leaf(), leaf()], failures: [], ...more }) as unknown as Book;

describe("the open page", () => {
  test("is given what it lacked, and keeps what one looks at", () => {
    const old = leaf({ picture: "old" });
    expect(opened(old, leaf({ picture: "new", narration: "voice" }))).toEqual(leaf({ picture: "old", narration: "voice" }));
  });

  test("keeps its words until it is turned", () => {
    const whole = leaf({ picture: "old", narration: "voice" });
    expect(opened(whole, leaf({ text: "어제" }))).toBe(whole);
  });

  test("takes new words that its voice is going to say", () => {
    expect(opened(leaf(), leaf({ text: "어제" }))?.text).toBe("어제");
  });
});

describe("the end of a book", () => {
  test("stands after its last page", () => expect(end(book({ status: "DONE" }))).toBe(3));

  test("stands after what was written when no more will be", () => {
    const pages = [leaf(), leaf(), leaf({ text: "" })];
    expect([end(book({ pages })), end(book({ pages, status: "FAILED" }))]).toEqual([3, 2]);
  });
});

describe("what is still to come", () => {
  test("is what the book has not made yet", () => expect(awaited(book(), leaf(), "picture")).toBe(true));
  test("is nothing that is there", () => expect(awaited(book(), leaf({ picture: "it" }), "picture")).toBe(false));
  test("is nothing more of a book that has ended", () => expect(awaited(book({ status: "DONE" }), leaf(), "voice")).toBe(false));
  test("is what is made again though the book has ended", () =>
    expect(awaited(book({ status: "DONE" }), leaf({ revising: ["voice"] }), "voice")).toBe(true));
  test("is no voice of a silent book", () => expect(awaited(book({ options: { panels: 2, tts_enabled: false } }), leaf(), "voice")).toBe(false));
  test("is nothing that failed for good", () => {
    const failures = [{ what: "picture", page: 1, stands: true }];
    expect(awaited(book({ failures }), leaf(), "picture")).toBe(false);
  });
});
