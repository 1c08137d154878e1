import { html, type TemplateResult } from 'lit';
import type { Field } from '@draagkracht/model';
import type { DraftController } from '@draagkracht/base';

/** The lines of the motivation that may be folded once they are filled in. */
const knownLines = new Set(['value', 'longTerm', 'legal']);

/**
 * The fields of a decision one below the other. Three lines a dialogue filled in already are folded, so that what is left to decide is in
 * sight.
 * @param folded what stands on what is folded
 */
export function decisionLines(
  fields: readonly Field[],
  draw: (field: Field) => TemplateResult,
  draft: DraftController,
  folded: string,
): unknown {
  const isSaid = ({ name }: Field): boolean => String(draft.start[name] ?? '').trim() !== '';
  const known = fields.filter((field) => knownLines.has(field.name) && isSaid(field));
  if (known.length < knownLines.size) return fields.map(draw);
  const at = fields.indexOf(known[0]!);
  const others = fields.filter((field) => !known.includes(field));
  return html`${others.slice(0, at).map(draw)}
    <details class="known" ?open=${draft.refused}>
      <summary>${folded}</summary>
      <div class="stack">${known.map(draw)}</div>
    </details>
    ${others.slice(at).map(draw)}`;
}
