import { css } from "lit";

/** A board under a row: each book and each empty place has its piece of it. */
export const board = css`
  .board {
    height: 0.8rem;
    margin: 0 -0.65rem;
    margin-right: var(--board, -0.65rem);
    background: linear-gradient(#e2bd88, #c79a62 70%, #a87c47);
    box-shadow: 0 0.45rem 0.5rem -0.2rem rgb(80 50 20 / 0.3);
  }
`;

/** A bookcase: a back of paper, a board under each row, and books of several sizes that stand on it. */
export const shelfStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.6rem 1rem;
    margin: 0.25rem 0 1rem;
  }
  .head .field {
    flex: 1 1 14rem;
    max-width: 22rem;
  }
  @media (max-width: 30rem) {
    .head .field {
      max-width: none;
    }
  }
  .notice:not([hidden]) {
    margin-bottom: 0.8rem;
  }
  .case {
    padding: 1.4rem 0.75rem 1rem;
    overflow: clip;
    border: 0.5rem solid #c99d66;
    border-radius: 1rem;
    background: linear-gradient(#efdab1, #f6e8cb 3rem);
    box-shadow:
      inset 0 0.5rem 1rem -0.4rem rgb(90 60 25 / 0.35),
      var(--lift);
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(clamp(8.25rem, 14vw, 10.5rem), 1fr));
    gap: 1.3rem 1.25rem;
  }
  li {
    position: relative;
    --size: 96%;
  }
  li:nth-child(3n + 2) {
    --size: 88%;
  }
  li:nth-child(5n + 4) {
    --size: 92%;
    --lean: -1.6deg;
  }
  li:last-child {
    --board: -100vw; /* the last board goes on to the end of the row */
  }
  .slot {
    display: grid;
    height: 100%;
    grid-template-rows: auto 1fr;
    color: var(--jade);
    text-align: center;
    text-decoration: none;
  }
  .slot .stand {
    display: grid;
    aspect-ratio: 1;
    align-items: end;
    justify-items: center;
  }
  .slot .stand span {
    display: grid;
    width: 84%;
    aspect-ratio: 1;
    place-items: center;
    border: 3px dashed #8a6a3c;
    border-bottom: 0;
    border-radius: 0.3rem 0.8rem 0 0;
    color: #6e5126;
    background: rgb(255 250 240 / 0.5);
  }
  .slot svg {
    width: 2.4rem;
    height: 2.4rem;
  }
  .slot:hover .stand span {
    background: var(--leaf);
  }
  .slot strong {
    justify-self: center;
    margin-top: 0.65rem;
    font-family: var(--story);
    color: #6e3413;
  }
  .empty {
    display: grid;
    justify-items: center;
    text-align: center;
  }
  .empty .board {
    justify-self: stretch;
    margin-bottom: 1.4rem;
  }
  .empty > svg {
    max-width: 80%;
    margin-bottom: -2px;
  }
  .empty .big {
    margin: 1.2rem 0;
  }
  .nothing {
    padding: 1rem;
    text-align: center;
  }
  .foot {
    display: grid;
    gap: 1.2rem;
    justify-items: start;
    margin-top: 1.2rem;
  }
  .foot .more {
    justify-self: center;
  }
  .foot form {
    display: grid;
    width: min(26rem, 100%);
    grid-template-columns: 1fr auto;
    gap: 0.3rem 0.6rem;
  }
  .foot form > :is(label, .notice) {
    grid-column: 1 / -1;
  }
`;
