import type { Language } from '@draagkracht/model';
import { en } from './lock.messages.en.js';
import { nl, type LockMessages } from './lock.messages.nl.js';

export type { LockMessages };

/** The texts of the lock, in a language. */
export const lockMessages = (language: Language): LockMessages => (language === 'nl' ? nl : en);
