import { Awake } from "./awake";

export interface Told {
  /** Something of what is shown has changed: who speaks, or where it is. */
  moved(): void;
  /** It came to its end by itself. */
  ended(): void;
  /** It could not be played. */
  failed(): void;
}

/** Who reads aloud. One element for all pages: a telephone lets none speak that no finger has started. */
export class Teller {
  private readonly audio = new Audio();
  private readonly awake = new Awake();
  private frame = 0;

  constructor(private readonly told: Told) {
    this.audio.preservesPitch = true;
    this.audio.onplay = () => this.follow();
    this.audio.onpause = () => this.told.moved();
    this.audio.onended = () => this.told.ended();
    this.audio.onerror = () => this.audio.getAttribute("src") && this.told.failed();
  }

  get speaking(): boolean {
    return !this.audio.paused && !this.audio.ended;
  }

  get second(): number {
    return this.audio.currentTime;
  }

  get url(): string {
    return this.audio.getAttribute("src") ?? "";
  }

  /** Read this voice, from a second on, or from where it was stopped. */
  async tell(url: string, speed: number, second?: number): Promise<void> {
    if (this.url !== url) this.audio.src = url;
    if (second !== undefined) this.audio.currentTime = second;
    this.pace(speed);
    void this.awake.stay();
    try {
      await this.audio.play();
    } catch (error) {
      if ((error as DOMException).name === "AbortError") return; // something else was asked for meanwhile
      this.awake.rest();
      this.told.failed();
    }
  }

  pace(speed: number): void {
    this.audio.defaultPlaybackRate = speed;
    this.audio.playbackRate = speed;
  }

  hush(): void {
    this.audio.pause();
    this.awake.rest();
  }

  /** Another page is open: what was read of this one is over. */
  forget(): void {
    this.audio.pause();
    this.audio.removeAttribute("src");
  }

  end(): void {
    cancelAnimationFrame(this.frame);
    this.forget();
    this.awake.end();
  }

  private follow(): void {
    cancelAnimationFrame(this.frame);
    this.told.moved();
    if (this.speaking) this.frame = requestAnimationFrame(() => this.follow());
  }
}
