import type { Book, BookPage, FailureView, PictureView, RunItem } from "../api/schema";
import { both } from "../words/language";

export type Medium = "picture" | "voice";

const COUNTED = ["첫", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한", "열두"];
const EMBEDDED = new Set(["embedded", "espeak-ng"]);

const words = both(
  {
    CANCELLED: "만들기를 그만두었어요.",
    FAILED: "책을 다 만들지 못했어요.",
    done: "책이 다 됐어요! 읽고 들어 보세요.",
    doneSilent: "책이 다 됐어요! 읽어 보세요.",
    queued: (place: number | null) => (place ? `차례를 기다리고 있어요. ${place}번째예요.` : "차례를 기다리고 있어요."),
    LLM: "이야기를 짓고 있어요…",
    COVER: "표지를 그리고 있어요…",
    TTS: "목소리를 담고 있어요…",
    panel: (n: number) => `${COUNTED[n - 1] ?? n} 번째 그림을 그리고 있어요…`,
    away: {
      story: "이야기를 짓는 친구가 아직 오지 않았어요.",
      illustrator: "그림을 그리는 친구가 아직 오지 않았어요.",
      narrator: "읽어 주는 친구가 아직 오지 않았어요.",
    },
    pictures: (n: number) => `그림 ${n}장`,
    voices: (n: number) => `목소리 ${n}개`,
    and: "하고 ",
    missing: (what: string) => `${what}만 빼고 다 만들었어요.`,
    left: (seconds: number) => (seconds < 60 ? `${Math.max(5, Math.ceil(seconds / 5) * 5)}초쯤 남았어요` : `${Math.ceil(seconds / 60)}분쯤 남았어요`),
    embedded: { story: "기본 이야기", picture: "기본 그림", voice: "기본 목소리" },
    honest: (parts: string) => `${parts} (AI 모델 없이 만들었어요)`,
  },
  {
    CANCELLED: "Making this book was stopped.",
    FAILED: "The book could not be finished.",
    done: "The book is ready! Read it and listen.",
    doneSilent: "The book is ready! Read it.",
    queued: (place: number | null) => (place ? `Waiting for its turn: number ${place}.` : "Waiting for its turn."),
    LLM: "Writing the story…",
    COVER: "Painting the cover…",
    TTS: "Recording the voice…",
    panel: (n: number) => `Painting picture ${n}…`,
    away: {
      story: "The storyteller is not here yet.",
      illustrator: "The painter is not here yet.",
      narrator: "The narrator is not here yet.",
    },
    pictures: (n: number) => (n === 1 ? "one picture" : `${n} pictures`),
    voices: (n: number) => (n === 1 ? "one voice" : `${n} voices`),
    and: " and ",
    missing: (what: string) => `Everything is there but ${what}.`,
    left: (seconds: number) => (seconds < 60 ? `about ${Math.max(5, Math.ceil(seconds / 5) * 5)} seconds left` : `about ${Math.ceil(seconds / 60)} min left`),
    embedded: { story: "built-in story", picture: "built-in pictures", voice: "built-in voice" },
    honest: (parts: string) => `Made without an AI model: ${parts}`,
  },
);

/** What is happening, in one sentence. */
export function sentence(book: Book): string {
  const said = words();
  if (book.status === "CANCELLED" || book.status === "FAILED") return said[book.status];
  if (book.status === "DONE") return book.options.tts_enabled ? said.done : said.doneSilent;
  if (book.status === "QUEUED") return said.queued(book.place_in_queue ?? null);
  if (book.stage.startsWith("PANEL_")) return said.panel(Number(book.stage.slice("PANEL_".length)));
  return said[book.stage as "LLM" | "COVER" | "TTS"];
}

export type Awaited = NonNullable<Book["waiting_for"]>[number]["service"];

/** Who is awaited and not there; null when everybody is. */
export function absent(book: Book): Awaited | null {
  return book.waiting_for?.find(({ alive }) => !alive)?.service ?? null;
}

export const away = (service: Awaited): string => words().away[service];

/** How much of all words, pictures and voices is made, from 0 to 1. */
export function made(book: Book): number {
  if (book.status === "DONE") return 1;
  const each = book.pages.map((page) => Number(Boolean(page.text)) + Number(Boolean(page.picture)) + Number(speaks(book) && Boolean(page.narration)));
  return each.reduce((sum, one) => sum + one, 0) / (book.pages.length * (speaks(book) ? 3 : 2));
}

const speaks = (book: Book) => book.options.tts_enabled ?? true;

/** What a finished book lacks; empty when it lacks nothing. */
export function lacking(book: Book): string {
  if (book.status !== "DONE") return "";
  const said = words();
  const pictures = book.pages.filter(({ picture }) => !picture).length;
  const voices = speaks(book) ? book.pages.filter(({ narration }) => !narration).length : 0;
  const parts = [pictures && said.pictures(pictures), voices && said.voices(voices)].filter(Boolean);
  return parts.length ? said.missing(parts.join(said.and)) : "";
}

/** What was made without a model, said openly. */
export function honest({ story, pages }: Book): string {
  const said = words();
  const ours = (engine: string | undefined) => engine !== undefined && EMBEDDED.has(engine);
  const parts = [
    ours(story?.engine) && said.embedded.story,
    pages.some(({ picture }) => ours(picture?.engine)) && said.embedded.picture,
    pages.some(({ narration }) => ours(narration?.engine)) && said.embedded.voice,
  ].filter(Boolean);
  return parts.length ? said.honest(parts.join("·")) : "";
}

/** All pictures that a page ever had, oldest first. */
export function painted({ revisions }: BookPage): PictureView[] {
  return revisions.flatMap(({ picture }) => picture ?? []);
}

/** The pages that had a picture before and have a newer one now. */
export function repainted(book: Book, before: Book | null): number[] {
  const newer = ({ page, picture }: BookPage) => (picture?.revision ?? -1) > (before?.pages[page]?.picture?.revision ?? Infinity);
  return book.pages.filter(newer).map(({ page }) => page);
}

/** The newest picture or voice could not be made, so that the page still has the one before. */
export function keptOld(book: Book, page: BookPage, medium: Medium): boolean {
  const asked = page.revisions.findLast(({ media }) => media.includes(medium));
  const came = medium === "picture" ? asked?.picture : asked?.narration;
  return !came && book.failures.some((one) => one.what === medium && one.page === page.page && one.revision === asked?.revision);
}

/** Why a page has no picture or voice, and shall get none by itself. */
export function failure(book: Book, page: BookPage, medium: Medium): FailureView | null {
  return book.failures.findLast((one) => one.stands && one.what === medium && one.page === page.page) ?? null;
}

/** How long a book of so many panels takes here, in seconds: the median of those made before, or of a page's share in them. */
export function usual(items: readonly RunItem[], panels: number): number | null {
  const made = items.filter(({ status, seconds }) => status === "DONE" && seconds);
  const alike = made.filter((item) => item.panels === panels);
  const seconds = (alike.length ? alike : made)
    .map((item) => (item.seconds! * (panels + 1)) / ((item.panels ?? 4) + 1))
    .toSorted((one, other) => one - other);
  return seconds[Math.floor(seconds.length / 2)] ?? null;
}

/** What is left of it, as a reader is told; empty when nobody knows, or it is over already. */
export function left(book: Book, usually: number | null, now: number): string {
  if (usually === null || book.status !== "RUNNING") return "";
  const begun = Date.parse(book.story?.begun ?? book.created);
  const rest = usually * (1 - made(book));
  return words().left(Math.max(usually - (now - begun) / 1000, rest / 2));
}
