import { svg, type SVGTemplateResult } from "lit";

import type { Field } from "../api/client";

/** A small drawing for each question, inked by hand over a wash. */
const drawn = (wash: SVGTemplateResult, lines: SVGTemplateResult) =>
  svg`<svg viewBox="0 0 64 64" aria-hidden="true" stroke-linecap="round" stroke-linejoin="round">
    <g stroke="none">${wash}</g>
    <g fill="none" stroke="#5b4231" stroke-width="2.2">${lines}</g>
  </svg>`;

export const motifs: Readonly<Record<Field, SVGTemplateResult>> = {
  era: drawn(
    svg`<circle cx="42" cy="21" r="17" fill="#f6d583" /><path d="M5 53c10-5 41-6 53 1l-4 6H10z" fill="#b9cfae" />`,
    svg`<path d="M46 6.5C36 7 29.5 13.5 30 22c.4 8 6.5 13 14.5 13 7 0 12.5-4 14-10-8 3.5-16-.5-17-8-.5-4 1-8 4.5-10.5z" fill="#fbe7a9" />
      <path d="M21 56c-2-8 4-12 1.5-20-1-3-3-4-2.5-8M22 45c4-1 7-2 9-4" stroke-width="3.2" />
      <path d="M7 31c-3-4 1-8 4.5-6.5C13 19.5 21 19 23 23.5c4-1.5 7.5 1.5 6 5 3 2 1.5 5.5-2 5.5H10c-3 0-4.5-1.5-3-3zM27 42c-1.5-3 1.5-5.5 4-4 2-3.5 7.5-2.5 8.5 1 3.5 0 4.5 4.5 1 5H29c-2 0-3-1-2-2zM5.5 45c-2-3 1.5-5.5 4-4.5 2-3 7-2 7.5 1.5 2.5.5 3 4-.5 4.5H8c-2 0-3.5-.5-2.5-1.5z" fill="#8fb898" stroke="#3f6b52" />
      <path d="M4 56c13-3 39-4 54 0" />`,
  ),
  place: drawn(
    svg`<path d="M3 46c6-18 14-25 20-25 7 0 12 10 17 25z" fill="#a9cdb0" /><path d="M27 46c5-11 10-16 16-16s12 7 18 16z" fill="#cfe0bd" /><path d="M5 46h54l-4 9H9z" fill="#e9d9ae" />`,
    svg`<path d="M3 46c6-17 13-25 20-25 5 0 8.5 4.5 12 11M32 37c3-4.5 7-7.5 11-7.5 7 0 12 7 18 16.5" />
      <path d="M17 43c6-1 9-5 14-7 6 2 9 6 16 7" fill="#8b6f5a" /><path d="M21 43v11h21V43" fill="#fffaf0" /><path d="M28.5 54V46.5h6V54M23.5 46.5h3M37 46.5h3" />
      <path d="M6 54.5c14-1.5 38-1.5 52 0M51 53c0-4 .5-6 1.5-8M52 45.5c-3-1.5-3-6 .5-8 3 2 3 6.5-.5 8z" />`,
  ),
  characters: drawn(
    svg`<path d="M12 56c-2-9 5-14 20-14s22 5 20 14z" fill="#f3b79b" /><circle cx="32" cy="34" r="15" fill="#fffaf0" />`,
    svg`<path d="M24 22C18 13 17 4 21.5 3c5-1 7.5 9 7.5 17M35 20c.5-9 4-18 9-16.5 4 1.5 1.5 11-4.5 19" fill="#fffaf0" />
      <path d="M17 35c0-9 6-15.5 15-15.5S47 26 47 35c0 8-6 13-15 13s-15-5-15-13z" fill="#fffaf0" />
      <path d="M23 8c1.5 3 2.5 7 3 10M42.5 9c-1.5 3-3 6-3.5 9.5" stroke="#efa08a" stroke-width="2.6" />
      <path d="M26.5 32.5v1.5M37.5 32.5v1.5" stroke-width="3.8" /><path d="M30 39c1.2 1.8 3 1.8 4 0M31 37h2" />
      <path d="M21.5 38.5h2.5M40 38.5h2.5" stroke="#efa08a" stroke-width="4" /><path d="M14 57c0-5 3-9 8-10.5M50 57c0-5-3-9-8-10.5" />`,
  ),
  topic: drawn(
    svg`<path d="M25 57C9 47 4 37 7 29c3-8 13-8 18 0 5-8 15-7 18 0 3 8-2 18-18 28z" fill="#f0a9a0" /><circle cx="47" cy="16" r="12" fill="#fbe7a9" />`,
    svg`<path d="M25 56C10 46.5 5.5 37 8 30c3-7.5 13-8 17 .5 4.5-8 14.5-7.5 17 0C44.5 38 39 47 25 56z" /><path d="M13 34c0-3 1.5-5 4-5.5" stroke="#fffaf0" stroke-width="2.8" />
      <path d="M47 5l3.3 7.2 7.7.8-5.7 5.3L54 26l-7-4-6.8 4 1.6-7.7L36 13l7.7-.8z" fill="#f6d583" /><path d="M56 34v5M53.5 36.5h5M31 8v4M29 10h4" stroke="#b98a3c" />`,
  ),
};
