import type { SttResult } from "../api/schema";

export type Certainty = "clear" | "unsure" | "nothing";

const CLEAR = 0.8;
const LIKELY = 0.5;

/** How sure one may be of what was heard. */
export function certainty({ stt_text, confidence, code }: SttResult): Certainty {
  if (code === "no_speech" || !stt_text.trim() || confidence < LIKELY) return "nothing";
  return confidence < CLEAR ? "unsure" : "clear";
}
