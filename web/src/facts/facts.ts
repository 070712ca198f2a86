import { html } from "lit";
import { customElement, property } from "lit/decorators.js";

import { StudioElement } from "../app/element";

@customElement("iyagi-facts")
export class Facts extends StudioElement {
  @property() run = "";

  protected override render() {
    return html`<h1>facts ${this.run}</h1>`;
  }
}
