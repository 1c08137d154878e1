import { html, nothing, type TemplateResult } from 'lit';
import { sizeWords } from '@draagkracht/base/words.js';
import { dayAt, periodLabel, recordTypes, votingDeviceType, type Language } from '@draagkracht/model';
import { deskMessages } from './desk.messages.js';
import { goesAlong, wipedWith, type TypeInventory } from './inventory.view.js';
import type { ManagerDesk } from './manager-desk.js';
import { monitorTool, toolTypes } from './tools.names.js';

/** What the parts of the manager are drawn with. */
export interface ManagerStage {
  readonly language: Language;
  /** Level of the headings of the parts. */
  readonly level: number;
  /** ISO day. */
  readonly today: string;
  readonly readonly: boolean;
}

/** What a type is called. */
export const kindOf = (type: string, language: Language): string =>
  recordTypes.find((known) => known.type === type)?.label[language] ?? type;

const toolOf = (type: string, language: Language): string =>
  (toolTypes.find(({ types }) => types.includes(type))?.label ?? monitorTool)[language];

/** How many tools there is something of. */
export const toolsIn = (inventory: readonly TypeInventory[], language: Language): number =>
  new Set(inventory.map(({ type }) => toolOf(type, language))).size;

const dayWords = (at: string, language: Language): string => periodLabel(dayAt(new Date(at)), language);

function between({ oldest, newest }: TypeInventory, language: Language): string {
  if (!oldest || !newest) return '';
  const [first, last] = [dayWords(oldest, language), dayWords(newest, language)];
  return first === last ? first : `${first} – ${last}`;
}

function goes({ leaving }: TypeInventory, language: Language): string {
  const say = deskMessages[language];
  return leaving ? say.goesWhen(leaving.count, dayWords(leaving.firstAt, language)) : say.stays;
}

/** The question whether one kind may be wiped, in the place where it was asked. */
function sureType({ type, count, setAside }: TypeInventory, desk: ManagerDesk, language: Language): TemplateResult {
  const say = deskMessages[language];
  const kind = kindOf(type, language);
  const along = goesAlong(type, desk.read?.inventory ?? []);
  const remains = recordTypes.find((known) => known.type === type)?.remains;
  return html`<div id="sure-type" class="message fault" role="group" aria-label=${say.wipeOf(kind)} tabindex="-1">
    <p>
      ${say.wipeSure(count + setAside, kind)}
      ${along.map((one) => say.wipeAlong(one.count + one.setAside, kindOf(one.type, language)))}
      ${remains ? say.wipeRemains : nothing} ${type === votingDeviceType ? say.wipeSecret : nothing}
    </p>
    <div class="actions">
      <button type="button" @click=${() => desk.ask(undefined)}>${say.keep}</button>
      <button type="button" class="danger do-wipe" @click=${() => void desk.wipeType(type)}>${say.doWipe}</button>
    </div>
  </div>`;
}

function acts(one: TypeInventory, desk: ManagerDesk, { language, readonly }: ManagerStage): TemplateResult {
  const say = deskMessages[language];
  const { type, count } = one;
  const kind = kindOf(type, language);
  const hasCsv = count > 0 && !recordTypes.find((known) => known.type === type)?.stays;
  const whole = wipedWith(type, desk.read?.inventory ?? []);
  if (desk.sure === type && !whole) return sureType(one, desk, language);
  return html`<div class="actions">
    ${
      hasCsv
        ? html`<button type="button" class="csv" aria-label=${say.csvOf(kind)} @click=${() => void desk.csv(type)}>
            ${say.csv}
          </button>`
        : nothing
    }
    ${
      readonly || whole
        ? nothing
        : html`<button
            type="button"
            class="wipe-type"
            data-wipe=${type}
            aria-label=${say.wipeOf(kind)}
            @click=${() => desk.ask(type)}
          >
            ${say.wipeType}
          </button>`
    }
    ${whole && !readonly ? html`<span class="quiet">${say.wipedWith(kindOf(whole, language))}</span>` : nothing}
  </div>`;
}

function row(one: TypeInventory, desk: ManagerDesk, stage: ManagerStage): TemplateResult {
  const { language } = stage;
  const say = deskMessages[language];
  const cell = (head: string, content: unknown): TemplateResult => html`<td data-head=${head}>${content}</td>`;
  return html`<tr>
    <th scope="row">
      ${kindOf(one.type, language)}
      <span class="quiet">${toolOf(one.type, language)}</span>
    </th>
    ${cell(say.count, html`${one.count}${one.setAside > 0 ? html`<span class="quiet">${say.setAside(one.setAside)}</span>` : nothing}`)}
    ${cell(say.size, sizeWords(one.bytes, language))} ${cell(say.between, between(one, language))}
    ${cell(say.goes, goes(one, language))}
    <td class="no-print">${acts(one, desk, stage)}</td>
  </tr>`;
}

/** What lies on this device, a row for each kind, those of one tool below one another. */
export function inventoryTable(
  inventory: readonly TypeInventory[],
  desk: ManagerDesk,
  stage: ManagerStage,
): TemplateResult {
  const { language } = stage;
  const say = deskMessages[language];
  const order = (type: string): number => {
    const at = toolTypes.findIndex(({ types }) => types.includes(type));
    return at < 0 ? toolTypes.length : at;
  };
  const rows = [...inventory].sort((a, b) => order(a.type) - order(b.type));
  return html`<table>
    <caption>
      ${say.what}
    </caption>
    <thead>
      <tr>
        ${[say.kind, say.count, say.size, say.between, say.goes].map((head) => html`<th scope="col">${head}</th>`)}
        <th scope="col" class="no-print">${say.acts}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((one) => row(one, desk, stage))}
    </tbody>
  </table>`;
}
