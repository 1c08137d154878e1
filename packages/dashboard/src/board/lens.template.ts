import { html, nothing, type TemplateResult } from 'lit';
import { lastFigure, type Language } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { formatFigure, inPeriod } from '@draagkracht/base/words.js';
import { boardMessages } from './board.messages.js';
import type { BoardCard } from './board.view.js';
import type { LensFound } from './lens.view.js';

export { lensOf } from './lens.view.js';

/** Where people fare worst, in sentences. Never an order: names stand by the alphabet. */
export function lensSentences(lens: Exclude<LensFound, { waiting: true }>, language: Language): readonly string[] {
  const say = boardMessages.in(language).lens;
  if ('why' in lens) return [say.why[lens.why]];
  const areas = say.kinds[lens.kind];
  const names = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { type: 'conjunction' }).format(lens.names);
  const when = inPeriod(lens.period, language);
  const isNamed = lens.beyond <= lens.names.length;
  const found = isNamed
    ? lens.beyond === 0
      ? say.none(areas, when)
      : say.some(names, when)
    : say.many(String(lens.beyond), areas, when);
  return [
    found,
    ...(isNamed ? [] : [lens.names.length > 0 ? say.standing(areas, names) : say.tooMany]),
    say.judged(String(lens.judged), areas),
    ...(lens.left > 0 ? [say.left(lens.left)] : []),
  ];
}

/** A card through the lens: not the average, but where people fare worst. */
export function lensTemplate(
  { indicator, series }: BoardCard,
  lens: LensFound,
  level: number,
  language: Language,
): TemplateResult {
  const messages = boardMessages.in(language);
  const last = series && lastFigure(series.points);
  return html`<div class="lens">
    ${heading(level, indicator.data.label)}
    ${
      'waiting' in lens
        ? html`<p role="status">${messages.loading}</p>`
        : lensSentences(lens, language).map(
            (sentence, at) => html`<p class=${at > 0 ? 'quiet' : nothing}>${sentence}</p>`,
          )
    }
    ${
      series && last
        ? html`<p class="quiet">
            ${messages.lens.average(series.region?.label ?? '', formatFigure(last.value, series.indicator, language), inPeriod(last.period, language))}
          </p>`
        : nothing
    }
  </div>`;
}
