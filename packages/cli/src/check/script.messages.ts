import type { Translated } from '@draagkracht/model';
import type { Said } from './finding.js';

/** What can be said of the lines that load our code. */
export const scriptTexts = {
  'no-script': (): Said => ({
    level: 'wrong',
    what: {
      nl: 'Er staat een onderdeel op de pagina, en geen script van Draagkracht.',
      en: 'There is an element on the page, but no script of Draagkracht.',
    },
    remedy: {
      nl: 'Zet de regel met het script in het sjabloon. Zie draagkracht snippet.',
      en: 'Put the line with the script in the template. See draagkracht snippet.',
    },
  }),
  'table-only': (): Said => ({
    level: 'look',
    what: {
      nl: 'Zonder script blijft het bij de zin en de tabel.',
      en: 'Without script there is only the sentence and the table.',
    },
    remedy: {
      nl: 'Dat mag. Wilt u ook de grafiek? Zet dan de regel met het script erbij.',
      en: 'That is fine. Do you want the chart too? Then add the line with the script.',
    },
  }),
  'script-fault': (why: Translated): Said => ({
    level: 'wrong',
    what: { nl: `Het script komt niet aan: ${why.nl}.`, en: `The script cannot be fetched: ${why.en}.` },
    remedy: {
      nl: 'Kijk of de map op de server staat en of het adres klopt.',
      en: 'Check that the folder is on the server and that the address is right.',
    },
  }),
  'script-type': (type: string): Said => ({
    level: 'wrong',
    what: {
      nl: `De server noemt het script ${type || 'niets'}. Een browser weigert het dan.`,
      en: `The server sends the script as ${type || 'nothing'}. A browser refuses that.`,
    },
    remedy: {
      nl: 'Laat de server text/javascript sturen voor bestanden op .js.',
      en: 'Have the server send text/javascript for files ending in .js.',
    },
  }),
  'not-module': (): Said => ({
    level: 'wrong',
    what: {
      nl: 'Bij draagkracht.js ontbreekt type="module". Zo werkt het niet.',
      en: 'draagkracht.js lacks type="module". It does not work without it.',
    },
    remedy: {
      nl: 'Zet type="module" erbij, of gebruik draagkracht.iife.js.',
      en: 'Add type="module", or use draagkracht.iife.js.',
    },
  }),
  'cookie-tool': (): Said => ({
    level: 'wrong',
    what: {
      nl: 'Een cookieprogramma houdt dit script tegen tot iemand ja zegt.',
      en: 'A cookie tool blocks this script until somebody agrees.',
    },
    remedy: {
      nl: 'Zet het script bij “noodzakelijk”. Bij het laden bewaart het niets.',
      en: 'Put the script under “necessary”. It stores nothing when it loads.',
    },
  }),
  'csp-script': (name: string): Said => ({
    level: 'wrong',
    what: {
      nl: `Het beleid van uw site (${name}) houdt het script tegen.`,
      en: `The policy of your site (${name}) blocks the script.`,
    },
    remedy: {
      nl: `Zet de site van het script bij ${name}, of geef de tag de nonce van de pagina.`,
      en: `Add the site of the script to ${name}, or give the tag the page’s nonce.`,
    },
  }),
  'csp-script-report': (name: string): Said => ({
    level: 'look',
    what: {
      nl: `Een beleid dat alleen meldt (${name}) zou het script tegenhouden.`,
      en: `A report-only policy (${name}) would block the script.`,
    },
    remedy: { nl: 'Pas het aan voordat het echt gaat gelden.', en: 'Change it before it is enforced.' },
  }),
  'csp-sandbox': (): Said => ({
    level: 'wrong',
    what: {
      nl: 'Het beleid van uw site (sandbox) houdt elk script tegen.',
      en: 'The policy of your site (sandbox) blocks every script.',
    },
    remedy: { nl: 'Zet allow-scripts achter sandbox.', en: 'Add allow-scripts to sandbox.' },
  }),
  'csp-trusted-types': (missing: string): Said => ({
    level: 'wrong',
    what: {
      nl: `Uw site vraagt om Trusted Types, en dit ontbreekt: ${missing}.`,
      en: `Your site requires Trusted Types, and this is missing: ${missing}.`,
    },
    remedy: {
      nl: "Schrijf: trusted-types lit-html draagkracht 'allow-duplicates'.",
      en: "Write: trusted-types lit-html draagkracht 'allow-duplicates'.",
    },
  }),
  'integrity-differs': (): Said => ({
    level: 'wrong',
    what: {
      nl: 'Het controlegetal (integrity) hoort niet bij dit bestand. De browser weigert het script.',
      en: 'The integrity hash does not match this file. The browser refuses the script.',
    },
    remedy: {
      nl: 'Neem de regel die bij deze versie hoort. Zie draagkracht snippet.',
      en: 'Use the line that belongs to this version. See draagkracht snippet.',
    },
  }),
  'no-integrity': (): Said => ({
    level: 'look',
    what: { nl: 'De regel heeft geen controlegetal (integrity).', en: 'The line has no integrity hash.' },
    remedy: {
      nl: 'Neem de regel uit draagkracht snippet. Dan ziet de browser elke verandering.',
      en: 'Use the line from draagkracht snippet. Then the browser notices every change.',
    },
  }),
  'no-crossorigin': (): Said => ({
    level: 'wrong',
    what: {
      nl: 'Het script staat op een andere site en mist crossorigin. De browser kan het niet nakijken.',
      en: 'The script is on another site and lacks crossorigin. The browser cannot check it.',
    },
    remedy: { nl: 'Zet crossorigin in de regel van het script.', en: 'Add crossorigin to the line of the script.' },
  }),
  'no-cors': (): Said => ({
    level: 'wrong',
    what: {
      nl: 'De andere site geeft het script niet vrij (Access-Control-Allow-Origin).',
      en: 'The other site does not allow this site to use the script (Access-Control-Allow-Origin).',
    },
    remedy: {
      nl: 'Laat die site de header meesturen, of zet de map op uw eigen site.',
      en: 'Have that site send the header, or put the folder on your own site.',
    },
  }),
  mixed: (): Said => ({
    level: 'wrong',
    what: {
      nl: 'De pagina is veilig (https) en het script niet (http).',
      en: 'The page is secure (https) and the script is not (http).',
    },
    remedy: { nl: 'Schrijf het adres met https.', en: 'Use https in the address.' },
  }),
  'file-differs': (version: string): Said => ({
    level: 'wrong',
    what: {
      nl: `Dit bestand is anders dan in versie ${version}.`,
      en: `This file differs from the one in version ${version}.`,
    },
    remedy: {
      nl: 'Zet de hele map van die versie opnieuw op de server.',
      en: 'Upload the whole folder of that version again.',
    },
  }),
  'no-version': (): Said => ({
    level: 'look',
    what: {
      nl: 'In het adres van het script staat geen versie.',
      en: 'The address of the script has no version in it.',
    },
    remedy: {
      nl: 'Geef elke versie een eigen map. Dan kunt u ook terug.',
      en: 'Give each version its own folder. Then you can also go back.',
    },
  }),
  'unknown-version': (): Said => ({
    level: 'look',
    what: {
      nl: 'Naast het script ligt geen release.json. De versie is niet bekend.',
      en: 'There is no release.json next to the script. The version is unknown.',
    },
    remedy: { nl: 'Zet de hele map op de server.', en: 'Put the whole folder on the server.' },
  }),
  'two-versions': (versions: string): Said => ({
    level: 'look',
    what: {
      nl: `Er zijn verschillende versies op deze pagina: ${versions}.`,
      en: `There are different versions on this page: ${versions}.`,
    },
    remedy: { nl: 'Het werkt. Houd er één over als dat kan.', en: 'It works. Keep just one if you can.' },
  }),
  'cache-short': (): Said => ({
    level: 'look',
    what: {
      nl: 'Het adres heeft een versie, maar de browser mag het script niet lang houden.',
      en: 'The address has a version, but the browser may cache the script only briefly.',
    },
    remedy: {
      nl: 'Stuur mee: Cache-Control: public, max-age=31536000, immutable.',
      en: 'Send: Cache-Control: public, max-age=31536000, immutable.',
    },
  }),
  'cache-stale': (): Said => ({
    level: 'look',
    what: {
      nl: 'Het adres heeft geen versie, en de browser houdt het script lang.',
      en: 'The address has no version, and the browser caches the script for a long time.',
    },
    remedy: {
      nl: 'Na een update zien lezers de oude versie. Stuur mee: Cache-Control: no-cache.',
      en: 'After an update readers still get the old version. Send: Cache-Control: no-cache.',
    },
  }),
} as const;
