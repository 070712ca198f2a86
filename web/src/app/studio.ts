import "../book/book";
import "../offline/away";
import "../order/order";
import "../reader/reader";
import "../shelf/shelf";
import "./toast";

import { html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";

import { language, speak } from "../words/language";
import { StudioElement } from "./element";
import { address, type Route, route } from "./route";
import { studioStyles } from "./styles";
import { words } from "./words";

/** The whole page: where to go, and the view where we are. */
@customElement("iyagi-studio")
export class Studio extends StudioElement {
  @state() private here: Route = route(location.hash);

  static override styles = [StudioElement.styles, studioStyles];

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
    this.begin();
  };

  /** Go on at the beginning of the view: what had the focus is gone. */
  private readonly begin = () => this.renderRoot.querySelector("main")?.focus({ preventScroll: true });

  private named(): void {
    this.toggleAttribute("reading", this.here.view === "read");
    document.title = `${words().titles[this.here.view]} · ${words().name}`;
  }

  private readonly turn = () => {
    speak(language() === "ko" ? "en" : "ko");
    this.named();
  };

  protected override render() {
    const at = this.here.view;
    return html`
      ${at === "read" ? nothing : this.head()}
      <iyagi-away></iyagi-away>
      <iyagi-toast @acted=${this.begin}></iyagi-toast>
      <main tabindex="-1">${this.view()}</main>
    `;
  }

  private head() {
    const said = words();
    const at = this.here.view;
    const current = (view: string) => (at === view ? "page" : nothing);
    return html`
      <header>
        <button class="skip" type="button" @click=${this.begin}>${said.skip}</button>
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
        return keyed(to.run, html`<iyagi-book .run=${to.run}></iyagi-book>`);
      case "read":
        return keyed(to.run, html`<iyagi-reader .run=${to.run} .page=${to.page}></iyagi-reader>`);
      case "facts":
        void import("../facts/facts"); // few open the drawer
        return keyed(to.run, html`<iyagi-facts .run=${to.run}></iyagi-facts>`);
    }
  }
}
