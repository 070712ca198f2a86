/** The screen stays on while someone is read to, where the browser allows that. */
export class Awake {
  private lock: WakeLockSentinel | null = null;
  private wanted = false;

  constructor() {
    document.addEventListener("visibilitychange", this.seen);
  }

  async stay(): Promise<void> {
    this.wanted = true;
    if (this.lock && !this.lock.released) return;
    this.lock = (await navigator.wakeLock?.request("screen").catch(() => null)) ?? null;
    if (!this.wanted) this.rest();
  }

  rest(): void {
    this.wanted = false;
    void this.lock?.release();
    this.lock = null;
  }

  end(): void {
    this.rest();
    document.removeEventListener("visibilitychange", this.seen);
  }

  /** A page that was hidden has lost its lock. */
  private readonly seen = () => {
    if (this.wanted && document.visibilityState === "visible") void this.stay();
  };
}
