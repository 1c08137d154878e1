import { html, nothing, type TemplateResult } from 'lit';
import { isGap, periodLabel, type DkRecord, type KeptPublication, type Value } from '@draagkracht/model';
import { formatNumber, gapWord } from '@draagkracht/base/words.js';
import { heading } from '@draagkracht/base';
import type { PublicationChanges } from './changes.view.js';
import { publishingMessages } from './publishing.messages.js';
import type { ReadyStage, RoomStage } from './room.js';

/** A change of a figure is told with at most these decimals. */
const DECIMALS = 2;

const changeLines = ({ counts, told }: PublicationChanges, { language }: RoomStage): string[] => {
  const messages = publishingMessages(language);
  const kinds = ['other-figure', 'now-hidden', 'now-shown', 'added', 'removed'] as const;
  return [
    ...kinds.flatMap((kind) =>
      counts[kind] > 0 ? [messages.changes[kind](formatNumber(counts[kind], 0, language), counts[kind])] : [],
    ),
    ...told.map(({ what, change, label }) => messages.told[what][change](label)),
  ];
};

const valueText = (value: Value | undefined, { language }: RoomStage): string => {
  if (value === undefined) return '–';
  if (isGap(value)) return gapWord(value.kind, language);
  return formatNumber(value, Number.isInteger(value) ? 0 : DECIMALS, language);
};

/** What differs from the publication before. */
export const changesTemplate = ({ ready, changes }: ReadyStage, stage: RoomStage): TemplateResult | typeof nothing => {
  const before = ready.earlier[0];
  if (!before || !changes) return nothing;
  const { language, level } = stage;
  const messages = publishingMessages(language);
  const { title, publishedOn } = before.record.data;
  const lines = changeLines(changes, stage);
  const labels = ready.parts.regionLabels ?? {};
  return html`<section class="panel changes">
    ${heading(level, messages.comparedWith(title, periodLabel(publishedOn, language)))}
    ${
      lines.length === 0
        ? html`<p>${messages.noChange}</p>`
        : html`<ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
    }
    ${
      changes.figures.length > 0
        ? html`<ul class="quiet">
            ${changes.figures.map(
              ({ label, region, period, before: old, after }) =>
                html`<li>
                  ${messages.changedFigure(
                    label,
                    labels[region] ?? region,
                    periodLabel(period, language),
                    valueText(old, stage),
                    valueText(after, stage),
                  )}
                </li>`,
            )}
            ${changes.more > 0 ? html`<li>${messages.more(formatNumber(changes.more, 0, language))}</li>` : nothing}
          </ul>`
        : nothing
    }
  </section>`;
};

/** What was kept as published: when, how much of it was hidden, its hash, and the file again. */
export const earlierTemplate = (
  publications: readonly DkRecord<KeptPublication>[],
  stage: RoomStage,
  download: (record: DkRecord<KeptPublication>) => void,
): TemplateResult => {
  const { language, level } = stage;
  const messages = publishingMessages(language);
  const { columns } = messages;
  const title = heading(level, messages.steps.earlier);
  if (publications.length === 0)
    return html`<section class="panel">
      ${title}
      <p>${messages.noEarlier}</p>
    </section>`;
  const row = (record: DkRecord<KeptPublication>): TemplateResult => {
    const { title: name, publishedOn, cells, hidden, hash } = record.data;
    const date = periodLabel(publishedOn, language);
    return html`<tr>
      <th scope="row">${name}</th>
      <td>${date}</td>
      <td>${formatNumber(cells, 0, language)}</td>
      <td>${formatNumber(hidden, 0, language)}</td>
      <td><code title=${hash}>${hash.slice(7, 19)}</code></td>
      <td>
        <button type="button" aria-label=${messages.againOf(name, date)} @click=${() => download(record)}>
          ${messages.download}
        </button>
      </td>
    </tr>`;
  };
  return html`<section class="panel">
    ${title}
    <div class="wide" role="region" tabindex="0" aria-label=${messages.steps.earlier}>
      <table class="matches">
        <thead>
          <tr>
            ${[columns.title, columns.date, columns.figures, columns.hidden, columns.hash, columns.file].map(
              (name) => html`<th scope="col">${name}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${publications.map(row)}
        </tbody>
      </table>
    </div>
  </section>`;
};
