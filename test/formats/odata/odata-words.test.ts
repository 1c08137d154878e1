import { expect } from '@open-wc/testing';
import { describeProblem } from '@draagkracht/formats';
import { odataErrors, odataFindings } from '../../../packages/formats/src/odata/odata-words.js';

describe('the words of OData', () => {
  it('give the way by file for everything that goes wrong at CBS and can be had as a file', () => {
    const without = ['cbs-no-table', 'cbs-no-such-choice', 'cbs-too-much'];
    for (const code of Object.keys(odataErrors).filter((one) => one.startsWith('cbs-') && !without.includes(one))) {
      const { nl, en } = describeProblem({ code, severity: 'error', count: 1, example: { name: '85984NED' } });
      expect(nl, code).to.contain(
        'Download de tabel op https://opendata.cbs.nl/statline/#/CBS/nl/dataset/85984NED en sleep',
      );
      expect(en, code).to.contain('and drop the file here');
    }
  });
  it('count and give the first example', () =>
    expect(
      odataFindings['odata-unknown-codes']!({
        code: '',
        severity: 'warning',
        count: 2,
        example: { name: 'RegioS', text: 'GM9' },
      }).nl,
    ).to.equal(
      '2 codes staan niet in de lijst die erbij hoort en blijven een code. Het eerste voorbeeld: RegioS: GM9.',
    ));
});
