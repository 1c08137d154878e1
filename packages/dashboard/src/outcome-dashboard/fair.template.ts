import { html, type TemplateResult } from 'lit';
import { textIn, type Indicator, type Series } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { fairMessages } from './fair.messages.js';
import type { FairComparison, FairQuestion, PeerGroup } from './fair.view.js';
import { startMessages } from './start.messages.js';
import { selectTemplate } from './select.template.js';
import type { Stage } from './start.template.js';

/** A comparison somebody asked for, with what it can be made of. */
export interface Fair {
  readonly indicator: Indicator;
  readonly region: string;
  readonly wholes: readonly Indicator[];
  readonly groups: readonly PeerGroup[];
  readonly question: FairQuestion;
  /** `waiting` for figures from the device, or absent when there is no period to compare. */
  readonly comparison: FairComparison | 'waiting' | undefined;
  readonly ownCounts: Series | undefined;
}

/** What can be done with a comparison. */
export interface FairActs {
  readonly ask: (change: Partial<FairQuestion>) => void;
  readonly close: () => void;
}

function resultTemplate(fair: Fair, { language, level }: Stage): TemplateResult {
  const { comparison, indicator, region, wholes, question, ownCounts } = fair;
  const messages = fairMessages(language);
  if (comparison === 'waiting') return html`<p role="status">${startMessages.in(language).loading}</p>`;
  if (fair.groups.length === 0) return html`<p class="message">${messages.noGroup}</p>`;
  if (!comparison) return html`<p class="message">${messages.notKnown}</p>`;
  const whole = wholes.find(({ id }) => id === question.ofId);
  return html`<dk-benchmark-funnel
    lang=${language}
    own=${region}
    .headingLevel=${Math.min(5, level + 1)}
    .comparison=${{
      indicator,
      units: comparison.units,
      period: comparison.period,
      ...(whole
        ? {
            people: textIn(whole.label, language)
              .replace(/^aantal /i, '')
              .toLowerCase(),
          }
        : {}),
      ...(ownCounts ? { ownCounts } : {}),
      ...(comparison.group ? { reason: comparison.group.reason } : {}),
    }}
  ></dk-benchmark-funnel>`;
}

/** A figure of a region beside those of other areas: of how many, with whom, and what may be said of it. */
export const fairTemplate = (stage: Stage, fair: Fair, acts: FairActs): TemplateResult => {
  const { language, level } = stage;
  const messages = fairMessages(language);
  const { wholes, groups, question } = fair;
  return html`<section class="panel fair" id="fair">
    ${heading(level, messages.title(textIn(fair.indicator.label, language)))}
    <div class="asked no-print">
      ${
        wholes.length > 0
          ? selectTemplate(
              messages.of,
              wholes.map(({ id, label }) => ({ value: id, text: textIn(label, language) })),
              question.ofId,
              (ofId) => acts.ask({ ofId }),
            )
          : ''
      }
      ${
        groups.length > 0
          ? selectTemplate(
              messages.among,
              groups.map((group) => ({ value: group, text: messages.groups[group] })),
              question.group,
              (group) => acts.ask({ group: group as PeerGroup }),
            )
          : ''
      }
    </div>
    ${resultTemplate(fair, stage)}
    <p class="actions"><button type="button" @click=${acts.close}>${messages.close}</button></p>
  </section>`;
};
