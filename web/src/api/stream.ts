/** A stream of Server-Sent Events that comes back by itself, from where it was, also after a refusal. */
const AGAIN = 2000; // milliseconds until a gateway that refused is asked again

export interface Listener {
  /** A frame: its name, its data, and its position when it is kept. */
  frame(name: string, data: string, position: string): void;
  /** Whether the gateway can be reached now. */
  connected(yes: boolean): void;
}

export class Stream {
  private source: EventSource | null = null;
  private timer = 0;
  private last = "";
  private over = false;

  constructor(
    private readonly path: string,
    private readonly names: readonly string[],
    private readonly listener: Listener,
  ) {
    this.open();
  }

  close(): void {
    this.over = true;
    clearTimeout(this.timer);
    this.source?.close();
  }

  private open(): void {
    const after = this.last ? `${this.path.includes("?") ? "&" : "?"}after=${this.last}` : "";
    const source = (this.source = new EventSource(this.path + after));
    source.onopen = () => this.listener.connected(true);
    source.onerror = () => this.broken(source);
    for (const name of this.names)
      source.addEventListener(name, (event: MessageEvent<string>) => {
        if (event.lastEventId) this.last = event.lastEventId;
        this.listener.frame(name, event.data, event.lastEventId);
      });
  }

  private broken(source: EventSource): void {
    if (this.over) return;
    this.listener.connected(false);
    if (source.readyState !== EventSource.CLOSED) return; // it comes back by itself
    this.timer = window.setTimeout(() => this.open(), AGAIN);
  }
}
