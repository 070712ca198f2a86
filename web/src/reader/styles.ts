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
  footer {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    align-items: center;
    gap: 0.5rem;
    padding: 0.45rem 0.8rem;
    background: var(--paper);
  }
  nav {
    display: flex;
    align-items: center;
    gap: 0.7rem;
  }
  nav .round {
    font-size: 1.6rem;
    line-height: 1;
  }
  .note,
  .where {
    color: var(--soft);
    font-size: 0.9375rem;
    line-height: 1.3;
  }
  .where {
    text-align: right;
  }
  .tell {
    min-width: 9rem;
    min-height: 3.1rem;
    padding: 0.3rem 1.2rem;
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
  .end,
  .alone {
    display: grid;
    gap: 1.2rem;
    align-content: center;
    justify-items: center;
    padding: 2rem 1.2rem;
    text-align: center;
  }
  .alone {
    min-height: 60dvh;
  }
  .fin {
    font: 700 clamp(3rem, 12vw, 6rem)/1.2 var(--story);
    color: var(--persimmon-deep);
  }
  .end .row {
    justify-content: center;
  }
  @media (max-width: 30rem) {
    footer {
      grid-template-columns: 1fr auto;
    }
    .note:empty {
      display: none;
    }
    .note {
      grid-column: 1 / -1;
      text-align: center;
    }
    nav {
      grid-column: 1;
    }
    .tell {
      min-width: 7.5rem;
    }
  }
  @media print {
    .book {
      display: none;
    }
  }
`;
