/** How the service worker answers a request. */
export type Way =
  | { readonly by: "page" } // from the gateway, else as it was kept
  | { readonly by: "shell" } // as it was built: it never changes
  | { readonly by: "letters" } // as they were kept, else kept from now on
  | { readonly by: "book"; readonly run: string } // from the gateway, else as it was kept on this device
  | { readonly by: "media"; readonly run: string } // as kept on this device, else from the gateway
  | { readonly by: "gateway" }; // the worker keeps out of it

const BOOK = /^\/api\/runs\/(\d{8}_\d{6}_[0-9a-f]{6})\/book$/;
const MEDIA = /^\/api\/runs\/(\d{8}_\d{6}_[0-9a-f]{6})\/(?:images|audio)\/[^/]+$/;

export interface Asked {
  readonly method: string;
  readonly mode: RequestMode;
  readonly url: string;
}

export function way({ method, mode, url }: Asked, origin: string, shell: ReadonlySet<string>): Way {
  const { origin: from, pathname, searchParams } = new URL(url);
  if (method !== "GET" || from !== origin) return { by: "gateway" };
  if (mode === "navigate") return pathname === "/" ? { by: "page" } : { by: "gateway" };
  if (shell.has(pathname)) return { by: "shell" };
  if (pathname.startsWith("/assets/") && pathname.endsWith(".woff2")) return { by: "letters" };
  const book = BOOK.exec(pathname);
  if (book) return { by: "book", run: book[1]! };
  const media = MEDIA.exec(pathname);
  return media && searchParams.has("v") ? { by: "media", run: media[1]! } : { by: "gateway" };
}
