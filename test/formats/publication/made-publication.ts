import { emptyBlock, NO_GAP, sameText, type Indicator } from '@draagkracht/model';
import { writePublication, type Publication, type PublicationParts } from '@draagkracht/formats';

export const clients: Indicator = {
  id: 'clients',
  label: { nl: 'Cliënten', en: 'Clients' },
  unit: '',
  decimals: 0,
  direction: 'lower',
  additive: true,
  source: { name: 'CBS', tableId: '84799NED', retrieved: '2026-01-31' },
  breaks: [{ period: '2023JJ00', reason: sameText('Nieuwe telling') }],
  target: { path: [{ period: '2026JJ00', value: 40 }], setBy: 'de raad', basis: 'begroting' },
};

/** A publication of two areas and three years, with every kind of gap. */
export function madeParts(more: Partial<PublicationParts> = {}): PublicationParts {
  const block = emptyBlock('clients', ['GM0001', 'GM0002'], ['2022JJ00', '2023JJ00', '2024JJ00']);
  block.values.set([60, 45.5, Number.NaN, Number.NaN, 25, Number.NaN]);
  block.gaps.set([NO_GAP, NO_GAP, 2, 3, NO_GAP, 4]);
  return {
    title: 'Cliënten in twee gemeenten',
    language: 'nl',
    tables: [
      {
        indicator: clients,
        block: { ...block, status: Uint8Array.of(0, 2, 0, 0, 1, 0), reasons: new Map([[2, 'small-count']]) },
      },
    ],
    regionLabels: { GM0001: 'Aa', GM0002: 'Bee' },
    policy: 'publiek',
    counts: { cells: 4, suppressed: 1, secondary: 0, rounded: 2 },
    methods: [{ name: 'small-number-gate', version: '1' }],
    events: [{ period: '2023JJ00', text: 'Wet veranderd', kind: 'policy' }],
    texts: [{ place: 'zin', text: 'Het zijn er 60.' }],
    published: '2026-02-01',
    ...more,
  };
}

export const madePublication = (more: Partial<PublicationParts> = {}): Publication => writePublication(madeParts(more));
