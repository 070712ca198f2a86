import { svg, type SVGTemplateResult } from "lit";

/** Line drawings of 24 by 24 that take the colour of the words around them. Their button names them. */
const drawn = (lines: SVGTemplateResult) =>
  svg`<svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${lines}</svg>`;

export const icons = {
  close: drawn(svg`<path d="M6 6l12 12M18 6L6 18" />`),
  grow: drawn(svg`<path d="M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5" />`),
  shrink: drawn(svg`<path d="M4 9h5V4M20 9h-5V4M4 15h5v5M20 15h-5v5" />`),
  before: drawn(svg`<path d="M15 5l-7 7 7 7" />`),
  after: drawn(svg`<path d="M9 5l7 7-7 7" />`),
  speaker: drawn(svg`<path d="M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />`),
  pause: drawn(svg`<path d="M9 5v14M15 5v14" />`),
  microphone: drawn(svg`<rect x="9" y="3" width="6" height="11" rx="3" /><path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3" />`),
  star: drawn(svg`<path d="M12 3.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8L3.6 9.7l5.8-.8z" />`),
  bin: drawn(svg`<path d="M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13M10.5 11v5.5M13.5 11v5.5" />`),
  pencil: drawn(svg`<path d="M4.5 19.5l1-4L16 5l3 3L8.5 18.5zM14 7l3 3" />`),
  brush: drawn(svg`<path d="M20 4c-5 2-8.5 5.5-10.5 9l2 2C15 13 18.5 9.5 20 4zM9 14c-2.5 0-3.5 2-3.5 3.5S4.5 20 3.5 20c2.5 1 7.5.5 7.5-4z" />`),
  more: drawn(svg`<path d="M5.5 12h.01M12 12h.01M18.5 12h.01" stroke-width="3.4" />`),
  kept: drawn(svg`<path d="M12 4v10M7.5 10l4.5 4.5 4.5-4.5M5 19.5h14" />`),
  play: drawn(svg`<path d="M8 5.5v13l10.5-6.5z" />`),
  plus: drawn(svg`<path d="M12 5v14M5 12h14" />`),
  check: drawn(svg`<path d="M5 12.5l4.5 4.5L19 7.5" />`),
  again: drawn(svg`<path d="M19.5 12a7.5 7.5 0 1 1-2.2-5.3M19.5 3.5v4h-4" />`),
} as const;
