import type { Language, PrivacyKind } from '@draagkracht/model';

/** Every text of the guard. A sentence says what was noticed and what to do; none of them claims to be sure. */
export interface GuardMessages {
  readonly kinds: Readonly<Record<PrivacyKind, string>>;
  readonly notBsn: string;
  readonly reason: string;
  readonly reasonHelp: string;
  readonly reasonMissing: string;
  /** Opens what stands folded behind the sentence under a form. */
  readonly more: string;
  /** Stands above the list of what the guard cannot see. */
  readonly unseen: string;
  readonly unreachable: string;
}

const nl: GuardMessages = {
  kinds: {
    bsn: 'Dit lijkt op een burgerservicenummer (BSN). Haal het weg. Met een BSN kunt u niet bewaren.',
    'maybe-bsn':
      'Staat hier een burgerservicenummer (BSN)? Haal het dan weg. Is het een datum of iets anders? Dan is het goed.',
    email: 'Dit lijkt op een e-mailadres. Haal het weg als het van een persoon is.',
    phone: 'Dit lijkt op een telefoonnummer. Haal het weg als het van een persoon is.',
    iban: 'Dit lijkt op een rekeningnummer. Haal het weg.',
    address: 'Dit lijkt op een adres. Noem liever de buurt.',
    name: 'Dit lijkt op een naam. Schrijf liever een rol, zoals “een buurvrouw”.',
    'birth-date': 'Dit lijkt op een geboortedatum. Schrijf liever ongeveer hoe oud iemand is.',
  },
  notBsn: 'Dit is geen BSN',
  reason: 'Wat is het dan?',
  reasonHelp: 'Bijvoorbeeld: het nummer van een zaak. Dit antwoord bewaren wij niet.',
  reasonMissing: 'Vul in wat dit nummer is, of haal het nummer weg.',
  more: 'Meer hierover',
  unseen: 'Wat ziet de controle op namen en nummers niet?',
  unreachable: 'De lijst kon niet worden opgehaald. Kijk of u internet heeft. Sluit en open dit dan opnieuw.',
};

const en: GuardMessages = {
  kinds: {
    bsn: 'This looks like a citizen service number (BSN). Take it out. You cannot save a BSN.',
    'maybe-bsn':
      'Is this a citizen service number (BSN)? Then take it out. Is it a date or something else? Then it is fine.',
    email: 'This looks like an e-mail address. Take it out if it belongs to a person.',
    phone: 'This looks like a telephone number. Take it out if it belongs to a person.',
    iban: 'This looks like a bank account number. Take it out.',
    address: 'This looks like an address. Name the neighbourhood instead.',
    name: 'This looks like a name. Write a role instead, such as “a neighbour”.',
    'birth-date': 'This looks like a date of birth. Write roughly how old somebody is instead.',
  },
  notBsn: 'This is not a BSN',
  reason: 'What is it?',
  reasonHelp: 'For example: the number of a case. We do not keep this answer.',
  reasonMissing: 'Fill in what this number is, or take the number out.',
  more: 'More about this',
  unseen: 'What does the check on names and numbers not see?',
  unreachable: 'The list could not be fetched. See whether you have internet. Then close and open this again.',
};

/** The guard's texts per language. */
export const guardMessages: Readonly<Record<Language, GuardMessages>> = { nl, en };
