import type { WorkingTexts } from '../shared/working.words.js';

/** What the steps of the outlook are called. They come with the steps. */
export const outlookTexts: WorkingTexts = {
  method: { nl: 'Verhouding tussen wie kan zorgen en wie oud is (OOSR)', en: 'Oldest-Old Support Ratio' },
  source: 'Robine, Michel & Herrmann 2007; De Jong & Kooiker (PBL/SCP) 2018',
  steps: {
    'ratio-base': {
      nl: 'Hoeveel inwoners van 50–74 jaar er in het beginjaar zijn per oudere.',
      en: 'How many residents aged 50–74 there are per older person in the base year.',
    },
    'ratio-target': { nl: 'Hetzelfde voor het latere jaar.', en: 'The same for the later year.' },
    index: { nl: 'Het latere jaar als het beginjaar 100 is.', en: 'The later year when the base year is 100.' },
    'carers-per-ten': {
      nl: 'Mantelzorgers per tien ouderen in het latere jaar: als nu, een vijfde minder, een vijfde meer.',
      en: 'Carers per ten older people in the later year: as now, a fifth fewer, a fifth more.',
    },
    'break-even': {
      nl: 'Het aandeel mantelzorgers dat nodig is om er evenveel per oudere te houden.',
      en: 'The share of carers needed to keep as many per older person.',
    },
  },
  names: {
    pool: { nl: 'inwoners van 50–74', en: 'residents aged 50–74' },
    oldest: { nl: 'ouderen', en: 'older people' },
    ratio: { nl: 'verhouding', en: 'ratio' },
    base: { nl: 'verhouding beginjaar', en: 'ratio base year' },
    share: { nl: 'aandeel (%)', en: 'share (%)' },
  },
};
