import { both } from "../words/language";

export const words = both(
  {
    name: "이야기",
    order: "새 이야기",
    shelf: "책장",
    other: "English",
    skip: "본문으로 가기",
    where: "이야기방의 곳곳",
    titles: { order: "새 이야기", shelf: "책장", book: "그림책", read: "읽기", facts: "일어난 일" },
  },
  {
    name: "Iyagi",
    order: "New story",
    shelf: "Bookshelf",
    other: "한국어",
    skip: "Skip to the content",
    where: "Places in the studio",
    titles: { order: "New story", shelf: "Bookshelf", book: "Picture book", read: "Reading", facts: "What happened" },
  },
);
