import { css } from "lit";

/** Picture above words, or left of them where the window is wider than high: as large as the words leave room for. */
export const leafStyles = css`
  :host {
    --letters: clamp(1.35rem, 0.9rem + 1.1vw + 0.8vmin, 2.4rem);
    display: grid;
    grid-template-rows: minmax(45cqh, 1fr) minmax(0, auto);
    height: 100%;
    background: var(--leaf);
  }
  figure {
    display: grid;
    min-height: 0;
    place-items: center;
    container-type: size;
  }
  figure > * {
    width: min(100cqw, 100cqh);
    height: min(100cqw, 100cqh);
    object-fit: cover;
  }
  .wash {
    position: relative;
    overflow: hidden;
    background: var(--dawn);
    background-size: 130% 130%;
  }
  .wet {
    animation: run 9s ease-in-out infinite alternate;
  }
  .drawing {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
    filter: blur(0.6rem);
  }
  figcaption {
    position: absolute;
    inset: auto 0 8%;
    width: fit-content;
    margin: 0 auto;
    padding: 0.3rem 1.1rem;
    border-radius: 99rem;
    color: #4f3a28;
    background: rgb(255 250 240 / 0.86);
  }
  .side {
    display: grid;
    min-height: 0;
    overflow-y: auto;
    padding: clamp(0.7rem, 2.4cqh, 2rem) clamp(1.2rem, 7cqw, 6rem) clamp(1rem, 3cqh, 2.4rem);
    align-content: safe center;
    overscroll-behavior: contain;
  }
  .side:focus-visible {
    outline-offset: -4px;
  }
  .text {
    font: 400 calc(var(--letters) * (1 + var(--step, 0) * 0.13)) / 1.75 var(--story);
    text-wrap: pretty;
  }
  .text.hush {
    color: var(--soft);
    text-align: center;
  }
  :host([cover]) .text {
    font-weight: 700;
    font-size: calc(var(--letters) * (1.5 + var(--step, 0) * 0.13));
    line-height: 1.35;
    text-align: center;
    text-wrap: balance;
  }
  .sentence {
    border-radius: 0.4rem;
    cursor: pointer;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
    transition: background 0.2s;
  }
  @media (hover: hover) {
    .sentence:hover {
      background: #f8edd4;
    }
  }
  .sentence.now {
    background: #fbe3b0;
  }
  .word.now {
    color: var(--persimmon-deep);
    text-decoration: underline 0.14em var(--persimmon);
    text-underline-offset: 0.22em;
  }
  @keyframes run {
    to {
      background-position: 100% 60%;
    }
  }

  @media (min-width: 34rem) and (orientation: landscape) {
    :host {
      grid-template: minmax(0, 1fr) / min(58cqw, 100cqh) minmax(0, 1fr);
    }
    figure > * {
      width: 100%;
      height: 100%;
    }
    .side {
      padding: clamp(0.6rem, 3cqh, 3rem) clamp(1.4rem, 4cqw, 5rem);
      background: linear-gradient(90deg, rgb(120 84 40 / 0.16), transparent 2.6rem);
    }
    .text {
      max-width: 26em;
    }
    :host([cover]) .text {
      justify-self: center;
    }
  }
`;
