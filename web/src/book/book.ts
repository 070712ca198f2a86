import "../reader/print";
import "./head";
import "./lack";
import "./now";
import "./page";

import { css, html, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";

import * as api from "../api/client";
import type { Book, BookPage } from "../api/schema";
import { StudioElement } from "../app/element";
import { address, go } from "../app/route";
import { toast } from "../app/toast";
import { write } from "../order/draft";
import type { Print } from "../reader/print";
import { trouble } from "../words/trouble";
import { BookFeed, ended } from "./feed";
import { Hearing } from "./hearing";
import { words as pageWords } from "./page-words";
import { absent, type Awaited, honest, type Medium, repainted, sentence, usual } from "./progress";
import { words } from "./words";

const PAST = 50; // books that tell how long one takes
const COMING = 7000; // milliseconds in which who is awaited may still say that they are there

/** A book as it is being made, as it was made, and as it is changed. */
@customElement("iyagi-book")
export class BookView extends StudioElement {
  @property() run = "";

  @state() private usually: number | null = null;
  @state() private fresh: ReadonlySet<number> = new Set(); // pages with a new picture that nobody has looked at
  @query("iyagi-print") private paper!: Print;
  private awaited: { who: Awaited; since: number } | null = null;

  private readonly feed = new BookFeed(this, (book, before) => this.news(book, before));
  private readonly hearing = new Hearing(this);

  static override styles = [
    StudioElement.styles,
    css`
      iyagi-now {
        position: sticky;
        top: 0;
        z-index: 2;
        margin: 0 -1rem 1.2rem;
      }
      iyagi-now.over {
        position: static;
      }
      @media (max-height: 28rem) {
        iyagi-now {
          position: static;
        }
      }
      .notice {
        display: grid;
        gap: 0.7rem;
        justify-items: start;
        margin-bottom: 1.2rem;
      }
      .pages {
        display: grid;
        gap: 1.6rem;
      }
      .honest {
        margin-top: 2rem;
        text-align: center;
      }
      @media print {
        :host > :not(iyagi-print) {
          display: none;
        }
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("run")) this.feed.follow(this.run);
  }

  protected override updated(): void {
    const { book } = this.feed;
    if (book) document.title = `${book.name || words().unnamed} · ${sentence(book)}`;
  }

  private news(book: Book, before: Book | null): void {
    if (!before) void this.estimate(book);
    const come = repainted(book, before);
    if (come.length) this.fresh = new Set([...this.fresh, ...come]);
    for (const page of come) toast({ text: words().newPicture(page ? pageWords().page(page) : pageWords().cover) });
    const who = absent(book);
    if (who !== this.awaited?.who) this.awaited = who && { who, since: Date.now() };
  }

  private async estimate({ options }: Book): Promise<void> {
    const { runs } = await api.shelf(PAST).catch(() => ({ runs: [] }));
    this.usually = usual(runs, options.panels ?? 4);
  }

  /** After a gateway came back nobody is known for a moment: who may still come is not missed yet. */
  private get missed(): Awaited | null {
    return this.awaited && Date.now() - this.awaited.since >= COMING ? this.awaited.who : null;
  }

  private async ask(what: () => Promise<unknown>, done?: string): Promise<void> {
    try {
      await what();
      if (done) toast({ text: done });
    } catch (error) {
      toast({ text: trouble(error) });
    }
    await this.feed.refresh(); // a refusal, too, says that something else is true by now
  }

  /** A book that failed is opened again as a whole; one that is done stays so, and its page gets a new revision. */
  private again({ page, medium }: { page: BookPage; medium: Medium }): void {
    if (this.feed.book?.status === "FAILED") return this.retry();
    void this.ask(() => api.revise(this.run, page.page, { base: page.revision ?? 0, again: [medium] }));
  }

  private keep({ page, revision }: { page: BookPage; revision: number }): void {
    void this.ask(() => api.keep(this.run, page.page, revision), words().keptPicture);
  }

  private seen(page: number): void {
    this.fresh = new Set([...this.fresh].filter((one) => one !== page));
  }

  private readonly retry = () => void this.ask(() => api.retry(this.run));

  private readonly anew = () => {
    const book = this.feed.book;
    if (!book) return;
    write(book.brief, book.options);
    go({ view: "order" });
  };

  private async changed(): Promise<void> {
    this.hearing.hush();
    toast({ text: words().changed });
    await this.feed.refresh();
  }

  protected override render() {
    const said = words();
    const { book, connected, missing } = this.feed;
    if (missing) return html`<div class="notice"><p role="status">${said.missing}</p><a class="small" href=${address({ view: "shelf" })}>${said.toShelf}</a></div>`;
    if (!book) return html`<p role="status">${connected ? said.opening : said.away}</p>`;
    return html`
      <iyagi-book-head
        .book=${book}
        @pin=${({ detail }: CustomEvent<boolean>) => this.ask(() => api.pin(this.run, detail))}
        @rename=${({ detail }: CustomEvent<string>) => this.ask(() => api.rename(this.run, detail))}
        @anew=${this.anew}
        @print=${() => this.paper.now()}
      ></iyagi-book-head>
      <iyagi-now
        class=${ended(book) ? "over" : ""}
        .book=${book}
        .connected=${connected}
        .absent=${this.missed}
        .usually=${this.usually}
        @cancel=${() => this.ask(() => api.cancel(this.run))}
      ></iyagi-now>
      <iyagi-lack .book=${book} @retry=${this.retry} @anew=${this.anew}></iyagi-lack>
      ${this.pages(book)}
      <p class="hush honest" ?hidden=${!honest(book)}>${honest(book)}</p>
      <iyagi-print .book=${book}></iyagi-print>
    `;
  }

  private pages(book: Book) {
    const { words: written, preview, fraction } = this.feed.hints;
    return html`<section
      class="pages"
      aria-label=${words().pages}
      @hear=${({ detail }: CustomEvent<number>) => this.hearing.hear(detail, book.pages[detail]?.narration?.url)}
      @again=${({ detail }: CustomEvent<{ page: BookPage; medium: Medium }>) => this.again(detail)}
      @keep=${({ detail }: CustomEvent<{ page: BookPage; revision: number }>) => this.keep(detail)}
      @seen=${({ detail }: CustomEvent<number>) => this.seen(detail)}
      @changed=${this.changed}
      @stale=${() => this.feed.refresh()}
    >
      ${repeat(
        book.pages,
        ({ page }) => `${book.run_id} ${page}`,
        (page) => html`<iyagi-page
          .book=${book}
          .page=${page}
          .writing=${written.get(page.page) ?? ""}
          .preview=${preview.get(page.page) ?? ""}
          .fraction=${fraction.get(`${page.page} picture`) ?? -1}
          .fresh=${this.fresh.has(page.page)}
          .speaking=${this.hearing.page === page.page}
        ></iyagi-page>`,
      )}
    </section>`;
  }
}
