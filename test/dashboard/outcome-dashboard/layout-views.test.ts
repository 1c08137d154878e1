import { expect } from '@open-wc/testing';
import { nothing, render } from 'lit';
import { previewOf, type Preview, type Rereading } from '../../../packages/dashboard/src/outcome-dashboard/desk.js';
import { LayoutViews } from '../../../packages/dashboard/src/outcome-dashboard/layout-views.js';
import { readIntake } from '../../../packages/dashboard/src/outcome-dashboard/reader.js';

const stage = { language: 'nl', level: 3, readonly: false } as const;
const table = (name: string): string =>
  `<table><caption>${name}</caption><tr><th>Regiocode</th><th>${name} (%)</th></tr><tr><td>NL00</td><td>1,5</td></tr></table>`;

async function panel(text: string, name: string, choices = {}) {
  const file = new File([text], name);
  const signal = new AbortController().signal;
  const intake = await readIntake(file, { kept: [], onProgress: () => undefined, signal, choices });
  if (!intake.ok) throw new Error(intake.text.nl);
  const preview = previewOf(file, intake, 'id', '2026-11-22T10:00:00.000Z');
  const place = document.body.appendChild(document.createElement('div'));
  const asked: Rereading[] = [];
  const views = new LayoutViews(() => draw());
  const draw = () =>
    render(
      views.shown(preview, stage, (again) => asked.push(again)),
      place,
    );
  draw();
  return { place, asked };
}
const named = <T extends Element>(place: Element, selector: string, text: string): T =>
  [...place.querySelectorAll<T>(selector)].find((one) =>
    (one.getAttribute('aria-label') ?? one.parentElement!.textContent).includes(text),
  )!;
function set(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('input'));
  field.dispatchEvent(new Event('change'));
}

describe('the panel to say how a file is to be read', () => {
  afterEach(() => {
    for (const place of document.querySelectorAll('body > div')) place.remove();
  });

  it('offers the tables of a page, and reads none of them before it is asked', async () => {
    const { place, asked } = await panel(table('Jeugdhulp') + table('Bijstand'), 'a 2024.html');
    const button = place.querySelector<HTMLButtonElement>('.actions button')!;
    expect(button.disabled).to.equal(true);
    const part = named<HTMLSelectElement>(place, 'select', 'Blad of tabel');
    expect(part.options).to.have.lengthOf(3);
    set(part, part.options[2]!.value);
    set(named<HTMLInputElement>(place, 'input', 'Rij met de namen'), '1');
    expect(asked).to.deep.equal([]);
    expect(button.disabled).to.equal(false);
    button.click();
    expect(asked[0]!.choices).to.deep.equal({ part: part.options[2]!.value, headerRow: 1 });
    set(part, '');
    set(named<HTMLInputElement>(place, 'input', 'Rij met de namen'), '');
    expect(button.disabled).to.equal(true);
  });
  it('lets every column be something else, with a name and a unit', async () => {
    const { place, asked } = await panel('Regiocode;Jeugd;Soort\nNL00;9,7;a\nGM0344;8,1;b\n', 'a 2024.csv');
    set(named<HTMLSelectElement>(place, 'select', 'Soort'), 'ignore');
    set(named<HTMLInputElement>(place, 'input', 'Naam van het cijfer: Jeugd'), 'Jongeren met jeugdhulp');
    set(named<HTMLInputElement>(place, 'input', 'Eenheid: Jeugd'), '%');
    set(named<HTMLInputElement>(place, 'input', 'niet bekend'), 'x; n.b.');
    place.querySelector<HTMLButtonElement>('.actions button')!.click();
    expect(asked[0]!.choices).to.deep.equal({
      missing: ['x', 'n.b.'],
      columns: { soort: { role: 'ignore' }, jeugd: { label: 'Jongeren met jeugdhulp', unit: '%' } },
    });
    expect(asked[0]!.met?.names).to.deep.equal(['Regiocode', 'Jeugd', 'Soort']);
  });
  it('is searched where there are many columns', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `Kolom${i}x`);
    const { place } = await panel(`Regiocode;${names.join(';')}\nNL00${';1'.repeat(60)}\n`, 'a 2024.csv');
    expect(place.querySelectorAll('.columns tbody tr')).to.have.lengthOf(40);
    set(place.querySelector<HTMLInputElement>('input[type=search]')!, 'kolom59');
    expect(place.querySelectorAll('.columns tbody tr')).to.have.lengthOf(1);
  });
  it('is not there for what is no file of columns', () => {
    const preview = { remarks: [], blocks: [] } as unknown as Preview;
    expect(new LayoutViews(() => undefined).shown(preview, stage, () => undefined)).to.equal(nothing);
  });
});
