import { expect } from '@open-wc/testing';
import { DeskFiles } from '../../../packages/dashboard/src/outcome-dashboard/desk-files.js';
import { withPeriod, type Desk, type Preview } from '../../../packages/dashboard/src/outcome-dashboard/desk.js';
import { readIntake } from '../../../packages/dashboard/src/outcome-dashboard/reader.js';
import { readTogether } from '../../../packages/dashboard/src/outcome-dashboard/together.js';
import { odataFiles } from '../../helpers/cbs-files.js';

/** A desk that takes files in and does nothing with them. */
class Plain extends DeskFiles {
  readonly used: Preview[] = [];
  protected to(desk: Desk): void {
    this.desk = desk;
  }
  protected async inUse(): Promise<Preview | undefined> {
    return undefined;
  }
  protected async known() {
    return [];
  }
  use(preview: Preview): void {
    this.used.push(preview);
  }
}

const desk = () =>
  new Plain({ read: readIntake, readTogether, now: () => '2026-11-22T10:00:00.000Z', newId: () => 'id' });
const csv = (text: string, name: string) => new File([text], name);
const first = csv('Regiocode;Jeugdhulp\nNL00;9,1\nGM0344;7,9\n', 'cijfers 2023.csv');
const second = csv('Regiocode;Jeugdhulp\nNL00;9,7\nGM0344;8,1\n', 'cijfers 2024.csv');
const previewed = ({ desk: now }: Plain) => {
  if (now.phase !== 'preview') throw new Error(now.phase);
  return now;
};

describe('files on the desk', () => {
  it('are read again as somebody says, and the other one stays', async () => {
    const plain = desk();
    await plain.takeAll([first, second]);
    await plain.reread(previewed(plain).preview, withPeriod(previewed(plain).preview, '2019JJ00'));
    expect(previewed(plain).preview.dataset.periods).to.deep.equal(['2019JJ00']);
    expect(previewed(plain).beside?.dataset.periods).to.deep.equal(['2024JJ00']);
    await plain.reread(previewed(plain).beside!, { choices: { columns: { jeugdhulp: { label: 'Jeugd' } } } });
    expect(previewed(plain).beside?.dataset.indicators[0]?.label.nl).to.equal('Jeugd');
    expect(previewed(plain).preview.dataset.periods).to.deep.equal(['2019JJ00']);
  });
  it('stay as they were when they cannot be read so, and it is said why', async () => {
    const plain = desk();
    await plain.take(
      csv('<table><tr><th>Regiocode</th><th>A</th></tr><tr><td>NL00</td><td>1</td></tr></table>', 'a 2024.html'),
    );
    const before = previewed(plain).preview;
    await plain.reread(before, { choices: { part: 'nergens' } });
    expect(previewed(plain).preview).to.equal(before);
    expect(previewed(plain).refused).to.deep.include({ name: 'a 2024.html', again: true });
  });
  it('are one table when they are responses of one CBS table', async () => {
    const plain = desk();
    await plain.takeAll(odataFiles());
    const { preview, beside } = previewed(plain);
    expect(beside).to.equal(undefined);
    expect(preview.dataset.label).to.include('Observations.json + ');
    expect(preview.dataset.regionLabels).to.include('Utrecht (gemeente)');
  });
  it('are put beside one another when they only look so by their names', async () => {
    const plain = desk();
    const stat = csv('[{"Regiocode":"NL00","Jeugdhulp":9.1}]', 'a 2023.json');
    await plain.takeAll([stat, second]);
    expect(['preview', 'unreadable']).to.include(plain.desk.phase);
  });
  it('are shown in the same way when they were fetched', async () => {
    const plain = desk();
    await plain.take(first);
    const { table, inspection, remarks, region } = previewed(plain).preview;
    plain.show({ name: 'Tabel', size: 0 }, { ok: true, table, inspection: inspection!, remarks, region });
    expect(previewed(plain).preview.file).to.equal(undefined);
    expect(previewed(plain).preview.dataset.file).to.deep.equal({ name: 'Tabel', bytes: 0 });
  });
});
