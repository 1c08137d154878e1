import * as v from 'valibot';
import type { Translated } from '../../value/translated.js';
import { choice, text } from '../fields.js';
import type { RecordType, Refusal } from '../record-type.js';
import { valuesOf } from '../../field/social-domain.names.js';
import { ruleSources } from './case-dialogue.names.js';
import { caseDialogue } from './case-dialogue.js';

const { entries } = caseDialogue.schema;

const noRule: Translated = {
  nl: 'U wijkt af van een regel. Schrijf op welke regel dat is.',
  en: 'You depart from a rule. Write down which rule that is.',
};
const noSource: Translated = {
  nl: 'Kies waar die regel staat.',
  en: 'Choose where that rule stands.',
};

type Draft = Readonly<Record<string, unknown>>;
const refuse = (draft: Draft, field: string, because: Translated): Refusal[] =>
  draft['deviates'] === 'yes' && String(draft[field] ?? '').trim() === '' ? [{ field, because }] : [];

/**
 * The legal test of a short dialogue: what room there is and whether a rule is bent. Which rule, and where it stands, is asked only of who
 * bends one. It is no type of record: what is filled in is kept as a `caseDialogue`.
 */
export const shortRulesForm = {
  type: caseDialogue.type,
  schemaVersion: 1,
  label: caseDialogue.label,
  schema: v.object({
    roomFound: entries.roomFound,
    deviates: entries.deviates,
    rule: text({ max: 140, label: { nl: 'Van welke regel?', en: 'From which rule?' } }),
    ruleSource: v.optional(
      choice(valuesOf(ruleSources), {
        label: { nl: 'Waar staat die regel?', en: 'Where does that rule stand?' },
        options: ruleSources,
      }),
    ),
    whyDifferent: entries.whyDifferent,
  }),
  refusals: (draft) => [
    ...caseDialogue.refusals(draft),
    ...refuse(draft, 'rule', noRule),
    ...refuse(draft, 'ruleSource', noSource),
  ],
} as const satisfies RecordType;
