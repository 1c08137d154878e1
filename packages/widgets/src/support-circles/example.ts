import { daysAfter, type Language, type SupportCircles, type SupportPerson, type Translated } from '@draagkracht/model';

type Told = Omit<SupportPerson, 'key' | 'roleLabel'> & { readonly role: Translated };

const told: readonly Told[] = [
  {
    role: { nl: 'partner', en: 'partner' },
    circle: '1',
    contact: 'day',
    direction: 'both',
    help: ['practical', 'company', 'transport', 'care'],
    load: 'too-heavy',
    backup: 'no',
    wish: 'same',
  },
  {
    role: { nl: 'dochter', en: 'daughter' },
    circle: '2',
    contact: 'week',
    direction: 'gets',
    help: ['arranging', 'money'],
    load: 'sometimes-heavy',
    wish: 'more',
  },
  {
    role: { nl: 'vriend van vroeger', en: 'old friend' },
    circle: '2',
    contact: 'less',
    direction: 'both',
    help: ['listening'],
    load: 'fine',
    wish: 'more',
  },
  {
    role: { nl: 'buurvrouw', en: 'neighbour' },
    circle: '3',
    contact: 'week',
    direction: 'gives',
    help: ['company'],
    load: 'fine',
    wish: 'same',
  },
  {
    role: { nl: 'maatje', en: 'buddy' },
    circle: '4',
    contact: 'month',
    direction: 'gets',
    help: ['company'],
    load: 'fine',
    backup: 'yes',
    wish: 'same',
  },
  {
    role: { nl: 'wijkverpleging', en: 'district nurse' },
    circle: '5',
    contact: 'week',
    direction: 'gets',
    help: ['care'],
    load: 'fine',
    backup: 'yes',
    wish: 'same',
  },
];

/** Invented circles, always shown with the word that says so: a whole day in them, and one step. `today` is an ISO day. */
export const exampleCircles = (language: Language, today: string): SupportCircles => ({
  moment: 'now',
  nowId: '',
  snapshotDate: today,
  change: '',
  people: told.map(({ role, ...person }, at) => ({ ...person, key: `p${at + 1}`, roleLabel: role[language] })),
  ownContribution: language === 'nl' ? 'Ik pas op de hond van de buren' : 'I mind the neighbours’ dog',
  nextWhat: language === 'nl' ? 'Vriend van vroeger bellen' : 'Ring my old friend',
  nextWho: language === 'nl' ? 'ik zelf' : 'myself',
  nextOn: daysAfter(today, 14),
});
