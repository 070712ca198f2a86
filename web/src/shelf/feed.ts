import type { ReactiveController, ReactiveControllerHost } from "lit";

import * as api from "../api/client";
import type { RunItem } from "../api/schema";
import { Stream } from "../api/stream";
import { books, item as listed } from "../offline/kept";

const LOADED = 30; // books at a time
const MOST = 100; // that the gateway tells at once
const AGAIN = 2000; // milliseconds until the shelf is asked for again

/** The books on the shelf, newest first, as they come, change and go. */
export class ShelfFeed implements ReactiveController {
  items: RunItem[] = [];
  keep = 0;
  nextToGo: string | null = null;
  next: string | null = null; // cursor of what is not loaded yet
  loaded = false;
  connected = true;
  kept: ReadonlySet<string> = new Set(); // the runs that are kept on this device

  private stream: Stream | null = null;
  private timer = 0;
  private round = 0; // what belongs to an earlier one came too late
  private loading: Promise<void> | null = null;
  private told = new Map<string, RunItem>(); // since the shelf was last asked for: newer than what it answers

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    void this.lookHere();
    this.stream = new Stream("/api/events", ["item", "gone"], {
      frame: (name, data) => this.changed(name, JSON.parse(data) as RunItem),
      connected: (yes) => this.reached(yes),
    });
  }

  hostDisconnected(): void {
    this.stream?.close();
    this.round += 1;
    clearTimeout(this.timer);
  }

  /** The newest, and what they say of the whole shelf. */
  async refresh(): Promise<void> {
    clearTimeout(this.timer);
    const round = ++this.round;
    this.told = new Map();
    try {
      const list = await api.shelf(Math.min(Math.max(LOADED, this.items.length), MOST));
      if (round !== this.round) return;
      this.items = list.runs.map(this.newest);
      this.next = list.next ?? null;
      this.keep = list.keep ?? 0;
      this.nextToGo = list.next_to_go ?? null;
      this.loaded = true;
      this.connected = true;
    } catch {
      if (round !== this.round) return;
      this.connected = false;
      this.timer = window.setTimeout(() => void this.refresh(), AGAIN);
    }
    this.host.requestUpdate();
  }

  /** Which books are kept on this device; they stand for the shelf while it cannot be reached. */
  async lookHere(): Promise<void> {
    const here = await books();
    this.kept = new Set(here.map(({ run_id }) => run_id));
    if (!this.loaded && !this.connected && here.length) this.items = here.map(listed);
    this.host.requestUpdate();
  }

  more(): Promise<void> {
    return (this.loading ??= this.load().finally(() => (this.loading = null)));
  }

  private async load(): Promise<void> {
    const list = await api.shelf(LOADED, this.next);
    const known = new Set(this.items.map(({ run_id }) => run_id));
    this.items = [...this.items, ...list.runs.filter(({ run_id }) => !known.has(run_id)).map(this.newest)];
    this.next = list.next ?? null;
    this.host.requestUpdate();
  }

  private reached(yes: boolean): void {
    this.connected = yes;
    if (yes) void this.refresh();
    else if (!this.loaded) void this.lookHere();
    this.host.requestUpdate();
  }

  private changed(name: string, item: RunItem): void {
    const at = this.items.findIndex(({ run_id }) => run_id === item.run_id);
    const before = name === "item" ? this.items[at] : undefined;
    if (before) this.items = this.items.with(at, item);
    const same = before?.pinned === item.pinned && before?.status === item.status;
    if (!before || !same) void this.refresh(); // who makes room next is another, too
    if (name === "item") this.told.set(item.run_id, item);
    this.host.requestUpdate();
  }

  private readonly newest = (item: RunItem) => this.told.get(item.run_id) ?? item;
}
