import type { Language, PrivacyHit } from '@draagkracht/model';
import { guardMessages } from './messages.js';

/** What the guard says of a text: one sentence for each kind of thing it noticed, what blocks saving first. */
export function guardSentences(hits: readonly PrivacyHit[], language: Language): string[] {
  const kinds = [...hits].sort((a, b) => Number(b.blocks) - Number(a.blocks)).map((hit) => hit.kind);
  return [...new Set(kinds)].map((kind) => guardMessages[language].kinds[kind]);
}
