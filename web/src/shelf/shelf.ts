import { html } from "lit";
import { customElement, property } from "lit/decorators.js";

import { StudioElement } from "../app/element";

@customElement("iyagi-shelf")
export class Shelf extends StudioElement {
  @property() run = "";

  protected override render() {
    return html`<h1>shelf ${this.run}</h1>`;
  }
}
