import { css } from "lit";

/** The picture of a page, and the wash that stands for it. */
export const figureStyles = css`
  figure {
    position: relative;
    display: grid;
    align-items: end;
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: 0.35rem 1.1rem 1.1rem 0.35rem;
    background: var(--dawn);
  }
  :host(:nth-child(3n + 2)) figure {
    background: var(--dusk);
  }
  :host(:nth-child(3n)) figure {
    background:
      radial-gradient(circle at 28% 30%, #eec2c6, transparent 55%),
      radial-gradient(circle at 75% 35%, #f7e0a6, transparent 50%),
      radial-gradient(circle at 50% 90%, #b9c6e6, transparent 60%), #f7ead0;
  }
  figure:not([data-painted])::before {
    content: "";
    position: absolute;
    inset: -20%;
    background: radial-gradient(circle at 50% 45%, rgb(255 252 244 / 0.75), transparent 45%);
    animation: wash 5s ease-in-out infinite alternate;
  }
  @keyframes wash {
    from {
      transform: translate(-14%, -8%) scale(0.9);
    }
    to {
      transform: translate(16%, 12%) scale(1.15);
    }
  }
  figcaption {
    position: relative;
    justify-self: center;
    margin: 0 0.8rem 1.1rem;
    padding: 0.25rem 1rem;
    border-radius: 99rem;
    color: #4f3a28;
    background: rgb(255 250 240 / 0.92);
    font-size: 0.9375rem;
    text-align: center;
  }
  .fresh {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.7rem;
    padding: 0.6rem 0.9rem;
    border-radius: 1.4rem;
    background: var(--jade-pale);
  }
  figure progress {
    position: absolute;
    inset: auto 0 0;
    height: 0.45rem;
  }
`;
