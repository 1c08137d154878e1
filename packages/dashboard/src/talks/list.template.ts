import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { periodLabel, type Language } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import type { Panel } from '../goals/goals-owner.js';
import { askedAt } from './asking-back.js';
import { talksMessages, type TalksMessages } from './talks.messages.js';
import { type DueAgreement, type Session, type SessionLists } from './talks.view.js';

/** What can be done from the list. */
export interface ListActs {
  readonly read: (session: Session) => void;
  readonly goOn: (session: Session) => void;
  readonly again: (session: Session) => void;
  readonly lookBack: (due: DueAgreement) => void;
  readonly remove: (session: Session) => void;
  /** A key in the form that looks back. */
  readonly key: (event: KeyboardEvent) => void;
}

/** What the list is drawn with. */
export interface ListStage {
  readonly language: Language;
  /** Level of the headings of its parts. */
  readonly level: number;
  readonly readonly: boolean;
  readonly acts: ListActs;
  /** The form that looks back on an agreement, when it is open. */
  readonly panel: Panel | undefined;
}

type Button = readonly [name: string, label: string, press: (event: Event) => void, primary?: boolean];

const buttons = (session: Session, say: TalksMessages, all: readonly Button[]): TemplateResult =>
  html`<div class="actions no-print">
    ${all.map(
      ([name, label, press, primary]) =>
        html`<button
          type="button"
          id="${name}-${session.id}"
          class=${primary ? 'primary' : ''}
          aria-label=${say.about(label, session.data.title)}
          @click=${press}
        >
          ${label}
        </button>`,
    )}
  </div>`;

const row = (session: Session, words: unknown, say: TalksMessages, all: readonly Button[]): TemplateResult =>
  html`<li>
    <p class="name">${session.data.title}</p>
    ${words} ${all.length > 0 ? buttons(session, say, all) : nothing}
  </li>`;

const section = (name: string, title: string, { level }: ListStage, rows: unknown): TemplateResult =>
  html`<section class="part stack" aria-labelledby="list-${name}">
    <div id="list-${name}">${heading(level, title)}</div>
    <ul class="rows">
      ${rows}
    </ul>
  </section>`;

/** Sessions in one part of the list; nothing when there are none. */
function part(
  name: string,
  title: string,
  sessions: readonly Session[],
  stage: ListStage,
  draw: (session: Session) => TemplateResult,
): TemplateResult | typeof nothing {
  if (sessions.length === 0) return nothing;
  return section(
    name,
    title,
    stage,
    repeat(sessions, ({ id }) => id, draw),
  );
}

/** Agreements whose day has come, asked back where they stand. */
function asked(due: readonly DueAgreement[], stage: ListStage): TemplateResult | typeof nothing {
  if (due.length === 0) return nothing;
  const { language, readonly, acts, panel } = stage;
  const say = talksMessages.in(language);
  const drawn = (one: DueAgreement): TemplateResult => {
    const { what, ownerRole, by } = one.agreement;
    const open = panel?.at === askedAt(one) ? panel : undefined;
    const button = html`<div class="actions no-print">
      <button
        type="button"
        class="look-back"
        id="look-back-${askedAt(one)}"
        aria-label=${say.about(say.lookBack, what)}
        @click=${() => acts.lookBack(one)}
      >
        ${say.lookBack}
      </button>
    </div>`;
    return html`<li>
      <p class="name">${what}</p>
      <p class="quiet">
        ${say.askedFor(ownerRole, periodLabel(by, language))} ${say.askedFrom(one.session.data.title)}
      </p>
      ${open ? html`<div class="form" id="panel" role="group" tabindex="-1" aria-label=${open.title} @keydown=${acts.key}>${open.shown()}</div>` : readonly ? nothing : button}
    </li>`;
  };
  return section('asked', say.askedTitle, stage, repeat(due, askedAt, drawn));
}

/** All sessions: what asks for something first. */
export function listTemplate(lists: SessionLists, due: readonly DueAgreement[], stage: ListStage): TemplateResult {
  const { language, readonly, acts } = stage;
  const say = talksMessages.in(language);
  const day = (on: string): string => periodLabel(on, language);
  const read = (session: Session): Button => ['read', say.read, () => acts.read(session)];
  const write = (all: readonly Button[]): readonly Button[] => (readonly ? [] : all);
  const quiet = (words: string): TemplateResult => html`<p class="quiet">${words}</p>`;
  return html`${part('due', say.dueTitle, lists.due, stage, (session) =>
    row(session, quiet(say.dueSince(day(session.data.nextLook))), say, [
      ...write([['again', say.again, () => acts.again(session), true]]),
      read(session),
    ]),
  )}
  ${asked(due, stage)}
  ${part('begun', say.begunTitle, lists.begun, stage, (session) =>
    row(session, quiet(say.heldOn(day(session.data.heldOn))), say, [
      ...write([['go-on', say.goOn, () => acts.goOn(session)]]),
      ...(readonly ? [read(session)] : []),
      ...write([['remove', say.remove, () => acts.remove(session)]]),
    ]),
  )}
  ${part('coming', say.comingTitle, lists.coming, stage, (session) =>
    row(session, quiet(`${say.heldOn(day(session.data.heldOn))} ${say.lookOn(day(session.data.nextLook))}`), say, [
      read(session),
      ...write([['again', say.again, () => acts.again(session)]]),
    ]),
  )}
  ${part('earlier', say.earlierTitle, lists.earlier, stage, (session) =>
    row(session, quiet(say.heldOn(day(session.data.heldOn))), say, [read(session)]),
  )}`;
}
