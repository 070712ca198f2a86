import { css } from "lit";

export const orderStyles = css`
  .hello {
    display: grid;
    justify-items: center;
    gap: 0.2rem;
    padding: 0 0 1.2rem;
    text-align: center;
  }
  .moon {
    width: min(62%, 14rem);
    height: auto;
    aspect-ratio: 320 / 176;
  }
  .star {
    fill: none;
    stroke: #dcb765;
    stroke-width: 2;
    stroke-linejoin: round;
    transform-box: fill-box;
    transform-origin: center;
    transition:
      fill 0.4s,
      transform 0.6s;
  }
  .star[data-lit] {
    fill: #f7c53f;
    transform: scale(1.5) rotate(90deg);
  }
  h1 {
    font-size: clamp(1.65rem, 5vw, 2.5rem);
  }
  .hello p {
    text-wrap: balance;
  }
  form,
  .questions {
    display: grid;
    gap: 1rem;
  }
  .go {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.9rem 1.2rem;
    padding-top: 0.5rem;
  }
  .go .big {
    min-width: 15rem;
  }
  @media (min-width: 46rem) {
    .questions {
      grid-template-columns: 1fr 1fr;
      gap: 1.2rem;
    }
  }
  @media (min-width: 64rem) {
    .hello {
      grid-template-columns: auto auto;
      justify-content: center;
      column-gap: 2rem;
      padding-bottom: 0.8rem;
      text-align: left;
      justify-items: start;
    }
    .moon {
      grid-row: 1 / span 2;
      width: 11rem;
    }
    h1 {
      align-self: end;
    }
    .hello p {
      align-self: start;
    }
  }
`;
