import type { Problem } from "./schema";

/** The gateway refused, and says why in the reader's language. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<Problem>,
    readonly after: number | null, // seconds until it is worth asking again
  ) {
    super(problem.detail ?? "");
  }

  get code(): string {
    return this.problem.code ?? "";
  }
}

/** The gateway could not be reached. */
export class Away extends Error {}
