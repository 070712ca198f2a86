import { html } from "lit";
import { customElement, property } from "lit/decorators.js";

import { StudioElement } from "../app/element";

@customElement("iyagi-reader")
export class Reader extends StudioElement {
  @property() run = "";

  protected override render() {
    return html`<h1>reader ${this.run}</h1>`;
  }
}
