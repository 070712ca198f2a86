/** The screen stays on while someone is read to, where the browser allows that. */
export class Awake {
  private lock: WakeLockSentinel | null = null;
  private asking = false;
  private wanted = false;

  constructor() {
    document.addEventListener("visibilitychange", this.seen);
  }

  want(wanted: boolean): void {
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    if (wanted) void this.stay();
    else this.rest();
  }

  end(): void {
    this.want(false);
    document.removeEventListener("visibilitychange", this.seen);
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
