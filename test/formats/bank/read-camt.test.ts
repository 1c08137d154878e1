import { expect } from '@open-wc/testing';
import { camtNamespace, readCamt } from '../../../packages/formats/src/bank/read-camt.js';
import { xmlTree } from '../../../packages/formats/src/bank/xml-tree.js';

const entry = (inside: string): string => `<Ntry>${inside}</Ntry>`;
const plain = '<Amt Ccy="EUR">1.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><BookgDt><Dt>2026-09-01</Dt></BookgDt>';
const reasons = (...entries: string[]): (string | number)[] => {
  const { lines, problems } = readCamt(xmlTree(`<Stmt>${entries.join('')}</Stmt>`));
  return [...lines.map(({ cents }) => cents), ...problems.map(({ reason }) => reason)];
};

describe('readCamt', () => {
  it('reads an entry', () => expect(reasons(entry(plain))).to.deep.equal([-150]));
  it('takes the day of value where none of booking stands, also as a time', () => {
    const { lines } = readCamt(
      xmlTree(
        `<S>${entry(plain.replace('<BookgDt><Dt>2026-09-01</Dt></BookgDt>', '<ValDt><DtTm>2026-09-02T01:00:00</DtTm></ValDt>'))}</S>`,
      ),
    );
    expect(lines[0]?.on).to.equal('2026-09-02');
  });
  it('says why an entry is no line', () => {
    expect(reasons(entry(plain.replace('EUR', 'USD')))).to.deep.equal(['other-currency']);
    expect(reasons(entry(`${plain}<Sts>PDNG</Sts>`))).to.deep.equal(['not-booked']);
    expect(reasons(entry(plain.replace('1.50', '1.505')))).to.deep.equal(['no-amount']);
    expect(reasons(entry(plain.replace('DBIT', 'X')))).to.deep.equal(['no-direction']);
    expect(reasons(entry(plain.replace('2026-09-01', '')))).to.deep.equal(['no-date']);
  });
  it('knows its namespace by version', () =>
    expect(camtNamespace.exec('urn:iso:std:iso:20022:tech:xsd:camt.053.001.08')?.[1]).to.equal('08'));
});
