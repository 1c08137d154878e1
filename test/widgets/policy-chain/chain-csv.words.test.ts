import { expect } from '@open-wc/testing';
import type { DkRecord, Obstacle } from '@draagkracht/model';
import { chainCsv } from '../../../packages/widgets/src/policy-chain/chain-csv.words.js';
import { scenarios, whole } from '../../../stories/widgets/policy-chain/policy-chain.scenarios.js';

const obstacles = scenarios.filled.records.slice(1) as readonly DkRecord<Obstacle>[];

describe('a chain as a sheet', () => {
  it('has a row per document, with the breaks, the obstacles and the proposals below', () => {
    const lines = chainCsv(whole.data, obstacles, '2026-11-22', 'nl').split('\r\n');
    expect(lines[0]).to.equal('\uFEFFVan plan tot rekening: Iedereen kan meedoen (bedacht)');
    expect(lines[4]?.split(';')).to.have.length(11);
    expect(lines[8]).to.equal(
      'begroting;Programmabegroting 2026;;;2025-11-06;;6.1 Samenkracht en burgerparticipatie;240000;2026;;',
    );
    const text = lines.join('\n');
    expect(text).to.include('Tussen verordening en beleidsregels zegt men niet hetzelfde.');
    expect(text).to.include('Nog geen antwoord.').and.include('Terugkijken op 1 februari 2027');
  });

  it('gives a spreadsheet nothing to run', () => {
    const text = chainCsv({ ...whole.data, topic: '=1+1', practice: '=HYPERLINK("x")' }, [], '2026-11-22', 'en');
    expect(text).to.match(/From plan to accounts: =1\+1/);
    expect(text).to.include(`"'=HYPERLINK(""x"")"`);
  });
});
