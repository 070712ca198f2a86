import "../offline/install";
import "./card";
import "./spine";

import { html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";

import * as api from "../api/client";
import type { RunItem } from "../api/schema";
import { StudioElement } from "../app/element";
import { address, go } from "../app/route";
import { toast } from "../app/toast";
import { icons } from "../look/icons";
import { keep, letGo } from "../offline/kept";
import { trouble } from "../words/trouble";
import { Bin } from "./bin";
import type { Card } from "./card";
import { asleep } from "./drawings";
import { ShelfFeed } from "./feed";
import { found, runIn } from "./find";
import type { Spine } from "./spine";
import { board, shelfStyles } from "./styles";
import { words } from "./words";

const PATIENCE = 8; // seconds in which one may think better of throwing a book away
const bin = new Bin((error) => toast({ text: trouble(error) })); // what is in it stays there when the shelf is left

/** All books that there are, with what can be done about each. */
@customElement("iyagi-shelf")
export class Shelf extends StudioElement {
  @state() private wanted = "";
  @state() private wrongLink = false;
  @state() private keeping = ""; // the run that is being kept on this device
  @query("iyagi-card") private card!: Card;
  @query("h1") private heading!: HTMLElement;

  private readonly feed = new ShelfFeed(this);
  private readonly thrown = () => this.requestUpdate();

  static override styles = [StudioElement.styles, board, shelfStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    bin.addEventListener("change", this.thrown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    bin.removeEventListener("change", this.thrown);
  }

  /** What is sought may stand where nobody has looked yet. */
  protected override updated(): void {
    if (this.wanted && this.feed.next) void this.ask(() => this.feed.more());
  }

  private async ask(what: () => Promise<unknown>): Promise<void> {
    await what().catch((error: unknown) => toast({ text: trouble(error) }));
  }

  private throwAway({ run_id, name }: RunItem): void {
    const said = words();
    bin.throw(run_id);
    toast({
      text: said.removed(name || said.unnamed),
      act: { name: said.undo, run: () => bin.takeBack(run_id) },
      over: () => void bin.remove(run_id),
      seconds: PATIENCE,
    });
    this.heading.focus(); // the book that was looked after is gone
  }

  private rename(item: RunItem): void {
    const spines = [...this.renderRoot.querySelectorAll<Spine>("iyagi-spine")];
    void spines.find((spine) => spine.item.run_id === item.run_id)?.rename();
  }

  private async keep({ run_id, name }: RunItem): Promise<void> {
    const said = words();
    this.keeping = run_id;
    await this.ask(async () => {
      if (this.feed.kept.has(run_id)) return letGo(run_id);
      await keep(run_id);
      toast({ text: said.nowKept(name) });
    });
    this.keeping = "";
    await this.feed.lookHere();
  }

  private readonly openLink = (event: Event) => {
    event.preventDefault();
    const run = runIn(new FormData(event.target as HTMLFormElement).get("link") as string);
    this.wrongLink = !run;
    if (run) go({ view: "book", run });
  };

  protected override render() {
    const said = words();
    const { connected, kept, loaded, items } = this.feed;
    const away = !connected && (loaded || !items.length); // of a shelf that stands for another the page itself tells
    return html`
      <div class="head">
        <h1 tabindex="-1">${said.name}</h1>
        <input class="field" type="search" placeholder=${said.search} aria-label=${said.search} @input=${(event: Event) => (this.wanted = (event.target as HTMLInputElement).value)} />
      </div>
      <p class="notice" role="status" ?hidden=${!away}>${away ? said.away : ""}</p>
      <div class="case">${this.books()}</div>
      ${this.foot()}
      <iyagi-card
        .kept=${kept}
        .keeping=${this.keeping}
        @pin=${this.pin}
        @naming=${({ detail }: CustomEvent<RunItem>) => this.rename(detail)}
        @keep=${({ detail }: CustomEvent<RunItem>) => this.keep(detail)}
        @remove=${({ detail }: CustomEvent<RunItem>) => this.throwAway(detail)}
      ></iyagi-card>
    `;
  }

  private readonly pin = ({ detail }: CustomEvent<RunItem>) => this.ask(() => api.pin(detail.run_id, !detail.pinned));

  private books() {
    const said = words();
    const { loaded, items, kept, next, nextToGo } = this.feed;
    if (!loaded && !items.length) return html`<p class="nothing" role="status">${said.opening}</p>`;
    const shown = found(items, this.wanted).filter(({ run_id }) => !bin.has(run_id));
    if (!shown.length && !this.wanted) return this.empty();
    if (!shown.length) return html`<p class="nothing" role="status">${next ? said.opening : said.none(this.wanted)}</p>`;
    return html`<ul
      @pin=${this.pin}
      @care=${({ detail }: CustomEvent<RunItem>) => this.card.show(detail)}
      @rename=${({ detail }: CustomEvent<{ item: RunItem; name: string }>) => this.ask(() => api.rename(detail.item.run_id, detail.name))}
    >
      ${this.wanted ? nothing : html`<li>${this.place()}</li>`}
      ${repeat(
        shown,
        ({ run_id }) => run_id,
        (item) => html`<li><iyagi-spine .item=${item} ?kept=${kept.has(item.run_id)} ?leaving=${item.run_id === nextToGo}></iyagi-spine></li>`,
      )}
    </ul>`;
  }

  /** Where the next book will stand. */
  private place() {
    return html`<a class="slot" href=${address({ view: "order" })}>
      <span class="stand"><span>${icons.plus}</span></span>
      <div class="board"></div>
      <strong>${words().slot}</strong>
    </a>`;
  }

  private empty() {
    const said = words();
    return html`<div class="empty">
      ${asleep}
      <div class="board"></div>
      <h2>${said.empty}</h2>
      <p>${said.emptyMore}</p>
      <a class="big" href=${address({ view: "order" })}>${said.make}</a>
    </div>`;
  }

  private foot() {
    const said = words();
    const { next, keep, nextToGo, items } = this.feed;
    const going = items.find(({ run_id }) => run_id === nextToGo);
    return html`<footer class="foot">
      ${next ? html`<button class="small more" type="button" @click=${() => this.ask(() => this.feed.more())}>${said.more}</button>` : nothing}
      ${keep ? html`<p class="hush">${said.kept(keep)} ${going ? html`<strong>${said.next(going.name || said.unnamed)}</strong>` : nothing}</p>` : nothing}
      <form @submit=${this.openLink} novalidate>
        <label for="link">${said.link}</label>
        <input class="field" id="link" name="link" placeholder=${said.linkHint} aria-invalid=${this.wrongLink} aria-describedby=${this.wrongLink ? "wrong" : nothing} />
        <button class="small">${said.open}</button>
        <p class="notice" id="wrong" role="alert" ?hidden=${!this.wrongLink}>${said.noLink}</p>
      </form>
      <iyagi-install></iyagi-install>
    </footer>`;
  }
}
