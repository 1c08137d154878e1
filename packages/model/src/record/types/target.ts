import * as v from 'valibot';
import { choice, day, figure, list, period, role, text } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import { targetType } from './target.names.js';

/**
 * Where an indicator should be, by when. Without a direction, a value, a date, a ground and who set it there is no target: numbers to
 * be held to do not appear from nowhere (D§4.5). Its history is its log.
 */
export const target = {
  type: targetType,
  schemaVersion: 1,
  label: { nl: 'Streefwaarde', en: 'Target' },
  schema: v.object({
    /** The record of the indicator. */
    indicatorId: v.pipe(v.string(), v.nonEmpty()),
    /** Code of the region it holds for, such as `GM0344`. */
    region: v.pipe(v.string(), v.nonEmpty()),
    direction: choice(['higher', 'lower'], {
      required: true,
      label: { nl: 'Welke kant moet het op?', en: 'Which way should it go?' },
      options: [
        { value: 'higher', label: { nl: 'Omhoog', en: 'Up' } },
        { value: 'lower', label: { nl: 'Omlaag', en: 'Down' } },
      ],
    }),
    value: figure({
      required: true,
      label: { nl: 'Streefwaarde', en: 'Target value' },
      help: { nl: 'In de eenheid van het cijfer. 0 mag.', en: 'In the unit of the figure. 0 is allowed.' },
    }),
    period: period({ required: true, label: { nl: 'Wanneer moet dat bereikt zijn?', en: 'By when?' } }),
    steps: list(
      v.object({
        period: period({ required: true, label: { nl: 'Periode', en: 'Period' } }),
        value: figure({ required: true, label: { nl: 'Waarde', en: 'Value' } }),
      }),
      {
        most: 10,
        each: { nl: 'tussenstap', en: 'step' },
        label: { nl: 'Tussenstappen op weg daarheen', en: 'Steps on the way' },
      },
    ),
    why: v.optional(
      text({
        max: 280,
        required: true,
        label: { nl: 'Waarom is dat hier beter?', en: 'Why is that better here?' },
        help: {
          nl: 'Dit cijfer heeft geen goede kant. Leg in één zin uit waarom u er toch een kiest.',
          en: 'This figure has no better side. Explain in one sentence why you choose one.',
        },
      }),
    ),
    setBy: role({
      required: true,
      label: { nl: 'Wie heeft dit bepaald?', en: 'Who set this?' },
      help: {
        nl: 'Een orgaan of rol, geen naam. Zoals: gemeenteraad.',
        en: 'A body or role, no name. Such as: council.',
      },
    }),
    setOn: day({ required: true, label: { nl: 'Bepaald op', en: 'Set on' } }),
    basis: text({
      max: 280,
      required: true,
      label: { nl: 'Waar staat het, en waarop is het gebaseerd?', en: 'Where is it written, and on what ground?' },
      help: { nl: 'Zoals: programmabegroting 2026, blz. 31.', en: 'Such as: programme budget 2026, p. 31.' },
    }),
  }),
} as const satisfies RecordType;

/** The data of a target. */
export type MonitorTarget = DataOf<typeof target>;
