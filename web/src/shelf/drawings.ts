import { svg } from "lit";

/** The moon rabbit, asleep on an empty board. */
export const asleep = svg`<svg viewBox="0 0 240 120" width="240" height="120" aria-hidden="true">
  <circle cx="178" cy="44" r="30" fill="#f6d583" />
  <g fill="#fffaf0" stroke="#b98a3c" stroke-width="2.5" stroke-linejoin="round">
    <path d="M74 120c-8-34 18-52 50-50 34 2 48 26 44 50z" />
    <path d="M60 92c-18-4-34-1-40 7 12 6 28 6 42 1zM66 84c-14-12-30-15-39-10 8 11 23 17 38 18z" />
    <path d="M54 104c0-16 13-26 29-26s28 10 28 24c0 12-11 18-28 18s-29-4-29-16z" />
    <circle cx="168" cy="108" r="11" />
  </g>
  <g fill="none" stroke="#6f5947" stroke-width="2.5" stroke-linecap="round">
    <path d="M68 102c3 3 7 3 10 0M60 109l4 2M124 96c8-6 18-5 24 2" />
    <path d="M118 40h12l-12 14h12M142 18h9l-9 11h9" />
  </g>
  <circle cx="84" cy="110" r="4.5" fill="#f2b8a0" />
</svg>`;

/** What stands on a cover that is not painted yet. */
export const moon = svg`<svg class="moon" viewBox="0 0 32 32" aria-hidden="true">
  <circle cx="16" cy="16" r="14" fill="#f6d583" />
  <g fill="#b98a3c"><ellipse cx="12.5" cy="10" rx="2.2" ry="5.5" /><ellipse cx="19.5" cy="10" rx="2.2" ry="5.5" /><circle cx="16" cy="19" r="7" /></g>
</svg>`;
