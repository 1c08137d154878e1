import { expect } from '@open-wc/testing';
import { contentNodes } from '../../../packages/widgets/src/embed-builder/content.js';
import { contentCode, type ContentPiece } from '../../../packages/widgets/src/embed-builder/content.view.js';

describe('what stands inside an element, as nodes', () => {
  it('is what a browser makes of its code', () => {
    const content: ContentPiece[] = [
      { kind: 'text', text: 'Eén & <twee>' },
      { kind: 'link', text: 'Bestand', href: '/a?b=1&c="2"' },
      {
        kind: 'table',
        grid: {
          caption: 'Wmo',
          rows: [
            ['Jaar', 'Stad'],
            ['2024', '<1'],
          ],
          notes: ['Bron'],
        },
      },
    ];
    const [made, read] = [document.createElement('div'), document.createElement('div')];
    made.append(...contentNodes(content));
    read.innerHTML = contentCode(content).replace(/\n\s*/g, '');
    expect(made.innerHTML).to.equal(read.innerHTML);
  });
});
