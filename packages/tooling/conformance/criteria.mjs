// The success criteria of WCAG 2.1 and 2.2, levels A and AA. In EN 301 549 (v3.2.1) chapter 9 a criterion of WCAG 2.1 has the same number
// with a 9 before it; those that came with 2.2 are not in it yet.

/**
 * @typedef {object} Criterion
 * @property {string} id its number in WCAG: "1.4.3"
 * @property {'A' | 'AA'} level
 * @property {'2.0' | '2.1' | '2.2'} since the first version of WCAG that has it
 * @property {string} nl its name in the authorised Dutch translation
 * @property {string} en its name
 * @property {string | undefined} en301549 its clause there
 * @property {boolean} [gone] WCAG 2.2 took it out
 */

const lines = `
1.1.1 A 2.0 Niet-tekstuele content | Non-text Content
1.2.1 A 2.0 Louter-geluid en louter-videobeeld (vooraf opgenomen) | Audio-only and Video-only (Prerecorded)
1.2.2 A 2.0 Ondertitels voor doven en slechthorenden (vooraf opgenomen) | Captions (Prerecorded)
1.2.3 A 2.0 Audiodescriptie of media-alternatief (vooraf opgenomen) | Audio Description or Media Alternative (Prerecorded)
1.2.4 AA 2.0 Ondertitels voor doven en slechthorenden (live) | Captions (Live)
1.2.5 AA 2.0 Audiodescriptie (vooraf opgenomen) | Audio Description (Prerecorded)
1.3.1 A 2.0 Info en relaties | Info and Relationships
1.3.2 A 2.0 Betekenisvolle volgorde | Meaningful Sequence
1.3.3 A 2.0 Zintuiglijke eigenschappen | Sensory Characteristics
1.3.4 AA 2.1 Weergavestand | Orientation
1.3.5 AA 2.1 Identificeer het doel van de input | Identify Input Purpose
1.4.1 A 2.0 Gebruik van kleur | Use of Color
1.4.2 A 2.0 Geluidsbediening | Audio Control
1.4.3 AA 2.0 Contrast (minimum) | Contrast (Minimum)
1.4.4 AA 2.0 Herschalen van tekst | Resize Text
1.4.5 AA 2.0 Afbeeldingen van tekst | Images of Text
1.4.10 AA 2.1 Reflow | Reflow
1.4.11 AA 2.1 Contrast van niet-tekstuele content | Non-text Contrast
1.4.12 AA 2.1 Tekstafstand | Text Spacing
1.4.13 AA 2.1 Content bij hover of focus | Content on Hover or Focus
2.1.1 A 2.0 Toetsenbord | Keyboard
2.1.2 A 2.0 Geen toetsenbordval | No Keyboard Trap
2.1.4 A 2.1 Enkel teken sneltoetsen | Character Key Shortcuts
2.2.1 A 2.0 Timing aanpasbaar | Timing Adjustable
2.2.2 A 2.0 Pauzeren, stoppen, verbergen | Pause, Stop, Hide
2.3.1 A 2.0 Drie flitsen of beneden drempelwaarde | Three Flashes or Below Threshold
2.4.1 A 2.0 Blokken omzeilen | Bypass Blocks
2.4.2 A 2.0 Paginatitel | Page Titled
2.4.3 A 2.0 Focus volgorde | Focus Order
2.4.4 A 2.0 Linkdoel (in context) | Link Purpose (In Context)
2.4.5 AA 2.0 Meerdere manieren | Multiple Ways
2.4.6 AA 2.0 Koppen en labels | Headings and Labels
2.4.7 AA 2.0 Focus zichtbaar | Focus Visible
2.4.11 AA 2.2 Focus niet bedekt (minimum) | Focus Not Obscured (Minimum)
2.5.1 A 2.1 Aanwijzergebaren | Pointer Gestures
2.5.2 A 2.1 Aanwijzerannulering | Pointer Cancellation
2.5.3 A 2.1 Label in naam | Label in Name
2.5.4 A 2.1 Bewegingsactivering | Motion Actuation
2.5.7 AA 2.2 Sleepbewegingen | Dragging Movements
2.5.8 AA 2.2 Grootte van het aanwijsgebied (minimum) | Target Size (Minimum)
3.1.1 A 2.0 Taal van de pagina | Language of Page
3.1.2 AA 2.0 Taal van onderdelen | Language of Parts
3.2.1 A 2.0 Bij focus | On Focus
3.2.2 A 2.0 Bij input | On Input
3.2.3 AA 2.0 Consistente navigatie | Consistent Navigation
3.2.4 AA 2.0 Consistente identificatie | Consistent Identification
3.2.6 A 2.2 Consistente hulp | Consistent Help
3.3.1 A 2.0 Foutidentificatie | Error Identification
3.3.2 A 2.0 Labels of instructies | Labels or Instructions
3.3.3 AA 2.0 Foutsuggestie | Error Suggestion
3.3.4 AA 2.0 Foutpreventie (wettelijk, financieel, gegevens) | Error Prevention (Legal, Financial, Data)
3.3.7 A 2.2 Overbodige invoer | Redundant Entry
3.3.8 AA 2.2 Toegankelijke authenticatie (minimum) | Accessible Authentication (Minimum)
4.1.1 A 2.0 Parsen | Parsing
4.1.2 A 2.0 Naam, rol, waarde | Name, Role, Value
4.1.3 AA 2.1 Statusberichten | Status Messages
`;

/** @param {string} line @returns {Criterion} */
function criterionOf(line) {
  const [, id = '', level, since, nl = '', en = ''] = /^(\S+) (A+) (\S+) (.+) \| (.+)$/.exec(line) ?? [];
  return {
    id,
    level: level === 'AA' ? 'AA' : 'A',
    since: since === '2.2' ? '2.2' : since === '2.1' ? '2.1' : '2.0',
    nl,
    en,
    en301549: since === '2.2' ? undefined : `9.${id}`,
    ...(id === '4.1.1' ? { gone: true } : {}),
  };
}

/** @type {readonly Criterion[]} */
export const criteria = lines.trim().split('\n').map(criterionOf);
