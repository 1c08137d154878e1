import * as v from 'valibot';
import { valuesOf } from '../../field/social-domain.names.js';
import { typedPoints } from '../../series/typed-points.js';
import type { Translated } from '../../value/translated.js';
import { choice, day, figure, list, period, role, text } from '../fields.js';
import type { DataOf, RecordType, Refusal } from '../record-type.js';
import { extents } from './practice.names.js';
import { curveLevels, evidenceKinds, factorEffects, ideaCosts, turnCurveType } from './turn-curve.names.js';

const evidence = () =>
  choice(valuesOf(evidenceKinds), {
    required: true,
    label: { nl: 'Waarop rust dat?', en: 'What does that rest on?' },
    options: evidenceKinds,
  });

const noFree: Translated = {
  nl: 'Zet er ten minste één idee bij dat niets kost. Daarmee kunt u morgen beginnen.',
  en: 'Add at least one idea that costs nothing. You can begin with that tomorrow.',
};
const turned: Translated = {
  nl: 'Het laagste getal is hoger dan het hoogste. Wissel ze om.',
  en: 'The lowest number is higher than the highest. Swap them.',
};
const half: Translated = {
  nl: 'Een verwachting heeft een periode, een laagste en een hoogste getal. Vul alle drie in, of geen.',
  en: 'An expectation has a period, a lowest and a highest number. Fill in all three, or none.',
};
const unread = (line: number): Translated => ({
  nl: `Regel ${line} begrijpen wij niet. Schrijf op elke regel een periode en een getal, zoals: 2024 9,3.`,
  en: `We do not understand line ${line}. Write a period and a number on each line, such as: 2024 9.3.`,
});

type Draft = Readonly<Record<string, unknown>>;

/** An expectation is whole or it is not there, and its lowest number is the lowest. */
function forecastRefusals({ ifNothingPeriod, ifNothingLow: low, ifNothingHigh: high }: Draft): Refusal[] {
  const there = [ifNothingPeriod, low, high].filter((value) => value !== undefined && value !== '');
  if (there.length > 0 && there.length < 3) return [{ field: 'ifNothingHigh', because: half }];
  return typeof low === 'number' && typeof high === 'number' && low > high
    ? [{ field: 'ifNothingHigh', because: turned }]
    : [];
}

/** Among the ideas at least one costs nothing; before that there is nothing to choose from. */
function ideaRefusals({ ideas, chosen }: Draft): Refusal[] {
  const told = Array.isArray(ideas) ? (ideas as readonly Draft[]) : [];
  if (told.some(({ cost }) => cost === 'none')) return [];
  const isChosen = Array.isArray(chosen) && chosen.length > 0;
  return [...(told.length > 0 || isChosen ? ['ideas'] : []), ...(isChosen ? ['chosen'] : [])].map((field) => ({
    field,
    because: noFree,
  }));
}

/**
 * A conversation that turns a curve (Friedman; D§7.5): from the result wanted for all to what is done about it, in six steps. Every field
 * may still be open: a step is kept as soon as it is done. Figures are what people typed, one a line; those of a series on the page are
 * not copied.
 */
