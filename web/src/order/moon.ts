import { svg } from "lit";

const STARS = [
  "M48 40l3 8 8 3-8 3-3 8-3-8-8-3 8-3z",
  "M272 24l3 7.5 7.5 3-7.5 3-3 7.5-3-7.5-7.5-3 7.5-3z",
  "M286 90l2.6 6.5 6.5 2.6-6.5 2.6-2.6 6.5-2.6-6.5-6.5-2.6 6.5-2.6z",
  "M32 96l2.6 6.5 6.5 2.6-6.5 2.6-2.6 6.5-2.6-6.5-6.5-2.6 6.5-2.6z",
];

/** The moon's rabbit reads; a star comes out for each answer. */
export const moon = (answers: number) =>
  svg`<svg class="moon" viewBox="0 0 320 176" aria-hidden="true">
    <circle cx="160" cy="76" r="70" fill="#f6d583" stroke="#efc564" stroke-width="3" />
    <g fill="#dcae55" opacity=".55"><circle cx="118" cy="52" r="9" /><circle cx="202" cy="98" r="7" /><circle cx="204" cy="44" r="5" /></g>
    <g fill="#fffaf0" stroke="#5b4231" stroke-width="2.6" stroke-linejoin="round" stroke-linecap="round">
      <path d="M146 60c-9-14-11-33-3-36 8-2 12 15 12 32M163 56c1-17 7-32 15-29 7 4 2 21-5 34" />
      <path d="M132 82c0-18 12-28 27-28s27 10 27 28c0 15-10 24-27 24s-27-9-27-24z" />
      <path d="M128 142c-2-24 10-40 31-40s33 16 31 40" />
    </g>
    <g fill="#5b4231"><ellipse cx="149" cy="79" rx="2.6" ry="3.4" /><ellipse cx="170" cy="79" rx="2.6" ry="3.4" /></g>
    <path d="M156 88c2 3 5 3 7 0" fill="none" stroke="#5b4231" stroke-width="2.2" stroke-linecap="round" />
    <g fill="#f0a98c" opacity=".8"><circle cx="141" cy="89" r="4.6" /><circle cx="178" cy="89" r="4.6" /></g>
    <path d="M56 138c36-14 76-10 104 8v26c-30-14-68-16-104-4zM264 138c-36-14-76-10-104 8v26c30-14 68-16 104-4z" fill="#fffaf0" stroke="#5b4231" stroke-width="2.6" stroke-linejoin="round" />
    <path d="M70 143c28-9 56-7 80 5M72 151c26-8 52-6 76 5M250 143c-28-9-56-7-80 5M248 151c-26-8-52-6-76 5" fill="none" stroke="#e2cda2" stroke-width="2.4" stroke-linecap="round" />
    <g fill="#fffaf0" stroke="#5b4231" stroke-width="2.4"><ellipse cx="137" cy="137" rx="10" ry="6.5" /><ellipse cx="183" cy="137" rx="10" ry="6.5" /></g>
    ${STARS.map((star, at) => svg`<path class="star" ?data-lit=${at < answers} d=${star} />`)}
  </svg>`;
