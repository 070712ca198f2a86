import { beforeEach, expect, it, vi } from "vitest";

import type { Book } from "../../src/api/schema";
import { addressOf, media, nameOf, runOf, store } from "../../src/offline/store";

const RUN = "20250301_090000_a1b2c3";
const book = (...pages: { picture?: string; narration?: string }[]) =>
  ({
    run_id: RUN,
    pages: pages.map(({ picture, narration }) => ({ picture: picture ? { url: picture } : null, narration: narration ? { url: narration } : null })),
  }) as unknown as Book;

class Shelf {
  readonly kept = new Map<string, unknown>();
  readonly fetched: string[] = [];
  fails = false;
  keys = async () => [...this.kept.keys()].map((url) => ({ url: `https://iyagi.local${url}` }));
  addAll = async (urls: string[]) => {
    if (this.fails && urls.length) throw new TypeError("away");
    this.fetched.push(...urls);
    for (const url of urls) this.kept.set(url, url);
  };
  put = async (url: string, answer: Response) => void this.kept.set(url, await answer.json());
  delete = async (url: string) => this.kept.delete(url);
}

beforeEach(() => vi.stubGlobal("location", { origin: "https://iyagi.local" }));

it("keeps the book with all that it shows and says", async () => {
  const shelf = new Shelf();
  const whole = book({ picture: "/a.png?v=1", narration: "/a.wav?v=1" }, { picture: "/b.png?v=1" });
  await store(shelf as unknown as Cache, whole);
  expect([...shelf.kept.keys()]).toEqual([...media(whole), addressOf(RUN)]);
});

it("fetches only what is new, and lets go of what is no longer in the book", async () => {
  const shelf = new Shelf();
  await store(shelf as unknown as Cache, book({ picture: "/a.png?v=1" }, { picture: "/b.png?v=1" }));
  await store(shelf as unknown as Cache, book({ picture: "/a.png?v=2" }, { picture: "/b.png?v=1" }));
  expect(shelf.fetched).toEqual(["/a.png?v=1", "/b.png?v=1", "/a.png?v=2"]);
  expect([...shelf.kept.keys()].sort()).toEqual(["/a.png?v=2", addressOf(RUN), "/b.png?v=1"].sort());
});

it("does not keep half a book", async () => {
  const shelf = new Shelf();
  shelf.fails = true;
  await expect(store(shelf as unknown as Cache, book({ picture: "/a.png?v=1" }))).rejects.toThrow("away");
  expect(shelf.kept.has(addressOf(RUN))).toBe(false);
});

it("has a cache of its own for each book, by which it is known again", () => {
  expect([runOf(nameOf(RUN)), runOf("iyagi-letters")]).toEqual([RUN, null]);
});
