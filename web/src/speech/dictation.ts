/** The browser's own recognition of speech, where there is one. What is said may go to the browser's maker. */
interface Recognition {
  lang: string;
  onresult: ((event: { readonly results: SpeechRecognitionResultList }) => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
  abort(): void;
}

interface Browser {
  readonly SpeechRecognition?: new () => Recognition;
  readonly webkitSpeechRecognition?: new () => Recognition;
}

export interface Dictated {
  readonly text: string;
  readonly confidence: number; // 0 where the browser does not say
}

const { SpeechRecognition: standard, webkitSpeechRecognition: older } = window as unknown as Browser;
const Recogniser = standard ?? older;

export const canDictate = Recogniser !== undefined;

/** One sentence. `heard` is null when nothing was said, and rejects when the browser cannot do it after all. */
export class Dictation {
  readonly heard: Promise<Dictated | null>;
  private readonly recognition: Recognition;

  constructor() {
    if (!Recogniser) throw new Error("this browser takes no dictation");
    const recognition = (this.recognition = new Recogniser());
    recognition.lang = "ko-KR";
    this.heard = new Promise((found, failed) => {
      recognition.onresult = ({ results }) => {
        const best = results[0]?.[0];
        found(best ? { text: best.transcript.trim(), confidence: best.confidence } : null);
      };
      recognition.onerror = ({ error }) => (error === "no-speech" || error === "aborted" ? found(null) : failed(new Error(error)));
      recognition.onend = () => found(null);
    });
    recognition.start();
  }

  stop(): void {
    this.recognition.stop();
  }

  cancel(): void {
    this.recognition.abort();
  }
}
