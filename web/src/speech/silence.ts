export type Heard = "waiting" | "speaking" | "over" | "nothing";

const PATIENCE = 8; // seconds until the first word
const PAUSE = 1.6; // seconds of silence that end what is said: children think while they speak
const LONGEST = 30; // seconds
const SPOKEN = 0.12; // seconds of sound that are more than a knock
const QUIET = 0.012; // of full scale: silence in any room
const ABOVE = 2.5; // times as loud as the room itself
const RISE = 0.02; // how fast the room's own loudness is learnt

/** Tells from loudness alone when somebody begins to speak and has come to an end. */
export class Silence {
  private room = QUIET / ABOVE;
  private begun: number | null = null;
  private before = 0;
  private sound = 0; // seconds
  private last = 0; // when there was sound

  /** `level` is the loudness from 0 to 1, `at` the time in seconds. */
  feed(level: number, at: number): Heard {
    if (this.begun === null) [this.begun, this.before] = [at, at];
    const loud = level > Math.max(QUIET, this.room * ABOVE);
    this.room = level < this.room ? level : this.room + (level - this.room) * RISE;
    if (loud) [this.sound, this.last] = [this.sound + at - this.before, at];
    this.before = at;
    if (this.sound < SPOKEN) return at - this.begun > PATIENCE ? "nothing" : "waiting";
    return at - this.last > PAUSE || at - this.begun > LONGEST ? "over" : "speaking";
  }
}

/** The loudness of samples between -1 and 1: their root mean square. */
export function loudness(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.sqrt(sum / (samples.length || 1));
}
