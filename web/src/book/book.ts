import { html } from "lit";
import { customElement, property } from "lit/decorators.js";

import { StudioElement } from "../app/element";

@customElement("iyagi-book")
export class BookView extends StudioElement {
  @property() run = "";

  protected override render() {
    return html`<h1>book ${this.run}</h1>`;
  }
}
