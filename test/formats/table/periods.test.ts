import { expect } from '@open-wc/testing';
import { periodInName } from '../../../packages/formats/src/table/periods.js';

describe('periodInName', () => {
  const cases: [string, string | undefined][] = [
    ['kwb2020-nederland.csv', '2020JJ00'],
    ['iv3-2024-begroting.csv', '2024JJ00'],
    ['wmo-2023KW01.csv', '2023KW01'],
    ['83841NED.csv', undefined],
    ['van-2019-tot-2020.csv', undefined],
    ['20240315.csv', undefined],
    ['cijfers 2024 (2024).csv', '2024JJ00'],
  ];
  for (const [name, code] of cases)
    it(`finds ${code} in ${name}`, () => expect(periodInName(name)?.period.code).to.equal(code));
});
