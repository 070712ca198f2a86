import { loudness, Silence } from "./silence";
import { Insecure, Unsupported } from "./trouble";

const KINDS = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];
const LOOK = 50; // milliseconds

/** One recording by the microphone, which ends when it is silent again. */
export class Recorder {
  /** The recording; null when nobody spoke, or it was broken off. */
  readonly ended: Promise<Blob | null>;

  private readonly timer: number;
  private readonly media: MediaRecorder;
  private worth = true;

  private constructor(
    private readonly stream: MediaStream,
    private readonly context: AudioContext,
    level: (level: number) => void,
  ) {
    const chunks: Blob[] = [];
    const mimeType = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind));
    this.media = new MediaRecorder(stream, mimeType ? { mimeType } : {});
    this.media.ondataavailable = ({ data }) => chunks.push(data);
    this.ended = new Promise((found) => {
      this.media.onstop = () => {
        this.leave();
        found(this.worth && chunks.length ? new Blob(chunks, { type: this.media.mimeType }) : null);
      };
    });
    this.timer = this.watch(level);
    this.media.start();
  }

  /** Call it within a tap: only then may sound be looked at, and the microphone asked for. */
  static async open(level: (level: number) => void): Promise<Recorder> {
    if (!("mediaDevices" in navigator)) throw isSecureContext ? new Unsupported() : new Insecure();
    if (!("MediaRecorder" in window)) throw new Unsupported();
    const context = new AudioContext();
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: true, noiseSuppression: true } });
      await context.resume();
      return new Recorder(stream, context, level);
    } catch (error) {
      void context.close();
      throw error;
    }
  }

  stop(): void {
    if (this.media.state !== "inactive") this.media.stop();
  }

  cancel(): void {
    this.worth = false;
    this.stop();
  }

  private watch(level: (level: number) => void): number {
    const analyser = this.context.createAnalyser();
    this.context.createMediaStreamSource(this.stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const silence = new Silence();
    return window.setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      const loud = loudness(samples);
      level(loud);
      const heard = silence.feed(loud, performance.now() / 1000);
      if (heard === "nothing") this.cancel();
      if (heard === "over") this.stop();
    }, LOOK);
  }

  private leave(): void {
    clearInterval(this.timer);
    for (const track of this.stream.getTracks()) track.stop();
    void this.context.close();
  }
}
