/** How this reader likes to read, kept on this device. */
export interface Taste {
  readonly size: number; // step of the letters
  readonly speed: number;
  readonly auto: boolean; // whether pages turn by themselves
}

export const SIZES = { least: -2, most: 4 };
export const SPEEDS = { least: 0.7, most: 1.5, step: 0.05 };
const KEPT = "iyagi.reading";
const USUAL: Taste = { size: 0, speed: 1, auto: true };

export function taste(): Taste {
  try {
    return { ...USUAL, ...(JSON.parse(localStorage.getItem(KEPT) ?? "{}") as Partial<Taste>) };
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
