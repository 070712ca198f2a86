import type { Timing, VoiceView } from "../api/schema";

/** A stretch of a page's text; `start` is when it is heard, in seconds, or null when nobody knows. */
export interface Stretch {
  readonly text: string;
  readonly start: number | null;
  readonly words: readonly Stretch[]; // of a sentence whose words were measured, in order and without a gap
}

/** The text as its voice tells it, sentence by sentence; one sentence without a time when there is no voice of it. */
export function sentences(text: string, voice: Pick<VoiceView, "sentences" | "words"> | null): Stretch[] {
  const characters = [...text]; // timings count characters, not UTF-16 units
  const timed = voice?.sentences ?? [];
  if (!timed.length) return [{ text, start: null, words: [] }];
  const measured = (voice?.words ?? []).filter((word) => word.measured);
  return cut(characters, 0, characters.length, timed).map(({ first, last, start }) => ({
    text: characters.slice(first, last).join(""),
    start,
    words: spoken(characters, first, last, measured),
  }));
}

function spoken(characters: string[], first: number, last: number, words: readonly Timing[]): Stretch[] {
  const own = words.filter((word) => word.first >= first && word.last <= last);
  if (!own.length) return [];
  return cut(characters, first, last, own).map((one) => ({
    text: characters.slice(one.first, one.last).join(""),
    start: one.start,
    words: [],
  }));
}

interface Cut {
  readonly first: number;
  readonly last: number;
  readonly start: number;
}

/** [first, last) in as many pieces as are timed: each reaches to where the next begins, so that nothing is lost. */
function cut(characters: string[], first: number, last: number, timed: readonly Timing[]): Cut[] {
  const found = timed
    .filter((one) => one.first < characters.length)
    .toSorted((one, other) => one.first - other.first);
  return found.map((one, number) => ({
    first: number ? one.first : first,
    last: found[number + 1]?.first ?? last,
    start: one.start,
  }));
}

/** Which of them is heard at this second: the last that has begun; -1 before the first. */
export function heard(stretches: readonly Stretch[], second: number): number {
  return stretches.findLastIndex(({ start }) => start !== null && start <= second);
}
