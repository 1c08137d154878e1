import { html, nothing, type TemplateResult } from 'lit';
import type { FileStanding, Language } from '@draagkracht/model';
import { ageWords, backupAge } from '@draagkracht/base/words.js';
import { sharingMessages } from './sharing.messages.js';

/**
 * What the monitor says at its top when a backup is due, with the way there; nothing when it is not. `sharingMessages` must be among
 * the wordings of the element that shows it.
 * @param today ISO day @param go to the room where a backup is made
 */
export function backupReminder(
  standing: FileStanding | undefined,
  language: Language,
  today: string,
  go: () => void,
): TemplateResult | typeof nothing {
  if (!standing || !backupAge(standing, today).due) return nothing;
  const say = sharingMessages.in(language);
  return html`<div class="message backup-reminder no-print" role="status">
    <p><strong>${say.due}</strong> ${ageWords(standing, language, today)}</p>
    <div class="actions"><button type="button" @click=${go}>${say.make}</button></div>
  </div>`;
}
