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
];
const LIVE = ["live.delta", "live.progress", "live.preview"];
const AGAIN = 2000; // milliseconds until the book is asked for again
const LOOK = 5000; // milliseconds between looks at what no fact tells: the queue, and who is there

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

  private stream: Stream | null = null;
  private asking = false;
  private stale = false;
  private timer = 0;
  private look = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private id: string,
    private readonly heard: (book: Book, before: Book | null) => void = () => {},
  ) {
    host.addController(this);
  }

  get run(): string {
    return this.id;
  }

  /** Look at another book. */
  follow(run: string): void {
    if (run === this.id) return;
    this.leave();
    this.id = run;
    this.book = null;
    this.missing = false;
    this.hints = noHints();
    this.begin();
  }

  hostConnected(): void {
    this.begin();
  }

  hostDisconnected(): void {
    this.leave();
  }

  /** Ask for the book as it is now, and follow what is still to come of it: after a retry or a change. */
  async refresh(): Promise<void> {
    if (this.asking) {
      this.stale = true;
      return;
    }
    this.asking = true;
    do {
      this.stale = false;
      await this.ask(this.id);
    } while (this.stale);
    this.asking = false;
  }

  private begin(): void {
    if (!this.id) return;
    void this.refresh();
    this.look = window.setInterval(() => this.book && !settled(this.book) && void this.refresh(), LOOK);
  }

  private leave(): void {
    this.stream?.close();
    this.stream = null;
    clearTimeout(this.timer);
    clearInterval(this.look);
  }

  private async ask(run: string): Promise<void> {
    clearTimeout(this.timer);
    try {
      const book = await api.book(run);
      if (run === this.id) this.take(book);
    } catch (error) {
      if (run !== this.id) return;
      this.missing = error instanceof Refused && error.status === 404;
      this.connected = error instanceof Refused;
      if (!this.missing) this.timer = window.setTimeout(() => void this.refresh(), AGAIN);
      this.host.requestUpdate();
    }
  }

  private take(book: Book): void {
    const before = this.book;
    this.book = book;
    this.connected = true;
    for (const { page, text } of book.pages) if (text) this.hints.words.delete(page);
    if (settled(book)) {
      this.leave();
      this.hints = noHints();
    } else {
      this.stream ??= this.listen(book.position);
      if (!this.look) this.look = window.setInterval(() => void this.refresh(), LOOK);
    }
    this.heard(book, before);
    this.host.requestUpdate();
  }

  private listen(after: number): Stream {
    return new Stream(`/api/runs/${this.id}/events?view=facts&after=${after}`, [...FACTS, ...LIVE], {
      frame: (name, data) => (name.startsWith("live.") ? this.hint(name, JSON.parse(data) as Hint) : void this.refresh()),
      connected: (yes) => this.reached(yes),
    });
  }

  private reached(yes: boolean): void {
    if (yes && !this.connected) void this.refresh();
    this.connected = yes;
    this.host.requestUpdate();
  }

  private hint(name: string, { page, text, medium, fraction, jpeg }: Hint): void {
    if (name === "live.delta") this.hints.words.set(page, (this.hints.words.get(page) ?? "") + (text ?? ""));
    if (name === "live.progress") this.hints.fraction.set(`${page} ${medium}`, fraction ?? 0);
    if (name === "live.preview") this.hints.preview.set(page, `data:image/jpeg;base64,${jpeg}`);
    this.host.requestUpdate();
  }
}

interface Hint {
  page: number;
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
