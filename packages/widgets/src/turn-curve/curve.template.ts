import { html, nothing, svg, type TemplateResult } from 'lit';
import { isGap, type Series, type TurnCurve } from '@draagkracht/model';
import { formatFigure, periodInSentence } from '@draagkracht/base/words.js';
import { curveOf, forecastOf } from './curve.series.js';
import { deskMessages } from './desk.messages.js';
import { placeForecast } from './forecast.geometry.js';
import type { Part } from './turn-curve.template.js';

/** Where the curve comes from: a series on the page, a file, or what was typed. */
export interface CurveSource {
  readonly series: Series | undefined;
  readonly src: string;
}

/** The expectation beside the figures, in a picture and in words that say whose it is. */
function forecast(data: TurnCurve, curve: Series | undefined, { language }: Part): TemplateResult | typeof nothing {
  const expected = forecastOf(data);
  if (!expected) return nothing;
  const say = deskMessages[language];
  const indicator = curve?.indicator ?? { unit: data.unit, decimals: 0 };
  const decimals = Math.max(
    indicator.decimals,
    ...[expected.low, expected.high].map((one) => String(one).split('.')[1]?.length ?? 0),
  );
  const text = (value: number): string => formatFigure(value, { ...indicator, decimals }, language);
  const placed = curve?.points.some(({ value }) => !isGap(value)) && placeForecast(curve.points, expected);
  return html`<div class="forecast">
    ${
      placed
        ? html`<svg class="fan" viewBox="0 0 600 200" aria-hidden="true">
              ${placed.lines.map((line) => svg`<polyline class="line" points=${line}></polyline>`)}
              <polygon class="expected" points=${placed.fan}></polygon>
              <line
                class="bar"
                x1=${placed.bar.x}
                x2=${placed.bar.x}
                y1=${placed.bar.top}
                y2=${placed.bar.bottom}
              ></line>
            </svg>
            <p class="quiet">${say.forecastKey}</p>`
        : nothing
    }
    <p>
      <strong
        >${say.forecast(periodInSentence(expected.period, language), text(expected.low), text(expected.high))}</strong
      >
    </p>
    <p>${say.forecastKind}</p>
    ${data.ifNothingWhy ? html`<p>${say.report.why}: ${data.ifNothingWhy}</p>` : nothing}
  </div>`;
}

/**
 * The curve as it was so far, and only then what people expect of it.
 * @param isBrief without the reading aid, for a report on one page: the conclusion stands.
 */
export function curveTemplate(
  data: TurnCurve,
  { series, src }: CurveSource,
  part: Part,
  isBrief = false,
): TemplateResult {
  const curve = curveOf(data, series);
  const { language, level } = part;
  const from = !curve && src ? src : nothing;
  return html`<div class="curve stack">
    ${
      curve || src
        ? html`<dk-outcome-chart
            lang=${language}
            .headingLevel=${Math.min(level, 5)}
            src=${from}
            ?compact=${isBrief}
            .series=${curve}
          ></dk-outcome-chart>`
        : html`<p class="message">${deskMessages[language].noCurve}</p>`
    }
    ${forecast(data, curve, part)}
  </div>`;
}
