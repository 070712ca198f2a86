import { css } from "lit";

/** What stands around every view: the name, where one can go, and room for the view itself. */
export const studioStyles = css`
  header {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    max-width: 72rem;
    margin: 0 auto;
    padding: 0.5rem 1rem;
  }
  .name {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: var(--finger);
    margin-right: auto;
    color: var(--ink);
    font: 700 1.35rem/1 var(--story);
    text-decoration: none;
  }
  .name img {
    width: 2rem;
    height: 2rem;
  }
  nav {
    display: flex;
    gap: 0.2rem;
  }
  nav a,
  header button {
    display: inline-flex;
    align-items: center;
    min-height: var(--finger);
    padding: 0.2rem 0.75rem;
    border: 0;
    border-radius: 99rem;
    color: var(--ink);
    background: none;
    text-decoration: none;
    white-space: nowrap;
  }
  nav a[aria-current] {
    background: var(--blush);
    font-weight: 700;
  }
  nav a:hover,
  header button:hover {
    background: var(--leaf);
  }
  header button {
    color: var(--soft);
    font-size: 0.9375rem;
  }
  main {
    max-width: 72rem;
    margin: 0 auto;
    padding: 0.5rem 1rem 4rem;
  }
  header .skip {
    position: absolute;
    left: -99rem;
  }
  header .skip:focus {
    left: 1rem;
    z-index: 5;
    padding: 0.6rem 1rem;
    color: var(--ink);
    background: var(--leaf);
  }
  @media (max-width: 26rem) {
    header {
      gap: 0.1rem;
      padding: 0.4rem 0.6rem;
    }
    nav a,
    header button {
      padding: 0.2rem 0.55rem;
      font-size: 0.9375rem;
    }
    .name {
      font-size: 1.2rem;
    }
  }
  :host([reading]) main {
    max-width: none;
    padding: 0;
  }
  @media print {
    main {
      padding: 0;
    }
    header {
      display: none;
    }
  }
`;
