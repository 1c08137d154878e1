import type { Language } from '@draagkracht/model';

/** One text in a form, and what somebody opened. All of it is invented (bedacht). */
export interface GuardScenario {
  readonly text: string;
  readonly language?: Language;
  /** Somebody says that the digits are no BSN, and with this what they are. */
  readonly waived?: string;
  /** The list of what the guard cannot see stands open. */
  readonly opened?: true;
}

/** Plain data that stories and tests share. A case added here is tested at once. */
export const scenarios = {
  nothing: { text: 'De buurvrouw helpt drie keer per week, sinds 2024.' },
  name: { text: 'Haar dochter Sanne belde mevrouw Jansen.' },
  address: { text: 'Het gezin woont op Dorpsstraat 12.' },
  phone: { text: 'Bel 06-12345678 of mail s.jansen@example.org.' },
  birthDate: { text: 'Hij is geboren op 3 maart 1980.' },
  bsn: { text: 'Het nummer is 111 222 333.' },
  waived: { text: 'Het nummer is 111 222 333.', waived: 'een nummer van een machine' },
  maybe: { text: 'BSN 111222334 staat op de brief.' },
  everything: { text: 'Dhr. Bakker, geb. 12-3-1980, NL91 ABNA 0417 1643 00, 1234 AB 12, BSN 111222333.' },
  unseen: { text: 'Kees was er ook.', opened: true },
  english: { text: 'My brother Kees has number 111222333.', language: 'en' },
  englishUnseen: { text: '', language: 'en', opened: true },
} as const satisfies Readonly<Record<string, GuardScenario>>;
