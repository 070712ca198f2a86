import type { ReactiveController, ReactiveControllerHost } from "lit";

import * as api from "../api/client";
import { Refused } from "../api/problem";
import type { SttResult } from "../api/schema";
import { type Certainty, certainty } from "./certainty";
import { canDictate, Dictation } from "./dictation";
import { Recorder } from "./recorder";
import { ofAnswer, ofMicrophone, type Trouble, type Way, ways } from "./trouble";

export type State =
  | { readonly is: "idle" | "opening" | "listening" | "dictating" | "thinking" }
  | { readonly is: "heard"; readonly certainty: Certainty; readonly said: string; readonly value: string }
  | { readonly is: "trouble"; readonly trouble: Trouble; readonly detail: string; readonly ways: readonly Way[] };

interface Around {
  readonly field: () => api.Field;
  readonly level: (level: number) => void;
  readonly heard: (value: string) => void;
}

const PROBABLY = 0.6; // where a browser does not say how sure it is

let listening: Hearing | null = null; // one at a time
let dictates = canDictate; // until the browser shows that it cannot
let prefersDictation = false; // once it worked, where nobody else hears

/** From a tap on the microphone to words, by whatever way there is. */
export class Hearing implements ReactiveController {
  state: State = { is: "idle" };

  private round = 0; // what belongs to an earlier one came too late
  private source: Recorder | Dictation | null = null;
  private recording: Blob | null = null;
  private sending = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly around: Around,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.leave();
  }

  async listen(): Promise<void> {
    if (prefersDictation) return this.dictate();
    const round = this.begin("opening");
    if (await deaf()) return this.fail(round, "engine");
    try {
      const recorder = await Recorder.open(this.around.level);
      if (round !== this.round) return recorder.cancel();
      this.source = recorder;
      this.to({ is: "listening" });
      const recording = await recorder.ended;
      if (round === this.round) await (recording ? this.understand(recording) : this.nothing());
    } catch (error) {
      this.fail(round, ofMicrophone(error));
    }
  }

  /** By the browser's own recognition. */
  async dictate(): Promise<void> {
    const before = this.state;
    const round = this.begin("dictating");
    try {
      const dictation = (this.source = new Dictation());
      const heard = await dictation.heard;
      if (round !== this.round) return;
      if (!heard) return this.nothing();
      prefersDictation = true;
      this.take({ stt_text: heard.text, parsed_value: heard.text, confidence: heard.confidence || PROBABLY });
    } catch {
      if (round !== this.round) return;
      dictates = prefersDictation = false;
      this.fail(round, before.is === "trouble" ? before.trouble : "engine");
    }
  }

  /** A recording, by the microphone or of a file. */
  async understand(recording: Blob): Promise<void> {
    const round = this.begin("thinking");
    this.recording = recording;
    try {
      const result = await api.transcribe(recording, this.around.field(), this.sending.signal);
      if (round === this.round) this.take(result);
    } catch (error) {
      this.fail(round, ofAnswer(error), error instanceof Refused ? error.message : "");
    }
  }

  async resend(): Promise<void> {
    if (this.recording) await this.understand(this.recording);
  }

  /** Whoever speaks has come to an end. */
  stop(): void {
    this.source?.stop();
  }

  leave(): void {
    this.round += 1;
    this.source?.cancel();
    this.source = null;
    this.sending.abort();
    if (listening === this) listening = null;
    this.to({ is: "idle" });
  }

  private begin(is: "opening" | "dictating" | "thinking"): number {
    if (listening !== this) listening?.leave();
    this.leave();
    listening = this;
    this.sending = new AbortController();
    this.to({ is });
    return this.round;
  }

  private take(result: SttResult): void {
    this.recording = null;
    const sure = certainty(result);
    const value = result.parsed_value || result.stt_text;
    if (sure !== "nothing") this.around.heard(value);
    this.to({ is: "heard", certainty: sure, said: result.stt_text, value });
  }

  private nothing(): void {
    this.to({ is: "heard", certainty: "nothing", said: "", value: "" });
  }

  private fail(round: number, trouble: Trouble, detail = ""): void {
    if (round !== this.round) return;
    this.to({ is: "trouble", trouble, detail, ways: ways(trouble, dictates, this.recording !== null) });
  }

  private to(state: State): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

/** Every transcriber that is there says that it has no engine: nobody needs to speak to find out. */
async function deaf(): Promise<boolean> {
  const { services } = await api.services().catch(() => ({ services: [] }));
  const ears = services.filter(({ service }) => service === "transcriber");
  return ears.length > 0 && ears.every(({ engine }) => engine === "none");
}
