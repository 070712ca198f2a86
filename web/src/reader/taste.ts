/** How this reader likes to read, kept on this device. */
export interface Taste {
  readonly size: number; // step of the letters
  readonly speed: number;
  readonly auto: boolean; // whether pages turn by themselves
  readonly pause: number; // seconds between the end of a page's voice and its turning
}

export const SIZES = { least: -2, most: 4 };
export const SPEEDS = { least: 0.7, most: 1.5, step: 0.05 };
export const PAUSES = { least: 0, most: 5, step: 0.5 };
export const USUAL: Taste = { size: 0, speed: 1, auto: true, pause: 1 };
const KEPT = "iyagi.reading";

export function taste(): Taste {
  try {
    return sound(JSON.parse(localStorage.getItem(KEPT) ?? "{}"));
  } catch {
    return USUAL;
  }
}

export function keepTaste(liked: Taste): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(liked));
  } catch {
    // it is forgotten with the page
  }
}

/** Of what was kept, whoever kept it, only what a taste can be. */
function sound(kept: unknown): Taste {
  const found = (typeof kept === "object" ? kept : null) as Partial<Record<keyof Taste, unknown>> | null;
  return {
    size: Math.round(within(found?.size, SIZES) ?? USUAL.size),
    speed: within(found?.speed, SPEEDS) ?? USUAL.speed,
    auto: typeof found?.auto === "boolean" ? found.auto : USUAL.auto,
    pause: within(found?.pause, PAUSES) ?? USUAL.pause,
  };
}

function within(value: unknown, { least, most }: { least: number; most: number }): number | null {
  return typeof value === "number" && Number.isFinite(value) ? Math.min(Math.max(value, least), most) : null;
}
