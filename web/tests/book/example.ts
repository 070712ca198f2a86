/** Books as the gateway tells them, with whatever a test needs otherwise. */
import type { Book, BookPage, FailureView, PictureView, RevisionView, RunItem, VoiceView } from "../../src/api/schema";

export const RUN = "20250301_090000_a1b2c3";

type Some<T> = { readonly [K in keyof T]?: T[K] };

export const picture = (page: number, revision = 0): PictureView =>
  ({ revision, url: `/api/runs/${RUN}/images/panel_${page}.png?v=${revision}`, engine: "embedded", alt: "토끼" }) as PictureView;

export const voice = (page: number, revision = 0): VoiceView =>
  ({ revision, url: `/api/runs/${RUN}/audio/page_${page}.wav?v=${revision}`, engine: "espeak-ng" }) as VoiceView;

export const revision = (number: number, given: Some<RevisionView> = {}): RevisionView =>
  ({ revision: number, text: "토끼가 걸었어요.", media: ["picture", "voice"], picture: null, narration: null, ...given }) as RevisionView;

export const page = (number: number, given: Some<BookPage> = {}): BookPage =>
  ({ page: number, revision: null, text: "", picture: null, narration: null, revising: [], revisions: [], ...given }) as unknown as BookPage;

export const whole = (number: number): BookPage =>
  page(number, { revision: 0, text: "토끼가 걸었어요.", picture: picture(number), narration: voice(number) });

export const failure = (given: Some<FailureView>): FailureView =>
  ({ what: "picture", page: 1, revision: 0, code: "engine_failed", reason: "no memory", retryable: true, stands: true, ...given }) as FailureView;

export const book = (given: Some<Book> = {}): Book =>
  ({
    run_id: RUN,
    created: "2025-03-01T09:00:00.000Z",
    position: 7,
    status: "RUNNING",
    stage: "COVER",
    error: null,
    name: "토끼와 호랑이",
    options: { tts_enabled: true, panels: 1 },
    story: { engine: "embedded", begun: "2025-03-01T09:00:10.000Z" },
    pages: [page(0), page(1)],
    revising: [],
    failures: [],
    waiting_for: [],
    place_in_queue: null,
    ...given,
  }) as unknown as Book;

export const item = (seconds: number | null, given: Some<RunItem> = {}): RunItem =>
  ({ run_id: RUN, status: "DONE", panels: 4, seconds, ...given }) as RunItem;
