import type { ReactiveController, ReactiveControllerHost } from "lit";

import { FACTS } from "../book/feed";
import { Stream } from "../api/stream";
import { type Told, told } from "./told";

/** The facts of a run from the first on, and those that are still to come, each once and in the order of the log. */
export class FactsFeed implements ReactiveController {
  facts: readonly Told[] = [];
  connected = true;

  private stream: Stream | null = null;
  private run = "";

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  follow(run: string): void {
    if (run === this.run) return;
    this.run = run;
    this.facts = [];
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
    this.connected = yes;
    this.host.requestUpdate();
  }
}
