import type { AttributeField } from './attribute.js';
import { contentSystems, embedRoutes } from './placement.js';

/** The code for a site. */
export const builder: readonly AttributeField[] = [
  {
    name: 'widget',
    kind: 'text',
    label: { nl: 'Begin met', en: 'Begin with' },
    help: { nl: 'Naam van een onderdeel, zoals outcome-chart.', en: 'Name of an element, such as outcome-chart.' },
  },
  {
    name: 'cms',
    kind: 'choice',
    label: { nl: 'Systeem', en: 'System' },
    help: { nl: 'Het systeem waarin de pagina staat.', en: 'The system the page is in.' },
    choices: contentSystems.map((value) => ({ value, label: { nl: value, en: value } })),
  },
  {
    name: 'route',
    kind: 'choice',
    label: { nl: 'Manier', en: 'Way' },
    help: { nl: 'Zonder keuze de beste voor het systeem.', en: 'By default the best one for the system.' },
    choices: embedRoutes.map((value) => ({ value, label: { nl: value, en: value } })),
  },
  {
    name: 'folder',
    kind: 'address',
    label: { nl: 'Map van Draagkracht', en: 'Folder of Draagkracht' },
    help: { nl: 'Zonder adres de map die deze pagina gebruikt.', en: 'By default the folder this page uses.' },
  },
  {
    name: 'release',
    kind: 'address',
    label: { nl: 'Adres van release.json', en: 'Address of release.json' },
    help: { nl: 'Zonder adres het bestand naast het script.', en: 'By default the file next to the script.' },
  },
];

/** What was found of a house style. */
export const probe: readonly AttributeField[] = [
  {
    name: 'for',
    kind: 'text',
    label: { nl: 'Kijk vanaf', en: 'Look from' },
    help: { nl: 'De id van een onderdeel op deze pagina.', en: 'The id of an element on this page.' },
  },
  {
    name: 'compact',
    kind: 'flag',
    label: { nl: 'Kleiner', en: 'Smaller' },
    help: { nl: 'Alleen de zin en wat is verbeterd.', en: 'Only the sentence and what was mended.' },
  },
];
