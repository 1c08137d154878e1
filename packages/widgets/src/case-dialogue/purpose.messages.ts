import type { DialogueLaw, Translated } from '@draagkracht/model';

/** What a law is for, in our own words, with the article those words sum up. */
export interface Purpose {
  readonly text: Translated;
  /** Sentences to begin with when somebody says why the effect fits; each says again a part of the summary. */
  readonly grounds: readonly Translated[];
  /** The articles that are summed up. */
  readonly articles: Translated;
  /** The text of the law itself. */
  readonly address: string;
}

/**
 * What each law is for. These are summaries of ours and never the law itself: each names the articles it sums up, and where those stand.
 * Sources: Wmo 2015 art. 1.1.1 and 2.3.5(3); Jeugdwet art. 2.1 and 2.3(1); Participatiewet art. 7(1), 11(1) and 18(1); Wgs art. 1 and 3.
 */
export const purposes: Readonly<Record<DialogueLaw, Purpose>> = {
  wmo: {
    text: {
      nl: 'Mensen kunnen voor zichzelf zorgen en meedoen. Zij blijven zo lang mogelijk in hun eigen omgeving wonen.',
      en: 'People can look after themselves and take part. They go on living in their own surroundings as long as possible.',
    },
    grounds: [
      { nl: 'Zo kan de inwoner voor zichzelf zorgen.', en: 'This way the resident can look after themselves.' },
      { nl: 'Zo kan de inwoner meedoen.', en: 'This way the resident can take part.' },
    ],
    articles: { nl: 'artikel 1.1.1 en artikel 2.3.5 lid 3', en: 'article 1.1.1 and article 2.3.5 paragraph 3' },
    address: 'https://wetten.overheid.nl/BWBR0035362',
  },
  jeugdwet: {
    text: {
      nl: 'Een kind groeit gezond en veilig op. Het wordt zelfstandig en kan meedoen. De eigen kracht van kind en ouders staat voorop.',
      en: 'A child grows up healthy and safe. It becomes independent and can take part. The strength of child and parents comes first.',
    },
    grounds: [
      { nl: 'Zo groeit het kind gezond en veilig op.', en: 'This way the child grows up healthy and safe.' },
      { nl: 'Zo kan het kind meedoen.', en: 'This way the child can take part.' },
    ],
    articles: { nl: 'artikel 2.1 en artikel 2.3 lid 1', en: 'article 2.1 and article 2.3 paragraph 1' },
    address: 'https://wetten.overheid.nl/BWBR0034925',
  },
  participatiewet: {
    text: {
      nl: 'Wie te weinig geld heeft, kan de kosten betalen die echt nodig zijn. De gemeente helpt mensen aan werk. Zij kijkt naar wat iemand kan en nodig heeft.',
      en: 'Those with too little money can pay what they really need. The municipality helps people to work. It looks at what somebody can do and needs.',
    },
    grounds: [
      {
        nl: 'Zo kan de inwoner betalen wat echt nodig is.',
        en: 'This way the resident can pay what is really needed.',
      },
      { nl: 'Zo komt de inwoner dichter bij werk.', en: 'This way the resident gets closer to work.' },
    ],
    articles: {
      nl: 'artikel 7 lid 1, artikel 11 lid 1 en artikel 18 lid 1',
      en: 'article 7 paragraph 1, article 11 paragraph 1 and article 18 paragraph 1',
    },
    address: 'https://wetten.overheid.nl/BWBR0015703',
  },
  wgs: {
    text: {
      nl: 'Wie zijn schulden niet meer kan betalen, krijgt hulp bij een goede oplossing. Daar hoort ook hulp na afloop bij.',
      en: 'Those who can no longer pay their debts get help with a good solution. Help afterwards is part of it.',
    },
    grounds: [
      {
        nl: 'Zo komt er een goede oplossing voor de schulden.',
        en: 'This way there is a good solution for the debts.',
      },
    ],
    articles: { nl: 'artikel 1 en artikel 3', en: 'article 1 and article 3' },
    address: 'https://wetten.overheid.nl/BWBR0031331',
  },
};
