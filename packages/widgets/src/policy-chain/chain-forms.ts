import { html, nothing, type TemplateResult } from 'lit';
import {
  policyChain,
  policyStages,
  type Field,
  type Obstacle,
  type PolicyChain,
  type DkRecord,
} from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { capitalised } from '@draagkracht/base/words.js';
import { RecordForm } from '../shared/record-form.js';
import type { ToolOwner } from '../shared/tool-desk.js';
import { dueChanges, fiveLinks, linkBefore, type ChainLink } from './chain.view.js';
import { deskMessages } from './desk.messages.js';

/**
 * The forms of a chain: its promise, one of its documents, what really happens, the proposals, and what came of those. `paper` asks all of it
 * at once, to be printed where nothing is kept.
 */
export type FormKind = 'topic' | 'link' | 'practice' | 'changes' | 'back' | 'paper';

type Chain = DkRecord<PolicyChain>;
type Draw = (field: Field) => TemplateResult;

const asks: Readonly<Record<FormKind, readonly (keyof PolicyChain)[]>> = {
  topic: ['topic'],
  link: ['links'],
  practice: ['practice', 'practiceBy', 'practiceSame', 'obstacleIds'],
  changes: ['changes'],
  back: ['changes'],
  paper: ['topic', 'links', 'practice', 'practiceBy', 'practiceSame'],
};
/** Forms that stand by themselves, and not below the title of a promise. */
const apart: ReadonlySet<FormKind> = new Set(['topic', 'back', 'paper']);
/** Only the papers of the money name money. */
const ofMoney: ReadonlySet<string> = new Set(['iv3Field', 'amountCents', 'year']);
const afterwards: ReadonlySet<string> = new Set(['outcome', 'learned']);

/** The forms of one chain; one of them is open at a time. What is filled in lives here. */
export class ChainForms {
  readonly #owner: ToolOwner<PolicyChain>;
  readonly #forms: Readonly<Record<FormKind, RecordForm<PolicyChain>>>;

