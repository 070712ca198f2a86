import type { Field } from "../api/client";

export const FIELDS: readonly Field[] = ["era", "place", "characters", "topic"];

export type Answers = Readonly<Record<Field, string>>;

/** What is said to the gateway, and what it means in English. */
export type Example = readonly [korean: string, english: string];

/** Each line is a story whose four answers fit together, though each also fits elsewhere. */
const STORIES: readonly (readonly [Example, Example, Example, Example])[] = [
  [["호랑이 담배 피우던 시절", "Once upon a time"], ["깊은 산골 마을", "A village deep in the hills"], ["토끼와 호랑이", "A rabbit and a tiger"], ["떡 나눠 먹기", "Sharing rice cakes"]],
  [["옛날 옛적 달 밝은 밤", "A moonlit night long ago"], ["달나라", "The land in the moon"], ["달토끼와 아기 별", "The moon rabbit and a baby star"], ["처음 사귄 친구", "A first friend"]],
  [["조선 시대", "The Joseon days"], ["북적북적 장터", "A bustling market"], ["꼬마 도깨비", "A little goblin"], ["정직한 마음", "Being honest"]],
  [["오늘", "Today"], ["우리 동네 놀이터", "The playground nearby"], ["하나와 강아지 콩이", "Hana and her puppy Kongi"], ["먼저 사과하기", "Saying sorry first"]],
  [["어느 여름 방학", "One summer holiday"], ["바닷속 용궁", "A palace under the sea"], ["거북이와 해녀 할머니", "A turtle and a diving grandma"], ["잃어버린 진주 찾기", "Finding the lost pearl"]],
  [["먼 미래", "The far future"], ["별 사이 우주 정거장", "A station among the stars"], ["길 잃은 로봇", "A lost robot"], ["집으로 돌아가는 길", "The way home"]],
  [["첫눈 오는 날", "The day of the first snow"], ["하얀 눈 나라", "A land of snow"], ["아기 펭귄과 눈사람", "A baby penguin and a snowman"], ["작은 용기", "A little courage"]],
  [["벚꽃 피는 봄", "Spring in blossom"], ["숲속 오두막", "A hut in the woods"], ["다람쥐 형제", "The squirrel brothers"], ["씨앗 심고 기다리기", "Planting a seed and waiting"]],
  [["공룡이 살던 때", "When dinosaurs lived"], ["커다란 동굴", "A great cave"], ["아기 공룡 초롱이", "Chorong the baby dinosaur"], ["무서움을 이기는 법", "Getting over being afraid"]],
  [["추석날", "The harvest feast"], ["할머니 댁 시골 농장", "Grandma's farm"], ["할머니와 고양이", "Grandma and the cat"], ["가족의 사랑", "The love of a family"]],
  [["자기 전 깜깜한 밤", "A dark night before bed"], ["내 방 침대 밑", "Under my bed"], ["곰 인형과 반딧불이", "A teddy bear and a firefly"], ["이상한 꿈", "A strange dream"]],
  [["유치원에 처음 가는 날", "The first day of kindergarten"], ["알록달록 교실", "A colourful classroom"], ["부끄럼쟁이 여우", "A shy fox"], ["서로 다른 친구들", "Friends who are all different"]],
  [["바람 부는 가을", "A windy autumn"], ["구름 위의 성", "A castle on the clouds"], ["꼬마 마녀와 까마귀", "A little witch and a crow"], ["하늘을 나는 연습", "Learning to fly"]],
  [["비 오는 오후", "A rainy afternoon"], ["골목 끝 빵집", "The bakery down the lane"], ["빵 굽는 곰 아저씨", "A bear who bakes"], ["맛있는 선물", "A delicious gift"]],
];

/** For a field, in the order of their stories: the same places in two fields fit together. */
export const EXAMPLES = Object.fromEntries(
  FIELDS.map((field, at) => [field, STORIES.map((story) => story[at]!)]),
) as unknown as Readonly<Record<Field, readonly Example[]>>;

/**
 * Answers for what has none yet, that fit those there are; where all are there, another story.
 * `random` draws from [0, 1).
 */
export function surprise(answers: Answers, random: () => number = Math.random): Answers {
  const stories = STORIES.map((story) => Object.fromEntries(FIELDS.map((field, at) => [field, story[at]![0]])) as Answers);
  const likeness = (story: Answers) => FIELDS.filter((field) => story[field] === answers[field].trim()).length;
  const open = FIELDS.filter((field) => !answers[field].trim());
  const best = open.length ? Math.max(...stories.map(likeness)) : 0;
  const fitting = stories.filter((story) => likeness(story) === best);
  const drawn = fitting[Math.floor(random() * fitting.length)]!;
  const given = open.length ? open : FIELDS;
  return { ...answers, ...Object.fromEntries(given.map((field) => [field, drawn[field]])) };
}
