import { html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import type { RunItem } from "../api/schema";
import { StudioElement } from "../app/element";
import { address } from "../app/route";
import { icons } from "../look/icons";
import { moon } from "./drawings";
import { spineStyles } from "./spine.styles";
import { board } from "./styles";
import { words } from "./words";

/** A book that stands on its board. Tells `pin`, `care` and `rename` (with the name) of its item. */
@customElement("iyagi-spine")
export class Spine extends StudioElement {
  @property({ attribute: false }) item!: RunItem;
  @property({ type: Boolean }) kept = false;
  @property({ type: Boolean }) leaving = false;
  @state() private naming = false;
  @query("input") private field!: HTMLInputElement | null;
  @query(".care") private care!: HTMLElement | null;

  static override styles = [StudioElement.styles, board, spineStyles];

  private get name(): string {
    return this.item.name || words().unnamed;
  }

  /** Let the reader give it another name, here where it stands. */
  async rename(): Promise<void> {
    this.naming = true;
    await this.updateComplete;
    this.field?.select();
  }

  private async named(): Promise<void> {
    this.naming = false;
    await this.updateComplete;
    this.care?.focus();
  }

  private readonly submit = (event: Event) => {
    event.preventDefault();
    const name = this.field?.value.trim();
    if (name && name !== this.item.name) this.tell("rename", { item: this.item, name });
    void this.named();
  };

  private readonly left = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.isComposing) void this.named();
  };

  protected override render() {
    const { item, kept } = this;
    const said = words();
    return html`<span class="stand">
        <span class="front">
          ${item.image_url ? html`<img src=${item.image_url} alt="" width="200" height="200" loading="lazy" />` : moon}
          ${item.status === "RUNNING" ? html`<progress max="1" .value=${item.progress} aria-hidden="true"></progress>` : nothing}
          ${kept ? html`<span class="kept" role="img" aria-label=${said.keptHere}>${icons.kept}</span>` : nothing}
        </span>
      </span>
      <div class="board"></div>
      ${this.naming ? this.form() : this.label()}`;
  }

  private get state(): string {
    const { status, progress } = this.item;
    const said = words();
    if (status === "RUNNING") return `${said.state.RUNNING} ${said.percent(progress)}`;
    return said.state[status] || (this.leaving ? said.leaving : "");
  }

  private label() {
    const { item, name } = this;
    const said = words();
    return html`<div class="label">
        <a href=${address({ view: "book", run: item.run_id })}><strong class="name" lang="ko">${name}</strong></a>
        <span class="state" ?hidden=${!this.state}>${this.state}</span>
        <button class="care" type="button" aria-haspopup="dialog" aria-label=${said.care(name)} @click=${() => this.tell("care", item)}>${icons.more}</button>
      </div>
      <button class="star" type="button" aria-pressed=${item.pinned} aria-label=${said.star(name)} @click=${() => this.tell("pin", item)}>${icons.star}</button>`;
  }

  private form() {
    const said = words();
    return html`<form @submit=${this.submit} @keydown=${this.left}>
      <input class="field" aria-label=${said.newName} maxlength="100" .value=${this.item.name} />
      <span class="row">
        <button class="small">${said.save}</button>
        <button class="small" type="button" @click=${() => this.named()}>${said.leave}</button>
      </span>
    </form>`;
  }
}
