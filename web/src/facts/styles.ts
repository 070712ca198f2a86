import { css } from "lit";

/** Wide, the book stands still beside its line; narrow, the handle stays in sight above it. */
export const factsStyles = css`
  .back {
    display: inline-flex;
    min-height: var(--finger);
    align-items: center;
    gap: 0.2rem;
    margin-left: -0.4rem;
  }
  .why {
    max-width: 44rem;
    margin: 0.3rem 0 1.2rem;
    color: var(--soft);
  }
  .drawer {
    display: grid;
    gap: 1.6rem;
  }
  .then {
    min-width: 0;
  }
  .handle {
    position: sticky;
    top: 0;
    z-index: 2;
    display: grid;
    gap: 0.35rem;
    margin-bottom: 1rem;
    padding: 0.7rem 0 0.6rem;
    background: var(--paper);
  }
  .what {
    min-height: 1.6em;
    font-weight: 700;
  }
  .handle .row {
    flex-wrap: nowrap;
    justify-content: center;
  }
  input {
    width: 100%;
    height: var(--finger);
    margin: 0;
    accent-color: var(--persimmon);
  }
  h2 {
    margin-bottom: 0.6rem;
    font-size: 1.1875rem;
  }
  .line .small {
    margin-top: 1rem;
  }
  @media (min-width: 56rem) {
    .drawer {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
      gap: 2.5rem;
    }
    .then {
      position: sticky;
      top: 0;
      align-self: start;
    }
  }
`;
