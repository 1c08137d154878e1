import { htmlPage, type PageElement } from '@draagkracht/formats';
import { policiesOf, type Policy } from './policy.js';
import type { WebAnswer } from './web.js';

/** A page that was fetched and read. */
export interface SeenPage {
  readonly address: URL;
  readonly answer: WebAnswer;
  readonly elements: readonly PageElement[];
  /** What relative addresses are looked up from. */
  readonly base: URL;
  /** Of the headers and of the page itself. */
  readonly policies: readonly Policy[];
}

/** The type of an answer without its parameters, in small letters. */
export const typeOf = ({ headers }: WebAnswer): string =>
  (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();

/** Whether an answer is a page. */
export const isHtml = (answer: WebAnswer): boolean => ['text/html', 'application/xhtml+xml'].includes(typeOf(answer));

/** The text of an answer, by the character set it names, else UTF-8. */
export function textOf({ headers, bytes }: WebAnswer): string {
  const named = /charset="?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1];
  const inPage = /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 2048)),
  )?.[1];
  try {
    return new TextDecoder(named ?? inPage ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** An address as it stands in an attribute; `undefined` when it is none. */
export const addressOf = (text: string | undefined, base: URL): URL | undefined =>
  text !== undefined && URL.canParse(text.trim(), base.href) ? new URL(text.trim(), base) : undefined;

/** The policies of an answer: those that hold and those that only report. */
export const policiesIn = ({ headers }: WebAnswer): readonly Policy[] => [
  ...policiesOf(headers.get('content-security-policy') ?? ''),
  ...policiesOf(headers.get('content-security-policy-report-only') ?? '', true),
];

const metaPolicies = (elements: readonly PageElement[]): readonly Policy[] =>
  elements
    .filter(
      ({ tag, attributes }) =>
        tag === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
    )
    .flatMap(({ attributes }) => policiesOf(attributes.get('content') ?? '', false, true));

/** Reads a page that was fetched. @throws {UnreadableError} when it is nested deeper than any page. */
export async function seePage(answer: WebAnswer): Promise<SeenPage> {
  const elements = await htmlPage(textOf(answer));
  const base = addressOf(elements.find(({ tag }) => tag === 'base')?.attributes.get('href'), answer.address);
  return {
    address: answer.address,
    answer,
    elements,
    base: base ?? answer.address,
    policies: [...policiesIn(answer), ...metaPolicies(elements)],
  };
}

/** Whether an element stands somewhere in another one. */
export function isInside(element: PageElement, outer: PageElement): boolean {
  for (let at = element.parent; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** A place in the source of a page. */
export interface SourcePlace {
  readonly where: string;
  /** From 1; absent where it stands nowhere. */
  readonly line?: number;
}

/** Where an element stands, for who looks it up in the source. */
export function placeOf({ startTag, tag, line }: PageElement): SourcePlace {
  const shown = startTag.replace(/\s+/g, ' ') || `<${tag}>`;
  return { where: shown.length > 90 ? `${shown.slice(0, 89)}…` : shown, ...(line > 0 ? { line } : {}) };
}
