import type { MonitorComparison, MonitorView } from '@draagkracht/model';
import type { NoLens } from './lens-ground.view.js';
import type { News } from '../monitor/news.view.js';

export const nl = {
  loading: 'Even laden…',
  looking: (region: string, until: string, beside: string): string =>
    `U kijkt naar ${region}${until ? `, tot en met ${until}` : ''}${beside ? `, naast ${beside}` : ''}.`,
  change: 'Ander gebied, andere periode of vergelijking',
  period: 'Tot en met welke periode?',
  newest: 'De nieuwste cijfers',
  compare: 'Naast wie?',
  comparisons: {
    municipality: 'de gemeente eromheen',
    country: 'Nederland',
    group: 'gemeenten die erop lijken',
  } as Readonly<Record<MonitorComparison, string>>,
  order: 'Hoe wilt u kijken?',
  views: {
    result: 'Per doel',
    circle: 'Per kring van steun',
    'life-domain': 'Per levensgebied',
    law: 'Per wet',
    task: 'Per opgave',
    talk: 'Wat vraagt een gesprek?',
  } as Readonly<Record<MonitorView, string>>,
  talkHelp: 'Wat groter is dan toeval staat voorop. Daarna wat we nog niet uitzochten. Het is geen ranglijst.',
  besideOurs: 'Versie van een collega, naast de uwe. Kies er een bij Beheer.',
  open: 'Verhaal en gesprek',
  openFor: (label: string): string => `Verhaal en gesprek: ${label}`,
  page: (at: number, of: number): string => `Bladzijde ${at} van ${of}`,
  earlier: 'Vorige bladzijde',
  later: 'Volgende bladzijde',
  pages: 'Bladzijden van de monitor',
  unknown: 'Wat weten we niet?',
  chance: (looked: string, stand: string): string =>
    `U kijkt naar ${looked} cijfers. Door toeval alleen vallen er gemiddeld ${stand} op.`,
  empty: 'Er staan nog geen doelen en cijfers op uw monitor.',
  toGoals: 'Begin met een doel',
  keep: 'Bewaar deze manier van kijken',
  kept: 'Bewaard. Zo begint u de volgende keer.',
  news: {
    since: (day: string): string => `Wat is er nieuw sinds de cijfers van ${day}?`,
    none: 'Voor dit gebied is er niets veranderd.',
    read: 'Nieuwe cijfers inlezen',
    to: (first: string, last: string): string => `${first} tot en met ${last}`,
    notThere: 'staat er niet meer in',
    new: (periods: string, count: number): string =>
      count === 1 ? `Er is een cijfer bij van ${periods}` : `Er zijn cijfers bij van ${periods}`,
    newGap: (periods: string): string => `Nog geen cijfer van ${periods}`,
    revised: 'Een ander cijfer dan eerst',
    revision: (period: string, before: string, after: string): string => `${period}: eerst ${before}, nu ${after}`,
    final: 'Eerst voorlopig, nu definitief',
    gone: 'Dit cijfer was er eerst, en nu niet meer',
    columnGone: 'Staat niet meer in de nieuwste cijfers',
    regionGone: 'De nieuwste cijfers hebben dit gebied niet meer',
    rule: 'De rekenregels zeggen iets anders dan eerst',
    ruling: (before: string, after: string): string => `eerst: ${before}, nu: ${after}`,
    marks: {
      new: 'Nieuw cijfer',
      'new-gap': 'Nog geen nieuw cijfer',
      revised: 'Ander cijfer dan eerst',
      final: 'Nu definitief',
      gone: 'Cijfer verdwenen',
      'column-gone': 'Kolom verdwenen',
      'region-gone': 'Gebied verdwenen',
      rule: 'Ander oordeel dan eerst',
    } as Readonly<Record<News['kind'], string>>,
  },
  lens: {
    on: 'Kijk waar het slechter gaat dan gemiddeld',
    off: 'Terug naar het gemiddelde',
    onFor: (section: string): string => `Kijk waar het slechter gaat dan gemiddeld: ${section}`,
    offFor: (section: string): string => `Terug naar het gemiddelde: ${section}`,
    help: 'Een gemiddelde verbergt wie achterblijft. U ziet gebieden, geen groepen mensen: of cijfers per leeftijd, geslacht of herkomst verschillen, kan de monitor niet zien. Namen staan op alfabet. Het is geen ranglijst.',
    kinds: { district: 'wijken', neighbourhood: 'buurten' },
    some: (names: string, when: string): string =>
      `${names}: daar is het cijfer ${when} ongunstiger dan door toeval te verklaren is.`,
    many: (count: string, areas: string, when: string): string =>
      `In ${count} ${areas} is het cijfer ${when} ongunstiger dan door toeval te verklaren is.`,
    standing: (areas: string, names: string): string =>
      `Ook als we meetellen dat ${areas} van elkaar verschillen, vallen op: ${names}.`,
    tooMany: 'Dat zijn er te veel om er een paar te noemen. Het gemiddelde zegt hier weinig.',
    none: (areas: string, when: string): string =>
      `Bij geen van de ${areas} is het cijfer ${when} ongunstiger dan door toeval te verklaren is.`,
    judged: (count: string, areas: string): string => `Bekeken zijn ${count} ${areas}.`,
    left: (count: number): string =>
      count === 1
        ? 'Eén gebied is weggelaten: te klein, of zonder cijfer.'
        : `${count} gebieden zijn weggelaten: te klein, of zonder cijfer.`,
    average: (region: string, figure: string, when: string): string => `Gemiddeld in ${region}: ${figure} ${when}.`,
    why: {
      'no-figures': 'Er zijn geen cijfers om naar te kijken.',
      neutral: 'Bij dit cijfer is hoger of lager niet beter of slechter.',
      'no-areas': 'Deze cijfers hebben geen wijken of buurten.',
      'no-whole': 'We weten niet van hoeveel mensen deze cijfers zijn. Dan is niet te zien wat toeval is.',
      'too-few': 'Er zijn te weinig wijken of buurten om te zien wat toeval is: tien is het minste.',
    } as Readonly<Record<NoLens, string>>,
  },
  fault: 'Het apparaat liet dat niet toe. Wat u ziet, is er nog wel.',
};

/** The texts of the board. */
export type BoardMessages = typeof nl;
