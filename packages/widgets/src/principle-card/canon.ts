import type { Translated } from '@draagkracht/model';

/** One of the four principles of the slides "Naar een dragende samenleving": what it says and what it asks of people. */
export interface Principle {
  readonly number: 1 | 2 | 3 | 4;
  /** The principle itself; the Dutch words are fixed. */
  readonly core: Translated;
  /** The behaviour it asks, in short sentences. */
  readonly behaviour: Translated;
  /** A line in its own language, with whom it is attributed to: who first said it is uncertain, and we say so. */
  readonly quote?: { readonly text: string; readonly lang: string; readonly by: Translated };
  /** An invented example of what a team could make of it; always shown with the word that says so. */
  readonly example: Readonly<Record<'ownWords' | 'example' | 'agreement' | 'ownerRole', Translated>>;
}

/** The canon: four principles, in the order of the source. Do not paraphrase them away: this is what the product is about. */
export const principles: readonly [Principle, Principle, Principle, Principle] = [
  {
    number: 1,
    core: { nl: 'Leer denken en doen vanuit nabijheid', en: 'Learn to think and act from close by' },
    behaviour: {
      nl: 'Zie samenspel als een leerproces van netwerken bouwen. Help ‘uitvinders’ mensen te ontmoeten die zij nog niet kennen.',
      en: 'See interplay as a learning process of network building. Help ‘inventors’ meet people they do not know yet.',
    },
    example: {
      ownWords: { nl: 'Eerst langsgaan, dan pas een formulier.', en: 'First drop by, only then a form.' },
      example: {
        nl: 'Een bewoner repareert fietsen in zijn schuur. Wij brachten hem in contact met het jongerenwerk.',
        en: 'A resident repairs bicycles in his shed. We brought him together with the youth workers.',
      },
      agreement: {
        nl: 'Wij gaan elke week met één ‘uitvinder’ op bezoek bij iemand die hij nog niet kent.',
        en: 'Every week we take one ‘inventor’ to meet somebody new.',
      },
      ownerRole: { nl: 'wijkteam', en: 'neighbourhood team' },
    },
  },
  {
    number: 2,
    core: { nl: 'Leer onzeker weten benutten', en: 'Learn to make use of uncertain knowledge' },
    behaviour: {
      nl: 'Verwacht gedoe. Maak er vruchtbare kennis van. De praktijk brengt kennis voort: zij is niet alleen de plek waar je theorie toepast.',
      en: 'Expect trouble. Turn it into fruitful knowledge. Practice produces knowledge; it is not only where theory is applied.',
    },
    example: {
      ownWords: { nl: 'Als het schuurt, leren wij iets.', en: 'When there is friction, we learn something.' },
      example: {
        nl: 'Het buurtdiner liep anders dan gedacht. Toen bleek dat niemand om eten had gevraagd, wel om gezelschap.',
        en: 'The neighbourhood dinner went differently than planned. It turned out nobody had asked for food, but for company.',
      },
      agreement: {
        nl: 'Wij schrijven elke vrijdag één ding op dat anders liep, en wat wij ervan leerden.',
        en: 'Every Friday we write down one thing that went differently, and what we learned.',
      },
      ownerRole: { nl: 'opbouwwerker', en: 'community worker' },
    },
  },
  {
    number: 3,
    core: { nl: 'Van onderaf wordt het proces ingevuld', en: 'The process is filled in from below' },
    behaviour: {
      nl: 'De inhoud komt van onderaf. Van bovenaf komt wat dat mogelijk maakt en steunt.',
      en: 'The content comes bottom-up. What facilitates and supports it comes top-down.',
    },
    example: {
      ownWords: { nl: 'Bewoners bepalen wat. Wij zorgen dat het kan.', en: 'Residents decide what. We make it possible.' },
      example: {
        nl: 'Bewoners wilden een bankje, geen plan voor de openbare ruimte. Het stond er in twee weken.',
        en: 'Residents wanted a bench, not a plan for the public space. It was there in two weeks.',
      },
      agreement: {
        nl: 'Bij elk verzoek uit de buurt vragen wij eerst: wat hebben jullie van ons nodig?',
        en: 'With every request from the neighbourhood we first ask: what do you need from us?',
      },
      ownerRole: { nl: 'gebiedsmanager', en: 'area manager' },
    },
  },
  {
    number: 4,
    core: { nl: 'MET-modus', en: 'WITH mode' },
    behaviour: {
      nl: 'Praat niet óver mensen, maar mét hen. Doorbreek de scheiding tussen wie het weet en wie het niet weet.',
      en: 'Do not talk about people, but with them. Break the split between those who know and those who do not.',
    },
    // The slide was not at hand: this is the line that goes round under his name. Authorship is uncertain.
    quote: {
      text: 'Whatever you do for me but without me, you do against me.',
      lang: 'en',
      by: { nl: 'toegeschreven aan Gandhi', en: 'attributed to Gandhi' },
    },
    example: {
      ownWords: { nl: 'Geen overleg over iemand zonder die iemand.', en: 'No meeting about somebody without that somebody.' },
      example: {
        nl: 'Bij het gesprek over een gezin zat de moeder aan tafel. Zij maakte de agenda.',
        en: 'When we spoke about a family the mother was at the table. She made the agenda.',
      },
      agreement: {
        nl: 'Bij elk overleg over een inwoner nodigen wij die inwoner uit.',
        en: 'We invite the resident to every meeting about that resident.',
      },
      ownerRole: { nl: 'consulent', en: 'case officer' },
    },
  },
];

/** The principle of a number; the first for anything that is none. */
export const principleOf = (number: unknown): Principle => principles.find((one) => one.number === number) ?? principles[0];
