import { css } from "lit";

/** What every element of the studio looks alike in: headings, buttons, fields, focus. */
export const shared = css`
  :host {
    display: block;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  figure,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    text-wrap: pretty;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3 {
    font-family: var(--story);
    line-height: 1.3;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
  }
  a {
    color: var(--jade);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--jade);
    outline-offset: 3px;
  }
  :is(h1, h2, main, section):focus {
    outline: none;
  }

  .big,
  .small,
  .round {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-height: var(--finger);
    padding: 0.35rem 1.1rem;
    border: 2px solid var(--line);
    border-radius: 99rem;
    color: var(--ink);
    background: var(--leaf);
    font-weight: 700;
    text-decoration: none;
  }
  .small:hover,
  .round:hover {
    border-color: var(--persimmon);
  }
  .round {
    width: var(--finger);
    padding: 0;
    flex: none;
  }
  .big {
    min-height: 3.75rem;
    padding: 0.5rem 2rem;
    border: 0;
    color: #fff;
    background: var(--persimmon);
    box-shadow: 0 0.3rem 0 var(--persimmon-deep);
    font-size: 1.25rem;
    transition:
      transform 0.12s,
      box-shadow 0.12s;
  }
  .big:active {
    transform: translateY(0.2rem);
    box-shadow: 0 0.1rem 0 var(--persimmon-deep);
  }
  button:disabled {
    opacity: 0.6;
    cursor: not-allowed;
  }

  dialog {
    padding: 1.4rem;
    border: 0;
    border-radius: var(--corner);
    color: inherit;
    background: var(--leaf);
    box-shadow: var(--lifted);
  }
  dialog::backdrop {
    background: rgb(59 42 32 / 0.5);
  }
  progress {
    width: 100%;
    border: 0;
    appearance: none;
    background: rgb(255 250 240 / 0.8);
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    background: var(--persimmon);
    transition: inline-size 0.5s;
  }
  progress::-moz-progress-bar {
    background: var(--persimmon);
  }

  .field {
    width: 100%;
    min-height: var(--finger);
    padding: 0.6rem 0.9rem;
    border: 2px solid var(--edge);
    border-radius: 0.9rem;
    background: var(--white);
  }
  .field[aria-invalid="true"] {
    border-color: var(--persimmon);
  }
  .notice {
    padding: 0.8rem 1.1rem;
    border-radius: 1rem;
    color: #6d2408;
    background: var(--blush);
  }
  .hush {
    color: var(--soft);
    font-size: 0.9375rem;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.7rem;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
