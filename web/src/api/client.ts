/** Every request that the studio makes. Each throws `Refused` or `Away`. */
import { language } from "../words/language";
import { Away, Refused } from "./problem";
import type { Book, CreateRun, Ordered, Problem, Revise, RunList, RunView, Services, SttResult } from "./schema";

export type Field = "era" | "place" | "characters" | "topic";

interface Asked {
  method?: "GET" | "POST" | "PUT" | "DELETE";
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

const run = (id: string) => `/api/runs/${encodeURIComponent(id)}`;

/** The same key, the same order: sent again after a broken connection, it is one book. */
export const order = (body: CreateRun, key: string) =>
  told<Ordered>("/api/runs", { method: "POST", body, headers: { "Idempotency-Key": key } });

export const shelf = (limit: number, cursor?: string | null) =>
  told<RunList>(`/api/runs?limit=${limit}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`);

export const book = (id: string, signal?: AbortSignal) => told<Book>(`${run(id)}/book`, signal ? { signal } : {});

export const bookAt = (id: string, position: number) => told<Book>(`${run(id)}/at/${position}?view=book`);

/** The address of the whole book as one file; a link with `download` brings it. */
export const zip = (id: string) => `${run(id)}/book.zip`;

/** The address of all its facts, one a line; a link with `download` brings them. */
export const log = (id: string) => `${run(id)}/log`;

export const cancel = (id: string) => told<RunView>(`${run(id)}/cancel`, { method: "POST" });

export const retry = (id: string) => told<RunView>(`${run(id)}/retry`, { method: "POST" });

export const revise = (id: string, page: number, body: Revise) =>
  told<RunView>(`${run(id)}/pages/${page}/revise`, { method: "POST", body });

/** Show the picture of this revision again, until there is a newer one. */
export const keep = async (id: string, page: number, revision: number) =>
  void (await asked(`${run(id)}/pages/${page}/keep`, { method: "POST", body: { revision } }));

export const remove = async (id: string) => void (await asked(run(id), { method: "DELETE" }));

export const pin = async (id: string, kept: boolean) =>
  void (await asked(`${run(id)}/pin`, { method: kept ? "PUT" : "DELETE" }));

export const rename = async (id: string, title: string) =>
  void (await asked(`${run(id)}/title`, { method: "PUT", body: { title } }));

export const services = () => told<Services>("/api/services");

/** Where to hear how a voice sounds. */
export const sample = (voice: string, speed: number) => `/api/voices/${voice}/sample?speed=${speed}`;

/** Throws why this address gives nothing. */
export const reach = async (address: string) => void (await asked(address));

export function transcribe(recording: Blob, field: Field, signal?: AbortSignal): Promise<SttResult> {
  const form = new FormData();
  form.set("audio_file", recording, "recording");
  form.set("field_type", field);
  form.set("language", "ko-KR");
  return told<SttResult>("/api/stt/field", { method: "POST", body: form, ...(signal && { signal }) });
}

async function told<T>(path: string, how: Asked = {}): Promise<T> {
  return (await (await asked(path, how)).json()) as T;
}

async function asked(path: string, { method = "GET", body, headers = {}, signal }: Asked = {}): Promise<Response> {
  const form = body instanceof FormData;
  const request: RequestInit = {
    method,
    headers: { "Accept-Language": language(), ...(body && !form ? { "Content-Type": "application/json" } : {}), ...headers },
    ...(body ? { body: form ? body : JSON.stringify(body) } : {}),
    ...(signal ? { signal } : {}),
  };
  let answer: Response;
  try {
    answer = await fetch(path, request);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Away(undefined, { cause: error });
  }
  if (answer.ok) return answer;
  const problem = (await answer.json().catch(() => ({}))) as Partial<Problem>;
  throw new Refused(answer.status, problem, Number(answer.headers.get("Retry-After")) || null);
}
