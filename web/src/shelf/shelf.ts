import "./spine";

import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";

import * as api from "../api/client";
import type { RunItem } from "../api/schema";
import { StudioElement } from "../app/element";
import { address, go } from "../app/route";
import { toast } from "../app/toast";
import { trouble } from "../words/trouble";
import { Bin, PATIENCE } from "./bin";
import { ShelfFeed } from "./feed";
import { words } from "./words";

const RUN = /\d{8}_\d{6}_[0-9a-f]{6}/;

/** All books that there are, with what can be done about each. */
@customElement("iyagi-shelf")
export class Shelf extends StudioElement {
  @state() private wanted = "";
  @state() private wrongLink = false;

  private readonly feed = new ShelfFeed(this);
  private readonly bin = new Bin((error) => {
    if (error) toast({ text: trouble(error) });
    this.requestUpdate();
  });

  static override styles = [
    StudioElement.styles,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.8rem;
        margin: 0.5rem 0 1.2rem;
      }
      .head .field {
        max-width: 18rem;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
        gap: 1.6rem 1.2rem;
      }
      .foot {
        display: grid;
        gap: 0.8rem;
        justify-items: start;
        margin-top: 2rem;
      }
      .foot form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 0.6rem;
      }
      .foot label {
        display: grid;
        gap: 0.2rem;
      }
      .empty {
        display: grid;
        gap: 0.8rem;
        justify-items: center;
        padding: 3rem 1rem;
        text-align: center;
      }
      .empty img {
        width: 8rem;
        height: 8rem;
      }
    `,
  ];

  private get shown(): RunItem[] {
    const wanted = this.wanted.normalize("NFC").trim().toLowerCase();
    return this.feed.items.filter(
      ({ run_id, kind, name, title }) => kind === "book" && !this.bin.has(run_id) && `${name} ${title}`.toLowerCase().includes(wanted),
    );
  }

  private async ask(what: () => Promise<unknown>): Promise<void> {
    await what().catch((error: unknown) => toast({ text: trouble(error) }));
  }

  private throwAway(item: RunItem): void {
    const said = words();
    this.bin.throw(item.run_id);
    toast({
      text: said.removed(item.name || said.unnamed),
      act: { name: said.undo, run: () => this.bin.takeBack(item.run_id) },
      seconds: PATIENCE,
    });
  }

  private readonly openLink = (event: Event) => {
    event.preventDefault();
    const found = RUN.exec(new FormData(event.target as HTMLFormElement).get("link") as string);
    this.wrongLink = !found;
    if (found) go({ view: "book", run: found[0] });
  };

  protected override render() {
    const said = words();
    return html`
      <div class="head">
        <h1>${said.name}</h1>
        <input class="field" type="search" placeholder=${said.search} aria-label=${said.search} @input=${(event: Event) => (this.wanted = (event.target as HTMLInputElement).value)} />
      </div>
      ${this.feed.connected ? nothing : html`<p class="notice" role="status">${said.away}</p>`} ${this.books()} ${this.foot()}
    `;
  }

  private books() {
    const said = words();
    if (!this.feed.loaded) return html`<p role="status">${said.opening}</p>`;
    const { shown } = this;
    if (!shown.length && this.wanted) return html`<p role="status">${said.none(this.wanted)}</p>`;
    if (!shown.length)
      return html`<div class="empty">
        <img src="/icon.svg" alt="" />
        <p><strong>${said.empty}</strong><br />${said.emptyMore}</p>
        <a class="big" href=${address({ view: "order" })}>${said.make}</a>
      </div>`;
    return html`<ul
      @pin=${({ detail }: CustomEvent<RunItem>) => this.ask(() => api.pin(detail.run_id, !detail.pinned))}
      @remove=${({ detail }: CustomEvent<RunItem>) => this.throwAway(detail)}
      @rename=${({ detail }: CustomEvent<{ item: RunItem; name: string }>) => this.ask(() => api.rename(detail.item.run_id, detail.name))}
    >
      ${repeat(shown, ({ run_id }) => run_id, (item) => html`<li><iyagi-spine .item=${item}></iyagi-spine></li>`)}
    </ul>`;
  }

  private foot() {
    const said = words();
    const { next, keep, nextToGo, items } = this.feed;
    const going = items.find(({ run_id }) => run_id === nextToGo);
    return html`<footer class="foot">
      ${next ? html`<button class="small" type="button" @click=${() => this.ask(() => this.feed.more())}>${said.more}</button>` : nothing}
      ${keep ? html`<p class="hush">${said.kept(keep)} ${going ? said.next(going.name || said.unnamed) : nothing}</p>` : nothing}
      <form @submit=${this.openLink} novalidate>
        <label>${said.link}<input class="field" name="link" placeholder=${said.linkHint} aria-invalid=${this.wrongLink} /></label>
        <button class="small">${said.open}</button>
        <p class="notice" role="alert" ?hidden=${!this.wrongLink}>${said.noLink}</p>
      </form>
    </footer>`;
  }
}
