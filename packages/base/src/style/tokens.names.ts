import type { Translated } from '@draagkracht/model';

/** What a value is: decides how it is written in `tokens.json` and how it is shown. */
export type TokenKind = 'color' | 'length' | 'font-family' | 'font-size' | 'font-weight' | 'line-height' | 'line-style';

/** Where a group of tokens is seen. */
export type TokenGroup =
  | 'text'
  | 'heading'
  | 'link'
  | 'button'
  | 'form'
  | 'focus'
  | 'table'
  | 'message'
  | 'chart'
  | 'surface';

/** One thing an element can take from a house style. */
export interface TokenPurpose {
  /** What it is for, in words. */
  readonly title: Translated;
  readonly group: TokenGroup;
  readonly kind: TokenKind;
  /** Our public name, without the two dashes; `undefined` where nothing is to be set: what is really there is measured. */
  readonly own: string | undefined;
  /** The names of NL Design System, without the two dashes, in the order in which they are read (D§2.2). */
  readonly names: readonly string[];
  /** The private property that holds the value inside an element, or the property of CSS itself. */
  readonly reads?: string;
}

/**
 * One line for each purpose: title in Dutch | in English | our public name | the names of others | the property it is held in. A line
 * between brackets says of which group and kind the lines below it are.
 */
