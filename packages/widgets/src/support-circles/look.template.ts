import { html, nothing, type TemplateResult } from 'lit';
import { periodLabel, type Language, type SupportCircles } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { dueOf } from '../shared/due.view.js';
import { circlesSentence, fallsAwayWords, questionWords } from './circles.words.js';
import { deskMessages } from './desk.messages.js';
import type { WithPeople } from './people.view.js';
import type { CirclesSet } from './sets.view.js';
import { peopleList, type PeopleList } from './people-list.template.js';
import { ringsKey, ringsPicture } from './rings.template.js';

/** How a look at circles is drawn. */
export interface Look {
  readonly language: Language;
  /** Level of the headings. */
  readonly level: number;
  /** ISO day. */
  readonly today: string;
  /** Pixels there are for the drawing. */
  readonly width: number;
  /** How large text is drawn: 1 is the usual size. */
  readonly scale: number;
  readonly selected: string | undefined;
  readonly select: (key: string) => void;
  readonly compact: boolean;
}

/** The drawing with its key, and the list that says the same; `list` adds what can be done. */
export function drawingAndList(
  data: WithPeople,
  look: Look,
  list: Pick<PeopleList, 'below' | 'after'> = {},
): TemplateResult {
  const { language, level, width, scale, selected, select } = look;
  const { people } = data;
  const label = deskMessages[language].picture(circlesSentence(data, language));
  return html`<div class="both">
    <figure>
      ${ringsPicture({ people, language, width, scale, label, list: 'people', selected, select })}
      ${ringsKey(people, language)}
    </figure>
    ${peopleList({ people, language, level, selected, select, ...list })}
  </div>`;
}

/** What may be talked about, as questions. Not on the paper of the resident. */
export function questionsBlock(data: SupportCircles, { language, level }: Look): TemplateResult {
  const say = deskMessages[language];
  const questions = questionWords(data, language);
  return html`<section class="block no-print">
    ${heading(level, say.questionsTitle)}
    ${
      questions.length === 0
        ? html`<p>${say.noQuestions}</p>`
        : html`<p class="quiet">${say.questionsNote}</p>
            <ul class="questions">
              ${questions.map(({ code, text }) => html`<li data-code=${code}>${text}</li>`)}
            </ul>`
    }
  </section>`;
}

/** What falls away, in words. */
export const fallsBlock = (
  now: WithPeople,
  later: WithPeople,
  { language, level }: Pick<Look, 'language' | 'level'>,
): TemplateResult =>
  html`<section class="block falls" role="status">
    ${heading(level, deskMessages[language].fallsTitle)}
    ${fallsAwayWords(now, later, language).map((sentence) => html`<p>${sentence}</p>`)}
  </section>`;

/** Later in a few lines, below the circles of now. */
export const laterInShort = (now: SupportCircles, later: SupportCircles, look: Look): TemplateResult =>
  html`<section class="block">
    <p>${deskMessages[look.language].changes(later.change)}</p>
    ${fallsBlock(now, later, look)}
  </section>`;

/** What the resident does, and the one next step with its day. */
function ownBlocks(data: SupportCircles, { language, level, today }: Look): TemplateResult {
  const say = deskMessages[language];
  const { ownContribution, nextWhat, nextWho, nextOn, nextOutcome, nextLearned } = data;
  const day = nextOn === '' ? '' : periodLabel(nextOn, language);
  return html`<section class="block">
      ${heading(level, say.ownTitle)}
      <p>${ownContribution || say.noOwn}</p>
    </section>
    <section class="block step">
      ${heading(level, say.stepTitle)}
      ${
        nextWhat === ''
          ? html`<p class="no-print">${say.noStep}</p>`
          : html`<p>
                ${say.step(nextWho, nextWhat)}
                ${nextOutcome ? say.outcome[nextOutcome] : say.by[dueOf(nextOn, today)](day)}
              </p>
              ${nextLearned ? html`<p>${nextLearned}</p>` : nothing}`
      }
    </section>`;
}

/** The circles of one moment as they are: sentence first, then drawing and list, what falls away, questions, own part and step. */
export function circlesLook({ now, later }: CirclesSet, moment: 'now' | 'later', look: Look): TemplateResult {
  const { language, compact } = look;
  const { data } = moment === 'later' && later ? later : now;
  const say = deskMessages[language];
  return html`<p class="lead" id="lead" tabindex="-1">
      ${data.moment === 'later' ? html`${say.changes(data.change)} ` : nothing}${circlesSentence(data, language)}
    </p>
    <p class="quiet">${say.made(periodLabel(data.snapshotDate, language))}</p>
    ${data.moment === 'later' ? fallsBlock(now.data, data, look) : nothing} ${drawingAndList(data, look)}
    ${compact ? nothing : questionsBlock(data, look)} ${ownBlocks(now.data, look)}`;
}
