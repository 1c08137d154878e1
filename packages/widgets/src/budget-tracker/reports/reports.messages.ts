import type { Language } from '@draagkracht/model';
import { en } from './reports.messages.en.js';
import { nl } from './reports.messages.nl.js';

/** The texts of the reports. */
export const reportMessages: Readonly<Record<Language, typeof nl>> = { nl, en };
