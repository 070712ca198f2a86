const LONG = 300_000; // milliseconds that somebody may look at one page

/** The screen stays on while a book is read, aloud or in silence, where the browser allows that. */
export class Awake {
  private lock: WakeLockSentinel | null = null;
  private asking = false;
  private speaking = false;
  private looking = 0; // the timer of who reads in silence

  constructor() {
    document.addEventListener("visibilitychange", this.seen);
  }

  /** A page was turned to: somebody looks at it. */
  turned(): void {
    clearTimeout(this.looking);
    this.looking = window.setTimeout(this.rested, LONG);
    this.settle();
  }

  aloud(speaking: boolean): void {
    if (speaking === this.speaking) return;
    this.speaking = speaking;
    this.settle();
  }

  end(): void {
    clearTimeout(this.looking);
    this.speaking = false;
    this.rested();
    document.removeEventListener("visibilitychange", this.seen);
  }

  private get wanted(): boolean {
    return this.speaking || this.looking > 0;
  }

  private readonly rested = () => {
    this.looking = 0;
    this.settle();
  };

  private settle(): void {
    if (this.wanted) void this.stay();
    else this.rest();
  }

  private async stay(): Promise<void> {
    if (this.asking || (this.lock && !this.lock.released)) return;
    this.asking = true;
    this.lock = (await navigator.wakeLock?.request("screen").catch(() => null)) ?? null;
    this.asking = false;
    if (!this.wanted) this.rest();
  }

  private rest(): void {
    void this.lock?.release();
    this.lock = null;
  }

  /** A page that was hidden has lost its lock. */
  private readonly seen = () => {
    if (this.wanted && document.visibilityState === "visible") void this.stay();
  };
}
