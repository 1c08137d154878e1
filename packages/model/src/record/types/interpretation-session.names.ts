// Apart from the schema, so that what only looks for sessions need not carry what checks them.

/** The name of the type of record. */
export const interpretationSessionType = 'interpretation-session';

/** What came of an agreement. */
export const agreementOutcomes = ['yes', 'partly', 'no'] as const;
export type AgreementOutcome = (typeof agreementOutcomes)[number];

/** The seven questions for a whole population, and the seven for a programme: fields of a session, in their order. */
export const sessionQuestions = {
  population: [
    'populationWanted',
    'populationLooks',
    'populationMeasured',
    'populationStands',
    'populationPartners',
    'populationWorks',
    'populationPlan',
  ],
  programme: [
    'programmeFor',
    'programmeBetter',
    'programmeWell',
    'programmeStands',
    'programmePartners',
    'programmeWorks',
    'programmePlan',
  ],
} as const;
export type SessionQuestion = (typeof sessionQuestions)['population' | 'programme'][number];
