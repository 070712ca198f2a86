import { Refused } from "../api/problem";

/** Why nothing was heard. */
export type Trouble =
  | "insecure" // http beyond this machine: the browser gives no microphone
  | "refused" // by the reader
  | "none" // no microphone is there
  | "busy" // another program has it
  | "unsupported" // the browser cannot record
  | "engine" // nobody here was taught to understand speech
  | "away" // who understands it is not running
  | "slow"
  | "offline"
  | "unreadable"; // a file that is no recording, or too long

/** What remains to be done. */
export type Way = "again" | "resend" | "dictation" | "file" | "typing";

/** The browser cannot record. */
export class Unsupported extends Error {}

/** No microphone is given to a page that came over http. */
export class Insecure extends Error {}

const DEVICES: Readonly<Record<string, Trouble>> = {
  NotAllowedError: "refused",
  SecurityError: "refused",
  NotFoundError: "none",
  OverconstrainedError: "none",
  NotReadableError: "busy",
  AbortError: "busy",
};

/** Of what went wrong when the microphone was asked for. */
export function ofMicrophone(error: unknown): Trouble {
  if (error instanceof Insecure) return "insecure";
  return (error instanceof DOMException && DEVICES[error.name]) || "unsupported";
}

/** Of what went wrong when a recording was sent. */
export function ofAnswer(error: unknown): Trouble {
  if (!(error instanceof Refused)) return "offline";
  if (error.status === 503) return error.problem.retryable ? "away" : "engine";
  return error.status === 504 || error.status >= 500 || error.status === 429 ? "slow" : "unreadable";
}

const WAYS: Readonly<Record<Trouble, readonly Way[]>> = {
  insecure: ["dictation", "file", "typing"],
  refused: ["again", "dictation", "file", "typing"],
  none: ["again", "file", "typing"],
  busy: ["again", "file", "typing"],
  unsupported: ["dictation", "file", "typing"],
  engine: ["dictation", "typing"],
  away: ["resend", "dictation", "typing"],
  slow: ["resend", "dictation", "typing"],
  offline: ["resend", "typing"],
  unreadable: ["again", "file", "typing"],
};

/** The ways that remain here: with a browser that takes dictation, with a recording to send again. */
export function ways(trouble: Trouble, dictation: boolean, recording: boolean): Way[] {
  const there: Partial<Record<Way, boolean>> = { dictation, resend: recording };
  return WAYS[trouble].filter((way) => there[way] ?? true);
}