  constructor(
    owner: ToolOwner<PolicyChain>,
    closed: (kind: FormKind, saved: Chain | undefined, about: Chain | undefined) => void,
  ) {
    this.#owner = owner;
    const form = (kind: FormKind): RecordForm<PolicyChain> => {
      const made: RecordForm<PolicyChain> = new RecordForm<PolicyChain>(owner, {
        type: policyChain,
        prefix: kind,
        asks: asks[kind],
        saved: (record) => closed(kind, record, record),
        ...(kind !== 'back' && { cancelled: () => closed(kind, undefined, made.edited) }),
      });
      return made;
    };
    this.#forms = {
      topic: form('topic'),
      link: form('link'),
      practice: form('practice'),
      changes: form('changes'),
      back: form('back'),
      paper: form('paper'),
    };
  }

  /** One of the forms. */
  of(kind: FormKind): RecordForm<PolicyChain> {
    return this.#forms[kind];
  }

  /** Begins a form about a chain; without one about a promise that is new. */
  begin(kind: FormKind, about: Chain | undefined): void {
    const data: PolicyChain = about?.data ?? {
      topic: '',
      links: [],
      practice: '',
      practiceBy: '',
      obstacleIds: [],
      changes: [],
    };
    this.#forms[kind].begin({ ...data, links: fiveLinks(data.links) }, about);
  }

  /** A form as it is drawn; of the documents the one at `at`. */
  template(kind: FormKind, at: number): TemplateResult {
    const { language, level } = this.#owner;
    const say = deskMessages[language()];
    const titles: Readonly<Record<FormKind, string>> = {
      topic: say.topicTitle,
      link: say.stages[policyStages[at]?.value ?? 'plan'],
      practice: say.practiceTitle,
      changes: say.changesTitle,
      back: say.backTitle,
      paper: say.topicTitle,
    };
    const saves: Readonly<Record<FormKind, string>> = {
      topic: say.saveTopic,
      link: say.saveLink,
      practice: say.savePractice,
      changes: say.saveChanges,
      back: say.saveBack,
      paper: say.saveTopic,
    };
    const isKept = this.#owner.stored.status.mode !== 'none';
    return html`<div class="form" id="form-${kind}" tabindex="-1">
      ${this.#forms[kind].template({
        title: heading(level() + (apart.has(kind) ? 0 : 1), capitalised(titles[kind])),
        save: saves[kind],
        fields: (fields, draw) => this.#fields(kind, at, fields, draw),
      })}
      ${isKept ? nothing : html`<p class="no-print">${say.nothingKept}</p>`}
    </div>`;
  }

  #fields(kind: FormKind, at: number, fields: readonly Field[], draw: Draw): unknown {
    if (kind === 'link') return fields.flatMap(({ item = [] }) => this.#ofLink(item, at)).map(draw);
    if (kind === 'paper')
      return fields.map((field) => (field.name === 'links' ? this.#papers(field, draw) : draw(field)));
    if (kind === 'back') return fields.map((field) => this.#back(field, draw));
    return fields
      .flatMap((field) => (field.name === 'obstacleIds' ? this.#obstacles(field) : [field]))
      .map((field) =>
        field.name === 'changes'
          ? { ...field, item: (field.item ?? []).filter(({ name }) => !afterwards.has(name)) }
          : field,
      )
      .map(draw);
  }

  /** The questions about every document, one below the other. */
  #papers({ item = [] }: Field, draw: Draw): readonly TemplateResult[] {
    const { language, level } = this.#owner;
    const say = deskMessages[language()];
    return policyStages.map(
      ({ value }, at) =>
        html`${heading(level() + 1, capitalised(say.stages[value]))} ${this.#ofLink(item, at, 'paper').map(draw)}`,
    );
  }

  /** The questions about one document: money only where money stands, and a comparison only where there is something to compare with. */
  #ofLink(item: readonly Field[], at: number, kind: FormKind = 'link'): readonly Field[] {
    const say = deskMessages[this.#owner.language()];
    const links = this.#forms[kind].draft.values['links'] as readonly ChainLink[];
    const before = linkBefore(links, at);
    const stage = policyStages[at]?.value;
    const hasMoney = stage === 'budget' || stage === 'accounts';
    return item.flatMap((one): readonly Field[] => {
      const named = { ...one, name: `links.${at}.${one.name}` };
      if (ofMoney.has(one.name)) return hasMoney ? [named] : [];
      if (one.name !== 'saysSame') return [named];
      const asked = before && say.sameAs(say.the[before.stage]);
      return asked ? [{ ...named, label: { nl: asked, en: asked } }] : [];
    });
  }

  /** The obstacles there are to choose from; without any the question is not put. */
  #obstacles(field: Field): readonly Field[] {
    const obstacles = this.#owner.stored.others<Obstacle>('obstacle');
    const options = obstacles.map(({ id, data }) => ({ value: id, label: { nl: data.title, en: data.title } }));
    return options.length > 0 ? [{ ...field, options }] : [];
  }

  /** What came of each proposal whose day has come. */
  #back(field: Field, draw: Draw): readonly TemplateResult[] {
    const { today } = this.#owner;
    const data = this.#forms.back.draft.values as unknown as PolicyChain;
    const kept = this.#forms.back.edited?.data;
    const due = new Set(kept ? dueChanges(kept, today()).map((change) => kept.changes.indexOf(change)) : []);
    return data.changes.flatMap(({ what }, at) =>
      due.has(at)
        ? [
            html`<p class="agreement">${what}</p>`,
            ...(field.item ?? [])
              .filter(({ name }) => afterwards.has(name))
              .map((one) => draw({ ...one, name: `${field.name}.${at}.${one.name}` })),
          ]
        : [],
    );
  }
}
