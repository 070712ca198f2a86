/** Where in the studio we are. It stands after the `#`, so that `/` is the one page that the gateway serves. */
export type Route =
  | { readonly view: "order" }
  | { readonly view: "shelf" }
  | { readonly view: "book"; readonly run: string }
  | { readonly view: "read"; readonly run: string; readonly page: number }
  | { readonly view: "facts"; readonly run: string };

const RUN = "(\\d{8}_\\d{6}_[0-9a-f]{6})";
const BOOK = new RegExp(`^#/?(?:book/)?${RUN}$`); // #<run> as the plain page has it, too
const READ = new RegExp(`^#/book/${RUN}/read/(\\d{1,2})$`);
const FACTS = new RegExp(`^#/book/${RUN}/facts$`);

export function route(hash: string): Route {
  const read = READ.exec(hash);
  if (read) return { view: "read", run: read[1]!, page: Number(read[2]) };
  const facts = FACTS.exec(hash);
  if (facts) return { view: "facts", run: facts[1]! };
  const book = BOOK.exec(hash);
  if (book) return { view: "book", run: book[1]! };
  return hash === "#/shelf" ? { view: "shelf" } : { view: "order" };
}

export function address(to: Route): string {
  switch (to.view) {
    case "order":
      return "#/";
    case "shelf":
      return "#/shelf";
    case "book":
      return `#/book/${to.run}`;
    case "read":
      return `#/book/${to.run}/read/${to.page}`;
    case "facts":
      return `#/book/${to.run}/facts`;
  }
}

/** Go there: a step that "back" undoes. */
export function go(to: Route): void {
  location.hash = address(to);
}

/** Be there without a step: turning pages is no history. */
export function be(to: Route): void {
  history.replaceState(null, "", address(to));
}
