import type { Brief, CreateRun, Options } from "../api/schema";

/** An order as it stands in the page; its answers may be missing still. */
export type Draft = Required<CreateRun>;

const KEPT = "iyagi.draft";

export const BLANK: Draft = {
  era_ko: "",
  place_ko: "",
  characters_ko: "",
  topic_ko: "",
  tts_enabled: true,
  panels: 4,
  age: "5-7",
  voice: "M2",
  speed: 1.05,
  style: "watercolor",
  seed: null,
  reuse_story: false,
};

/** What was last written: in this tab, else in any. */
export function read(): Draft {
  return taken(kept(() => sessionStorage)) ?? taken(kept(() => localStorage)) ?? BLANK;
}

export function keep(draft: Draft): void {
  for (const store of [() => sessionStorage, () => localStorage]) {
    try {
      store().setItem(KEPT, JSON.stringify(draft));
    } catch {
      // a browser that keeps nothing forgets the draft with the page
    }
  }
}

/** Begin an order like that of another book. Its seed is not taken: it would be the same book. */
export function write(brief: Brief, options: Options): void {
  const { era, place, characters, topic, age } = brief;
  const { tts_enabled, panels, voice, speed, style } = options;
  keep({ ...BLANK, era_ko: era, place_ko: place, characters_ko: characters, topic_ko: topic, age, tts_enabled, panels, voice, speed, style });
}

/** After an order: the answers are gone, what one likes stays. */
export function answered(draft: Draft): Draft {
  return { ...draft, era_ko: "", place_ko: "", characters_ko: "", topic_ko: "", seed: null };
}

/** Of what was found, that which an order can have. */
export function taken(found: unknown): Draft | null {
  if (typeof found !== "object" || found === null) return null;
  const fits = Object.entries(found).filter(
    ([name, value]) => name in BLANK && (name === "seed" ? value === null || typeof value === "number" : typeof value === typeof BLANK[name as keyof Draft]),
  );
  return { ...BLANK, ...(Object.fromEntries(fits) as Partial<Draft>) };
}

function kept(store: () => Storage): unknown {
  try {
    return JSON.parse(store().getItem(KEPT) ?? "null");
  } catch {
    return null;
  }
}
