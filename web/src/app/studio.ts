import "../book/book";
import "../offline/away";
import "../order/order";
import "../reader/reader";
import "../shelf/shelf";

import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";

import { both, language, speak } from "../words/language";
import { StudioElement } from "./element";
import { address, type Route, route } from "./route";
import "./toast";

const words = both(
  {
    name: "이야기",
    order: "새 이야기",
    shelf: "책장",
    other: "English",
    skip: "본문으로 가기",
    where: "이야기방의 곳곳",
    titles: { order: "새 이야기", shelf: "책장", book: "그림책", read: "읽기", facts: "일어난 일" },
  },
  {
    name: "Iyagi",
    order: "New story",
    shelf: "Bookshelf",
    other: "한국어",
    skip: "Skip to the content",
    where: "Places in the studio",
    titles: { order: "New story", shelf: "Bookshelf", book: "Picture book", read: "Reading", facts: "What happened" },
  },
);

/** The whole page: where to go, and the view where we are. */
@customElement("iyagi-studio")
export class Studio extends StudioElement {
  @state() private here: Route = route(location.hash);

  static override styles = [
    StudioElement.styles,
    css`
      header {
        display: flex;
        align-items: center;
        gap: 0.4rem;
        max-width: 72rem;
        margin: 0 auto;
        padding: 0.5rem 1rem;
      }
      .name {
        display: inline-flex;
        align-items: center;
        gap: 0.5rem;
        min-height: var(--finger);
        margin-right: auto;
        color: var(--ink);
        font: 700 1.35rem/1 var(--story);
        text-decoration: none;
      }
      .name img {
        width: 2rem;
        height: 2rem;
      }
      nav {
        display: flex;
        gap: 0.2rem;
      }
      nav a,
      header button {
        display: inline-flex;
        align-items: center;
        min-height: var(--finger);
        padding: 0.2rem 0.75rem;
        border: 0;
        border-radius: 99rem;
        color: var(--ink);
        background: none;
        text-decoration: none;
        white-space: nowrap;
      }
      nav a[aria-current] {
        background: var(--blush);
        font-weight: 700;
      }
      nav a:hover,
      header button:hover {
        background: var(--leaf);
      }
      header button {
        color: var(--soft);
        font-size: 0.9375rem;
      }
      main {
        max-width: 72rem;
        margin: 0 auto;
        padding: 0.5rem 1rem 4rem;
      }
      header .skip {
        position: absolute;
        left: -99rem;
      }
      header .skip:focus {
        left: 1rem;
        z-index: 5;
        padding: 0.6rem 1rem;
        color: var(--ink);
        background: var(--leaf);
      }
      @media (max-width: 26rem) {
        header {
          gap: 0.1rem;
          padding: 0.4rem 0.6rem;
        }
        nav a,
        header button {
          padding: 0.2rem 0.55rem;
          font-size: 0.9375rem;
        }
        .name {
          font-size: 1.2rem;
        }
      }
      :host([reading]) main {
        max-width: none;
        padding: 0;
      }
      @media print {
        main {
          padding: 0;
        }
        header {
          display: none;
        }
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("hashchange", this.moved);
    this.named();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.moved);
  }

  private readonly moved = async () => {
    const before = this.here;
    this.here = route(location.hash);
    this.named();
    await this.updateComplete;
    if (before.view === this.here.view && before.view === "read") return;
    scrollTo({ top: 0, behavior: "instant" });
    this.renderRoot.querySelector("main")?.focus({ preventScroll: true });
  };

  private named(): void {
    this.toggleAttribute("reading", this.here.view === "read");
    document.title = `${words().titles[this.here.view]} · ${words().name}`;
  }

  private readonly skip = () => {
    this.renderRoot.querySelector("main")?.focus();
  };

  private readonly turn = () => {
    speak(language() === "ko" ? "en" : "ko");
    this.named();
  };

  protected override render() {
    const at = this.here.view;
    return html`
      ${at === "read" ? nothing : this.head()}
      <iyagi-away></iyagi-away>
      <main tabindex="-1" id="main">${this.view()}</main>
      <iyagi-toast></iyagi-toast>
    `;
  }

  private head() {
    const said = words();
    const at = this.here.view;
    const current = (view: string) => (at === view ? "page" : nothing);
    return html`
      <header>
        <button class="skip" type="button" @click=${this.skip}>${said.skip}</button>
        <a class="name" href=${address({ view: "order" })}><img src="/icon.svg" alt="" />${said.name}</a>
        <nav aria-label=${said.where}>
          <a href=${address({ view: "order" })} aria-current=${current("order")}>${said.order}</a>
          <a href=${address({ view: "shelf" })} aria-current=${current("shelf")}>${said.shelf}</a>
        </nav>
        <button type="button" lang=${language() === "ko" ? "en" : "ko"} @click=${this.turn}>${said.other}</button>
      </header>
    `;
  }

  private view() {
    const to = this.here;
    switch (to.view) {
      case "order":
        return html`<iyagi-order></iyagi-order>`;
      case "shelf":
        return html`<iyagi-shelf></iyagi-shelf>`;
      case "book":
        return html`<iyagi-book .run=${to.run}></iyagi-book>`;
      case "read":
        return html`<iyagi-reader .run=${to.run} .page=${to.page}></iyagi-reader>`;
      case "facts":
        void import("../facts/facts"); // few open the drawer
        return html`<iyagi-facts .run=${to.run}></iyagi-facts>`;
    }
  }
}
