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
  /* A telephone on its side: what closes the book and sets it stands beside it. */
  @media (max-height: 28rem) and (orientation: landscape) {
    .book {
      grid-template: minmax(0, 1fr) auto / auto minmax(0, 1fr);
    }
    iyagi-top {
      grid-row: 1 / -1;
    }
  }
  @media print {
    .book {
      display: none;
    }
  }
`;
