import type { DkRecord, StanceCheck } from '@draagkracht/model';
import { everyState, recordOf, type ToolScenarios } from '../tool.scenarios.js';

const momentOf = (
  number: number,
  on: string,
  change: Partial<StanceCheck> & { readonly situation: string },
): DkRecord<StanceCheck> =>
  recordOf<StanceCheck>(
    'stance-check',
    number,
    {
      inside1: '2',
      inside2: '1',
      inside3: '3',
      integral1: '3',
      integral2: '4',
      integral3: '3',
      below1: '3',
      below2: '2',
      below3: 'none',
      together1: '2',
      together2: '4',
      together3: '3',
      stepInside: '',
      tryBefore: '',
      afterwards: '',
      ...change,
    },
    {
      createdAt: `${on}T09:00:00.000Z`,
      updatedAt: `${on}T09:00:00.000Z`,
      expiresAt: '2027-02-11T09:00:00.000Z',
      visibility: 'prive',
    },
  );

const rent = momentOf(1, '2026-11-19', {
  situation: 'Gesprek over een achterstand in de huur (bedacht)',
  stepInside: 'Ik ga een keer langs zonder formulier.',
  tryBefore: '2026-12-03',
});
const school = momentOf(2, '2026-10-30', {
  situation: 'Overleg over een jongere die thuis zit (bedacht)',
  stepInside: 'Ik vraag de jongere wat er op de agenda komt.',
  tryBefore: '2026-11-16',
});
const help = momentOf(3, '2026-10-12', {
  situation: 'Aanvraag voor hulp in het huishouden (bedacht)',
  stepInside: 'Ik vraag wie er al helpt.',
  tryBefore: '2026-10-20',
  tried: 'partly',
  afterwards: 'De buurvrouw bleek al twee jaar te koken. Dat wist ik niet.',
});

const all = (answer: '1' | '4' | 'none') =>
  Object.fromEntries(
    ['inside', 'integral', 'below', 'together'].flatMap((axis) => [1, 2, 3].map((at) => [`${axis}${at}`, answer])),
  );
const answers = { situation: 'Het gesprek over de huur', ...all('4'), below2: '1' };

/** Plain data that stories, tests and the demo share. A case added here is tested at once. */
export const scenarios = {
  ...everyState([rent, help]),
  due: { records: [rent, school, help] },
  form: { press: ['start'] },
  refused: { press: ['start', 'save'] },
  partial: { records: [momentOf(4, '2026-11-22', { situation: 'Keukentafelgesprek (bedacht)' })] },
  tooFew: {
    records: [
      momentOf(5, '2026-11-22', {
        situation: 'Telefoontje (bedacht)',
        together1: 'none',
        together2: 'none',
        together3: 'none',
      }),
    ],
  },
  noneApplies: { records: [momentOf(6, '2026-11-22', { situation: 'Iets anders (bedacht)', ...all('none') })] },
  noRoom: { records: [momentOf(7, '2026-11-22', { situation: 'Koffie in de buurt (bedacht)', ...all('4') })] },
  answered: { press: ['start'], typed: answers },
  personalData: { press: ['start'], typed: { situation: 'Gesprek met mevrouw Jansen' } },
  memory: { storage: 'memory', press: ['start'] },
  longText: {
    records: [
      momentOf(8, '2026-11-22', {
        situation:
          'Arbeidsongeschiktheidsverzekeringsmaatschappijoverleg over langdurige samenlevingsondersteuningsvragen in de wijk (bedacht)',
        stepInside:
          'Ik bel de arbeidsongeschiktheidsverzekeringsmaatschappij samen met de inwoner, en niet vooraf zonder haar.',
        tryBefore: '2026-12-03',
      }),
    ],
  },
  englishForm: { language: 'en', press: ['start'] },
} as const satisfies ToolScenarios;
