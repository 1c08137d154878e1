import type { InputMessages } from './messages.js';

/** Input of charts, in Dutch. */
export const nl: InputMessages = {
  loading: 'De cijfers worden geladen.',
  noReader:
    'Deze pagina kan geen bestanden lezen. Zet een tabel in het element, of gebruik het script van Draagkracht.',
  source: {
    'not-found': (src) => `Het bestand ${src} is niet gevonden. Kijk of het adres klopt.`,
    forbidden: (src) => `Het bestand ${src} mag hier niet gelezen worden. Vraag de beheerder van de site om toegang.`,
    server: (src) => `De server gaf ${src} niet door. Probeer het later nog eens.`,
    offline: (src) => `Het bestand ${src} is nu niet te bereiken. Kijk of er verbinding is.`,
    'other-origin': (src) =>
      `Het bestand ${src} staat op een andere site, en die geeft het niet vrij. Zet het bestand op uw eigen site.`,
    html: (src) => `Op ${src} staat een webpagina en geen bestand met cijfers.`,
    'not-a-table': (src) => `In ${src} staat geen tabel die wij kunnen lezen. Gebruik CSV of JSON-stat.`,
    empty: (src) => `Het bestand ${src} is leeg.`,
    'no-such-indicator': (names) => `Dit cijfer staat niet in het bestand. Wel aanwezig: ${names}.`,
    'no-such-region': (code) => `Het gebied ${code} staat niet in het bestand.`,
    'choose-indicator': (names) => `Het bestand heeft meer cijfers. Noem er één bij indicator, bijvoorbeeld ${names}.`,
    'choose-region': (names) => `Het bestand heeft meer gebieden. Noem er één bij region, bijvoorbeeld ${names}.`,
    'mixed-periods': (detail) =>
      `In het bestand staan jaren en andere periodes door elkaar (${detail}). Maak er twee bestanden van.`,
    'duplicate-regions': (code) => `Het gebied ${code} staat twee keer in het bestand. Haal er één weg.`,
  },
  table: {
    'merged-cells': (where) =>
      `De tabel heeft samengevoegde cellen (${where}). Daardoor is niet zeker welk cijfer bij welke periode hoort. Splits de cellen.`,
    'no-rows': () => 'De tabel heeft geen rijen met cijfers.',
    'one-column': () => 'De tabel heeft maar één kolom. Zet de periodes links en de cijfers ernaast.',
    'no-periods': (where) => `De eerste kolom heeft geen periodes (${where}). Zet daar jaren of kwartalen, zoals 2024.`,
    'no-figures': (where) => `In de tabel staat tekst waar een cijfer hoort (${where}).`,
    'duplicate-periods': (where) => `Een periode staat twee keer in de tabel (${where}). Haal er één weg.`,
    'mixed-periods': (where) =>
      `In de tabel staan jaren en andere periodes door elkaar (${where}). Maak er twee tabellen van.`,
    'mixed-units': (where) => `De kolommen hebben niet dezelfde eenheid (${where}). Maak er twee tabellen van.`,
  },
};
