import { expect } from '@open-wc/testing';
import { contentCode } from '../../../packages/widgets/src/embed-builder/content.view.js';

describe('what stands inside an element, as code', () => {
  it('is text and nothing else, however it is typed', () => {
    const evil = '"><script>x()</script>';
    const code = contentCode([
      { kind: 'text', text: evil },
      { kind: 'link', text: evil, href: evil },
      {
        kind: 'table',
        grid: {
          caption: evil,
          rows: [
            [evil, evil],
            [evil, evil],
          ],
          notes: [evil],
        },
      },
    ]);
    expect(code).to.not.include('<script');
    expect(code.split('&lt;script&gt;').length - 1).to.equal(9);
  });

  it('is a table with a name, heads for columns and rows, and its notes', () => {
    const grid = {
      caption: 'Wmo',
      rows: [
        ['Jaar', 'Stad'],
        ['2024', '1'],
      ],
      notes: ['Bron: CBS'],
    };
    expect(contentCode([{ kind: 'table', grid }])).to.equal(
      [
        '<table>',
        '  <caption>Wmo</caption>',
        '  <thead><tr><th scope="col">Jaar</th><th scope="col">Stad</th></tr></thead>',
        '  <tbody>',
        '    <tr><th scope="row">2024</th><td>1</td></tr>',
        '  </tbody>',
        '</table>',
        '<p>Bron: CBS</p>',
      ].join('\n'),
    );
    expect(contentCode([{ kind: 'table', grid: { ...grid, caption: '' } }])).to.not.include('caption');
  });
});