export const turnCurve = {
  type: turnCurveType,
  schemaVersion: 1,
  label: { nl: 'Gesprek over een lijn', en: 'Conversation about a curve' },
  schema: v.object({
    /** The indicator of the series it is about; absent when the figures were typed. */
    indicatorId: v.optional(v.string()),
    result: text({
      max: 140,
      required: true,
      label: { nl: 'Wat willen wij dat waar is?', en: 'What do we want to be true?' },
      help: {
        nl: 'In gewone woorden. Bijvoorbeeld: iedereen heeft iemand om op terug te vallen.',
        en: 'In plain words. For example: everybody has somebody to fall back on.',
      },
    }),
    level: v.optional(
      choice(valuesOf(curveLevels), {
        required: true,
        label: { nl: 'Over wie gaat het?', en: 'Who is it about?' },
        options: curveLevels,
      }),
    ),
    indicator: text({
      max: 140,
      required: true,
      label: { nl: 'Aan welk cijfer zien we dat?', en: 'By which figure do we see it?' },
      help: { nl: 'Kies er één.', en: 'Choose one.' },
    }),
    unit: text({
      max: 40,
      guarded: false,
      label: { nl: 'In welke eenheid?', en: 'In which unit?' },
      help: { nl: 'Zoals: %, per 1.000 inwoners.', en: 'Such as: %, per 1,000 residents.' },
    }),
    better: v.optional(
      choice(['higher', 'lower'], {
        label: { nl: 'Wat is beter?', en: 'Which way is better?' },
        options: [
          { value: 'higher', label: { nl: 'Hoger', en: 'Higher' } },
          { value: 'lower', label: { nl: 'Lager', en: 'Lower' } },
        ],
      }),
    ),
    figures: text({
      max: 2000,
      guarded: false,
      label: { nl: 'De cijfers tot nu', en: 'The figures so far' },
      help: {
        nl: 'Op elke regel een periode en een getal, zoals: 2024 9,3. Plakken uit een werkblad mag.',
        en: 'A period and a number on each line, such as: 2024 9.3. You may paste from a sheet.',
      },
    }),
    source: text({
      max: 140,
      guarded: false,
      label: { nl: 'Waar komen de cijfers vandaan?', en: 'Where do the figures come from?' },
    }),
    ifNothingPeriod: v.optional(
      period({
        label: { nl: 'Als wij niets doen: naar welke periode kijken we?', en: 'If we do nothing: which period?' },
        help: {
          nl: 'Dit is uw eigen verwachting. Wij rekenen niets door.',
          en: 'This is your own expectation. We work nothing out.',
        },
      }),
    ),
    ifNothingLow: v.optional(
      figure({ label: { nl: 'Dan is het cijfer ten minste', en: 'Then the figure is at least' } }),
    ),
    ifNothingHigh: v.optional(figure({ label: { nl: 'En ten hoogste', en: 'And at most' } })),
    ifNothingWhy: text({ max: 280, label: { nl: 'Waarom denken wij dat?', en: 'Why do we think so?' } }),
    storyFactors: list(
      v.object({
        text: text({ max: 140, required: true, label: { nl: 'Wat speelt er?', en: 'What is going on?' } }),
        effect: v.optional(
          choice(valuesOf(factorEffects), {
            required: true,
            label: { nl: 'Hoe werkt het?', en: 'How does it work?' },
            options: factorEffects,
          }),
        ),
        evidence: v.optional(evidence()),
      }),
      {
        most: 12,
        each: { nl: 'oorzaak', en: 'factor' },
        label: { nl: 'Wat zit er achter de lijn?', en: 'What is behind the curve?' },
        help: {
          nl: 'Wat helpt en wat zit in de weg. Een vermoeden mag, als u het zo noemt.',
          en: 'What helps and what hinders. A suspicion is fine, as long as you call it one.',
        },
      },
    ),
    partners: list(
      v.object({
        who: role({
          required: true,
          label: { nl: 'Wie?', en: 'Who?' },
          help: { nl: 'Een rol of groep, geen naam.', en: 'A role or group, not a name.' },
        }),
        brings: text({ max: 140, label: { nl: 'Wat brengen zij in?', en: 'What do they bring?' } }),
      }),
      {
        most: 12,
        each: { nl: 'partner', en: 'partner' },
        label: { nl: 'Wie hebben een rol?', en: 'Who has a part to play?' },
        help: { nl: 'Zitten er ook inwoners aan tafel?', en: 'Are residents at the table too?' },
      },
    ),
    ideas: list(
      v.object({
        text: text({ max: 140, required: true, label: { nl: 'Wat zou kunnen werken?', en: 'What could work?' } }),
        cost: v.optional(
          choice(valuesOf(ideaCosts), {
            required: true,
            label: { nl: 'Wat kost het?', en: 'What does it cost?' },
            options: ideaCosts,
          }),
        ),
        evidence: v.optional(evidence()),
        reach: text({ max: 60, label: { nl: 'Wie bereikt het?', en: 'Whom does it reach?' } }),
      }),
      {
        most: 20,
        each: { nl: 'idee', en: 'idea' },
        label: { nl: 'Ideeën', en: 'Ideas' },
        help: { nl: 'Ten minste één idee kost niets.', en: 'At least one idea costs nothing.' },
      },
    ),
    chosen: list(
      v.object({
        what: text({ max: 140, required: true, label: { nl: 'Wat doen wij?', en: 'What do we do?' } }),
        ownerRole: role({
          required: true,
          label: { nl: 'Wie doet dat?', en: 'Who does it?' },
          help: { nl: 'Een rol, geen naam.', en: 'A role, not a name.' },
        }),
        by: day({ required: true, label: { nl: 'Wanneer is het klaar?', en: 'When is it done?' } }),
        /** What came of it, asked the next time. */
        outcome: v.optional(
          choice(valuesOf(extents), {
            label: { nl: 'Is het gelukt?', en: 'Did it come off?' },
            options: extents,
          }),
        ),
        learned: v.optional(text({ max: 280, label: { nl: 'Wat leerden we?', en: 'What did we learn?' } })),
      }),
      {
        most: 3,
        required: true,
        each: { nl: 'actie', en: 'action' },
        label: { nl: 'Wat gaan wij doen?', en: 'What are we going to do?' },
        help: { nl: 'Ten hoogste drie acties.', en: 'Three actions at most.' },
      },
    ),
  }),
  refusals: (draft) => {
    const { faults } = typedPoints(typeof draft['figures'] === 'string' ? draft['figures'] : '');
    const typed = faults[0] === undefined ? [] : [{ field: 'figures', because: unread(faults[0]) }];
    return [...typed, ...forecastRefusals(draft), ...ideaRefusals(draft)];
  },
} as const satisfies RecordType;

/** The data of a conversation about a curve. */
export type TurnCurve = DataOf<typeof turnCurve>;
