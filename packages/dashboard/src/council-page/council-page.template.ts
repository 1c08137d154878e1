import { html, nothing, type TemplateResult } from 'lit';
import { periodLabel, type Language } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { councilMessages } from './council-page.messages.js';
import {
  newestRows,
  sourceSentence,
  targetSentence,
  type CouncilFigure,
  type CouncilPage,
} from './council-page.view.js';

const tableTemplate = ({ label, rows }: CouncilFigure, language: Language): TemplateResult => {
  const messages = councilMessages(language);
  const newest = newestRows(rows);
  return html`<div class="wide" role="region" tabindex="0" aria-label=${messages.table(label)}>
    <table>
      <caption class="visually-hidden">
        ${messages.table(label)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.period}</th>
          ${newest.map(({ period }) => html`<th scope="col">${period}</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">${messages.figure}</th>
          ${newest.map(({ figure }) => html`<td>${figure}</td>`)}
        </tr>
      </tbody>
    </table>
  </div>`;
};

const storyTemplate = ({ story }: CouncilFigure, language: Language): TemplateResult | typeof nothing => {
  if (!story) return nothing;
  const messages = councilMessages(language);
  const parts = (['means', 'meansNot', 'whatWeDo'] as const).flatMap((part) =>
    story[part] ? [{ name: messages[part], text: story[part] }] : [],
  );
  return html`<dl>
    ${parts.map(
      ({ name, text }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`;
};

const figureTemplate = (figure: CouncilFigure, level: number, { language, policy }: CouncilPage): TemplateResult => {
  const messages = councilMessages(language);
  const { label, sentence, series, ask, story } = figure;
  const { target } = series.indicator;
  return html`<article class="figure" data-figure=${figure.id}>
    ${heading(level, label)}
    <p class="sentence">${sentence}</p>
    <div class="halves">
      <dk-outcome-chart
        compact
        .smallNumberPolicy=${policy}
        lang=${language}
        .headingLevel=${Math.min(5, level)}
        .series=${series}
      ></dk-outcome-chart>
      ${storyTemplate(figure, language)}
    </div>
    ${tableTemplate(figure, language)}
    ${ask ? html`<p class="ask"><strong>${messages.ask}:</strong> ${ask}</p>` : nothing}
    <p class="quiet">
      ${target ? targetSentence(target, series, language) : nothing} ${sourceSentence(figure, language)}
      ${story?.contactTeam ? messages.contact(story.contactTeam) : nothing}
    </p>
  </article>`;
};

/** The page: what it is called, each figure with its story, what is not known, and how it was made. */
export const councilTemplate = (page: CouncilPage, level: number): TemplateResult => {
  const { language, figures, unknown } = page;
  const messages = councilMessages(language);
  const below = Math.min(6, level + 1);
  return html`<div class="sheet" lang=${language}>
    <header>
      ${heading(level, page.title)}
      <p>${messages.about(page.organisation || page.place, periodLabel(page.date, language))}</p>
    </header>
    ${page.example ? html`<p class="example">${messages.example}</p>` : nothing}
    <div class="figures">${figures.map((figure) => figureTemplate(figure, below, page))}</div>
    <footer class="foot">
      ${
        unknown.length > 0
          ? html`${heading(below, messages.unknown)}
              <ul>
                ${unknown.map((text) => html`<li>${text}</li>`)}
              </ul>`
          : nothing
      }
      ${heading(below, messages.method)}
      <p>${messages.policies[page.policy]} ${messages.judged}</p>
    </footer>
  </div>`;
};
