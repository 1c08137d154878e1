import * as v from 'valibot';
import { choice, day, role, text } from '../fields.js';
import type { DataOf, RecordType } from '../record-type.js';
import { agreementLabels as labels, agreementType } from './principle-agreement.names.js';

/**
 * What a team made of one principle: its own words, an example and one agreement with a role and a date (D§11.1).
 * The next time, `outcome` and `learned` answer what came of it.
 */
export const principleAgreement = {
  type: agreementType,
  schemaVersion: 1,
  label: { nl: 'Afspraak bij een principe', en: 'Agreement on a principle' },
  schema: v.object({
    principle: v.picklist([1, 2, 3, 4]),
    ownWords: text({
      max: 280,
      label: labels.ownWords,
      help: { nl: 'Wat vraagt dit principe van ons?', en: 'What does this principle ask of us?' },
    }),
    example: text({
      max: 280,
      label: labels.example,
      help: {
        nl: 'Waar zagen we dit deze week? Noem geen namen.',
        en: 'Where did we see this, this week? Name nobody.',
      },
    }),
    agreement: text({
      max: 140,
      required: true,
      label: labels.agreement,
      help: { nl: 'Eén ding dat we gaan doen.', en: 'One thing we are going to do.' },
    }),
    ownerRole: role({
      required: true,
      label: labels.ownerRole,
      help: {
        nl: 'Een rol, geen naam. Bijvoorbeeld: wijkteam.',
        en: 'A role, not a name. For example: neighbourhood team.',
      },
    }),
    reviewOn: day({
      required: true,
      future: true,
      label: labels.reviewOn,
      help: {
        nl: 'Kies een dag na vandaag. Vier weken is gebruikelijk.',
        en: 'Choose a day after today. Four weeks is usual.',
      },
    }),
    outcome: v.optional(
      choice(['yes', 'partly', 'no'], {
        required: true,
        label: labels.outcome,
        options: [
          { value: 'yes', label: { nl: 'Ja', en: 'Yes' } },
          { value: 'partly', label: { nl: 'Deels', en: 'Partly' } },
          { value: 'no', label: { nl: 'Nee', en: 'No' } },
        ],
      }),
    ),
    learned: v.optional(
      text({
        max: 280,
        label: labels.learned,
        help: { nl: 'Ook als het niet lukte.', en: 'Also when it did not work out.' },
      }),
    ),
  }),
} as const satisfies RecordType;

/** The data of an agreement on a principle. */
export type PrincipleAgreement = DataOf<typeof principleAgreement>;
