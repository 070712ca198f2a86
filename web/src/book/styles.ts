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
  article[data-speaking] {
    outline: 3px solid var(--moon);
    outline-offset: 2px;
  }
  figure {
    position: relative;
    display: grid;
    align-items: end;
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: 0.35rem 1.1rem 1.1rem 0.35rem;
    background:
      radial-gradient(circle at 28% 30%, #f5cf86, transparent 55%),
      radial-gradient(circle at 75% 35%, #cfe0cf, transparent 50%),
      radial-gradient(circle at 50% 90%, #efb59a, transparent 60%), #f7ead0;
  }
  :host(:nth-child(3n + 2)) figure {
    background:
      radial-gradient(circle at 28% 30%, #bfdbe4, transparent 55%),
      radial-gradient(circle at 75% 35%, #f6dca0, transparent 50%),
      radial-gradient(circle at 50% 90%, #a9cdb0, transparent 60%), #f7ead0;
  }
  :host(:nth-child(3n)) figure {
    background:
      radial-gradient(circle at 28% 30%, #eec2c6, transparent 55%),
      radial-gradient(circle at 75% 35%, #f7e0a6, transparent 50%),
      radial-gradient(circle at 50% 90%, #b9c6e6, transparent 60%), #f7ead0;
  }
  figure:not([data-painted]) {
    animation: breathe 3.2s ease-in-out infinite;
  }
  @keyframes breathe {
    50% {
      filter: brightness(1.04) saturate(1.35);
    }
  }
  img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
    animation: paint 1.2s ease-out;
  }
  .preview {
    filter: blur(0.7rem);
    transform: scale(1.05);
    animation: none;
  }
  @keyframes paint {
    from {
      opacity: 0;
      filter: blur(1.5rem);
      transform: scale(1.06);
    }
  }
  figcaption {
    position: relative;
    justify-self: center;
    margin-bottom: 1.1rem;
    padding: 0.15rem 0.9rem;
    border-radius: 99rem;
    color: #4f3a28;
    background: rgb(255 250 240 / 0.8);
    font-size: 0.9375rem;
  }
  figure progress {
    position: absolute;
    inset: auto 0 0;
    width: 100%;
    height: 0.45rem;
    border: 0;
    appearance: none;
    background: rgb(255 250 240 / 0.7);
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    background: var(--persimmon);
    transition: width 0.4s;
  }
  .side {
    display: grid;
    gap: 0.9rem;
    align-content: center;
    min-width: 0;
    padding: 0 0.3rem 0.3rem 0.6rem;
  }
  .words {
    min-height: 8.5rem;
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
    min-height: 4.2rem;
    font: 700 clamp(1.8rem, 5vw, 3rem) / 1.3 var(--story);
    text-wrap: balance;
  }
  .voice {
    display: flex;
    align-items: center;
    min-height: var(--finger);
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
      gap: 1.4rem;
      padding: 1.2rem;
    }
    :host(:nth-child(even)) figure {
      order: 2;
    }
    .words {
      font-size: 1.5rem;
    }
    .side {
      padding: 0 1rem;
    }
  }
`;
