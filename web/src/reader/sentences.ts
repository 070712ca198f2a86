import type { BookPage, Timing, VoiceView } from "../api/schema";

/** A stretch of a page's text; `start` is when it is heard, in seconds, or null when nobody knows. */
export interface Stretch {
  readonly text: string;
  readonly gap: string; // the space up to the next one, which nobody speaks
  readonly start: number | null;
  readonly end: number | null; // only where it was measured: an estimated one may cut a word off
  readonly words: readonly Stretch[]; // of a sentence whose words were measured, in order
}

/** The text as its voice tells it, sentence by sentence; one sentence without a time when there is no voice of it. */
export function sentences(text: string, voice: Pick<VoiceView, "sentences" | "words"> | null): Stretch[] {
  const characters = [...text]; // timings count characters, not UTF-16 units
  const told = cut(characters, 0, characters.length, voice?.sentences ?? []);
  if (!told.length) return [{ text, gap: "", start: null, end: null, words: [] }];
  const measured = (voice?.words ?? []).filter((word) => word.measured);
  return told.map(({ first, last, ...stretch }) => ({
    ...stretch,
    words: cut(
      characters,
      first,
      last,
      measured.filter((word) => word.first >= first && word.last <= last),
    ),
  }));
}

/** Which of them is heard at this second: the last that has begun; -1 before the first. */
export function heard(stretches: readonly Stretch[], second: number): number {
  return stretches.findLastIndex(({ start }) => start !== null && start <= second);
}

/** Whether the voice reads these very words, and not those of another revision. */
export function spokenAs(page: BookPage): boolean {
  const voice = page.narration;
  return Boolean(voice && page.revisions.find(({ revision }) => revision === voice.revision)?.text === page.text);
}

interface Cut extends Stretch {
  readonly first: number;
  readonly last: number;
}

/** [first, last) in as many pieces as are timed: each reaches to where the next begins, so that nothing is lost. */
function cut(characters: string[], first: number, last: number, timed: readonly Timing[]): Cut[] {
  const found = timed
    .filter((one) => one.first < characters.length)
    .toSorted((one, other) => one.first - other.first);
  return found.map((one, number) => {
    const from = number ? one.first : first;
    const to = found[number + 1]?.first ?? last;
    const whole = characters.slice(from, to).join("");
    const text = whole.trimEnd();
    const end = one.measured ? one.end : null;
    return { text, gap: whole.slice(text.length), start: one.start, end, words: [], first: from, last: to };
  });
}
