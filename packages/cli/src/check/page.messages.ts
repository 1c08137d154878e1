import type { Translated } from '@draagkracht/model';
import type { Said } from './finding.js';

/** What can be said of a page as a whole. */
export const pageTexts = {
  'page-fault': (why: Translated): Said => ({
    level: 'wrong',
    what: { nl: `De pagina komt niet aan: ${why.nl}.`, en: `The page cannot be fetched: ${why.en}.` },
    remedy: {
      nl: 'Kijk of het adres klopt en of de site voor iedereen open is.',
      en: 'Check the address, and that the site is open to everybody.',
    },
  }),
  'page-status': (status: string): Said => ({
    level: 'wrong',
    what: { nl: `De pagina geeft code ${status}.`, en: `The server answers with code ${status}.` },
    remedy: {
      nl: 'Kijk of het adres klopt en of de pagina openbaar is.',
      en: 'Check the address, and that the page is public.',
    },
  }),
  'not-html': (type: string): Said => ({
    level: 'wrong',
    what: {
      nl: `Dit is geen webpagina maar ${type || 'iets zonder soort'}.`,
      en: `This is not a web page but ${type || 'something without a type'}.`,
    },
    remedy: { nl: 'Geef het adres van de pagina zelf.', en: 'Give the address of the page itself.' },
  }),
  'page-cut': (): Said => ({
    level: 'look',
    what: {
      nl: 'De pagina is heel groot. Alleen het begin is nagekeken.',
      en: 'The page is very large. Only its start was checked.',
    },
    remedy: { nl: 'Probeer het met een kleinere pagina.', en: 'Try a smaller page.' },
  }),
  'page-deep': (): Said => ({
    level: 'wrong',
    what: { nl: 'De pagina zit te diep in elkaar om na te kijken.', en: 'The page is nested too deep to be checked.' },
    remedy: { nl: 'Kijk of er tags zijn die niet worden gesloten.', en: 'Look for tags that are never closed.' },
  }),
  'no-language': (): Said => ({
    level: 'wrong',
    what: { nl: 'De pagina zegt niet in welke taal zij is.', en: 'The page does not say which language it is in.' },
    remedy: { nl: 'Zet lang="nl" op de tag html.', en: 'Put lang="nl" (or the language of the page) on the html tag.' },
  }),
  'heading-jump': (level: string, above: string): Said => ({
    level: 'look',
    what: {
      nl: `Hier staat een kop ${level}, en erboven een kop ${above}.`,
      en: `Here is a level ${level} heading, below a level ${above} heading.`,
    },
    remedy: {
      nl: 'Kies heading-level één meer dan de kop erboven.',
      en: 'Make heading-level one more than the heading above.',
    },
  }),
  'no-stylesheet': (): Said => ({
    level: 'look',
    what: {
      nl: 'De regel met draagkracht.css ontbreekt. De pagina kan springen als een onderdeel komt.',
      en: 'The line with draagkracht.css is missing. The page may jump when an element appears.',
    },
    remedy: { nl: 'Zet de regel erbij. Zie draagkracht snippet.', en: 'Add the line. See draagkracht snippet.' },
  }),
  'stylesheet-fault': (why: Translated): Said => ({
    level: 'look',
    what: { nl: `Deze stijl komt niet aan: ${why.nl}.`, en: `This style sheet cannot be fetched: ${why.en}.` },
    remedy: { nl: 'Kijk of het adres klopt.', en: 'Check the address.' },
  }),
  'csp-style': (name: string): Said => ({
    level: 'wrong',
    what: {
      nl: `Het beleid van uw site (${name}) houdt draagkracht.css tegen.`,
      en: `The policy of your site (${name}) blocks draagkracht.css.`,
    },
    remedy: { nl: `Zet de site van het bestand bij ${name}.`, en: `Add the site of the file to ${name}.` },
  }),
} as const;
