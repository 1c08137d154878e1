import {
  isEnough,
  phraseOf,
  type LockAbsence,
  type LockPort,
  type LockRefusal,
  type Storage,
} from '@draagkracht/model';

/** What the room shows: nothing to lock, no lock possible, a lock to set, to open, or one that is open. */
export type LockScreen =
  | { readonly kind: 'not-kept' | 'set' | 'locked' | 'open' }
  | { readonly kind: 'absent'; readonly why: LockAbsence };

/** What there is to do about the lock of a storage. A lock that is there can be opened or wiped, whatever the page is. */
export function lockScreen(storage: Pick<Storage, 'lock'> | undefined): LockScreen {
  const lock: LockPort | undefined = storage?.lock;
  if (!lock) return { kind: 'not-kept' };
  if (lock.state === 'locked') return { kind: 'locked' };
  if (lock.state === 'unlocked') return { kind: 'open' };
  return lock.absence ? { kind: 'absent', why: lock.absence } : { kind: 'set' };
}

/** The forms of the room. */
export type LockForm = 'set' | 'unlock' | 'change' | 'remove';
/** The fields of a form. */
export type LockField = 'old' | 'phrase' | 'again' | 'understood';

/** What is typed in a form. */
export interface Typed {
  readonly old: string;
  readonly phrase: string;
  readonly again: string;
  readonly understood: boolean;
}

export const nothingTyped: Typed = { old: '', phrase: '', again: '', understood: false };

/** Why a form is not done, and at which field. */
export interface LockFault {
  readonly form: LockForm;
  readonly field: LockField;
  readonly why: Exclude<LockRefusal, LockAbsence> | 'not-same' | 'not-understood' | 'empty';
}

/** The fields a form has, in order. */
export const fieldsOf: Readonly<Record<LockForm, readonly LockField[]>> = {
  set: ['phrase', 'again', 'understood'],
  unlock: ['phrase'],
  change: ['old', 'phrase', 'again'],
  remove: ['phrase'],
};

const makesPhrase = (form: LockForm): boolean => form === 'set' || form === 'change';

/** What can be seen to be wrong before the device is asked; the first of it. */
export function faultOf(form: LockForm, typed: Typed): LockFault | undefined {
  const fields = fieldsOf[form];
  const empty = fields.find((field) => (field === 'old' || field === 'phrase') && phraseOf(typed[field]) === '');
  if (empty) return { form, field: empty, why: 'empty' };
  if (!makesPhrase(form)) return undefined;
  if (!isEnough(typed.phrase)) return { form, field: 'phrase', why: 'weak-phrase' };
  if (phraseOf(typed.phrase) !== phraseOf(typed.again)) return { form, field: 'again', why: 'not-same' };
  if (fields.includes('understood') && !typed.understood) return { form, field: 'understood', why: 'not-understood' };
  return undefined;
}

/** A refusal of the device, at the field it is about. */
export const faultOfRefusal = (form: LockForm, why: Exclude<LockRefusal, LockAbsence>): LockFault => ({
  form,
  field: form === 'change' && why === 'wrong-phrase' ? 'old' : 'phrase',
  why,
});

/** The name of a copy that is made on a day. */
export const copyName = (today: string): string => `draagkracht-${today}.json`;
