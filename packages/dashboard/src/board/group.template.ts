import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '@draagkracht/model';
import { funnelMessages, groupReasonWords } from '@draagkracht/charts';
import type { GroupFound, NoGroup } from '../monitor/group.view.js';
import { groupMessages } from './group.messages.js';

/** What must come before the words of a group are there in a language. */
export const groupWordsComing = (language: Language): Promise<void>[] => funnelMessages.coming(language);

export { groupSeries } from '../monitor/group.view.js';

/** What was looked for beside an indicator. */
export interface GroupBeside {
  readonly label: string;
  readonly found: GroupFound;
}

/** Which group stands beside the figures, and beside which figures none can stand. One indicator needs no name. */
export function groupTemplate(beside: readonly GroupBeside[], language: Language): TemplateResult | typeof nothing {
  const say = groupMessages(language);
  const reasons = new Set<string>();
  const lacking = new Map<NoGroup, string[]>();
  for (const { label, found } of beside) {
    if ('series' in found)
      reasons.add(`${groupReasonWords(found.reason, say.areas, language)} ${say.count(found.count)}`);
    else if ('why' in found) lacking.set(found.why, [...(lacking.get(found.why) ?? []), label]);
  }
  if (reasons.size + lacking.size === 0) return nothing;
  return html`<div class="group">
    ${[...reasons].map((reason) => html`<p>${reason}</p>`)}
    ${reasons.size > 0 ? html`<p class="quiet">${say.together} ${say.notAlike}</p>` : nothing}
    ${[...lacking].map(
      ([why, labels]) =>
        html`<p class="quiet">
          ${say.why[why]}${beside.length > 1 ? ` ${say.holdsFor(labels.join('; '))}` : nothing}
        </p>`,
    )}
  </div>`;
}
