import { expect } from '@open-wc/testing';
import { inspect } from '@draagkracht/formats';
import { understood } from '../../../packages/dashboard/src/outcome-dashboard/understood.view.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what was understood of a file', () => {
  it('comes with its evidence', async () => {
    const text = 'Regiocode;Regio;Jeugdhulp\r\nNL00;Nederland;9,7\r\nGM0344;Utrecht;8,1\r\n';
    const facts = understood(await inspect(bytes(text), { fileName: 'kwb2024.csv' }), text.length, 'nl');
    const of = (name: string) => facts.find((fact) => fact.name === name);
    expect(of('Tussen de cellen')).to.deep.equal({
      name: 'Tussen de cellen',
      value: 'puntkomma',
      because: '3 van 3 rijen hebben zo 3 cellen',
    });
    expect(of('Decimaalteken')?.value).to.equal('komma');
    expect(of('Decimaalteken')?.because).to.match(/^2 keer een komma, 0 keer een punt, zoals/);
    expect(of('Periodes')).to.deep.equal({
      name: 'Periodes',
      value: '2024',
      because: 'uit de naam van het bestand: 2024',
    });
    expect(of('Gebieden')?.value).to.equal('2');
  });
  it('says it in English too, and says when it is a guess', async () => {
    const text = 'Regiocode;Jaar;Aantal\nNL00;2023;12\nNL00;2024;13\n';
    const facts = understood(await inspect(bytes(text)), text.length, 'en');
    expect(facts.map(({ because }) => because))
      .to.include('from the column Jaar')
      .and.to.include('a guess: no figure decides it');
  });
  it('names the kind of file, the table that was read and the rows of its header', async () => {
    const page = (rows: string) =>
      `<table><caption>Wmo</caption>${rows}</table><table><tr><th>a<th>b<tr><td>z<td>1</table>`;
    const rows = '<tr><td colspan=2>Titel<tr><td>wijk<td>n<tr><td>West<td>5<tr><td>Oost<td>7';
    const of = (facts: ReturnType<typeof understood>) =>
      facts.map(({ name, value, because }) => [name, value, because]);
    const found = of(understood(await inspect(bytes(page(rows))), 1024, 'nl'));
    expect(found).to.deep.include(['Blad of tabel', 'Wmo', 'die met de meeste cijfers van 2']);
    expect(found).to.deep.include(['Rij met namen', '2', 'de laatste rij met namen boven de cijfers']);
    expect(found[0]![1]).to.match(/^webpagina, /);
    const given = of(understood(await inspect(bytes(page(rows)), { headerRow: 2 }), 1024, 'en'));
    expect(given).to.deep.include(['Row of names', '2', 'given by you']);
  });
});
