import type { ReactiveController, ReactiveControllerHost } from "lit";

import * as api from "../api/client";
import { Refused } from "../api/problem";
import { Stream } from "../api/stream";
import { FACTS, settled } from "../book/feed";
import { type Told, told } from "./told";

/** The facts of a run from the first on, and those that are still to come, each once and in the order of the log. */
export class FactsFeed implements ReactiveController {
  facts: readonly Told[] = [];
  connected = true;
  missing = false;

  private stream: Stream | null = null;
  private run = "";

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  follow(run: string): void {
    if (run === this.run) return;
    this.run = run;
    this.facts = [];
    this.missing = false;
    this.listen();
  }

  hostConnected(): void {
    this.listen();
  }

  hostDisconnected(): void {
    this.stream?.close();
    this.stream = null;
  }

  private listen(): void {
    this.stream?.close();
    if (!this.run) return;
    this.stream = new Stream(`/api/runs/${this.run}/events?view=facts`, FACTS, {
      frame: (_, data, position) => this.hear(told(data, position)),
      connected: (yes) => this.reached(yes),
    });
  }

  private hear(fact: Told): void {
    if (fact.position <= (this.facts.at(-1)?.position ?? 0)) return;
    this.facts = [...this.facts, fact];
    this.host.requestUpdate();
  }

  private reached(yes: boolean): void {
    if (yes) this.connected = true;
    else void this.ask(this.run);
    this.host.requestUpdate();
  }

  /** The stream broke off: because nothing more is to come, or because the gateway is away. */
  private async ask(run: string): Promise<void> {
    try {
      const book = await api.book(run);
      if (run !== this.run) return;
      if (settled(book) && book.position === this.facts.at(-1)?.position) this.hostDisconnected();
    } catch (error) {
      if (run !== this.run) return;
      this.missing = error instanceof Refused && error.status === 404;
      this.connected = error instanceof Refused;
      if (this.missing) this.hostDisconnected();
    }
    this.host.requestUpdate();
  }
}
