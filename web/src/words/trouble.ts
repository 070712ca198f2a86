import { Refused } from "../api/problem";
import { both } from "./language";

const words = both(
  { away: "이야기 나라와 연결이 끊겼어요. 잠시 뒤에 다시 해 주세요.", unknown: "지금은 할 수 없어요. 잠시 뒤에 다시 해 주세요." },
  { away: "The story land cannot be reached. Please try again in a moment.", unknown: "That cannot be done now. Please try again in a moment." },
);

/** What went wrong, in a sentence for the reader. */
export function trouble(error: unknown): string {
  return error instanceof Refused ? error.message || words().unknown : words().away;
}
