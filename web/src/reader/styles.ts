import { css } from "lit";

export const readerStyles = css`
  .book {
    position: fixed;
    inset: 0;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    background: var(--leaf);
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
  }
  header {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding: 0.4rem 0.6rem;
    background: var(--paper);
  }
  h1 {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    color: var(--soft);
    font: 400 1rem/1.3 var(--round);
    text-align: center;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .stage {
    position: relative;
    min-height: 0;
    container-type: size;
    touch-action: pan-y pinch-zoom;
  }
  .stage > :first-child {
    height: 100%;
  }
  .note {
    position: absolute;
    inset: auto 1rem 0.6rem;
    z-index: 1;
    width: fit-content;
    margin: 0 auto;
    padding: 0.35rem 1.1rem;
    border-radius: 99rem;
    color: #fff;
    background: rgb(59 42 32 / 0.92);
    font-size: 0.9375rem;
    line-height: 1.4;
    text-align: center;
    pointer-events: none;
  }
  .note:empty {
    padding: 0;
  }
  footer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    align-items: center;
    gap: 0.2rem 0.8rem;
    padding: 0.4rem 1rem;
    background: var(--paper);
  }
  nav {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.7rem;
  }
  iyagi-dots {
    justify-self: start;
    max-width: 100%;
  }
  .where {
    color: var(--soft);
    font-size: 0.9375rem;
    text-align: right;
  }
  [aria-disabled="true"] {
    opacity: 0.45;
    cursor: default;
  }
  .tell {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.45rem;
    min-width: 9rem;
    min-height: 3rem;
    padding: 0.3rem 1.3rem 0.3rem 1rem;
    border: 0;
    border-radius: 99rem;
    color: #fff;
    background: var(--persimmon);
    font-weight: 700;
  }
  .tell[aria-pressed="true"] {
    background: var(--jade);
  }
  .step-2 {
    --step: -2;
  }
  .step-1 {
    --step: -1;
  }
  .step1 {
    --step: 1;
  }
  .step2 {
    --step: 2;
  }
  .step3 {
    --step: 3;
  }
  .step4 {
    --step: 4;
  }
  .alone {
    display: grid;
    gap: 1.2rem;
    min-height: 60dvh;
    align-content: center;
    justify-items: center;
    padding: 2rem 1.2rem;
    text-align: center;
  }
  @media (max-width: 46rem) {
    footer {
      grid-template-columns: minmax(0, 1fr);
      padding: 0 0.6rem 0.4rem;
    }
    iyagi-dots {
      justify-self: stretch;
    }
    .where {
      display: none;
    }
  }
  /* A telephone on its side: everything that is no page stands beside it or in one line. */
  @media (max-height: 28rem) and (orientation: landscape) {
    .book {
      grid-template: minmax(0, 1fr) auto / auto minmax(0, 1fr);
    }
    header {
      flex-direction: column;
      grid-row: 1 / -1;
      padding: 0.3rem;
    }
    h1 {
      width: 1px;
      opacity: 0;
    }
    footer {
      grid-template-columns: minmax(0, 1fr) auto;
      padding: 0.1rem 0.8rem;
    }
    .where {
      display: none;
    }
    .tell {
      min-height: var(--finger);
    }
  }
  @media print {
    .book {
      display: none;
    }
  }
`;
