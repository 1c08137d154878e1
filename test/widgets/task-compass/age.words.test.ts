import { expect } from '@open-wc/testing';
import { daysAfter } from '@draagkracht/model';
import { ageWords } from '../../../packages/widgets/src/task-compass/age.words.js';

describe('how old evidence is', () => {
  it('is said as people say it, and never made older', () => {
    for (const [days, words] of [
      [-1, 'de dag moet nog komen'],
      [0, 'van vandaag'],
      [1, 'van gisteren'],
      [2, '2 dagen oud'],
      [13, '13 dagen oud'],
      [14, '2 weken oud'],
      [60, '8 weken oud'],
      [61, '2 maanden oud'],
      [365, '11 maanden oud'],
      [730, '23 maanden oud'],
      [731, '2 jaar oud'],
      [1200, '3 jaar oud'],
    ] as const)
      expect(ageWords(daysAfter('2026-11-22', -days), '2026-11-22', 'nl'), String(days)).to.equal(words);
  });
});
