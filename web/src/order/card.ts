import { css } from "lit";

export const cardStyles = css`
  :host {
    --wash: #fbeec8;
    --glow: #f6d583;
    --deep: #7d5600;
    min-width: 0;
  }
  :host([field="place"]) {
    --wash: #e4f0e2;
    --glow: #a9cdb0;
    --deep: #2a6758;
  }
  :host([field="characters"]) {
    --wash: #fce6da;
    --glow: #f3b79b;
    --deep: #a8421a;
  }
  :host([field="topic"]) {
    --wash: #e6ecf7;
    --glow: #b9c6e6;
    --deep: #3f5f96;
  }
  .card {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    align-content: start;
    column-gap: 0.7rem;
    height: 100%;
    padding: 0.8rem 1.15rem 1.1rem;
    border: 1px solid color-mix(in srgb, var(--glow) 70%, var(--line));
    border-radius: 0.6rem 1.7rem 1.7rem 0.6rem;
    background:
      radial-gradient(circle at 12% 8%, color-mix(in srgb, var(--glow) 55%, transparent), transparent 42%),
      radial-gradient(circle at 96% 100%, color-mix(in srgb, var(--glow) 40%, transparent), transparent 46%), var(--wash);
    box-shadow: var(--lift);
    transition: box-shadow 0.25s;
  }
  .card::before {
    content: "";
    position: absolute;
    inset: 0 auto 0 0;
    width: 0.5rem;
    border-radius: 0.6rem 0 0 0.6rem;
    background: linear-gradient(90deg, color-mix(in srgb, var(--deep) 35%, transparent), transparent);
  }
  .card:focus-within {
    box-shadow: var(--lifted);
  }
  .motif {
    display: block;
    width: 4.2rem;
    height: 4.2rem;
    grid-column: 2;
    grid-row: 1;
    transform: rotate(-3deg);
    transition: transform 0.3s;
  }
  .card:focus-within .motif {
    transform: rotate(3deg) scale(1.06);
  }
  h2 {
    grid-column: 1;
    grid-row: 1;
    align-self: center;
    font-size: clamp(1.3rem, 4.6vw, 1.6rem);
  }
  h2 small {
    margin-left: 0.15rem;
    color: var(--deep);
    font: 400 0.875rem/1 var(--round);
    white-space: nowrap;
  }
  .field {
    min-height: 3.5rem;
    padding: 0.8rem 1rem;
    resize: none;
    field-sizing: content;
    font: 400 1.2rem/1.5 var(--story);
  }
  .field:focus-visible {
    border-color: var(--deep);
    outline-color: var(--deep);
    outline-offset: 1px;
  }
  .field::placeholder {
    color: #7c6a58;
    opacity: 1;
  }
  .wrong {
    grid-column: 1 / -1;
    margin-top: 0.45rem;
    color: var(--persimmon-deep);
    font-weight: 700;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.45rem;
    margin-top: 0.8rem;
  }
  .others {
    align-self: start;
    justify-self: center;
    display: grid;
    place-items: center;
    width: var(--finger);
    height: var(--finger);
    margin-top: 0.8rem;
    border: 0;
    border-radius: 50%;
    color: var(--deep);
    background: none;
  }
  .others:hover {
    background: rgb(255 255 255 / 0.66);
  }
  .chips button {
    min-height: var(--finger);
    padding: 0.25rem 0.9rem;
    border: 1.5px solid color-mix(in srgb, var(--deep) 30%, transparent);
    border-radius: 99rem;
    background: rgb(255 255 255 / 0.66);
    font-size: 0.9375rem;
    line-height: 1.25;
    transition:
      background 0.15s,
      transform 0.15s;
  }
  .chips button:hover {
    border-color: var(--deep);
    background: var(--white);
    transform: translateY(-0.1rem);
  }
  .chips small {
    display: block;
    color: var(--soft);
  }
  .others svg {
    width: 1.3rem;
  }
`;
