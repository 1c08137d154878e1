import { expect, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import type { FileLayout } from '@draagkracht/model';
import { previewOf, type Preview, type Rereading } from '../../../packages/dashboard/src/outcome-dashboard/desk.js';
import { readIntake } from '../../../packages/dashboard/src/outcome-dashboard/reader.js';
import { ReadingViews } from '../../../packages/dashboard/src/outcome-dashboard/reading-views.js';
import { lostFile, scenarios } from '../../../stories/dashboard/outcome-dashboard/outcome-dashboard.scenarios.js';

const stage = { language: 'nl', level: 3, readonly: false } as const;

async function read(
  { name, text }: { name: string; text: string },
  by: Partial<Rereading> & { kept?: FileLayout[] } = {},
) {
  const file = new File([text], name);
  const options = { kept: [], onProgress: () => undefined, signal: new AbortController().signal, ...by };
  const intake = await readIntake(file, options);
  if (!intake.ok) throw new Error(intake.text.nl);
  return previewOf(file, intake, 'id', '2026-11-22T10:00:00.000Z');
}

/** The view of one file, drawn in a plain element. */
function drawn(preview: Preview, doubts = false) {
  const place = document.body.appendChild(document.createElement('div'));
  const asked: Rereading[] = [];
  const views = new ReadingViews({ update: () => draw(), pause: async () => undefined });
  const draw = () =>
    render(
      doubts ? views.doubts(preview.table, stage) : views.shown(preview, stage, (again) => asked.push(again)),
      place,
    );
  draw();
  const press = (text: string): void =>
    [...place.querySelectorAll('button')].find((button) => button.textContent.includes(text))!.click();
  const said = (): string => place.textContent.replace(/\s+/g, ' ').trim();
  return { place, asked, views, press, said };
}
const remembered = ({ layout }: Preview, choices: FileLayout['choices']): FileLayout => ({
  ...layout!.known,
  name: 'vorig.csv',
  choices,
});

describe('how a file was read', () => {
  afterEach(() => {
    for (const place of document.querySelectorAll('body > div')) place.remove();
  });

  it('says what it was recognised as and why, and takes no for an answer', async () => {
    const { said, press, asked } = drawn(await read(scenarios.recognised.file));
    expect(said()).to.match(/Herkend, omdat 3 taakvelden van het Iv3/);
    press('Dit is geen Iv3');
    expect(asked[0]!.choices).to.deep.equal({ layout: 'none' });
  });
  it('reads the next file of the layout as was chosen, says so, and lets go', async () => {
    const first = await read(scenarios.preview.file);
    const kept = [remembered(first, { columns: { inwoners: { role: 'ignore' } } })];
    const next = await read(scenarios.preview.file, { kept });
    expect(next.table.indicators).to.have.lengthOf(first.table.indicators.length - 1);
    expect(next.layouts).to.deep.equal([{ ...first.layout!.known, choices: kept[0]!.choices }]);
    const { said, press, asked } = drawn(next);
    expect(said()).to.match(/Gelezen zoals u eerder koos bij vorig\.csv: “inwoners”: doet niet mee/);
    press('Lees zonder deze keuzes');
    expect(asked[0]!.choices).to.deep.equal({});
    const without = await read(scenarios.preview.file, { ...asked[0]!, kept });
    expect(without.table.indicators).to.have.lengthOf(first.table.indicators.length);
    expect(without.layouts).to.deep.equal([{ ...first.layout!.known, choices: {} }]);
    expect(drawn(without).said()).to.include('Bewaart u dit bestand, dan zijn die keuzes weg');
  });
  it('offers the choices for a layout that is nearly the same', async () => {
    const { name, text } = scenarios.beside.file;
    const wide = { name, text: text.replaceAll(/\r\n|$/g, (end) => `;1;2;3;4${end}`).replace(/;1;2;3;4/, ';A;B;C;D') };
    const less = { name, text: wide.text.replace(/;D(?=\r)/, ';E') };
    const kept = [remembered(await read(wide), { decimal: ',' })];
    const next = await read(less, { kept });
    expect(next.layout!.choices).to.deep.equal({});
    const { said, press, asked } = drawn(next);
    expect(said()).to.include('De opmaak lijkt veel op die van vorig.csv');
    press('Lees ook dit bestand zo');
    expect(asked[0]!.choices).to.equal(kept[0]!.choices);
  });
  it('reads as it is found when what was chosen before does not fit', async () => {
    const page = {
      name: 'a 2024.html',
      text: '<table><tr><th>Regiocode</th><th>A</th></tr><tr><td>NL00</td><td>1</td></tr></table>',
    };
    const kept = [remembered(await read(page), { part: 'nergens' })];
    const next = await read(page, { kept });
    expect(next.layout!.choices).to.deep.equal({});
    expect(next.table.regionCodes).to.deep.equal(['NL00']);
  });
  it('fetches the panel when it is opened, and keeps a period that was given', async () => {
    const { place, said, asked } = drawn(await read(scenarios.withoutPeriod.file, { period: '2019' }));
    const panel = place.querySelector<HTMLDetailsElement>('.adjust')!;
    panel.open = true;
    await waitUntil(() => place.querySelector('.adjusting'), 'the panel', { timeout: 10_000 });
    expect(said()).to.include('Waarvoor is elke kolom?');
    const decimal = [...place.querySelectorAll<HTMLSelectElement>('.asked select')].find(({ parentElement }) =>
      parentElement!.textContent.includes('Decimaalteken'),
    )!;
    decimal.value = '.';
    decimal.dispatchEvent(new Event('input'));
    place.querySelector<HTMLButtonElement>('.adjusting .actions button')!.click();
    expect(asked[0]).to.deep.include({ period: '2019JJ00', choices: { decimal: '.' } });
  });
  it('asks about figures that may have lost their decimal sign, and carries on what is doubted', async () => {
    const preview = await read(lostFile);
    const { place, said, views } = drawn(preview, true);
    await waitUntil(() => place.querySelector('.lost'), 'the question', { timeout: 10_000 });
    expect(said()).to.match(/Is bij dit cijfer de komma weg\?.*Wijk 4 2024 93 9,3\?/);
    const codes = (): string[] => views.withDoubts(preview).dataset.problems.map(({ code }) => code);
    expect(codes()).to.include('decimals-lost');
    expect(views.withDoubts(preview).blocks).to.equal(preview.blocks);
    place.querySelector<HTMLInputElement>('.lost input')!.click();
    expect(codes()).to.not.include('decimals-lost');
    place.querySelector<HTMLInputElement>('.lost input')!.click();
    expect(codes()).to.include('decimals-lost');
  });
});
