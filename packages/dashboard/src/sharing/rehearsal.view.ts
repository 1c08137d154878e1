import { DATASET, recordTypes, type Language, type Rehearsal, type RehearsedType } from '@draagkracht/model';
import { sharingMessages } from './sharing.messages.js';

/** What a rehearsal says: whether all comes back, what does piece by piece, and how that compares with what is here. */
export interface RehearsalWords {
  readonly whole: boolean;
  readonly verdict: string;
  readonly back: readonly string[];
  readonly here: readonly string[];
}

const total = (types: readonly RehearsedType[], of: 'inFile' | 'back' | 'missing' | 'other'): number =>
  types.reduce((sum, type) => sum + type[of], 0);

const isWhole = ({ types, figures, changes, rejected }: Rehearsal): boolean =>
  rejected.length === 0 &&
  total(types, 'inFile') === total(types, 'back') &&
  figures.back === figures.inFile &&
  changes.back === changes.inFile;

/** A rehearsal in words. */
export function rehearsalWords(rehearsal: Rehearsal, language: Language): RehearsalWords {
  const { rehearsed: say } = sharingMessages.in(language);
  const { types, figures, changes, rejected } = rehearsal;
  const whole = isWhole(rehearsal);
  const datasets = types.find(({ type }) => type === DATASET)?.back ?? 0;
  const labelOf = (type: string): string =>
    type === DATASET ? say.dataset : (recordTypes.find((known) => known.type === type)?.label[language] ?? type);
  const [missing, other] = [total(types, 'missing'), total(types, 'other')];
  const nothing = total(types, 'inFile') === 0;
  return {
    whole,
    verdict: !whole ? say.part : nothing ? say.empty : say.whole(total(types, 'back') - datasets, datasets),
    back: [
      ...types
        .filter(({ inFile }) => inFile > 0)
        .map(({ type, back, inFile }) => say.type(labelOf(type), back, inFile)),
      ...(figures.inFile > 0 ? [say.figures(figures.back, figures.inFile)] : []),
      ...(changes.inFile > 0 ? [say.changes(changes.back, changes.inFile)] : []),
      ...(rejected.length > 0 ? [say.rejected(rejected.length)] : []),
    ],
    here: [
      ...(missing > 0 ? [say.missing(missing)] : []),
      ...(other > 0 ? [say.other(other)] : []),
      ...(missing + other === 0 ? [say.upToDate] : []),
    ],
  };
}
