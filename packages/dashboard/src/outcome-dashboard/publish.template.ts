import { html, nothing, type TemplateResult } from 'lit';
import { periodLabel, type SmallNumberPolicy } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { formatNumber } from '@draagkracht/base/words.js';
import { publishMessages } from './publish.messages.js';
import type { PublishScope, ReportView } from './publish.view.js';
import { selectTemplate } from './select.template.js';
import type { Stage } from './start.template.js';

/** A policy that may be published under. */
export type PublicPolicy = Exclude<SmallNumberPolicy, 'intern'>;

/** What somebody chose to publish, and what the gate says of it. */
export interface Publishing {
  readonly policy: PublicPolicy;
  readonly scope: PublishScope;
  readonly scopes: readonly PublishScope[];
  /** `waiting` for figures from the device, `busy` while the gate looks at them. */
  readonly report: ReportView | 'waiting' | 'busy';
}

/** What can be done with it. */
export interface PublishActs {
  readonly choose: (change: Partial<Pick<Publishing, 'policy' | 'scope'>>) => void;
  readonly keep: (kind: 'json' | 'csv') => void;
  readonly close: () => void;
}

const hiddenTemplate = ({ hidden, more }: ReportView, { language }: Stage): TemplateResult | typeof nothing => {
  if (hidden.length === 0) return nothing;
  const messages = publishMessages(language);
  const { columns } = messages;
  const title = messages.hiddenTitle(formatNumber(hidden.length + more, 0, language), hidden.length + more);
  return html`<details>
    <summary>${title}</summary>
    <div class="wide" role="region" tabindex="0" aria-label=${title}>
      <table class="matches">
        <thead>
          <tr>
            <th scope="col">${columns.indicator}</th>
            <th scope="col">${columns.region}</th>
            <th scope="col">${columns.period}</th>
            <th scope="col">${columns.reason}</th>
          </tr>
        </thead>
        <tbody>
          ${hidden.map(
            ({ indicator, region, period, reason }) =>
              html`<tr>
                <th scope="row">${indicator}</th>
                <td>${region}</td>
                <td>${periodLabel(period, language)}</td>
                <td>${reason}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${more > 0 ? html`<p class="quiet">${messages.more(formatNumber(more, 0, language))}</p>` : nothing}
  </details>`;
};

const reportTemplate = (report: ReportView, stage: Stage, acts: PublishActs): TemplateResult => {
  const messages = publishMessages(stage.language);
  const refused = report.refused.length > 0;
  return html`<p role="status">${report.summary}</p>
    ${
      refused
        ? html`${heading(Math.min(5, stage.level + 1), messages.refusedTitle)}
            <ul class="problems">
              ${report.refused.map((line) => html`<li class="error">${line}</li>`)}
            </ul>`
        : nothing
    }
    <ul class="problems">
      ${report.reasons.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${hiddenTemplate(report, stage)}
    ${
      refused
        ? nothing
        : html`<p>${messages.safe}</p>
            <p class="actions">
              <button type="button" class="primary" @click=${() => acts.keep('json')}>${messages.json}</button>
              <button type="button" @click=${() => acts.keep('csv')}>${messages.csv}</button>
            </p>`
    }`;
};

/** What is published, how strictly, what is hidden and why, and the files to keep. */
export const publishTemplate = (stage: Stage, publishing: Publishing, acts: PublishActs): TemplateResult => {
  const { language, level } = stage;
  const messages = publishMessages(language);
  const { policy, scope, scopes, report } = publishing;
  const policies = (['publiek', 'streng'] as const).map((value) => ({ value, text: messages.policies[value] }));
  return html`<section class="panel publish no-print">
    ${heading(level, messages.title)}
    <p>${messages.purpose}</p>
    <div class="asked">
      ${selectTemplate(messages.policy, policies, policy, (value) => acts.choose({ policy: value as PublicPolicy }))}
      ${
        scopes.length > 1
          ? selectTemplate(
              messages.scope,
              scopes.map((value) => ({ value, text: messages.scopes[value] })),
              scope,
              (value) => acts.choose({ scope: value as PublishScope }),
            )
          : nothing
      }
    </div>
    ${typeof report === 'string' ? html`<p role="status">${messages[report]}</p>` : reportTemplate(report, stage, acts)}
    <p class="actions"><button type="button" @click=${acts.close}>${messages.close}</button></p>
  </section>`;
};
