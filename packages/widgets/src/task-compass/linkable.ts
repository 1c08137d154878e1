import {
  agreementType,
  initiativeType,
  interpretationSessionType,
  keptPublicationType,
  practiceType,
  resultType,
  turnCurveType,
  type Field,
  type Storage,
} from '@draagkracht/model';

/** The kinds of record that can be evidence, with the field by which people know one. */
export const linkableTypes: Readonly<Record<string, string>> = {
  [resultType]: 'label',
  [interpretationSessionType]: 'title',
  [keptPublicationType]: 'title',
  [turnCurveType]: 'result',
  [practiceType]: 'practice',
  [initiativeType]: 'name',
  [agreementType]: 'agreement',
};

/** What there is to choose from. */
export type LinkOptions = NonNullable<Field['options']>;

/**
 * The records of a storage that can be evidence, as answers of a choice: value `type:id`. Those without a name are left out, and none are given
 * when the device will not say.
 * @param kindOf the name of a kind of record.
 */
export async function linkable(storage: Storage | undefined, kindOf: (type: string) => string): Promise<LinkOptions> {
  if (!storage) return [];
  try {
    const kinds = Object.entries(linkableTypes);
    const lists = await Promise.all(kinds.map(([type]) => storage.records.list(type)));
    return kinds.flatMap(([type, field], at) =>
      (lists[at]?.records ?? []).flatMap(({ id, data }) => {
        const name = (data as Readonly<Record<string, unknown>>)[field];
        if (typeof name !== 'string' || name === '') return [];
        const label = `${name} (${kindOf(type)})`;
        return [{ value: `${type}:${id}`, label: { nl: label, en: label } }];
      }),
    );
  } catch {
    // The compass itself says that the device refuses; a list to choose from is not worth saying it twice.
    return [];
  }
}
