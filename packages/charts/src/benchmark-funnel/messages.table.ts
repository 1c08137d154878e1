import type { Language } from '@draagkracht/model';

/** Heads of the table of a comparison. */
export interface FunnelTableMessages {
  readonly area: string;
  readonly count: string;
  readonly of: string;
  readonly figure: string;
  readonly place: string;
  readonly group: string;
  readonly notCompared: string;
  readonly left: Readonly<Record<'small' | 'impossible', string>>;
}

/** The texts of the table, per language. They come with the table. */
export const funnelTableMessages: Readonly<Record<Language, FunnelTableMessages>> = {
  nl: {
    area: 'Gebied',
    count: 'Aantal',
    of: 'Van',
    figure: 'Cijfer',
    place: 'Plaats',
    group: 'Klasse',
    notCompared: 'niet vergeleken',
    left: { small: 'minder dan 10 mensen', impossible: 'cijfers kloppen niet' },
  },
  en: {
    area: 'Area',
    count: 'Number',
    of: 'Of',
    figure: 'Figure',
    place: 'Place',
    group: 'Class',
    notCompared: 'not compared',
    left: { small: 'fewer than 10 people', impossible: 'figures cannot be right' },
  },
};
