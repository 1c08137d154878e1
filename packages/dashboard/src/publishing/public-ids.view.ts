import { plainName, type DkRecord, type KeptPublication, type MonitorIndicator } from '@draagkracht/model';

/** The ids in the file of a publication, in the order of its indicators. */
function idsIn(text: string): readonly string[] {
  const file = JSON.parse(text) as { dimension?: { indicator?: { category?: { index?: unknown } } } };
  const index = file.dimension?.indicator?.category?.index;
  return Array.isArray(index) ? index.map(String) : [];
}

/** What indicators were called in publications, by the id of their record; the newest publication counts. */
function calledBefore(publications: readonly DkRecord<KeptPublication>[]): Map<string, string> {
  const called = new Map<string, string>();
  for (const { data } of publications.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))) {
    const ids = idsIn(data.text);
    data.indicatorIds.forEach((record, at) => ids[at] !== undefined && called.set(record, ids[at]));
  }
  return called;
}

/**
 * The id of each indicator in what is published, by the id of its record. What was published keeps its id, also under a new name: code
 * that was pasted on a page goes on working, and publications can be compared.
 */
export function publicIds(
  indicators: readonly DkRecord<MonitorIndicator>[],
  publications: readonly DkRecord<KeptPublication>[],
): ReadonlyMap<string, string> {
  const before = calledBefore(publications);
  const taken = new Set(before.values());
  const fresh = (name: string): string => {
    const id = plainName(name) || 'cijfer';
    for (let at = 1; ; at++) {
      const one = at === 1 ? id : `${id}-${at}`;
      if (!taken.has(one)) {
        taken.add(one);
        return one;
      }
    }
  };
  return new Map(indicators.map(({ id, data }) => [id, before.get(id) ?? fresh(data.label)]));
}
