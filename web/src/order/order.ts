import { html } from "lit";
import { customElement, property } from "lit/decorators.js";

import { StudioElement } from "../app/element";

@customElement("iyagi-order")
export class Order extends StudioElement {
  @property() run = "";

  protected override render() {
    return html`<h1>order ${this.run}</h1>`;
  }
}
