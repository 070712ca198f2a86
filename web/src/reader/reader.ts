import "./leaf";
import "./print";
import "./settings";

import { html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import type { BookPage } from "../api/schema";
import { StudioElement } from "../app/element";
import { address, be, go } from "../app/route";
import { BookFeed, ended } from "../book/feed";
import { icons } from "../look/icons";
import { spokenAs } from "./leaf";
import { heard, sentences } from "./sentences";
import type { ReadingSettings } from "./settings";
import { readerStyles } from "./styles";
import { keepTaste, type Taste, taste } from "./taste";
import { Teller } from "./teller";
import { Swipe, turned } from "./turning";
import { words } from "./words";

const BREATH = 900; // milliseconds between the end of a page's voice and its turning
const SILENT = { least: 4000, character: 140 }; // milliseconds that a page without a voice stays open

/** The open book: page after page, read aloud or in silence, from the moment its cover exists. */
@customElement("iyagi-reader")
export class Reader extends StudioElement {
  @property() run = "";
  @property({ type: Number }) page = 0;

  @state() private open: BookPage | null = null; // as it was when the page was turned to
  @state() private through = false; // reading on from page to page
  @state() private liked: Taste = taste();
  @state() private note = "";
  @query("iyagi-reading-settings") private settings!: ReadingSettings;

  private readonly feed = new BookFeed(this, "", () => this.news());
  private readonly teller = new Teller({
    moved: () => this.requestUpdate(),
    ended: () => this.atEnd(),
    failed: () => this.unplayable(),
  });
  private readonly swipe = new Swipe((forward) => void this.turn(this.page + (forward ? 1 : -1)));
  private timer = 0;

  static override styles = [StudioElement.styles, readerStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("keydown", this.pressed);
    document.addEventListener("fullscreenchange", this.refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("keydown", this.pressed);
    document.removeEventListener("fullscreenchange", this.refresh);
    clearTimeout(this.timer);
    this.teller.end();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("run")) this.feed.follow(this.run);
    if (changed.has("page") && changed.get("page") !== undefined) this.show();
  }

  private get last(): number {
    return (this.feed.book?.options.panels ?? 0) + 1; // the page that says "the end"
  }

  private get over(): boolean {
    return !this.feed.book || ended(this.feed.book);
  }

  private readonly refresh = () => this.requestUpdate();

  /** The book has grown: what this page lacked is put in, what was changed waits for the next turn. */
  private news(): void {
    const now = this.feed.book?.pages[this.page] ?? null;
    const whole = this.open?.page === this.page && this.open.text && this.open.picture && this.open.narration;
    if (!whole) this.open = now;
    if (this.through && !this.teller.speaking && !this.timer) this.read();
    document.title = `${this.feed.book?.name || words().cover} · ${words().page(this.page, this.last - 1)}`;
  }

  private show(): void {
    this.open = this.feed.book?.pages[this.page] ?? null;
    this.note = "";
    this.ahead();
  }

  /** Fetch what is turned to next, so that it is there at once. */
  private ahead(): void {
    const next = this.feed.book?.pages[this.page + 1];
    if (next?.picture) new Image().src = next.picture.url;
    if (next?.narration) void fetch(next.narration.url).catch(() => {});
  }

  private async turn(to: number): Promise<void> {
    const book = this.feed.book;
    if (!book || to === this.page || to < 0 || to > this.last) return;
    this.rest();
    this.teller.forget();
    await turned(to > this.page, () => {
      this.page = to;
      be({ view: "read", run: this.run, page: to });
      return this.updateComplete;
    });
    if (to === this.last) this.through = false;
    if (this.through) this.read();
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.timer = 0;
  }

  /** Read this page, from a second on; wait while its voice is still being made. */
  private read(second?: number): void {
    const voice = this.open?.narration;
    this.rest();
    if (voice) {
      this.note = "";
      void this.teller.tell(voice.url, this.liked.speed, second);
    } else if (this.open?.text && (this.over || !this.feed.book?.options.tts_enabled)) {
      this.note = words().voiceless;
      const silence = Math.max(SILENT.least, this.open.text.length * SILENT.character);
      if (this.through) this.timer = window.setTimeout(() => void this.onwards(), silence);
    } else this.note = words().speaking;
  }

  private atEnd(): void {
    this.requestUpdate();
    if (this.through && this.liked.auto) this.timer = window.setTimeout(() => void this.onwards(), BREATH);
    else this.through = false;
  }

  private async onwards(): Promise<void> {
    this.rest();
    if (this.through) await this.turn(this.page + 1);
  }

  private unplayable(): void {
    this.through = false;
    this.note = words().unplayable;
  }

  private readonly toggle = () => {
    if (this.through || this.teller.speaking) {
      this.through = false;
      this.rest();
      this.teller.hush();
      this.note = "";
      return;
    }
    this.through = true;
    if (this.page >= this.last) void this.turn(0);
    else this.read();
  };

  private sentence(number: number): void {
    const page = this.open;
    if (!page?.narration || !spokenAs(page)) return;
    const start = sentences(page.text, page.narration)[number]?.start;
    if (start != null) this.read(start);
  }

  private step(by: number): void {
    const page = this.open;
    if (!page?.narration) return;
    const all = sentences(page.text, page.narration);
    this.sentence(Math.min(Math.max(heard(all, this.teller.second) + by, 0), all.length - 1));
  }

  private like(liked: Taste): void {
    this.liked = liked;
    keepTaste(liked);
    this.teller.pace(liked.speed);
  }

  private readonly leave = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    go({ view: "book", run: this.run });
  };

  private readonly full = () =>
    void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());

  private readonly pressed = (event: KeyboardEvent) => {
    const target = event.composedPath()[0] as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest("dialog, input")) return;
    const button = target.closest("button, a");
    const act: Record<string, () => void> = {
      ArrowRight: () => void this.turn(this.page + 1),
      ArrowLeft: () => void this.turn(this.page - 1),
      PageDown: () => void this.turn(this.page + 1),
      PageUp: () => void this.turn(this.page - 1),
      Home: () => void this.turn(0),
      End: () => void this.turn(this.last),
      ",": () => this.step(-1),
      ".": () => this.step(1),
      f: this.full,
      Escape: this.leave,
      ...(button ? {} : { " ": this.toggle }),
    };
    const found = act[event.key];
    if (!found) return;
    event.preventDefault();
    found();
  };

  protected override render() {
    const said = words();
    if (this.feed.missing) return this.alone(said.missing);
    if (!this.feed.book) return this.alone(this.feed.connected ? said.opening : said.away);
    return html`
      <div class="book" @touchstart=${this.swipe.start} @touchend=${this.swipe.end}>
        ${this.head()}
        ${this.page === this.last ? this.end() : this.leaf()}
        ${this.foot()}
      </div>
      <iyagi-reading-settings .taste=${this.liked} @liked=${(event: CustomEvent<Taste>) => this.like(event.detail)}></iyagi-reading-settings>
      <iyagi-print .book=${this.feed.book}></iyagi-print>
    `;
  }

  private alone(why: string) {
    return html`<div class="alone"><p role="status">${why}</p><a class="small" href=${address({ view: "shelf" })}>${words().toShelf}</a></div>`;
  }

  private head() {
    const said = words();
    const full = Boolean(document.fullscreenElement);
    return html`<header>
      <button class="round" type="button" aria-label=${said.leave} @click=${this.leave}>${icons.close}</button>
      <h1>${this.feed.book?.name || said.cover}</h1>
      ${document.fullscreenEnabled
        ? html`<button class="round" type="button" aria-label=${full ? said.notFull : said.full} @click=${this.full}>${full ? icons.shrink : icons.grow}</button>`
        : nothing}
      <button class="round" type="button" aria-label=${said.menu} @click=${() => this.settings.show()}>가</button>
    </header>`;
  }

  private leaf() {
    const { words: written, preview } = this.feed.hints;
    return html`<iyagi-leaf
      class="step${this.liked.size}"
      .page=${this.open}
      .second=${this.open?.narration && this.teller.url === this.open.narration.url ? this.teller.second : -1}
      .over=${this.over}
      .drawing=${preview.get(this.page) ?? ""}
      .writing=${written.get(this.page) ?? ""}
      @sentence=${(event: CustomEvent<number>) => this.sentence(event.detail)}
    ></iyagi-leaf>`;
  }

  private end() {
    const said = words();
    return html`<section class="end">
      <p class="fin" lang="ko">${said.end}</p>
      <p>${said.ended}</p>
      <div class="row">
        <button class="big" type="button" @click=${() => void this.turn(0)}>${said.again}</button>
        <a class="small" href=${address({ view: "shelf" })}>${said.toShelf}</a>
        <a class="small" href=${address({ view: "order" })}>${said.anew}</a>
        <button class="small" type="button" @click=${() => print()}>${said.print}</button>
      </div>
    </section>`;
  }

  private foot() {
    const said = words();
    const going = this.through || this.teller.speaking;
    const where = this.page === this.last ? said.end : this.page ? said.page(this.page, this.last - 1) : said.cover;
    return html`<footer>
      <p class="note" role="status">${this.note || (this.feed.connected ? "" : said.away)}</p>
      <nav>
        <button class="round" type="button" aria-label=${said.before} ?disabled=${this.page === 0} @click=${() => void this.turn(this.page - 1)}>${icons.before}</button>
        <button class="tell" type="button" aria-pressed=${going} @click=${this.toggle}>${going ? said.pause : said.play}</button>
        <button class="round" type="button" aria-label=${said.after} ?disabled=${this.page === this.last} @click=${() => void this.turn(this.page + 1)}>${icons.after}</button>
      </nav>
      <p class="where" aria-live="polite">${where}</p>
    </footer>`;
  }
}
