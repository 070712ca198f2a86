const RANGE = /^bytes=(\d*)-(\d*)$/;

/** The part of a kept file that a player asks for; the whole of it where it asks for none, or in a way of its own. */
export async function part(whole: Response, range: string | null): Promise<Response> {
  const asked = RANGE.exec(range ?? "");
  if (!asked || (!asked[1] && !asked[2])) return whole;
  const body = await whole.blob();
  const first = asked[1] ? Number(asked[1]) : Math.max(body.size - Number(asked[2]), 0);
  const last = asked[1] && asked[2] ? Math.min(Number(asked[2]), body.size - 1) : body.size - 1;
  if (first > last) return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${body.size}` } });
  const headers = new Headers(whole.headers);
  headers.set("Content-Range", `bytes ${first}-${last}/${body.size}`);
  headers.set("Content-Length", String(last - first + 1));
  return new Response(body.slice(first, last + 1, body.type), { status: 206, headers });
}
