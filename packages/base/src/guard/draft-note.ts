import type { TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { draftHonesty, honesty } from '../stored/honesty.messages.js';
import { honestyNote } from './honesty-note.js';

/**
 * What stands under a form that can be saved: what happens to what is filled in.
 * @param isKept what is typed is kept on this device before it is saved
 */
export const draftNote = (isKept: boolean, language: Language): TemplateResult =>
  isKept
    ? honestyNote(draftHonesty.core[language], language, draftHonesty.more[language])
    : honestyNote(honesty[language], language);
