import {
  sameText,
  textIn,
  type Dataset,
  type Indicator,
  type Language,
  type MonitorIndicator,
} from '@draagkracht/model';
import {
  adoptEntry,
  catalogueEntry,
  columnsFor,
  entriesFor,
  type Adopted,
  type CatalogueEntry,
  type ColumnProposal,
  type EntryProposal,
  type Recognisable,
} from '@draagkracht/model/catalogue.js';

/** From here on a column is taken for an entry without asking; a person sees why, and can say otherwise. */
export const SURE = 0.7;

/** A column of a data set that could hold an indicator. */
export interface LinkProposal extends ColumnProposal {
  readonly dataset: Dataset;
}

/** What an indicator is recognised by: its entry of the catalogue, or its own name, unit and table. */
export function recognisable({ catalogueId, label, unit, sourceName, tableId }: MonitorIndicator): Recognisable {
  const entry = catalogueId === undefined ? undefined : catalogueEntry(catalogueId);
  const own = entry?.label.nl === label || entry?.label.en === label ? [] : [label];
  return {
    label: entry?.label ?? sameText(label),
    unit: sameText(unit),
    columns: { fields: entry?.columns.fields ?? [], alsoCalled: [...(entry?.columns.alsoCalled ?? []), ...own] },
    sources: [...(entry?.sources ?? []), { name: sourceName, tableIds: tableId === '' ? [] : [tableId] }],
  };
}

/** Columns of all data sets that could hold an entry or an indicator, the likeliest first. */
export const proposalsFor = (entry: Recognisable, datasets: readonly Dataset[]): readonly LinkProposal[] =>
  datasets
    .flatMap((dataset) => columnsFor(entry, dataset.indicators).map((proposal) => ({ ...proposal, dataset })))
    .sort((a, b) => b.likeness - a.likeness);

const linkTo = (dataset: Dataset, column: Indicator): NonNullable<Adopted['link']> => ({
  datasetId: dataset.id,
  indicatorId: column.id,
});

/** What a column says better than the catalogue: in what its figures are. */
export const asInColumn = ({ unit, decimals }: Indicator): Pick<MonitorIndicator, 'unit' | 'decimals'> => ({
  unit: unit.slice(0, 40),
  decimals,
});

/** An entry of the catalogue as an indicator, with the column that surely holds it when there is one. */
export function takeEntry(
  entry: CatalogueEntry,
  datasets: readonly Dataset[],
  language: Language,
  at: Omit<Adopted, 'link'>,
): MonitorIndicator {
  const [best] = proposalsFor(entry, datasets);
  if (!best || best.likeness < SURE) return adoptEntry(entry, language, at);
  return {
    ...adoptEntry(entry, language, { ...at, link: linkTo(best.dataset, best.column) }),
    ...asInColumn(best.column),
  };
}

/** The entry of the catalogue a column surely holds. */
export function sureEntry(column: Indicator): EntryProposal | undefined {
  const [best] = entriesFor(column);
  return best && best.likeness >= SURE ? best : undefined;
}

/** What a column tells of itself, where the catalogue does not know it. A person still has to say which way is better. */
function unknownColumn(column: Indicator, language: Language): Omit<MonitorIndicator, 'resultId' | 'place'> {
  const { direction, kind = 'registration', tells, definition, numerator, denominator, source } = column;
  return {
    label: textIn(column.label, language).slice(0, 140),
    definition: definition ? textIn(definition, language).slice(0, 400) : '',
    numerator: numerator ? textIn(numerator, language).slice(0, 140) : '',
    denominator: denominator ? textIn(denominator, language).slice(0, 140) : '',
    ...asInColumn(column),
    direction,
    kind,
    ...(tells ? { tells } : {}),
    level: 'population',
    lifeDomains: [],
    laws: [],
    tasks: [],
    sourceName: (source?.name ?? '').slice(0, 140),
    tableId: (source?.tableId ?? '').slice(0, 40),
    breaks: [],
    readWith: [],
  };
}

/** A column as an indicator: as the entry of the catalogue it surely holds, else as it tells of itself. */
export function takeColumn(
  dataset: Dataset,
  column: Indicator,
  language: Language,
  at: Omit<Adopted, 'link'>,
): MonitorIndicator {
  const link = linkTo(dataset, column);
  const found = sureEntry(column);
  return found
    ? { ...adoptEntry(found.entry, language, { ...at, link }), ...asInColumn(column) }
    : { ...at, ...unknownColumn(column, language), link };
}

/** Columns whose name holds all these words, in the order of the data set. */
export function columnsNamed(dataset: Dataset, text: string): readonly Indicator[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return dataset.indicators.filter(({ id, label }) => {
    const names = `${id} ${label.nl} ${label.en}`.toLowerCase();
    return words.every((word) => names.includes(word));
  });
}
