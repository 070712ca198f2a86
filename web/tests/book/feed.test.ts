import type { ReactiveControllerHost } from "lit";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { Book } from "../../src/api/schema";
import { book, page, RUN, whole } from "./example";

class Source extends EventTarget {
  static readonly CLOSED = 2;
  static all: Source[] = [];
  readyState = 0;
  onopen = () => {};
  onerror = () => {};

  constructor(readonly url: string) {
    super();
    Source.all.push(this);
  }

  close(): void {
    this.readyState = Source.CLOSED;
  }

  says(name: string, data: object, lastEventId = ""): void {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data), lastEventId }));
  }
}

const answers: (() => Promise<Response>)[] = []; // the last one for ever
const asked = vi.fn<(path: string) => Promise<Response>>(() => (answers.length > 1 ? answers.shift()! : answers[0]!)());
const page_ = Object.assign(new EventTarget(), { documentElement: { lang: "" }, visibilityState: "visible" });
const window_ = new EventTarget();

vi.stubGlobal("document", page_);
vi.stubGlobal("navigator", { language: "ko-KR" });
vi.stubGlobal("window", globalThis);
vi.stubGlobal("addEventListener", window_.addEventListener.bind(window_));
vi.stubGlobal("removeEventListener", window_.removeEventListener.bind(window_));
vi.stubGlobal("EventSource", Source);
vi.stubGlobal("fetch", asked);
const { BookFeed } = await import("../../src/book/feed");

const told = (told: Book) => () => Promise.resolve(Response.json(told));
const refused = (status: number) => () => Promise.resolve(Response.json({ detail: "아니요" }, { status }));
const gone = () => Promise.reject(new TypeError("gone"));
const host = { addController: () => {}, requestUpdate: vi.fn() } as unknown as ReactiveControllerHost;
const stream = () => Source.all.at(-1)!;
const settle = () => vi.advanceTimersByTimeAsync(0);

let feed: InstanceType<typeof BookFeed>;

async function follow(...given: (() => Promise<Response>)[]): Promise<void> {
  answers.splice(0, answers.length, ...given);
  feed = new BookFeed(host);
  feed.follow(RUN);
  feed.hostConnected();
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers();
  Source.all = [];
  asked.mockClear();
});

afterEach(() => {
  feed.hostDisconnected();
  vi.useRealTimers();
});

test("a book that is being made is followed from where it was", async () => {
  await follow(told(book()));
  expect(feed.book?.position).toBe(7);
  expect(stream().url).toBe(`/api/runs/${RUN}/events?view=facts&after=7`);
});

test("each fact brings the book as it is by then", async () => {
  await follow(told(book()), told(book({ position: 8, pages: [whole(0), page(1)] })));
  stream().says("page.illustrated", {}, "8");
  await settle();
  expect(feed.book?.pages[0]?.picture).not.toBeNull();
  expect(Source.all).toHaveLength(1);
});

test("words as they are written give way to the page", async () => {
  await follow(told(book()), told(book({ pages: [whole(0), page(1)] })));
  stream().says("live.delta", { page: 0, at: 0, text: "토끼가 🐇 " });
  stream().says("live.delta", { page: 0, at: 6, text: "뛰었" });
  stream().says("live.delta", { page: 0, at: 4, text: "걸었어" }); // its author thought better of it
  stream().says("live.progress", { page: 0, medium: "picture", fraction: 0.5 });
  stream().says("live.preview", { page: 0, jpeg: "abc" });
  expect(feed.hints.words.get(0)).toBe("토끼가 걸었어");
  expect(feed.hints.fraction.get("0 picture")).toBe(0.5);
  expect(feed.hints.preview.get(0)).toBe("data:image/jpeg;base64,abc");
  stream().says("page.illustrated", {}, "8");
  await settle();
  expect([feed.hints.words.size, feed.hints.fraction.size, feed.hints.preview.size]).toEqual([0, 0, 0]);
});

test("a stream that ends because the book is done is no lost connection", async () => {
  await follow(told(book()), told(book({ status: "DONE" })));
  const seen: boolean[] = [];
  vi.mocked(host.requestUpdate).mockImplementation(() => void seen.push(feed.connected));
  stream().onerror();
  await settle();
  expect(feed.book?.status).toBe("DONE");
  expect(seen).toEqual([true]);
  expect(stream().readyState).toBe(Source.CLOSED);
});

test("a gateway that is gone is asked until it is back, and the book stays", async () => {
  await follow(told(book()), gone, gone, told(book({ position: 9 })));
  stream().onerror();
  await settle();
  expect([feed.connected, feed.book?.position]).toEqual([false, 7]);
  await vi.advanceTimersByTimeAsync(4000);
  expect([feed.connected, feed.book?.position]).toEqual([true, 9]);
});

test("words that broke off are not gone on with after a hole", async () => {
  await follow(told(book()));
  stream().says("live.delta", { page: 0, at: 0, text: "토끼가 " });
  stream().onerror();
  stream().onopen();
  stream().says("live.delta", { page: 0, at: 9, text: "웃었어요." });
  expect(feed.hints.words.get(0)).toBe("");
  stream().says("live.delta", { page: 0, at: 0, text: "다시" });
  expect(feed.hints.words.get(0)).toBe("다시");
});

test("a gateway that answers with trouble of its own is away, too", async () => {
  await follow(refused(503), told(book()));
  expect([feed.connected, feed.missing]).toEqual([false, false]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(feed.book).not.toBeNull();
});

test("a book that is not there is not asked for again", async () => {
  await follow(refused(404));
  expect(feed.missing).toBe(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveBeenCalledTimes(1);
});

test("nothing is asked of a book that is settled, until somebody comes back to it", async () => {
  await follow(told(book({ status: "DONE" })), told(book({ status: "DONE", revising: [1] })));
  await vi.advanceTimersByTimeAsync(60_000);
  expect([asked.mock.calls.length, Source.all.length]).toEqual([1, 0]);
  page_.dispatchEvent(new Event("visibilitychange"));
  await settle();
  expect([feed.book?.revising, Source.all.length]).toEqual([[1], 1]);
});

test("the queue and who is there are looked at now and then", async () => {
  await follow(told(book({ status: "QUEUED", place_in_queue: 2 })), told(book({ status: "QUEUED", place_in_queue: 1 })));
  await vi.advanceTimersByTimeAsync(5000);
  expect(feed.book?.place_in_queue).toBe(1);
});

test("many facts at once are two questions", async () => {
  await follow(told(book()));
  for (let position = 8; position < 20; position++) stream().says("page.written", {}, String(position));
  await settle();
  expect(asked).toHaveBeenCalledTimes(3);
});

test("whoever leaves hears no more", async () => {
  await follow(told(book()));
  feed.hostDisconnected();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([asked.mock.calls.length, stream().readyState]).toEqual([1, Source.CLOSED]);
});

test("another book is followed in its place", async () => {
  const other = "20250301_090001_d4e5f6";
  await follow(told(book()), told(book({ run_id: other })));
  feed.follow(other);
  expect(feed.book).toBeNull();
  await settle();
  expect(feed.book?.run_id).toBe(other);
  expect(Source.all.map(({ readyState }) => readyState)).toEqual([Source.CLOSED, 0]);
});
