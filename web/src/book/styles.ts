import { css } from "lit";

export const pageStyles = css`
  article {
    position: relative;
    display: grid;
    gap: 1rem;
    padding: 0.9rem;
    border: 1px solid var(--line);
    border-radius: 0.5rem 1.5rem 1.5rem 0.5rem;
    background: var(--leaf);
    box-shadow: var(--lift);
  }
  article::before {
    content: "";
    position: absolute;
    inset: 0 auto 0 0;
    width: 0.5rem;
    border-radius: 0.5rem 0 0 0.5rem;
    background: linear-gradient(90deg, #e2cda2, transparent);
  }
  .cover::before {
    width: 1.1rem;
    background:
      repeating-linear-gradient(#f6d58366 0 0.4rem, transparent 0.4rem 1.6rem) 50% 0 / 2px,
      linear-gradient(90deg, #8f3610, #b5481a 40%, #c9683b);
    background-repeat: no-repeat;
  }
  .cover {
    padding-left: 1.9rem;
  }
  article[data-speaking] {
    outline: 3px solid var(--moon);
    outline-offset: 2px;
  }
  .side {
    display: grid;
    gap: 0.9rem;
    align-content: center;
    min-width: 0;
    padding: 0 0.3rem 0.3rem 0.6rem;
  }
  .words {
    min-height: 5.5rem;
    font: 400 1.2rem/1.85 var(--story);
    white-space: pre-line;
  }
  .words:empty {
    max-width: 26rem;
    border-radius: 0.5rem;
    opacity: 0.75;
    background: repeating-linear-gradient(transparent 0 0.75rem, #f0e2c5 0.75rem 1.45rem, transparent 1.45rem 2.2rem);
  }
  .cover .words {
    min-height: 2.6rem;
    font: 700 clamp(1.8rem, 5vw, 3rem) / 1.3 var(--story);
    text-wrap: balance;
  }
  .number {
    color: var(--soft);
    font: 400 1.05rem/1 var(--story);
  }
  .number:empty {
    display: none;
  }
  .arrived {
    min-height: 0;
    animation: written 1.1s ease-out;
  }
  @keyframes written {
    from {
      opacity: 0;
      transform: translateY(0.5rem);
    }
  }
  .side .row {
    gap: 0.4rem 0.6rem;
  }
  .tools {
    flex-basis: 100%;
  }
  .tools .small {
    padding: 0.35rem 0.7rem;
    font-size: 0.9375rem;
  }
  .speaker {
    border-color: #d9a93f;
    background: #fdeec4;
    animation: light 1.4s ease-out;
  }
  .speaking {
    border-color: var(--jade);
    background: var(--jade-pale);
  }
  .speaker:hover {
    border-color: var(--persimmon);
  }
  @keyframes light {
    from {
      background: var(--leaf);
      box-shadow: 0 0 0 0 rgb(246 213 131 / 0.9);
    }
    60% {
      box-shadow: 0 0 0 0.9rem rgb(246 213 131 / 0);
    }
  }
  .soon,
  .change {
    display: inline-flex;
    align-items: center;
    gap: 0.45rem;
    min-height: var(--finger);
    color: var(--soft);
    font-size: 0.9375rem;
  }
  .soon svg {
    opacity: 0.55;
  }
  .change {
    padding: 0.2rem 0.7rem;
    border: 0;
    border-radius: 99rem;
    background: none;
  }
  .change:hover,
  .change[aria-expanded="true"] {
    background: var(--blush);
  }
  .change svg {
    width: 1.15rem;
    height: 1.15rem;
  }
  .failed {
    position: relative;
    display: grid;
    gap: 0.6rem;
    justify-items: start;
    padding: 0.8rem 1rem;
    border-radius: 1rem;
    color: #6d2408;
    background: var(--blush);
  }
  figure .failed {
    align-self: center;
    justify-self: center;
    max-width: 85%;
  }
  @media (min-width: 46rem) {
    article {
      grid-template-columns: 1fr 1fr;
      gap: 2.2rem;
      padding: 1.2rem;
      box-shadow:
        var(--lift),
        0.3rem 0.3rem 0 -1px var(--leaf),
        0.3rem 0.3rem 0 0 var(--line),
        0.6rem 0.6rem 0 -1px var(--leaf),
        0.6rem 0.6rem 0 0 var(--line);
    }
    .cover {
      padding-left: 2.3rem;
    }
    article:not(.cover)::after {
      content: "";
      position: absolute;
      inset: 0 calc(50% - 2.4rem);
      background: linear-gradient(90deg, transparent, rgb(120 84 40 / 0.13) 48%, rgb(120 84 40 / 0.2) 50%, rgb(120 84 40 / 0.08) 54%, transparent);
      pointer-events: none;
    }
    :host(:nth-child(even)) figure {
      order: 2;
    }
    .words {
      font-size: clamp(1.2rem, 0.7rem + 1.1vw, 1.5rem);
    }
    .side {
      padding: 0 1rem;
    }
  }
`;