const list = `
  [text font-family]
  Lettertype | Font | dk-font-family | nl-paragraph-font-family basis-text-font-family-default utrecht-document-font-family utrecht-root-font-family | font-family

  [text color]
  Tekst | Text | dk-color-text | nl-paragraph-color basis-color-default-color-document utrecht-document-color utrecht-root-color | --_text

  [surface color]
  Achtergrond van de pagina | Background of the page |  | basis-color-default-bg-document utrecht-document-background-color utrecht-root-background-color | 

  [text font-size]
  Lettergrootte | Size of text | dk-font-size | nl-paragraph-font-size basis-text-font-size-md utrecht-paragraph-font-size utrecht-document-font-size | font-size

  [text line-height]
  Regelhoogte | Line height | dk-line-height | nl-paragraph-line-height basis-text-line-height-md utrecht-paragraph-line-height utrecht-document-line-height | line-height

  [text color]
  Rustige tekst | Quiet text | dk-color-text-quiet |  | --_text-quiet
  Fout bij een veld | Error at a field | dk-color-danger | nl-form-field-error-message-color basis-color-negative-color-default utrecht-form-field-error-message-color | --_danger

  [link color]
  Link | Link | dk-color-link | nl-link-color utrecht-link-color | --_link
  Link onder de muis | Link under the pointer | dk-color-link-hover | nl-link-hover-color utrecht-link-hover-color | --_link-hover

  [button color]
  Knop | Button | dk-button-primary-background-color | nl-button-primary-background-color utrecht-button-primary-action-background-color utrecht-button-background-color | --_button
  Tekst van de knop | Text of the button | dk-button-primary-color | nl-button-primary-color utrecht-button-primary-action-color utrecht-button-color | --_button-text
  Rand van de knop | Edge of the button | dk-button-primary-border-color | nl-button-primary-border-color utrecht-button-primary-action-border-color utrecht-button-border-color | --_button-border
  Knop onder de muis | Button under the pointer | dk-button-primary-hover-background-color | nl-button-primary-hover-background-color utrecht-button-primary-action-hover-background-color utrecht-button-hover-background-color | --_button-hover
  Tekst van de knop onder de muis | Text of the button under the pointer | dk-button-primary-hover-color | nl-button-primary-hover-color utrecht-button-primary-action-hover-color utrecht-button-hover-color | --_button-hover-text
  Tweede knop | Second button | dk-button-secondary-background-color | nl-button-secondary-background-color utrecht-button-secondary-action-background-color | --_second
  Tekst van de tweede knop | Text of the second button | dk-button-secondary-color | nl-button-secondary-color utrecht-button-secondary-action-color | --_second-text
  Rand van de tweede knop | Edge of the second button | dk-button-secondary-border-color | nl-button-secondary-border-color utrecht-button-secondary-action-border-color | --_second-border
  Tweede knop onder de muis | Second button under the pointer | dk-button-secondary-hover-background-color | nl-button-secondary-hover-background-color utrecht-button-secondary-action-hover-background-color | --_second-hover
  Tekst van de tweede knop onder de muis | Text of the second button under the pointer | dk-button-secondary-hover-color | nl-button-secondary-hover-color utrecht-button-secondary-action-hover-color | --_second-hover-text

  [button length]
  Ronde hoeken van knoppen | Rounding of buttons | dk-button-border-radius | nl-button-border-radius utrecht-button-border-radius | --_button-radius
  Ronde hoeken van vakken | Rounding of boxes | dk-border-radius | nl-button-border-radius utrecht-button-border-radius | --_radius

  [heading font-size]
  Grootte van koppen | Size of headings | dk-heading-font-size | nl-heading-level-3-font-size utrecht-heading-3-font-size | h3 font-size

  [heading color]
  Koppen | Headings | dk-heading-color | nl-heading-level-3-color utrecht-heading-3-color basis-heading-color | --_heading

  [heading font-family]
  Lettertype van koppen | Font of headings | dk-heading-font-family | nl-heading-level-3-font-family utrecht-heading-3-font-family basis-heading-font-family | h3 font-family

  [form color]
  Rand van een invulveld | Edge of a field | dk-border-color | basis-form-control-border-color utrecht-textbox-border-color utrecht-form-input-border-color | --_border

  [form font-weight]
  Dikte van een label | Weight of a label | dk-form-label-font-weight | nl-form-field-label-font-weight utrecht-form-label-font-weight | label font-weight

  [table color]
  Kop van een tabel | Header of a table | dk-table-header-background-color | utrecht-table-header-background-color | --_head
  Tekst in de kop van een tabel | Text in the header of a table | dk-table-header-color | utrecht-table-header-color | --_head-text
  Lijn onder een rij | Line below a row | dk-table-row-border-color | utrecht-table-row-border-block-end-color | --_row-rule
  Om en om gekleurde rijen | Every other row | dk-table-row-alternate-background-color | utrecht-table-row-alternate-even-background-color | --_even

  [table length]
  Ruimte in een cel | Room in a cell | dk-table-cell-padding-inline | utrecht-table-cell-padding-inline-start | --_cell

  [message color]
  Vlak van een mededeling | Surface of a notice | dk-alert-info-background-color | nl-alert-info-background-color utrecht-alert-info-background-color basis-color-info-bg-subtle | --_info
  Tekst van een mededeling | Text of a notice | dk-alert-info-color | nl-alert-info-color utrecht-alert-info-color basis-color-info-color-default | --_info-text
  Rand van een mededeling | Edge of a notice | dk-alert-info-border-color | nl-alert-info-border-color utrecht-alert-info-border-color basis-color-info-border-default | --_info-border
  Vlak van een melding dat iets gelukt is | Surface of a message of success | dk-alert-success-background-color | nl-alert-success-background-color utrecht-alert-ok-background-color basis-color-positive-bg-subtle | --_success
  Tekst van een melding dat iets gelukt is | Text of a message of success | dk-alert-success-color | nl-alert-success-color utrecht-alert-ok-color basis-color-positive-color-default | --_success-text
  Rand van een melding dat iets gelukt is | Edge of a message of success | dk-alert-success-border-color | nl-alert-success-border-color utrecht-alert-ok-border-color basis-color-positive-border-default | --_success-border
  Vlak van een waarschuwing | Surface of a warning | dk-alert-warning-background-color | nl-alert-warning-background-color utrecht-alert-warning-background-color basis-color-warning-bg-subtle | --_warning
  Tekst van een waarschuwing | Text of a warning | dk-alert-warning-color | nl-alert-warning-color utrecht-alert-warning-color basis-color-warning-color-default | --_warning-text
  Rand van een waarschuwing | Edge of a warning | dk-alert-warning-border-color | nl-alert-warning-border-color utrecht-alert-warning-border-color basis-color-warning-border-default | --_warning-border
  Vlak van een foutmelding | Surface of an error | dk-alert-error-background-color | nl-alert-error-background-color utrecht-alert-error-background-color basis-color-negative-bg-subtle | --_error
  Tekst van een foutmelding | Text of an error | dk-alert-error-color | nl-alert-error-color utrecht-alert-error-color basis-color-negative-color-default | --_error-text
  Rand van een foutmelding | Edge of an error | dk-alert-error-border-color | nl-alert-error-border-color utrecht-alert-error-border-color basis-color-negative-border-default | --_error-border

  [surface color]
  Vlak van een etiket | Surface of a badge | dk-data-badge-background-color | nl-data-badge-background-color utrecht-data-badge-background-color utrecht-badge-background-color | --_badge
  Tekst van een etiket | Text of a badge | dk-data-badge-color | nl-data-badge-color utrecht-data-badge-color utrecht-badge-color | --_badge-text
  Scheidingslijn | Separator | dk-separator-color | utrecht-separator-color basis-line-border-color | --_separator
  Lijn in een vak | Line in a box | dk-rule-color |  | --_rule
  Vlak van een kaart | Surface of a card | dk-surface-color |  | --_surface

  [focus color]
  Kleur van de focusrand | Colour of the focus ring | dk-focus-color | basis-focus-outline-color utrecht-focus-outline-color | --_focus

  [focus line-style]
  Soort focusrand | Style of the focus ring | dk-focus-style | basis-focus-outline-style utrecht-focus-outline-style | outline-style

  [focus length]
  Dikte van de focusrand | Width of the focus ring | dk-focus-width | basis-focus-outline-width utrecht-focus-outline-width | outline-width
  Afstand van de focusrand | Distance of the focus ring | dk-focus-offset | basis-focus-outline-offset utrecht-focus-outline-offset | outline-offset

  [chart color]
  Lijn van een grafiek | Line of a chart | dk-chart-line-color | basis-color-action-1-color-default nl-link-color utrecht-link-color | --_line
  Tweede lijn | Second line | dk-chart-series-2-color | basis-color-accent-1-color-default | 
  Derde lijn | Third line | dk-chart-series-3-color | basis-color-accent-2-color-default | 
  Vierde lijn | Fourth line | dk-chart-series-4-color | basis-color-accent-3-color-default | 
  Verbetering | Improvement | dk-color-improvement |  | --_improvement
  Zorg | Concern | dk-color-concern |  | --_concern
  Opvallend | Stands out | dk-color-neutral |  | --_neutral
`;

/**
 * Everything our elements take from a house style, in the order of the table that was measured over 44 token sets (D§2.2).
 * `tokens.json`, the theme probe and the pages about theming are made from this list; a test holds it equal to the style sheets.
 */
export const tokenPurposes: readonly TokenPurpose[] = purposesIn(list);

function purposesIn(text: string): TokenPurpose[] {
  let [group, kind] = ['text', 'color'] as [TokenGroup, TokenKind];
  return text.split('\n').flatMap((line) => {
    const [nl = '', en = '', own, names, reads] = line.split('|').map((part) => part.trim());
    const heads = /^\[(\S+) (\S+)\]$/.exec(nl);
    if (heads) [group, kind] = [heads[1] as TokenGroup, heads[2] as TokenKind];
    if (!en) return [];
    const title = { nl, en };
    const found = names ? names.split(' ') : [];
    return [{ title, group, kind, own: own || undefined, names: found, ...(reads ? { reads } : {}) }];
  });
}
