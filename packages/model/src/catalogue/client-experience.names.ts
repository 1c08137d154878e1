import type { CatalogueEntry } from './entry.js';
import { formFreeSince2021, places, read, said, sources, unit, who } from './shared.names.js';

const survey = {
  denominator: who.answers,
  numerator: said('wie het ermee eens of helemaal eens is', 'who agrees or fully agrees'),
  unit: unit.percent,
  decimals: 0,
  direction: 'higher',
  kind: 'survey',
  tells: 'opinion',
  laws: ['wmo'],
  lifeDomains: ['zorg', 'welzijn'],
  circle: '5',
  tasks: ['6'],
  level: 'programme',
  aspect: 'effectiveness',
  sources: [sources.ceo],
  rhythm: 'year',
  geography: places.own,
  breaks: formFreeSince2021,
  mark: 'verified',
  known: [],
} as const satisfies Partial<CatalogueEntry>;

/** Entries 52–57: what clients of the Wmo say themselves. Not asked of everybody: only of those whom support reached. */
export const clientExperienceEntries: readonly CatalogueEntry[] = [
  {
    ...survey,
    id: 'ceo-toegang',
    number: 52,
    label: said('Ik wist waar ik moest zijn', 'I knew where to go'),
    definition: said(
      'Cliënten die wisten waar zij met hun vraag naartoe konden.',
      'Clients who knew where to go with their question.',
    ),
    readWith: [
      read.formFree,
      read.urbanity,
      said(
        'Wie de weg niet vond, is geen cliënt en kreeg deze vraag niet.',
        'Who did not find the way is no client and was not asked.',
      ),
    ],
    columns: { fields: [], alsoCalled: ['Wist waar ik moest zijn', 'Wist waar ik moest zijn met mijn hulpvraag'] },
  },
  {
    ...survey,
    id: 'ceo-samen',
    number: 53,
    label: said('Samen naar oplossingen gezocht', 'Looked for solutions together'),
    definition: said(
      'Cliënten met wie een medewerker samen naar een oplossing zocht.',
      'Clients with whom a member of staff looked for a solution together.',
    ),
    readWith: [read.formFree, read.urbanity],
    mark: 'usual',
    columns: { fields: [], alsoCalled: ['Samen gezocht naar oplossingen', 'Samen naar oplossingen gezocht'] },
  },
  {
    ...survey,
    id: 'ceo-clientondersteuner',
    number: 54,
    label: said('Kent de onafhankelijke cliëntondersteuner', 'Knows the independent client supporter'),
    definition: said(
      'Cliënten die weten dat zij een onafhankelijke cliëntondersteuner kunnen vragen.',
      'Clients who know that they can ask for an independent client supporter.',
    ),
    numerator: said('wie ja antwoordt', 'who answers yes'),
    tasks: ['2', '6'],
    readWith: [read.formFree, said('Kennen is nog niet gebruiken.', 'Knowing is not yet using.')],
    mark: 'usual',
    columns: {
      fields: [],
      alsoCalled: ['Bekend met onafhankelijke cliëntondersteuner', 'Onafhankelijke cliëntondersteuning'],
    },
  },
  {
    ...survey,
    id: 'ceo-doen',
    number: 55,
    label: said('Ik kan beter doen wat ik wil', 'I can better do what I want'),
    definition: said(
      'Cliënten die door de ondersteuning beter de dingen kunnen doen die zij willen.',
      'Clients who can better do the things they want because of the support.',
    ),
    readWith: [read.formFree, read.urbanity, read.opinion],
    columns: { fields: [], alsoCalled: ['Beter de dingen doen die ik wil', 'Kan beter de dingen doen die ik wil'] },
  },
  {
    ...survey,
    id: 'ceo-redden',
    number: 56,
    label: said('Ik kan mij beter redden', 'I can manage better'),
    definition: said(
      'Cliënten die zich door de ondersteuning beter kunnen redden.',
      'Clients who can manage better because of the support.',
    ),
    readWith: [read.formFree, read.urbanity, read.opinion],
    columns: { fields: [], alsoCalled: ['Kan me beter redden', 'Beter redden', 'Can manage better'] },
  },
  {
    ...survey,
    id: 'ceo-kwaliteit-leven',
    number: 57,
    label: said('Ik heb een betere kwaliteit van leven', 'I have a better quality of life'),
    definition: said(
      'Cliënten die door de ondersteuning een betere kwaliteit van leven hebben.',
      'Clients who have a better quality of life because of the support.',
    ),
    readWith: [read.formFree, read.urbanity, read.opinion],
    columns: {
      fields: [],
      alsoCalled: ['Betere kwaliteit van leven', 'Kwaliteit van leven', 'Better quality of life'],
    },
  },
];
