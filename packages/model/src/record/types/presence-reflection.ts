import * as v from 'valibot';
import { presenceTraits } from '../../field/presence.names.js';
import { valuesOf } from '../../field/social-domain.names.js';
import { choice, day, text } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import { presenceLabels as labels, presenceReflectionType } from './presence-reflection.names.js';

/**
 * What somebody wrote for themselves after a meeting (D§11.5), in the order of presence: first what is at stake for the other. It is of
 * one person, holds no score, goes away after twelve weeks, and is in no file: who wants to share it types it again.
 */
export const presenceReflection = {
  type: presenceReflectionType,
  schemaVersion: 1,
  label: { nl: 'Terugblik op een ontmoeting', en: 'Reflection on a meeting' },
  keepWeeks: 12,
  personal: true,
  stays: true,
  schema: v.object({
    whatIsAtStake: text({
      max: 280,
      required: true,
      label: labels.whatIsAtStake,
      help: {
        nl: 'Niet wat u wilde regelen. Wel wat voor de ander telt. Noem geen namen.',
        en: 'Not what you wanted to arrange, but what matters to the other. Name nobody.',
      },
    }),
    whatIDidNotDo: text({
      max: 140,
      label: labels.whatIDidNotDo,
      help: {
        nl: 'Wat hoefde u niet te zeggen, te regelen of over te nemen?',
        en: 'What did you not have to say, arrange or take over?',
      },
    }),
    nextPresence: text({
      max: 140,
      label: labels.nextPresence,
      help: {
        nl: 'Ook klein telt: even bellen, of langslopen.',
        en: 'Small counts too: a call, or walking past.',
      },
    }),
    trait: choice(valuesOf(presenceTraits), { required: true, label: labels.trait, options: presenceTraits }),
    date: day({ required: true, label: labels.date }),
  }),
} as const satisfies RecordType;

/** The data of a reflection on a meeting. */
export type PresenceReflection = DataOf<typeof presenceReflection>;
