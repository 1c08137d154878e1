import type { Language } from '@draagkracht/model';
import { en } from './messages.en.js';
import { nl, type CardMessages } from './messages.nl.js';

/** The texts of the card per language. */
export const messages: Readonly<Record<Language, CardMessages>> = { nl, en };
