import { html, nothing, type TemplateResult } from 'lit';
import { circles, nameOf, type Circle, type Language, type SupportPerson } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { personWords, roleOf } from './circles.words.js';
import { deskMessages } from './desk.messages.js';
import { circleNumbers, numbered, type NumberedPerson } from './people.view.js';

/** The list of everybody, by circle. */
export interface PeopleList {
  readonly people: readonly SupportPerson[];
  readonly language: Language;
  /** Level of its heading; those of the circles lie one below. */
  readonly level: number;
  readonly selected: string | undefined;
  readonly select: (key: string) => void;
  /** What stands below a person, such as a form. */
  readonly below?: (one: NumberedPerson) => unknown;
  /** What stands below a circle, such as a button that adds. */
  readonly after?: (circle: Circle) => unknown;
}

function row(one: NumberedPerson, list: PeopleList): TemplateResult {
  const { person, number } = one;
  const { language, selected, select, below } = list;
  const isSelected = selected === person.key;
  const words = personWords(person, language);
  return html`<li class="row ${isSelected ? 'selected' : ''} ${person.away ? 'away' : ''}" id="row-${person.key}">
    <button type="button" class="who" aria-pressed=${isSelected ? 'true' : 'false'} @click=${() => select(person.key)}>
      <span class="badge">${number}</span> <span class="role">${roleOf(person, language)}</span>
    </button>
    ${words === '' ? nothing : html`<p>${words}</p>`} ${below?.(one)}
  </li>`;
}

/** Everybody by circle, from the household outwards, with all that was filled in: what the drawing shows, in words. */
export function peopleList(list: PeopleList): TemplateResult {
  const { people, language, level, after } = list;
  const all = numbered(people);
  return html`<div class="circles ${people.length > 10 ? 'many' : ''}" id="people">
    ${heading(level, deskMessages[language].list)}
    ${circleNumbers.map((circle) => {
      const own = all.filter(({ person }) => person.circle === circle);
      return html`<section class="circle">
        ${heading(level + 1, nameOf(circles, circle)[language])}
        ${
          own.length === 0
            ? html`<p class="quiet">${deskMessages[language].nobody}</p>`
            : html`<ul>
                ${own.map((one) => row(one, list))}
              </ul>`
        }
        ${after?.(circle)}
      </section>`;
    })}
  </div>`;
}
