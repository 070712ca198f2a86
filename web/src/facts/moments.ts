import type { ReactiveController, ReactiveControllerHost } from "lit";

import * as api from "../api/client";
import type { Book } from "../api/schema";

/** The book as it was at each position that was looked at. The past does not change: it is asked for once. */
export class Moments implements ReactiveController {
  private readonly known = new Map<string, Book>();
  private wanted = "";
  private shown: Book | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly failed: (error: unknown) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** The moment that was looked at last, until the next one is there. */
  get book(): Book | null {
    return this.shown;
  }

  async look(run: string, position: number): Promise<void> {
    const key = `${run} ${position}`;
    this.wanted = key;
    try {
      const book = this.known.get(key) ?? (await api.bookAt(run, position));
      this.known.set(key, book);
      if (this.wanted === key) this.shown = book;
    } catch (error) {
      if (this.wanted === key) this.failed(error);
    }
    this.host.requestUpdate();
  }
}
