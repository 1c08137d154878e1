import { html, nothing, type TemplateResult } from 'lit';
import { isGap, periodLabel, type DkRecord, type KeptPublication, type Language, type Value } from '@draagkracht/model';
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

const earlierRow = (
  record: DkRecord<KeptPublication>,
  language: Language,
  download: (record: DkRecord<KeptPublication>) => void,
): TemplateResult => {
  const { title, publishedOn, cells, hidden, hash } = record.data;
  const messages = publishingMessages(language);
  const date = periodLabel(publishedOn, language);
  return html`<tr>
    <th scope="row">${title}</th>
    <td>${date}</td>
    <td>${formatNumber(cells, 0, language)}</td>
    <td>${formatNumber(hidden, 0, language)}</td>
    <td><code title=${hash}>${hash.slice('sha256-'.length, 19)}</code></td>
    <td>
      <button type="button" aria-label=${messages.againOf(title, date)} @click=${() => download(record)}>
        ${messages.download}
      </button>
    </td>
  </tr>`;
};

/** What was kept as published: when, how much of it was hidden, its hash, and the file again. */
export const earlierTemplate = (
  publications: readonly DkRecord<KeptPublication>[],
  { language, level }: RoomStage,
  download: (record: DkRecord<KeptPublication>) => void,
): TemplateResult => {
  const { steps, noEarlier, columns } = publishingMessages(language);
  const title = heading(level, steps.earlier);
  if (publications.length === 0)
    return html`<section class="panel">
      ${title}
      <p>${noEarlier}</p>
    </section>`;
  const names = [columns.title, columns.date, columns.figures, columns.hidden, columns.hash, columns.file];
  return html`<section class="panel">
    ${title}
    <div class="wide" role="region" tabindex="0" aria-label=${steps.earlier}>
      <table class="matches">
        <thead>
          <tr>
            ${names.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${publications.map((record) => earlierRow(record, language, download))}
        </tbody>
      </table>
    </div>
  </section>`;
};
