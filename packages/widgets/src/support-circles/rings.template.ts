import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Language, SupportPerson } from '@draagkracht/model';
import { roleOf } from './circles.words.js';
import { deskMessages } from './desk.messages.js';
import { numbered, type NumberedPerson } from './people.view.js';
import {
  lineHeight,
  markRadius,
  placeCircles,
  selfRadius,
  type PlacedCircles,
  type PlacedPerson,
} from './rings.geometry.js';

/** What a drawing shows, and what happens when somebody touches a person in it. */
export interface PictureOf {
  readonly people: readonly SupportPerson[];
  readonly language: Language;
  /** Pixels there are. */
  readonly width: number;
  /** How large text is drawn: 1 is the usual size. */
  readonly scale: number;
  /** What the drawing is called for who cannot see it. */
  readonly label: string;
  /** Id of the list that says the same. */
  readonly list: string;
  /** Key of the person that is picked out. */
  readonly selected: string | undefined;
  readonly select: (key: string) => void;
}

type Shape = SupportPerson['direction'];
const r = markRadius;

/** The way help goes has a shape of its own: a round, a square, a diamond; without an answer a round of dots. */
const shape = (direction: Shape, x: number, y: number): SVGTemplateResult => {
  switch (direction) {
    case 'gives':
      return svg`<rect class="mark" x=${x - r + 2} y=${y - r + 2} width=${2 * r - 4} height=${2 * r - 4}></rect>`;
    case 'both':
      return svg`<polygon class="mark" points="${x},${y - r} ${x + r},${y} ${x},${y + r} ${x - r},${y}"></polygon>`;
    case 'gets':
      return svg`<circle class="mark" cx=${x} cy=${y} r=${r - 1}></circle>`;
    default:
      return svg`<circle class="mark unknown" cx=${x} cy=${y} r=${r - 1}></circle>`;
  }
};

/** How heavy helping is: an open triangle for at times, a filled one for too heavy. */
const loadSign = (load: SupportPerson['load'], x: number, y: number): SVGTemplateResult | typeof nothing =>
  load === 'sometimes-heavy' || load === 'too-heavy'
    ? svg`<polygon class="load ${load}" points="${x + 12},${y - 18} ${x + 19},${y - 6} ${x + 5},${y - 6}"></polygon>`
    : nothing;

/** Who falls away has a cross beside the mark: the number stays legible. */
const cross = (x: number, y: number): SVGTemplateResult =>
  svg`<path class="cross" d="M${x - 19} ${y - 18}l10 10M${x - 9} ${y - 18}l-10 10"></path>`;

function personMark(
  { person, number }: NumberedPerson,
  { x, y, lines }: PlacedPerson,
  { selected, select }: PictureOf,
): SVGTemplateResult {
  const { key, direction, load, away } = person;
  const classes = `person ${away ? 'away' : ''} ${selected === key ? 'selected' : ''}`;
  return svg`<g class=${classes} data-key=${key} @click=${() => select(key)}>
    <circle class="halo" cx=${x} cy=${y} r=${r + 5}></circle>
    ${shape(direction, x, y)}
    <text class="number" x=${x} y=${y} dy="0.35em" text-anchor="middle">${number}</text>
    ${loadSign(load, x, y)} ${away ? cross(x, y) : nothing}
    ${lines.map((line, at) => svg`<text class="label" x=${x} y=${y + r + (at + 1) * lineHeight - 2} text-anchor="middle">${line}</text>`)}
  </g>`;
}

const ringLines = ({ rings }: PlacedCircles, language: Language): SVGTemplateResult[] =>
  rings.map(
    ({ circle, radius, name }) => svg`<circle class="ring" r=${radius}></circle>
      <text class="ring-name" y=${name.y} dy="0.35em" text-anchor="middle">${deskMessages[language].rings[circle]}</text>`,
  );

/** Five rings around the resident with everybody on them. It says nothing the list beside it does not say. */
export function ringsPicture(of: PictureOf): TemplateResult {
  const { people, language, width, scale, label, list } = of;
  const say = deskMessages[language];
  const all = numbered(people);
  const placed = placeCircles(
    all.map(({ person }) => ({ key: person.key, circle: person.circle, label: roleOf(person, language) })),
    say.rings,
    width / scale,
  );
  const { reach, hasWords } = placed;
  const size = Math.min(width, 2 * reach * scale * (hasWords ? 1.25 : 1.4));
  return html`<svg
    class="rings"
    role="img"
    aria-label=${label}
    aria-describedby=${list}
    width=${Math.round(size)}
    viewBox="${-reach} ${-reach} ${2 * reach} ${2 * reach}"
    focusable="false"
  >
    ${ringLines(placed, language)}
    <circle class="self" r=${selfRadius}></circle>
    <text class="self-name" dy="0.35em" text-anchor="middle">${say.you}</text>
    ${all.map((one, at) => personMark(one, placed.people.find(({ key }) => key === one.person.key) ?? placed.people[at]!, of))}
  </svg>`;
}

const sample = (direction: Shape): TemplateResult =>
  html`<svg viewBox="-16 -16 32 32" width="28" height="28" aria-hidden="true">${shape(direction, 0, 0)}</svg>`;
const loadSample = (load: SupportPerson['load']): TemplateResult =>
  html`<svg viewBox="-4 -20 32 20" width="28" height="20" aria-hidden="true">${loadSign(load, 0, 0)}</svg>`;

/** What the shapes stand for: only those that are drawn. */
export function ringsKey(people: readonly SupportPerson[], language: Language): TemplateResult {
  const { key } = deskMessages[language];
  const has = (is: (person: SupportPerson) => boolean): boolean => people.some(is);
  const items = [
    has(({ direction }) => direction === 'gets') ? html`${sample('gets')} ${key.gets}` : nothing,
    has(({ direction }) => direction === 'gives') ? html`${sample('gives')} ${key.gives}` : nothing,
    has(({ direction }) => direction === 'both') ? html`${sample('both')} ${key.both}` : nothing,
    has(({ direction }) => !direction) ? html`${sample(undefined)} ${key.none}` : nothing,
    has(({ load }) => load === 'sometimes-heavy')
      ? html`${loadSample('sometimes-heavy')} ${key.sometimesHeavy}`
      : nothing,
    has(({ load }) => load === 'too-heavy') ? html`${loadSample('too-heavy')} ${key.tooHeavy}` : nothing,
    has(({ away }) => away === true)
      ? html`<svg viewBox="-24 -22 20 18" width="28" height="24" aria-hidden="true">${cross(0, 0)}</svg> ${key.away}`
      : nothing,
  ].filter((item) => item !== nothing);
  return items.length === 0
    ? html``
    : html`<ul class="key" aria-label=${key.title}>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
}
