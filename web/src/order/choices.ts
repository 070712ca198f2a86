import { css } from "lit";

export const optionStyles = css`
  details {
    border: 1px solid var(--line);
    border-radius: var(--corner);
    background: var(--leaf);
  }
  summary {
    min-height: 3.25rem;
    padding: 0.75rem 1.2rem;
    border-radius: var(--corner);
    font-weight: 700;
    cursor: pointer;
  }
  .side {
    display: grid;
    gap: 1.2rem;
    align-content: start;
  }
  .all {
    display: grid;
    gap: 1.3rem 2.5rem;
    padding: 0.3rem 1.2rem 1.3rem;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  .name {
    display: flex;
    justify-content: space-between;
    width: 100%;
    margin-bottom: 0.45rem;
    padding: 0;
    font-weight: 700;
  }
  output {
    color: var(--persimmon-deep);
  }
  .pill {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: var(--finger);
    min-height: var(--finger);
    padding: 0.2rem 0.9rem;
    border: 2px solid var(--line);
    border-radius: 99rem;
    background: var(--white);
    cursor: pointer;
  }
  .pill input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .pill:has(:checked) {
    border-color: var(--jade);
    background: var(--jade-pale);
    font-weight: 700;
  }
  .pill:focus-within {
    outline: 3px solid var(--jade);
    outline-offset: 2px;
  }
  .row + .row {
    margin-top: 0.5rem;
  }
  .row {
    gap: 0.4rem;
  }
  .kind {
    width: 100%;
  }
  input[type="range"] {
    width: 100%;
    min-height: var(--finger);
    margin: 0;
    accent-color: var(--persimmon);
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 0.7rem;
    min-height: var(--finger);
  }
  .tick input {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    accent-color: var(--persimmon);
  }
  .seed .field {
    max-width: 11rem;
  }
  .wrong {
    color: var(--persimmon-deep);
    font-weight: 700;
  }
  @media (min-width: 46rem) {
    .all {
      grid-template-columns: 1fr 1fr;
    }
    .kind {
      width: 7.5rem;
    }
  }
`;
