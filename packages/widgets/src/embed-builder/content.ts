import type { ContentPiece } from './content.view.js';
import type { Grid } from './grid.view.js';

const made = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  element.append(...inside);
  return element;
};

const head = (scope: 'col' | 'row', text: string): HTMLElement => Object.assign(made('th', text), { scope });

/** A real table of what was pasted. */
export function tableOf({ rows: [names = [], ...body], caption }: Pick<Grid, 'rows' | 'caption'>): HTMLTableElement {
  return made(
    'table',
    ...(caption ? [made('caption', caption)] : []),
    made('thead', made('tr', ...names.map((text) => head('col', text)))),
    made(
      'tbody',
      ...body.map(([name = '', ...figures]) =>
        made('tr', head('row', name), ...figures.map((text) => made('td', text))),
      ),
    ),
  );
}

function nodesOf(piece: ContentPiece): Node[] {
  switch (piece.kind) {
    case 'table':
      return [tableOf(piece.grid), ...piece.grid.notes.map((note) => made('p', note))];
    case 'link':
      return [made('p', Object.assign(made('a', piece.text), { href: piece.href }))];
    default:
      return [made('p', piece.text)];
  }
}

/** What stands inside an element, as nodes: the same as its code, without a parser. */
export const contentNodes = (content: readonly ContentPiece[]): Node[] => content.flatMap(nodesOf);
