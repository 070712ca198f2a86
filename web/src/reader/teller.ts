export interface Told {
  /** Something of what is shown has changed: who speaks, or where it is. */
  moved(): void;
  /** It came to its end by itself. */
  ended(): void;
  /** It could not be played. */
  failed(): void;
  /** The browser lets nothing be heard before a finger has asked for it. */
  silenced(): void;
}

// One sample of silence, as a WAV file.
const SILENCE = [
  0x52, 0x49, 0x46, 0x46, 38, 0, 0, 0, 0x57, 0x41, 0x56, 0x45, 0x66, 0x6d, 0x74, 0x20, 16, 0, 0, 0, 1, 0, 1, 0, 0x40, 0x1f, 0, 0,
  0x80, 0x3e, 0, 0, 2, 0, 16, 0, 0x64, 0x61, 0x74, 0x61, 2, 0, 0, 0, 0, 0,
];

/** Who reads aloud. One element for all pages: a telephone lets none speak that no finger has started. */
export class Teller {
  private readonly audio = new Audio();
  private readonly silence = URL.createObjectURL(new Blob([new Uint8Array(SILENCE)], { type: "audio/wav" }));
  private frame = 0;
  private until = Infinity;
  private unlocked = false;

  constructor(private readonly told: Told) {
    this.audio.preservesPitch = true;
    this.audio.onplay = () => this.follow();
    this.audio.onpause = () => this.told.moved();
    this.audio.onseeked = () => this.told.moved();
    this.audio.onended = () => this.url && this.told.ended();
    this.audio.onerror = () => this.url && this.told.failed();
  }

  get speaking(): boolean {
    return this.url !== "" && !this.audio.paused && !this.audio.ended;
  }

  get second(): number {
    return this.audio.currentTime;
  }

  get url(): string {
    const source = this.audio.getAttribute("src") ?? "";
    return source === this.silence ? "" : source;
  }

  /** A finger is on the page now, and the voice comes later: so that it may be heard then. */
  unlock(): void {
    if (this.unlocked || this.url) return;
    this.audio.src = this.silence;
    void this.audio.play().then(() => (this.unlocked = true), () => {});
  }

  /** Read this voice, from a second on or from where it was stopped, up to another or to its end. */
  async tell(url: string, speed: number, from?: number, until = Infinity): Promise<void> {
    if (this.url !== url || this.audio.error) this.audio.src = url;
    if (from !== undefined) this.audio.currentTime = from;
    this.until = until;
    this.pace(speed);
    try {
      await this.audio.play();
      this.unlocked = true;
    } catch (error) {
      if ((error as DOMException).name === "NotAllowedError") this.told.silenced();
    }
  }

  pace(speed: number): void {
    this.audio.defaultPlaybackRate = speed;
    this.audio.playbackRate = speed;
  }

  hush(): void {
    this.audio.pause();
  }

  /** Another page is open: what was read of this one is over. */
  forget(): void {
    this.audio.pause();
    this.audio.removeAttribute("src");
  }

  end(): void {
    cancelAnimationFrame(this.frame);
    this.forget();
    URL.revokeObjectURL(this.silence);
  }

  private follow(): void {
    cancelAnimationFrame(this.frame);
    if (this.second >= this.until) this.hush();
    this.told.moved();
    if (this.speaking) this.frame = requestAnimationFrame(() => this.follow());
  }
}
