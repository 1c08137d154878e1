import * as v from 'valibot';
import { choice, text } from '../record/fields.js';
import type { RecordType, Refusal } from '../record/record-type.js';
import type { Named } from '../field/social-domain.names.js';
import { modelPairs, type ModelPairNumber } from '../record/types/model-comparison.names.js';
import type { ComparisonSheet, ModelComparison } from '../record/types/model-comparison.js';
import type { Translated } from '../value/translated.js';

const places = ['1', '2', '3', '4', '5'] as const;
const options: readonly Named<(typeof places)[number]>[] = places.map((value) => ({
  value,
  label: { nl: value, en: value },
}));

const scored = (label: Translated) => v.optional(choice(places, { label, options }));
const now = () => scored({ nl: 'Zo is het nu', en: 'This is how it is now' });
const wanted = () => scored({ nl: 'Zo wilt u het', en: 'This is how you want it' });
// Absent where a draft was kept before anything was written there.
const evidence = () => v.optional(text({ max: 280, label: { nl: 'Waaraan zie je dat?', en: 'What shows you that?' } }));

const half: Translated = {
  nl: 'Kies bij dit paar twee keer een plaats: hoe het nu is, en hoe u het wilt. Of kies niets.',
  en: 'Choose two places for this pair: how it is now, and how you want it. Or choose nothing.',
};
const empty: Translated = {
  nl: 'Kies bij ten minste één paar hoe het nu is, en hoe u het wilt.',
  en: 'Choose for at least one pair how it is now, and how you want it.',
};

type Draft = Readonly<Record<string, unknown>>;
const isSaid = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** A pair is answered whole or it is skipped; a sheet without any pair says nothing. */
function refusals(draft: Draft): Refusal[] {
  const halves = modelPairs.flatMap(({ number }): Refusal[] => {
    const [isNow, isWanted, isTold] = ['now', 'wanted', 'evidence'].map((name) => isSaid(draft[`${name}${number}`]));
    if (isNow && isWanted) return [];
    return isNow || isWanted || isTold ? [{ field: isNow ? `wanted${number}` : `now${number}`, because: half }] : [];
  });
  const isEmpty = modelPairs.every(({ number }) => !isSaid(draft[`now${number}`]));
  return halves.length === 0 && isEmpty ? [{ field: 'now1', because: empty }] : halves;
}

/**
 * What one person fills in alone: for each of seven pairs how it is now, how it should be, and what shows that. It is a form and no record:
 * `answersOf` turns it into a row of scores and loose reasons, which no longer say who wrote them.
 */
export const sheetForm = {
  type: 'model-comparison',
  schemaVersion: 1,
  label: { nl: 'Uw antwoorden', en: 'Your answers' },
  schema: v.object({
    now1: now(),
    wanted1: wanted(),
    evidence1: evidence(),
    now2: now(),
    wanted2: wanted(),
    evidence2: evidence(),
    now3: now(),
    wanted3: wanted(),
    evidence3: evidence(),
    now4: now(),
    wanted4: wanted(),
    evidence4: evidence(),
    now5: now(),
    wanted5: wanted(),
    evidence5: evidence(),
    now6: now(),
    wanted6: wanted(),
    evidence6: evidence(),
    now7: now(),
    wanted7: wanted(),
    evidence7: evidence(),
  }),
  refusals,
} as const satisfies RecordType;

/** The answers of people, without the people: what a comparison keeps and what a file brings along. */
export type ComparisonAnswers = Pick<ModelComparison, 'sheets' | 'evidence'>;

type Place = ComparisonSheet['scores'][number]['now'];

/** What somebody filled in, as a row of scores under a random id, and reasons that stand apart from it. */
export function answersOf(filledIn: Draft, id: string): ComparisonAnswers {
  const said = (name: string, number: ModelPairNumber): string => String(filledIn[`${name}${number}`] ?? '').trim();
  const scores = modelPairs.flatMap(({ number }) => {
    const [from, to] = [Number(said('now', number)), Number(said('wanted', number))];
    return from > 0 && to > 0 ? [{ pair: number, now: from as Place, wanted: to as Place }] : [];
  });
  const told = modelPairs.flatMap(({ number }) => {
    const reason = said('evidence', number);
    return reason === '' ? [] : [{ pair: number, text: reason }];
  });
  return { sheets: [{ id, scores }], evidence: told };
}
