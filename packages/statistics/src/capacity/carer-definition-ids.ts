// Apart from what they mean, so that what only checks a choice need not carry the texts.

/** Words by which the definitions of informal care are told apart. */
export const carerDefinitionIds = ['carers-16', 'carers-18', 'broad', 'parents-80'] as const;
export type CarerDefinitionId = (typeof carerDefinitionIds)[number];
