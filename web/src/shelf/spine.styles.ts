import { css } from "lit";

/** A book of paper: its cover, its pages on the right, and the label under its board. */
export const spineStyles = css`
  :host {
    position: relative;
    display: block;
  }
  .label {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: start;
    padding: 0.6rem 0 0 0.3rem;
  }
  .label a {
    color: inherit;
    text-decoration: none;
  }
  .label a::after {
    content: "";
    position: absolute; /* the whole book opens it */
    inset: 0;
    border-radius: 0.6rem;
  }
  .label a:focus-visible {
    outline: none;
  }
  .label a:focus-visible::after {
    outline: 3px solid var(--jade);
    outline-offset: 3px;
  }
  .stand {
    display: flex;
    aspect-ratio: 1;
    align-items: flex-end;
    justify-content: center;
  }
  .front {
    position: relative;
    display: grid;
    width: var(--size, 96%);
    aspect-ratio: 1;
    overflow: hidden;
    place-items: center;
    border-radius: 0.2rem 0.6rem 0 0.1rem;
    background: var(--dusk);
    box-shadow:
      0.18rem -0.05rem 0 #fffdf6,
      0.28rem 0 0 #cfb78d,
      0.45rem 0 0.8rem rgb(70 45 15 / 0.35);
    transform: rotate(var(--lean, 0deg));
    transform-origin: bottom left;
    transition: transform 0.2s;
  }
  :host(:hover) .front {
    transform: translateY(-0.35rem) rotate(-1deg);
  }
  .front::after {
    content: "";
    position: absolute;
    inset: 0 auto 0 0;
    width: 0.65rem;
    background: linear-gradient(90deg, rgb(70 40 15 / 0.4), rgb(255 255 255 / 0.25) 60%, transparent);
  }
  img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .moon {
    width: 46%;
  }
  progress {
    position: absolute;
    inset: auto 0 0;
    height: 0.5rem;
  }
  .name {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    font: 700 0.975rem/1.4 var(--story);
  }
  .state {
    grid-row: 2;
    color: #6b4a21;
    font-size: 0.8125rem;
  }
  .star,
  .care {
    position: relative;
    z-index: 1;
    display: inline-grid;
    width: var(--finger);
    height: var(--finger);
    padding: 0;
    place-items: center;
    border: 0;
    border-radius: 50%;
    color: #6b4a21;
    background: none;
  }
  .care {
    grid-row: 1 / 3;
    grid-column: 2;
    margin: -0.4rem -0.65rem 0 -0.2rem;
  }
  .care:hover {
    background: var(--leaf);
  }
  .star {
    position: absolute;
    top: -0.6rem;
    right: -0.5rem;
  }
  .star svg {
    width: 1.9rem;
    height: 1.9rem;
    padding: 0.22rem;
    border-radius: 50%;
    background: rgb(255 250 240 / 0.88);
    box-shadow: var(--lift);
  }
  .star[aria-pressed="true"] {
    color: #8a5a00;
  }
  .star[aria-pressed="true"] svg {
    fill: var(--moon);
  }
  .kept {
    position: absolute;
    bottom: 0.35rem;
    left: 0.85rem;
    display: grid;
    width: 1.6rem;
    height: 1.6rem;
    place-items: center;
    border-radius: 50%;
    color: #fff;
    background: var(--jade);
  }
  .kept svg {
    width: 1rem;
    height: 1rem;
  }
  form {
    display: grid;
    gap: 0.4rem;
    margin-top: 0.6rem;
  }
  form .small {
    padding: 0.2rem 0.7rem;
  }
`;
