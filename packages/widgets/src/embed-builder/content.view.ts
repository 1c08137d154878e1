import { escapeHtml } from '@draagkracht/base/snippet.js';
import type { Grid } from './grid.view.js';

/** A piece of what stands inside an element, and on the page without any script. All of it is text; nothing is ever taken over as HTML. */
export type ContentPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'table'; readonly grid: Grid };

const th = (scope: 'col' | 'row', text: string): string => `<th scope="${scope}">${escapeHtml(text)}</th>`;

function tableCode({ rows: [head = [], ...body], caption, notes }: Grid): string {
  return [
    '<table>',
    ...(caption ? [`  <caption>${escapeHtml(caption)}</caption>`] : []),
    `  <thead><tr>${head.map((text) => th('col', text)).join('')}</tr></thead>`,
    '  <tbody>',
    ...body.map(
      ([name = '', ...figures]) =>
        `    <tr>${th('row', name)}${figures.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`,
    ),
    '  </tbody>',
    '</table>',
    ...notes.map((note) => `<p>${escapeHtml(note)}</p>`),
  ].join('\n');
}

function pieceCode(piece: ContentPiece): string {
  switch (piece.kind) {
    case 'table':
      return tableCode(piece.grid);
    case 'link':
      return `<p><a href="${escapeHtml(piece.href)}">${escapeHtml(piece.text)}</a></p>`;
    default:
      return `<p>${escapeHtml(piece.text)}</p>`;
  }
}

/** What stands inside an element, as code. */
export const contentCode = (content: readonly ContentPiece[]): string => content.map(pieceCode).join('\n');
