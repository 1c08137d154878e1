import { html, nothing, type TemplateResult } from 'lit';
import { inputMessages } from '@draagkracht/charts';
import { periodLabel, textIn, type Language } from '@draagkracht/model';
import type { BuilderDesk } from './builder-desk.js';
import type { Given } from './choices.view.js';
import { deskMessages, type DeskMessages } from './desk.messages.js';
import { picked, radios, typed, type Typing } from './fields.template.js';
import type { FileState } from './file-look.js';
import { showsSeries, waysOf } from './inside.words.js';
import { tableOnClipboard, textOfFile } from './pasting.js';

/** A table that is pasted comes in as text; the name it had goes to the field for it. */
function pasted(event: ClipboardEvent, desk: BuilderDesk): void {
  const table = tableOnClipboard(event.clipboardData);
  if (!table) return;
  event.preventDefault();
  desk.choose({ pasted: table.text, ...(table.caption && { caption: table.caption }) });
}

async function uploaded(event: Event, desk: BuilderDesk): Promise<void> {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  input.value = '';
  if (!file) return;
  const read = await textOfFile(file);
  desk.fileFault = 'fault' in read ? read.fault : undefined;
  desk.choose('text' in read ? { pasted: read.text } : {});
}

/** What was read of a table, or what is wrong with it. */
function tableStatus(desk: BuilderDesk, say: DeskMessages): string {
  const { table } = desk;
  if (!table?.ok) return '';
  const [first = []] = table.grid.rows;
  const read = say.data.read(table.grid.rows.length - 1, first.length);
  return table.addedHeads ? `${read} ${say.data.heads}` : read;
}

function tablePart(desk: BuilderDesk, say: DeskMessages, ofPeriods: boolean): TemplateResult {
  const { choices, table } = desk;
  const wrong = table && !table.ok ? table.why : '';
  return html`<div class="field ${wrong ? 'wrong' : ''}">
      <label for="table">${say.data.paste}</label>
      <p class="hint" id="table-hint">${ofPeriods ? say.data.pasteHint : say.data.pasteOther}</p>
      <p class=${wrong ? 'error' : 'hint'} id="table-said" role="status">
        ${wrong ? html`<span aria-hidden="true">▲ </span>${wrong}` : tableStatus(desk, say)}
      </p>
      <textarea
        id="table"
        rows="6"
        spellcheck="false"
        autocomplete="off"
        aria-describedby="table-hint table-said"
        aria-invalid=${wrong ? 'true' : 'false'}
        .value=${choices.pasted}
        @input=${(event: Event) => desk.choose({ pasted: (event.target as HTMLTextAreaElement).value })}
        @paste=${(event: ClipboardEvent) => pasted(event, desk)}
      ></textarea>
    </div>
    <div class="field">
      <label for="csv">${say.data.upload}</label>
      <p class="hint" id="csv-hint">${say.data.uploadHint}</p>
      <p class=${desk.fileFault ? 'error' : 'visually-hidden'} role="status">
        ${desk.fileFault ? say.data[desk.fileFault] : nothing}
      </p>
      <input
        id="csv"
        type="file"
        accept=".csv,.txt,.tsv,text/csv"
        aria-describedby="csv-hint"
        @change=${(event: Event) => void uploaded(event, desk)}
      />
    </div>
    ${typed({ id: 'caption', label: say.data.caption, hint: say.data.captionHint }, choices.caption, (caption) =>
      desk.choose({ caption }),
    )}`;
}

/** How looking into a file went: `fault` is what is wrong, `said` what was found or is still to be chosen. */
function fileWords(state: FileState, regions: number, language: Language): { fault?: string; said?: string } {
  const say = deskMessages[language].data;
  switch (state.kind) {
    case 'reading':
      return { said: say.reading };
    case 'unread':
      return { said: say.unread };
    case 'fault':
      if (state.code === 'choose-indicator') return { said: say.chooseIndicator };
      if (state.code === 'choose-region') return { said: say.chooseRegion };
      return { fault: inputMessages(language).source[state.code](state.detail) };
    case 'read': {
      const { series } = state;
      const [first, last] = [series?.points[0], series?.points.at(-1)];
      if (!series || !first || !last) return { said: say.foundAreas(regions) };
      const periods = [first, last].map(({ period }) => periodLabel(period, language)) as [string, string];
      return { said: say.found(textIn(series.indicator.label, language), ...periods) };
    }
    default:
      return {};
  }
}

function filePart(desk: BuilderDesk, language: Language): TemplateResult {
  const say = deskMessages[language].data;
  const { choices, file } = desk;
  const { fault, said } = fileWords(file.state, file.regions.length, language);
  const leaving: Typing = { onLeaving: true };
  const indicator = { id: 'indicator', label: say.indicator, hint: say.indicatorHint };
  const region = { id: 'region', label: say.region, hint: say.regionHint };
  const setIndicator = (value: string): void => desk.choose({ indicator: value.trim() });
  const setRegion = (value: string): void => desk.choose({ region: value.trim() });
  const none = deskMessages[language].settings.standard;
  return html`${typed({ id: 'src', label: say.src, hint: say.srcHint, error: fault }, choices.src, (src) => desk.choose({ src: src.trim() }), leaving)}
    <div class="actions"><button type="button" class="look" @click=${desk.lookAgain}>${say.look}</button></div>
    <p class="message ${said ? '' : 'visually-hidden'}" id="file-said" role="status">${said ?? nothing}</p>
    ${
      file.allIndicators
        ? picked(
            indicator,
            file.indicators.map(({ value, label }) => ({ value, label: label || value })),
            choices.indicator,
            setIndicator,
            none,
          )
        : typed(indicator, choices.indicator, setIndicator, { ...leaving, suggestions: file.indicators })
    }
    ${
      file.regions.length > 1
        ? picked(region, file.regions, choices.region, setRegion, none)
        : typed(region, choices.region, setRegion, leaving)
    }`;
}

/** The second question: which figures. */
export function dataTemplate(desk: BuilderDesk, language: Language): TemplateResult {
  const say = deskMessages[language];
  const { tag, given } = desk.choices;
  const answers = waysOf(tag).map((value) => ({ value, label: say.data.given[value] }));
  return html`${
    answers.length > 1
      ? radios('given', say.data.label, answers, given, (value) => desk.choose({ given: value as Given }))
      : html`<p>${say.data.fileInstead}</p>`
  }
  ${given === 'example' ? html`<p class="hint">${say.data.exampleHint}</p>` : nothing}
  ${given === 'table' ? tablePart(desk, say, showsSeries(tag)) : nothing}
  ${given === 'file' ? filePart(desk, language) : nothing}`;
}
