import { css } from "lit";

/** Its button and what it says are laid out by the question around it. */
export const earStyles = css`
  :host {
    display: contents;
  }
  .ear {
    position: relative;
    justify-self: center;
    display: inline-grid;
    place-items: center;
    width: 3.5rem;
    height: 3.5rem;
    border: 0;
    border-radius: 50%;
    color: #fff;
    background: var(--deep);
    box-shadow: 0 0.2rem 0 rgb(59 42 32 / 0.28);
    transition: transform 0.12s;
  }
  .ear:active {
    transform: translateY(0.15rem);
  }
  .ear svg {
    width: 1.7rem;
    height: 1.7rem;
  }
  .ear[data-on]::before {
    content: "";
    position: absolute;
    inset: -0.3rem;
    border: 0.2rem solid var(--deep);
    border-radius: 50%;
    animation: ring 1.4s ease-out infinite;
  }
  @keyframes ring {
    from {
      transform: scale(0.9);
      opacity: 0.9;
    }
    to {
      transform: scale(1.3);
      opacity: 0;
    }
  }
  .panel {
    grid-column: 1 / -1;
    display: grid;
    gap: 0.6rem;
    margin-top: 0.7rem;
    padding: 0.75rem 1rem;
    border-radius: 1rem;
    background: rgb(255 255 255 / 0.75);
    animation: come 0.25s ease-out;
  }
  .panel[data-empty] {
    margin: 0;
    padding: 0;
    animation: none;
  }
  @keyframes come {
    from {
      opacity: 0;
      transform: translateY(-0.3rem);
    }
  }
  .said {
    font-weight: 700;
  }
  .clear::before {
    content: "✓ ";
    color: var(--jade);
  }
  .meter {
    --level: 0;
    display: flex;
    align-items: center;
    gap: 0.35rem;
    height: var(--finger);
  }
  .meter i {
    width: 0.5rem;
    height: 100%;
    border-radius: 0.25rem;
    background: var(--deep);
    transform: scaleY(calc(0.16 + 0.84 * min(1, var(--level) * var(--part, 1))));
    transition: transform 0.08s;
  }
  .meter i:nth-child(odd) {
    --part: 0.55;
  }
  .meter i:nth-child(4n) {
    --part: 0.8;
  }
  .file {
    position: relative;
    overflow: hidden;
    cursor: pointer;
  }
  .file:focus-within {
    outline: 3px solid var(--jade);
    outline-offset: 3px;
  }
  .file input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  summary {
    min-height: var(--finger);
    align-content: center;
    color: var(--soft);
    cursor: pointer;
  }
`;
