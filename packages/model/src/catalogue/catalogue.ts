import { clientExperienceEntries } from './client-experience.names.js';
import type { CatalogueEntry } from './entry.js';
import { healthEntries } from './health.names.js';
import { incomeEntries } from './income.names.js';
import { neighbourhoodEntries } from './neighbourhood.names.js';
import { schoolAndDebtEntries } from './school-debt.names.js';
import { wmoEntries } from './wmo.names.js';
import { youthOutcomeEntries } from './youth-outcomes.names.js';
import { youthEntries } from './youth.names.js';

/** The indicators municipalities really use, in the order of D§4.2. */
export const catalogue: readonly CatalogueEntry[] = [
  ...wmoEntries,
  ...youthEntries,
  ...youthOutcomeEntries,
  ...incomeEntries,
  ...schoolAndDebtEntries,
  ...healthEntries,
  ...neighbourhoodEntries,
  ...clientExperienceEntries,
].sort((a, b) => a.number - b.number);

const byId = new Map(catalogue.map((entry) => [entry.id, entry]));

/** The entry with an id such as `wmo-clienten`; `undefined` when there is none. */
export const catalogueEntry = (id: string): CatalogueEntry | undefined => byId.get(id);
