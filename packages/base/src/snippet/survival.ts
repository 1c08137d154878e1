import type { Translated } from '@draagkracht/model';
import { embedRoutes, type ContentSystem } from './placement.js';

/**
 * The forms in which something can be pasted on a page: the five routes, and three that ask less of a content system. `table` is the
 * element around a table, `class` a `div` or `table` with the tag as its class, `link` a link alone in its paragraph. The script
 * stands in the template of the site in all but `frame`, `oembed` and `static`, which need none.
 */
export const pastedForms = [...embedRoutes, 'table', 'class', 'link'] as const;

/** One form in which something can be pasted. */
export type PastedForm = (typeof pastedForms)[number];

/**
 * What a reader sees after a content system saved and showed it: a `chart` with its sentence, a `table` that can be read as one, a
 * `link` to the chart (or its bare address), `text` without its order, `nothing`, or the `code` itself between the sentences of the page.
 */
export type Outcome = 'chart' | 'table' | 'link' | 'text' | 'nothing' | 'code';

/** What a content system may take from what was pasted, or put into it. */
export type Loss =
  | 'element'
  | 'attributes'
  | 'data-attributes'
  | 'class'
  | 'frame'
  | 'frame-attributes'
  | 'frame-scripts'
  | 'address'
  | 'table'
  | 'caption'
  | 'headers'
  | 'picture'
  | 'notes'
  | 'paragraphs';

/** What becomes of one form in one place. */
export interface Fate {
  readonly outcome: Outcome;
  readonly losses: readonly Loss[];
}

/** A fate in one line. */
export const fate = (outcome: Outcome, ...losses: readonly Loss[]): Fate => ({ outcome, losses });

/** A plug-in of ours for a content system. */
export interface Installed {
  /** Its folder in `dist` of a release, with a page that says how. */
  readonly folder: string;
  /** Whether it puts the script on the page by itself; else the template has to. */
  readonly bringsScript: boolean;
}

/** One place in a content system where somebody may paste, as that system comes out of the box. */
export interface PastePlace {
  readonly id: string;
  readonly system: ContentSystem;
  /** What it is called in that system, and who may use it. */
  readonly name: Translated;
  /** What somebody has to install first, when there is such a thing. */
  readonly needs?: Installed;
  /** How it is known: tried in the `software` itself, worked out from its `rules`, or told by its `documentation`. */
  readonly proof: 'software' | 'rules' | 'documentation';
  /** Where that stands, with version and date. */
  readonly source: string;
  readonly fates: Readonly<Record<PastedForm, Fate>>;
  /** The form to paste here: the first that becomes a chart, with the least lost. */
  readonly best: PastedForm;
  /** What to do here, in one or two sentences. */
  readonly advice: Translated;
}

/** Each outcome in one sentence. */
export const outcomeWords: Readonly<Record<Outcome, Translated>> = {
  chart: { nl: 'De grafiek komt op de pagina.', en: 'The chart appears on the page.' },
  table: { nl: 'De tabel blijft staan. Er komt geen grafiek.', en: 'The table stays. There is no chart.' },
  link: { nl: 'Er blijft alleen een koppeling of adres over.', en: 'Only a link or an address is left.' },
  text: { nl: 'Er blijft alleen losse tekst over.', en: 'Only loose text is left.' },
  nothing: { nl: 'Er blijft niets over.', en: 'Nothing is left.' },
  code: { nl: 'De code zelf staat op de pagina. Haal die weg.', en: 'The code itself is on the page. Remove it.' },
};

/** Each loss in one sentence. */
export const lossWords: Readonly<Record<Loss, Translated>> = {
  element: { nl: 'Het element verdwijnt.', en: 'The element disappears.' },
  attributes: { nl: 'De instellingen van het element verdwijnen.', en: 'The settings of the element disappear.' },
  'data-attributes': {
    nl: 'De instellingen die met data- beginnen verdwijnen.',
    en: 'The settings that begin with data- disappear.',
  },
  class: { nl: 'De naam in class verdwijnt.', en: 'The name in class disappears.' },
  frame: { nl: 'Het frame verdwijnt.', en: 'The frame disappears.' },
  'frame-attributes': {
    nl: 'Het frame verliest instellingen. Controleer of de titel er nog staat.',
    en: 'The frame loses settings. Check that its title is still there.',
  },
  'frame-scripts': {
    nl: 'Het frame mag minder. Opslaan en downloaden werken er niet.',
    en: 'The frame is allowed less. Saving and downloading do not work in it.',
  },
  address: { nl: 'Het adres verdwijnt.', en: 'The address disappears.' },
  table: { nl: 'De tabel valt uit elkaar tot losse tekst.', en: 'The table falls apart into loose text.' },
  caption: {
    nl: 'Het bijschrift staat niet meer in de tabel.',
    en: 'The caption is no longer in the table.',
  },
  headers: { nl: 'De koppen van de tabel zijn gewone cellen.', en: 'The headings of the table are plain cells.' },
  picture: { nl: 'De tekening verdwijnt.', en: 'The picture disappears.' },
  notes: {
    nl: 'De lijst met gebeurtenissen hoort niet meer bij de grafiek.',
    en: 'The list of events no longer belongs to the chart.',
  },
  paragraphs: { nl: 'Er komen lege regels bij.', en: 'Empty lines are added.' },
};
