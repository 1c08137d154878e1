import { firstLooks, LESS_WHEN_COMPACT } from './first-looks.names.js';
import { givenBack, tableElements } from './reserve.names.js';

const sizes = ['--_narrow', '--_middle', '--_wide'] as const;

const tags = Object.keys(firstLooks).filter((key) => !key.includes('['));
const figures: readonly string[] = tableElements.filter((tag) => tags.includes(tag));

const placesFor = (tag: string): string[] => [`[data-dk-widget$='${tag.slice(3)}']`, `:not(table).${tag}`];

/** Elements, and places that become one. */
const anyOf = (some: readonly string[]): string => `:is(${some.flatMap((tag) => [tag, ...placesFor(tag)]).join(',')})`;

/** An attribute of an element or of its place: `compact`, `principle=4`. */
const having = (...attributes: readonly string[]): string =>
  `:is(${attributes.flatMap((one) => [one, `data-${one}`].map((text) => `[${text.replace(/=(.*)/, "='$1'")}]`)).join(',')})`;

const said = (look: readonly number[]): string => sizes.map((name, at) => `${name}: ${look[at]}em;`).join('');

function roomOf([key, look]: readonly [string, readonly number[]]): string {
  const [tag = '', attribute] = key.replace(']', '').split('[');
  return `${anyOf([tag])}${attribute ? having(attribute) : ''} { ${said(look)} }`;
}

/** Which of the three heights holds, by the column an element stands in. */
const byWidth = (measured: string): string => `
    ${measured} {
      --_room: var(--_wide);
    }
    @container (max-width: 44em) {
      ${measured} {
        --_room: var(--_middle);
      }
    }
    @container (max-width: 26em) {
      ${measured} {
        --_room: var(--_narrow);
      }
    }
`;

/**
 * The room that is kept for what comes with a script: as high as its first look, by the width of its column, and never more than a screen, below which
 * nothing is seen to move. What keeps it is an invisible pillar of no width, so that it follows the column and not the window. It stays when
 * the element has come, which then is as high or higher: to take it away would move the page too.
 * @param block what was made beforehand, which is as high as what follows
 */
export function roomRules(block: string): string {
  const all = `:is(${tags.join(',')},${tags.map((tag) => `:not(table).${tag}`).join(',')},[data-dk-widget])`;
  const none = sizes.map((name) => `${name}: 0px;`).join('');
  const ownCompact = Object.keys(firstLooks).filter((key) => key.endsWith('[compact]'));
  const lessCompact = tags.filter((tag) => !ownCompact.includes(`${tag}[compact]`));
  return `
  @media screen and (scripting: enabled) {
    ${Object.entries(firstLooks).map(roomOf).join('\n')}
    ${anyOf(lessCompact)}${having('compact')} {
      --_less: ${LESS_WHEN_COMPACT}em;
    }
    ${all}:is(${having('readonly')},:has(${block})) { ${none} --_less: 0px; }
    ${all} {
      container-type: inline-size;
    }
    :is(${tags.join(',')}):not(:defined, [hidden]) {
      display: block;
    }
    ${byWidth(`${all}::before, ${anyOf(figures)} table`)}
    ${all}::before {
      content: '';
      float: left;
      inline-size: 0;
      block-size: var(--dk-reserve, min(var(--_room) - var(--_less, 0px), 100vh));
      animation: ${givenBack};
    }
    :is(${tags.join(',')}):defined::before {
      animation: none;
    }
    ${anyOf(figures)}:not(:has(${block})) table {
      display: block;
      max-block-size: calc(var(--dk-reserve, min(var(--_room), 100vh)) - 6em);
      overflow: auto;
      animation: ${givenBack};
    }
  }
`;
}
