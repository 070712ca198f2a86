import type { Book, BookPage } from "../api/schema";
import { Awake } from "./awake";
import { awaited } from "./making";
import { heard, sentences, spokenAs } from "./sentences";
import type { Taste } from "./taste";
import { Teller } from "./teller";
import { words } from "./words";

const SILENT = { least: 4000, character: 140 }; // milliseconds that a page without a voice stays open

/** Who holds the book. */
export interface Holder {
  readonly book: Book | null;
  readonly open: BookPage | null;
  readonly liked: Taste;
  /** This page has been read. */
  onwards(): void;
  /** Something of what is shown has changed. */
  requestUpdate(): void;
}

/** Reading aloud: a page by its voice, a page without one in silence, and what is still being made is waited for. */
export class Aloud {
  through = false; // reading on from page to page
  note: string | null = null; // why nothing is heard

  private readonly awake = new Awake();
  private readonly teller = new Teller({
    moved: () => this.changed(),
    ended: () => this.breathe(this.holder.liked.pause * 1000),
    failed: () => this.silently(words().unplayable),
    silenced: () => this.stop(words().silenced),
  });
  private timer = 0;
  private patient = true; // waits for the picture, too

  constructor(private readonly holder: Holder) {}

  /** Whoever presses the button now means "pause". */
  get going(): boolean {
    return this.through || this.teller.speaking;
  }

  /** How far the open page's voice is; -1 when nobody has begun to read it. */
  get second(): number {
    const voice = this.holder.open?.narration;
    return voice && this.teller.url === voice.url ? this.teller.second : -1;
  }

  start(): void {
    this.through = true;
    this.patient = false;
    this.read();
    if (!this.teller.speaking) this.teller.unlock();
  }

  stop(why: string | null = null): void {
    this.through = false;
    this.rest();
    this.teller.hush();
    this.note = why;
    this.changed();
  }

  /** The page is turned: its voice is silent. */
  leave(): void {
    this.rest();
    this.teller.forget();
    this.note = null;
  }

  /** Another page is open. */
  arrive(): void {
    this.leave();
    this.awake.turned();
    this.patient = true;
    if (this.through) this.read();
  }

  /** The book has grown. */
  news(): void {
    if (this.through && !this.teller.speaking && !this.timer) this.read();
  }

  /** Hear a sentence: this one, or on from there when the book is being read. */
  hear(number: number): void {
    const one = this.told()[number];
    if (one?.start == null) return;
    this.patient = false;
    this.read(one.start, this.through ? undefined : (one.end ?? undefined));
  }

  /** The sentence after or before the one that is heard. */
  step(by: number): void {
    const all = this.told();
    this.hear(Math.min(Math.max(heard(all, this.second) + by, 0), all.length - 1));
  }

  pace(): void {
    this.teller.pace(this.holder.liked.speed);
  }

  end(): void {
    this.through = false;
    this.rest();
    this.teller.end();
    this.awake.end();
  }

  private told() {
    const page = this.holder.open;
    return page && spokenAs(page) ? sentences(page.text, page.narration) : [];
  }

  private read(from?: number, until?: number): void {
    const { book, open, liked } = this.holder;
    if (!book) return;
    this.rest();
    this.note = null;
    if (!open?.text) this.note = words().writing;
    else if (this.patient && awaited(book, open, "picture")) this.note = words().painting;
    else if (open.narration) void this.teller.tell(open.narration.url, liked.speed, from, until);
    else if (awaited(book, open, "voice")) this.note = words().speaking;
    else this.silently(words().voiceless);
    this.changed();
  }

  /** A page that cannot be heard is left open as long as it takes to read it oneself. */
  private silently(why: string): void {
    this.note = why;
    const length = this.holder.open?.text.length ?? 0;
    this.breathe(Math.max(SILENT.least, length * SILENT.character));
  }

  private breathe(pause: number): void {
    this.rest();
    if (this.through && this.holder.liked.auto) this.timer = window.setTimeout(() => this.onwards(), pause);
    else this.through = false;
    this.changed();
  }

  private onwards(): void {
    this.timer = 0;
    this.holder.onwards();
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.timer = 0;
  }

  private changed(): void {
    this.awake.aloud(this.going);
    this.holder.requestUpdate();
  }
}
