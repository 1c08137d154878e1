import type { Snippet } from '@draagkracht/base/snippet.js';
import type { Language } from '@draagkracht/model';
import { deskMessages } from './desk.messages.js';

const titled = (title: string, text: string): string => `${title}\n${'-'.repeat(title.length)}\n${text}`;

/** Everything of a snippet in one text, for who passes it on to somebody else. */
export function textFile(snippet: Snippet, title: string, language: Language): string {
  const say = deskMessages[language].code;
  const numbered = (texts: readonly { nl: string; en: string }[]): string =>
    texts.map((text, at) => `${at + 1}. ${text[language]}`).join('\n');
  const boxes = (texts: readonly { nl: string; en: string }[]): string =>
    texts.map((text) => `[ ] ${text[language]}`).join('\n');
  return [
    title,
    titled(say.steps, numbered(snippet.steps)),
    ...snippet.parts.map(({ place, what, code, optional }) =>
      titled(
        `${say.places[place]}${optional ? ` (${say.optional.toLowerCase()})` : ''}`,
        `${what[language]}\n\n${code}`,
      ),
    ),
    ...(snippet.losses.length > 0 ? [titled(say.losses, numbered(snippet.losses))] : []),
    titled(say.policy, snippet.policy),
    titled(say.checklist, boxes(snippet.checklist)),
    titled(say.declaration, snippet.declaration[language]),
  ]
    .join('\n\n')
    .concat('\n');
}
