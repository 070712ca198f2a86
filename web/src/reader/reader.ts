import "./bar";
import "./ending";
import "./leaf";
import "./print";
import "./settings";
import "./top";

import { html, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import type { Book, BookPage } from "../api/schema";
import { StudioElement } from "../app/element";
import { address, be, go } from "../app/route";
import { BookFeed, ended } from "../book/feed";
import { Ahead } from "./ahead";
import { Aloud } from "./aloud";
import { keyed } from "./keys";
import type { Leaf } from "./leaf";
import { awaited, end, opened } from "./making";
import type { Print } from "./print";
import type { ReadingSettings } from "./settings";
import { readerStyles } from "./styles";
import { keepTaste, type Taste, taste } from "./taste";
import type { Top } from "./top";
import { Swipe, tapped, turned } from "./turning";
import { placed, words } from "./words";

/** The open book: page after page, read aloud or in silence, from the moment its cover exists. */
@customElement("iyagi-reader")
export class Reader extends StudioElement {
  @property() run = "";
  @property({ type: Number }) page = 0;

  open: BookPage | null = null; // as it was when the page was turned to
  liked: Taste = taste();
  @state() private said = ""; // of the page that was turned to, for who cannot see it
  @query("iyagi-leaf") private leaf!: Leaf | null;
  @query("iyagi-top") private top!: Top;
  @query("iyagi-reading-settings") private settings!: ReadingSettings;
  @query(".stage") private stage!: HTMLElement;
  @query("iyagi-print") private paper!: Print;

  private readonly feed = new BookFeed(this, () => this.news());
  private readonly aloud = new Aloud(this);
  private readonly ahead = new Ahead();
  private readonly swipe = new Swipe((forward) => this.to(forward ? "after" : "before"));
  private heading = 0; // the page that is being turned to
  private turning = 0; // pages that are on their way

  static override styles = [StudioElement.styles, readerStyles];

  get book(): Book | null {
    return this.feed.book;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute("exportparts", "leaf"); // for page.css to turn
    addEventListener("keydown", this.pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("keydown", this.pressed);
    this.aloud.end();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("run")) this.feed.follow(this.run);
    if (changed.has("page") || changed.has("run")) this.show();
  }

  protected override updated(): void {
    const title = this.book ? `${this.book.name || words().cover} · ${placed(this.page, this.last)}` : document.title;
    if (document.title !== title) document.title = title; // while it reads aloud, every frame comes by here
  }

  private get last(): number {
    return this.book ? end(this.book) : 0;
  }

  private news(): void {
    if (this.page > this.last) void this.turn(this.last);
    this.open = opened(this.open, this.book?.pages[this.page] ?? null);
    this.ahead.fetch(this.book?.pages[this.page + 1]);
    this.aloud.news();
  }

  private show(): void {
    if (!this.turning) this.heading = this.page; // else pages turned quickly lead further on
    this.open = this.book?.pages[this.page] ?? null;
    this.ahead.fetch(this.book?.pages[this.page + 1]);
    if (this.book && this.page === this.last) this.aloud.stop();
    this.aloud.arrive();
    this.said = this.book && !this.aloud.through ? placed(this.page, this.last) : "";
  }

  private async turn(to: number): Promise<void> {
    if (!this.book || to === this.heading || to < 0 || (to > this.last && to > this.heading)) return;
    const forward = to > this.heading;
    this.heading = to;
    this.aloud.leave();
    this.turning += 1;
    await turned(forward, async () => {
      this.page = to;
      be({ view: "read", run: this.run, page: to });
      await this.updateComplete;
      await this.leaf?.seen();
    }).finally(() => (this.turning -= 1));
  }

  onwards(): void {
    void this.turn(this.heading + 1);
  }

  readonly to = (page: "before" | "after" | "first" | "last") => {
    const at = { before: this.heading - 1, after: this.heading + 1, first: 0, last: this.last };
    void this.turn(at[page]);
  };

  readonly step = (by: number) => this.aloud.step(by);

  readonly toggle = async () => {
    if (this.aloud.going) this.aloud.stop();
    else if (this.page < this.last) this.aloud.start();
    else if (this.last) await this.afresh();
  };

  /** From the cover on, aloud. */
  private async afresh(): Promise<void> {
    this.aloud.start();
    await this.turn(0);
  }

  readonly full = () => this.top.full();

  readonly leave = () => go({ view: "book", run: this.run });

  private like(liked: Taste): void {
    this.liked = liked;
    keepTaste(liked);
    this.aloud.pace();
    this.requestUpdate();
  }

  private readonly pressed = (event: KeyboardEvent) => {
    const act = keyed(event, this);
    if (!act) return;
    event.preventDefault();
    act();
  };

  private readonly print = () => void this.paper.now();

  private readonly tapped = (event: MouseEvent) => {
    const forward = tapped(event, this.stage.getBoundingClientRect());
    if (forward !== null) this.to(forward ? "after" : "before");
  };

  protected override render() {
    const said = words();
    if (this.feed.missing) return this.alone(said.missing);
    if (!this.book) return this.alone(this.feed.connected ? said.opening : said.away);
    return html`
      <div class="book" @touchstart=${this.swipe.start} @touchend=${this.swipe.end} @click=${this.tapped} @printed=${this.print}>
        <iyagi-top .book=${this.book} @left=${this.leave} @set=${() => this.settings.show()}></iyagi-top>
        <div class="stage" part="leaf">
          ${this.page === this.last
            ? html`<iyagi-ending .book=${this.book} @again=${() => void this.afresh()}></iyagi-ending>`
            : this.side(this.book)}
          <p class="note" role="status">${this.aloud.note ?? (this.feed.connected ? "" : said.away)}</p>
        </div>
        <iyagi-bar
          .page=${this.page}
          .made=${this.book.pages.slice(0, this.last).map(({ text, picture }) => Boolean(text && picture))}
          .going=${this.aloud.going}
          .said=${this.said}
          @turn=${({ detail }: CustomEvent<number>) => void this.turn(detail)}
          @step=${({ detail }: CustomEvent<"before" | "after">) => this.to(detail)}
          @toggle=${this.toggle}
        ></iyagi-bar>
      </div>
      <iyagi-reading-settings .taste=${this.liked} @liked=${(event: CustomEvent<Taste>) => this.like(event.detail)} @printed=${this.print}></iyagi-reading-settings>
      <iyagi-print .book=${this.book}></iyagi-print>
    `;
  }

  private alone(why: string) {
    return html`<div class="alone"><p role="status">${why}</p><a class="small" href=${address({ view: "shelf" })}>${words().toShelf}</a></div>`;
  }

  private side(book: Book) {
    const { words: written, preview } = this.feed.hints;
    return html`<iyagi-leaf
      class="step${this.liked.size}"
      .page=${this.open}
      .second=${this.aloud.second}
      .painting=${awaited(book, this.open, "picture")}
      .over=${ended(book)}
      .drawing=${preview.get(this.page) ?? ""}
      .writing=${written.get(this.page) ?? ""}
      @sentence=${(event: CustomEvent<number>) => this.aloud.hear(event.detail)}
    ></iyagi-leaf>`;
  }
}
