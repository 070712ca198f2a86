import type { ReactiveController, ReactiveControllerHost } from "lit";

import * as api from "../api/client";
import { Refused } from "../api/problem";
import type { Book } from "../api/schema";
import { Stream } from "../api/stream";

export const FACTS = [
  "run.created",
  "run.retried",
  "run.completed",
  "run.failed",
  "run.cancelled",
  "run.pinned",
  "run.unpinned",
  "run.renamed",
  "run.evicted",
  "story.begun",
  "story.ready",
  "story.failed",
  "page.written",
  "page.illustrated",
  "page.narrated",
  "page.failed",
  "page.kept",
];
const LIVE = ["live.delta", "live.progress", "live.preview"];
const AGAIN = 2000; // milliseconds until the book is asked for again
const LOOK = 5000; // milliseconds between looks at what no fact tells: the queue, and who is there
const PATIENCE = 10_000; // milliseconds until a gateway that says nothing counts as away

export interface Hints {
  words: Map<number, string>; // by page: written so far
  fraction: Map<string, number>; // by page and medium: "3 picture"
  preview: Map<number, string>; // by page: a JPEG as data: address
}

/** A book as it becomes: what the gateway folds, asked for anew at each fact, and what is told of it in between. */
export class BookFeed implements ReactiveController {
  book: Book | null = null;
  hints: Hints = noHints();
  connected = true;
  missing = false;

  private id = "";
  private stream: Stream | null = null;
  private living = false; // its host is on the page
  private asking: Promise<void> | null = null;
  private stale = false;
  private torn = false; // the stream broke, and what was told meanwhile is lost
  private timer = 0;
  private look = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly heard: (book: Book, before: Book | null) => void = () => {},
  ) {
    host.addController(this);
  }

  /** Look at another book. */
  follow(run: string): void {
    if (run === this.id) return;
    this.rest();
    this.id = run;
    this.book = null;
    this.missing = false;
    this.hints = noHints();
    void this.refresh();
  }

  hostConnected(): void {
    this.living = true;
    document.addEventListener("visibilitychange", this.back);
    addEventListener("online", this.back);
    void this.refresh();
  }

  hostDisconnected(): void {
    this.living = false;
    document.removeEventListener("visibilitychange", this.back);
    removeEventListener("online", this.back);
    this.rest();
  }

  /** Ask for the book as it is now, and follow what is still to come of it: after a retry or a change. */
  refresh(): Promise<void> {
    this.stale = true;
    if (!this.living || !this.id) return Promise.resolve();
    return (this.asking ??= this.catchUp());
  }

  /** Whoever comes back to the page may find the book changed, though nothing more was to come of it. */
  private readonly back = () => void (document.visibilityState === "visible" && this.refresh());

  private async catchUp(): Promise<void> {
    do {
      this.stale = false;
      await this.ask(this.id);
    } while (this.stale && this.living);
    this.asking = null;
  }

  private rest(): void {
    this.stream?.close();
    this.stream = null;
    clearTimeout(this.timer);
    clearInterval(this.look);
    this.look = 0;
  }

  private async ask(run: string): Promise<void> {
    clearTimeout(this.timer);
    const told = await api.book(run, AbortSignal.timeout(PATIENCE)).catch((error: Error) => error);
    if (run !== this.id || !this.living) return;
    if (told instanceof Error) this.lost(told);
    else this.take(told);
    this.host.requestUpdate();
  }

  private lost(error: Error): void {
    const refused = error instanceof Refused ? error.status : null;
    this.missing = refused === 404;
    this.connected = refused !== null && refused < 500;
    if (this.missing) this.rest();
    else this.timer = window.setTimeout(() => void this.refresh(), AGAIN);
  }

  private take(book: Book): void {
    const before = this.book;
    this.book = book;
    this.connected = true;
    for (const { page, text, picture } of book.pages) {
      if (text) this.hints.words.delete(page);
      if (picture?.revision === before?.pages[page]?.picture?.revision) continue;
      this.hints.preview.delete(page);
      this.hints.fraction.delete(`${page} picture`);
    }
    if (settled(book)) this.rest();
    else {
      this.stream ??= this.listen(book.position);
      this.look ||= window.setInterval(() => void this.refresh(), LOOK);
    }
    this.heard(book, before);
  }

  private listen(after: number): Stream {
    return new Stream(`/api/runs/${this.id}/events?view=facts&after=${after}`, [...FACTS, ...LIVE], {
      frame: (name, data) => (name.startsWith("live.") ? this.hint(name, JSON.parse(data) as Hint) : void this.refresh()),
      connected: (yes) => this.reached(yes),
    });
  }

  /** A stream also ends when there is no more to tell: only who asks finds out whether the gateway is away. */
  private reached(yes: boolean): void {
    if (yes && this.torn) this.hints.words.clear();
    this.torn = !yes;
    if (!yes || !this.connected) void this.refresh();
  }

  private hint(name: string, { page, at, text, medium, fraction, jpeg }: Hint): void {
    if (name === "live.delta") this.hints.words.set(page, grown(this.hints.words.get(page) ?? "", at ?? 0, text ?? ""));
    if (name === "live.progress") this.hints.fraction.set(`${page} ${medium}`, fraction ?? 0);
    if (name === "live.preview") this.hints.preview.set(page, `data:image/jpeg;base64,${jpeg}`);
    this.host.requestUpdate();
  }
}

/** Words stand at a character of their page: what was heard from there on is void, and after a hole nothing is shown. */
function grown(before: string, at: number, text: string): string {
  const heard = [...before];
  return at > heard.length ? "" : heard.slice(0, at).join("") + text;
}

interface Hint {
  page: number;
  at?: number;
  text?: string;
  medium?: string;
  fraction?: number;
  jpeg?: string;
}

/** Nothing more is to come of it. */
export function settled(book: Book): boolean {
  return ended(book) && book.revising.length === 0;
}

export function ended(book: Pick<Book, "status">): boolean {
  return book.status === "DONE" || book.status === "FAILED" || book.status === "CANCELLED";
}

function noHints(): Hints {
  return { words: new Map(), fraction: new Map(), preview: new Map() };
}
