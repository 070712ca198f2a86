import type { FailureView } from "../api/schema";
import { both } from "../words/language";

const words = both(
  {
    story_refused: "어린이 책에 담기 어려운 이야기였어요.",
    invalid_story: "이야기가 잘 이어지지 않았어요.",
    paint_refused: "그림에 담기 어려운 장면이었어요.",
    text_unreadable: "소리 내어 읽을 수 없는 글이었어요.",
    time_limit: "너무 오래 걸려서 멈췄어요.",
    gave_up: "여러 번 해 봤지만 잘되지 않았어요.",
    artifact_lost: "만들어 둔 것을 잃어버렸어요.",
    deadline: "하루가 지나도록 소식이 없었어요.",
    other: "만드는 도구가 말썽을 부렸어요.",
  },
  {
    story_refused: "This story does not belong in a children's book.",
    invalid_story: "The story did not hold together.",
    paint_refused: "This scene could not be put into a picture.",
    text_unreadable: "These words cannot be read aloud.",
    time_limit: "It took too long.",
    gave_up: "Many tries did not help.",
    artifact_lost: "What had been made was lost.",
    deadline: "There was no news for a whole day.",
    other: "The tool that makes it had trouble.",
  },
);

/** Why something could not be made, for a child; what the engine said is told where one sees how a book was made. */
export function reason({ code }: Pick<FailureView, "code">): string {
  const said = words();
  return code in said ? said[code as keyof typeof said] : said.other;
}
