import { expect } from '@open-wc/testing';
import { sameText, type Indicator } from '@draagkracht/model';
import { withFileNotes } from '../../../packages/formats/src/source/file-notes.js';

const indicator: Indicator = { id: 'b', label: sameText('Bijstand'), unit: '', decimals: 0, direction: 'lower' };
const problem = (code: string) => ({ code, severity: 'warning', count: 1 }) as const;

describe('what is wrong with a file', () => {
  it('goes along with its figures, before what was to be read with them', () => {
    const noted = withFileNotes({ ...indicator, readWith: [sameText('Lees ook dit.')] }, [
      problem('publication-changed'),
    ]);
    expect(noted.readWith?.map(({ nl }) => nl.slice(0, 27))).to.deep.equal([
      'Dit bestand is veranderd na',
      'Lees ook dit.',
    ]);
    expect(withFileNotes(indicator, [problem('publication-newer')]).readWith?.[0]?.en).to.include('newer version');
  });
  it('is nothing for a file that is in order, whatever else was met', () => {
    expect(withFileNotes(indicator, [problem('blank-lines')])).to.equal(indicator);
  });
});
