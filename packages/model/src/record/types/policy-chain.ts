import * as v from 'valibot';
import { valuesOf } from '../../field/social-domain.names.js';
import type { Translated } from '../../value/translated.js';
import { choice, day, links, list, money, role, text, wholeNumber } from '../fields.js';
import type { DataOf, RecordType, Refusal } from '../record-type.js';
import { adopters, iv3Fields, policyChainType, policyStages, sameAnswers } from './policy-chain.names.js';
import { extents } from './practice.names.js';

const noAddress: Translated = {
  nl: 'Begin het adres met https:// of http://, of laat het leeg.',
  en: 'Begin the address with https:// or http://, or leave it empty.',
};
const noYear: Translated = {
  nl: 'Voor welk jaar is dit bedrag? Een bedrag zonder jaar zegt niets.',
  en: 'For which year is this amount? An amount without a year says nothing.',
};
const noSuchYear: Translated = {
  nl: 'Schrijf het jaar met vier cijfers, zoals 2027.',
  en: 'Write the year in four figures, such as 2027.',
};

type Draft = Readonly<Record<string, unknown>>;
const rows = (value: unknown): readonly Draft[] => (Array.isArray(value) ? (value as readonly Draft[]) : []);

/** Whether an address can be followed safely: http or https, and nothing else. */
export const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s/]\S*$/i.test(address.trim());

/** What is wrong with one document of the chain. */
function linkRefusals({ url, amountCents, year }: Draft, at: number): Refusal[] {
  const of = (name: string, because: Translated): Refusal => ({ field: `links.${at}.${name}`, because });
  const hasYear = typeof year === 'number';
  return [
    ...(typeof url === 'string' && url.trim() !== '' && !isWebAddress(url) ? [of('url', noAddress)] : []),
    ...(typeof amountCents === 'number' && !hasYear ? [of('year', noYear)] : []),
    ...(hasYear && (year < 1990 || year > 2100) ? [of('year', noSuchYear)] : []),
  ];
}

const iv3 = () =>
  v.optional(
    choice(
      iv3Fields.map(({ value }) => value),
      {
        label: { nl: 'Onder welk taakveld (Iv3) staat het?', en: 'Under which task field (Iv3) does it stand?' },
        options: iv3Fields,
      },
    ),
  );

/**
 * One promise followed from the policy plan through ordinance, policy rules and budget to the accounts, and to what really happens (seed E,
 * D§11.29). It finds where a promise is lost, and who may repair that.
 */
export const policyChain = {
  type: policyChainType,
  schemaVersion: 1,
  label: { nl: 'Belofte van plan tot rekening', en: 'Promise from plan to accounts' },
  schema: v.object({
    topic: text({
      max: 140,
      required: true,
      label: { nl: 'Welke belofte volgt u?', en: 'Which promise do you follow?' },
      help: {
        nl: 'In één zin. Zoals: iedereen kan meedoen.',
        en: 'In one sentence. Such as: everybody can take part.',
      },
    }),
    links: list(
      v.object({
        stage: v.picklist(valuesOf(policyStages)),
        title: text({
          max: 140,
          guarded: false,
          label: { nl: 'Hoe heet het stuk?', en: 'What is the document called?' },
        }),
        article: text({
          max: 60,
          guarded: false,
          label: { nl: 'Welk artikel of welke bladzijde?', en: 'Which article or page?' },
        }),
        adoptedBy: v.optional(
          choice(valuesOf(adopters), {
            label: { nl: 'Wie stelde het vast?', en: 'Who adopted it?' },
            options: adopters,
          }),
        ),
        date: day({ label: { nl: 'Wanneer is het vastgesteld?', en: 'When was it adopted?' } }),
        url: text({
          max: 280,
          guarded: false,
          label: { nl: 'Waar staat het op internet?', en: 'Where is it on the internet?' },
        }),
        iv3Field: iv3(),
        amountCents: v.optional(
          money({ label: { nl: 'Hoeveel geld staat erbij?', en: 'How much money stands with it?' } }),
        ),
        year: v.optional(wholeNumber({ label: { nl: 'Voor welk jaar?', en: 'For which year?' } })),
        promisesText: text({
          max: 280,
          label: { nl: 'Wat staat er over deze belofte?', en: 'What does it say about this promise?' },
          help: {
            nl: 'Neem de zin zelf over. Staat er niets? Laat het leeg.',
            en: 'Copy the sentence itself. Is there none? Leave it empty.',
          },
        }),
        saysSame: v.optional(
          choice(valuesOf(sameAnswers), {
            label: { nl: 'Zegt dit stuk hetzelfde als het vorige?', en: 'Does it say the same as the one before?' },
            options: sameAnswers,
          }),
        ),
      }),
      {
        most: 5,
        each: { nl: 'stuk', en: 'document' },
        label: { nl: 'De vijf stukken', en: 'The five documents' },
      },
    ),
    practice: text({
      max: 280,
      label: { nl: 'Wat gebeurt er echt?', en: 'What really happens?' },
      help: {
        nl: 'Wat doen mensen in de uitvoering? Noem geen namen.',
        en: 'What do people do in practice? Name nobody.',
      },
    }),
    practiceBy: role({
      label: { nl: 'Wie zegt dat?', en: 'Who says so?' },
      help: { nl: 'Een rol, geen naam. Zoals: wijkteam.', en: 'A role, not a name. Such as: neighbourhood team.' },
    }),
    practiceSame: v.optional(
      choice(valuesOf(sameAnswers), {
        label: { nl: 'Is dat wat er beloofd is?', en: 'Is that what was promised?' },
        options: sameAnswers,
      }),
    ),
    obstacleIds: links({
      most: 12,
      label: { nl: 'Welke obstakels horen hierbij?', en: 'Which obstacles belong to this?' },
      help: { nl: 'Obstakels die op dit apparaat staan.', en: 'Obstacles that are kept on this device.' },
    }),
    changes: list(
      v.object({
        stage: choice(valuesOf(policyStages), {
          required: true,
          label: { nl: 'Welk stuk moet anders?', en: 'Which document has to change?' },
          options: policyStages,
        }),
        what: text({
          max: 140,
          required: true,
          label: { nl: 'Wat stelt u voor?', en: 'What do you propose?' },
        }),
        ownerRole: role({
          required: true,
          label: { nl: 'Wie brengt het in?', en: 'Who brings it in?' },
          help: { nl: 'Een rol, geen naam.', en: 'A role, not a name.' },
        }),
        reviewOn: day({
          required: true,
          future: true,
          label: { nl: 'Wanneer kijkt u of het gelukt is?', en: 'When do you see whether it came off?' },
        }),
        /** What came of it, asked when the day has come. */
        outcome: v.optional(
          choice(valuesOf(extents), { label: { nl: 'Is het gelukt?', en: 'Did it come off?' }, options: extents }),
        ),
        learned: v.optional(text({ max: 280, label: { nl: 'Wat leerden we?', en: 'What did we learn?' } })),
      }),
      {
        most: 3,
        each: { nl: 'voorstel', en: 'proposal' },
        label: { nl: 'Voorstellen', en: 'Proposals' },
        help: { nl: 'Ten hoogste drie.', en: 'Three at most.' },
      },
    ),
  }),
  refusals: ({ links: told }) => rows(told).flatMap(linkRefusals),
} as const satisfies RecordType;

/** The data of a chain. */
export type PolicyChain = DataOf<typeof policyChain>;
