import { type CSSResultGroup, LitElement } from "lit";

import { shared } from "../look/shared";
import { Spoken } from "../words/language";

/** An element of the studio: it speaks the chosen language and looks like the others. */
export class StudioElement extends LitElement {
  static override styles: CSSResultGroup = shared;

  readonly spoken = new Spoken(this);

  /** Tell whoever is around, through all shadow roots. */
  protected tell<T>(name: string, detail: T): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }));
  }
}
