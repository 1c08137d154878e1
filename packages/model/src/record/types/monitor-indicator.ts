import * as v from 'valibot';
import { circles, laws, lifeDomains, valuesOf } from '../../field/social-domain.names.js';
import { tasks } from '../../field/tasks.names.js';
import { choice, choices, list, period, text } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import { measureLevels, monitorIndicatorType, programmeAspects } from './monitor-indicator.names.js';

/**
 * An indicator on the monitor: by what a result is seen. Picked from the catalogue, adapted from it, or made by the municipality; its
 * figures come from a column of a data set (D§4.5).
 */
export const monitorIndicator = {
  type: monitorIndicatorType,
  schemaVersion: 1,
  label: { nl: 'Indicator', en: 'Indicator' },
  schema: v.object({
    /** The result it belongs to; empty while it belongs to none. */
    resultId: v.string(),
    /** The entry of the catalogue it was taken from, such as `wmo-clienten`. */
    catalogueId: v.optional(v.pipe(v.string(), v.maxLength(60))),
    label: text({ max: 140, required: true, label: { nl: 'Naam', en: 'Name' } }),
    definition: text({
      max: 400,
      label: { nl: 'Wat telt mee?', en: 'What is counted?' },
      help: { nl: 'Zo dat een collega hetzelfde telt.', en: 'So that a colleague counts the same.' },
    }),
    numerator: text({ max: 140, label: { nl: 'Teller', en: 'Numerator' } }),
    denominator: text({ max: 140, label: { nl: 'Noemer', en: 'Denominator' } }),
    unit: text({
      max: 40,
      guarded: false,
      label: { nl: 'Eenheid', en: 'Unit' },
      help: { nl: 'Zoals: %, per 1.000 inwoners, euro.', en: 'Such as: %, per 1,000 residents, euro.' },
    }),
    /** Decimals shown. */
    decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
    direction: choice(['higher', 'lower', 'neutral'], {
      required: true,
      label: { nl: 'Wat is beter?', en: 'Which way is better?' },
      options: [
        { value: 'higher', label: { nl: 'Hoger is beter', en: 'Higher is better' } },
        { value: 'lower', label: { nl: 'Lager is beter', en: 'Lower is better' } },
        {
          value: 'neutral',
          label: { nl: 'Geen van beide: het hangt van de situatie af', en: 'Neither: it depends on the situation' },
        },
      ],
    }),
    kind: choice(['registration', 'survey', 'model'], {
      required: true,
      label: { nl: 'Hoe komt het cijfer tot stand?', en: 'How does the figure come about?' },
      options: [
        { value: 'registration', label: { nl: 'Geteld in een registratie', en: 'Counted in a register' } },
        { value: 'survey', label: { nl: 'Gevraagd in een enquête', en: 'Asked in a survey' } },
        { value: 'model', label: { nl: 'Geschat met een model', en: 'Estimated by a model' } },
      ],
    }),
    tells: v.optional(v.picklist(['use', 'opinion', 'average'])),
    level: choice(measureLevels, {
      required: true,
      label: { nl: 'Over wie gaat het?', en: 'Who is it about?' },
      options: [
        { value: 'population', label: { nl: 'Over alle inwoners', en: 'About all residents' } },
        { value: 'programme', label: { nl: 'Over wie een aanpak bereikte', en: 'About those a programme reached' } },
      ],
    }),
    aspect: v.optional(
      choice(programmeAspects, {
        label: { nl: 'Wat zegt het over de aanpak?', en: 'What does it tell of the programme?' },
        options: [
          { value: 'effectiveness', label: { nl: 'Of het werkt', en: 'Whether it works' } },
          { value: 'sustainability', label: { nl: 'Of het blijft', en: 'Whether it lasts' } },
        ],
      }),
    ),
    circle: v.optional(
      choice(valuesOf(circles), { label: { nl: 'Kring van steun', en: 'Circle of support' }, options: circles }),
    ),
    lifeDomains: choices(valuesOf(lifeDomains), {
      label: { nl: 'Levensgebieden', en: 'Domains of life' },
      options: lifeDomains,
    }),
    laws: choices(valuesOf(laws), { label: { nl: 'Wetten', en: 'Laws' }, options: laws }),
    tasks: choices(valuesOf(tasks), { label: { nl: 'Opgaven', en: 'Tasks' }, options: tasks }),
    sourceName: text({ max: 140, guarded: false, label: { nl: 'Bron', en: 'Source' } }),
    tableId: text({ max: 40, guarded: false, label: { nl: 'Nummer van de tabel', en: 'Number of the table' } }),
    rhythm: v.optional(v.picklist(['month', 'quarter', 'half', 'year', '2y', '4y'])),
    breaks: list(
      v.object({
        period: period({ required: true, label: { nl: 'Vanaf welke periode?', en: 'From which period?' } }),
        reason: text({ max: 140, required: true, label: { nl: 'Wat veranderde er?', en: 'What changed?' } }),
      }),
      {
        most: 12,
        each: { nl: 'breuk', en: 'break' },
        label: { nl: 'Veranderde de definitie ooit?', en: 'Did the definition ever change?' },
      },
    ),
    /** What to read it with, in full sentences. */
    readWith: v.pipe(v.array(v.pipe(v.string(), v.maxLength(280))), v.maxLength(6)),
    /** The column its figures come from: a data set that is followed when it is renewed, and the id of the figure in it. */
    link: v.optional(v.object({ datasetId: v.string(), indicatorId: v.string() })),
    /** Its place within its result, from 0. */
    place: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
} as const satisfies RecordType;

/** The data of an indicator on the monitor. */
export type MonitorIndicator = DataOf<typeof monitorIndicator>;
