import "./page";

import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import * as api from "../api/client";
import type { Book, BookPage } from "../api/schema";
import { StudioElement } from "../app/element";
import { address } from "../app/route";
import { toast } from "../app/toast";
import { Teller } from "../reader/teller";
import { trouble } from "../words/trouble";
import { BookFeed, ended } from "./feed";
import { absent, honest, lacking, left, made, type Medium, sentence, usual } from "./progress";
import { words } from "./words";

const PAST = 20; // books that tell how long one takes

/** A book as it is being made, and as it was made. */
@customElement("iyagi-book")
export class BookView extends StudioElement {
  @property() run = "";

  @state() private speaking = -1; // the page that is read aloud
  @state() private usually: number | null = null;
  @query("dialog") private sure!: HTMLDialogElement;

  private readonly feed = new BookFeed(this, "", (book, before) => this.news(book, before));
  private readonly teller = new Teller({
    moved: () => this.speaking >= 0 && !this.teller.speaking && this.hush(),
    ended: () => this.hush(),
    failed: () => this.hush(),
  });

  static override styles = [
    StudioElement.styles,
    css`
      .head {
        display: grid;
        gap: 0.3rem;
        margin-bottom: 1rem;
      }
      .head h1 {
        font-size: clamp(1.5rem, 4vw, 2.2rem);
      }
      .now {
        position: sticky;
        top: 0;
        z-index: 2;
        display: grid;
        gap: 0.4rem;
        margin: 0 -1rem 1rem;
        padding: 0.6rem 1rem 0.7rem;
        border-bottom: 1px solid var(--line);
        background: rgb(251 243 225 / 0.95);
      }
      .now .row {
        justify-content: space-between;
        min-height: var(--finger);
      }
      .now p {
        font-weight: 700;
      }
      progress {
        width: 100%;
        height: 0.6rem;
        overflow: hidden;
        border: 0;
        border-radius: 99rem;
        appearance: none;
        background: #efdfbf;
      }
      progress::-webkit-progress-bar {
        background: #efdfbf;
      }
      progress::-webkit-progress-value {
        border-radius: 99rem;
        background: var(--persimmon);
        transition: width 0.5s;
      }
      progress::-moz-progress-bar {
        background: var(--persimmon);
      }
      .notice {
        display: grid;
        gap: 0.7rem;
        justify-items: start;
        margin-bottom: 1rem;
      }
      .pages {
        display: grid;
        gap: 1.4rem;
      }
      .end {
        display: grid;
        gap: 1rem;
        justify-items: center;
        margin-top: 2rem;
        text-align: center;
      }
      dialog {
        width: min(22rem, calc(100vw - 2rem));
        padding: 1.6rem;
        border: 0;
        border-radius: 1.5rem;
        color: inherit;
        background: var(--leaf);
        text-align: center;
      }
      dialog::backdrop {
        background: rgb(59 42 32 / 0.45);
      }
      dialog .row {
        justify-content: center;
        margin-top: 1.1rem;
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.teller.end();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("run")) this.feed.follow(this.run);
  }

  private news(book: Book, before: Book | null): void {
    if (!before) void this.estimate(book);
    if (ended(book)) this.sure?.close();
    document.title = `${book.name || words().unnamed} · ${sentence(book)}`;
  }

  private async estimate({ options }: Book): Promise<void> {
    const { runs } = await api.shelf(PAST).catch(() => ({ runs: [] }));
    this.usually = usual(runs, options.panels ?? 4);
  }

  private hear(page: number): void {
    const url = this.feed.book?.pages[page]?.narration?.url;
    if (this.speaking === page || !url) return this.hush();
    this.speaking = page;
    void this.teller.tell(url, 1, 0);
  }

  private hush(): void {
    this.speaking = -1;
    this.teller.hush();
  }

  private async ask(what: () => Promise<unknown>): Promise<void> {
    try {
      await what();
      await this.feed.refresh();
    } catch (error) {
      toast({ text: trouble(error) });
    }
  }

  private again({ page, medium }: { page: BookPage; medium: Medium }): void {
    void this.ask(() => api.revise(this.run, page.page, { base: page.revision ?? 0, again: [medium] }));
  }

  private readonly cancel = () => {
    this.sure.close();
    void this.ask(() => api.cancel(this.run));
  };

  private readonly retry = () => void this.ask(() => api.retry(this.run));

  protected override render() {
    const said = words();
    const book = this.feed.book;
    if (this.feed.missing) return html`<p role="status">${said.missing}</p><a class="small" href=${address({ view: "shelf" })}>${said.toShelf}</a>`;
    if (!book) return html`<p role="status">${this.feed.connected ? said.opening : said.away}</p>`;
    const { era, place, characters, topic } = book.brief;
    return html`
      <div class="head">
        <h1>${book.name || said.unnamed}</h1>
        <p class="hush" lang="ko">${[era, place, characters, topic].join(" · ")}</p>
      </div>
      ${this.now(book)} ${this.trouble(book)}
      <div class="pages" @hear=${(event: CustomEvent<number>) => this.hear(event.detail)} @again=${(event: CustomEvent<{ page: BookPage; medium: Medium }>) => this.again(event.detail)}>
        ${book.pages.map((page) => html`<iyagi-page .book=${book} .page=${page} .hints=${this.feed.hints} ?speaking=${this.speaking === page.page}></iyagi-page>`)}
      </div>
      <footer class="end">
        <p class="hush" ?hidden=${!honest(book)}>${honest(book)}</p>
        <a href=${address({ view: "facts", run: this.run })}>${said.facts}</a>
      </footer>
      ${this.asking()}
    `;
  }

  private now(book: Book) {
    const said = words();
    const open = !ended(book);
    return html`<div class="now">
      <div class="row">
        <p role="status">${this.feed.connected ? absent(book) || sentence(book) : said.away}</p>
        <span class="hush">${left(book, this.usually, Date.now())}</span>
        ${book.pages[0]?.picture ? html`<a class="small" href=${address({ view: "read", run: this.run, page: 0 })}>${said.read}</a>` : nothing}
        ${open ? html`<button class="small" type="button" @click=${() => this.sure.showModal()}>${said.stop}</button>` : nothing}
      </div>
      <progress max="1" .value=${made(book)} aria-label=${said.made}></progress>
    </div>`;
  }

  private trouble(book: Book) {
    const said = words();
    const why = book.status === "FAILED" ? said.why((book.error ?? "").replace(/^\w+: /, "")) : lacking(book);
    if (!why) return nothing;
    return html`<div class="notice"><p>${why}</p><button class="small" type="button" @click=${this.retry}>${said.retry}</button></div>`;
  }

  private asking() {
    const said = words();
    return html`<dialog aria-labelledby="asked">
      <p id="asked">${said.sure}<br /><span class="hush">${said.kept}</span></p>
      <div class="row">
        <button class="small" type="button" autofocus @click=${() => this.sure.close()}>${said.goOn}</button>
        <button class="small" type="button" @click=${this.cancel}>${said.stop}</button>
      </div>
    </dialog>`;
  }
}
