import { html, type TemplateResult } from 'lit';
import type { ModelComparison, StorageMode } from '@draagkracht/model';
import { heading } from '@draagkracht/base';
import { change } from './change.template.js';
import { subjectWords } from './compare.words.js';
import { deskMessages } from './desk.messages.js';
import type { CompareForms } from './forms.js';
import type { PairInSight } from './pair-in-sight.js';
import type { Part } from './pairs.template.js';
import { sheetQuestions } from './sheet.template.js';

/** The sheet of one person. */
export function drawSheet({ sheet }: CompareForms, part: Part, sight: PairInSight): TemplateResult {
  const say = deskMessages[part.language];
  return sheet.template({
    title: heading(part.level, say.sheetTitle),
    save: say.saveSheet,
    fields: (fields, draw) => sheetQuestions(fields, draw, part, sight),
  });
}

/** The subject; where nothing is kept the sheet stands below it to be printed, because no answers can be gathered. */
export function drawSubject(forms: CompareForms, mode: StorageMode, part: Part, sight: PairInSight): TemplateResult {
  const say = deskMessages[part.language];
  const title = heading(part.level, say.subjectTitle);
  return mode === 'none'
    ? html`${forms.subject.template({ title })} ${drawSheet(forms, part, sight)}`
    : forms.subject.template({ title, save: say.saveSubject });
}

/** The change people choose together. */
export function drawChange({ change: form }: CompareForms, { language, level }: Part): TemplateResult {
  const say = deskMessages[language];
  return form.template({
    title: html`${heading(level + 1, say.changeTitle)}
      <p>${say.changeHelp}</p>`,
    save: say.saveChange,
  });
}

/** The question what came of a change. `today` is an ISO day. */
export function drawBack({ back }: CompareForms, asked: ModelComparison, today: string, part: Part): TemplateResult {
  const { language, level } = part;
  const say = deskMessages[language];
  return html`<section class="back stack" aria-labelledby="back-title">
    <div id="back-title">${heading(level, say.backTitle)}</div>
    <p>${subjectWords(asked, language)}</p>
    ${change(asked, today, language)} ${back.template({ title: html``, save: say.saveBack })}
  </section>`;
}
