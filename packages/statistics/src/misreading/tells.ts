import type { Indicator, IndicatorTells } from '@draagkracht/model';

/** Words of a name that tell what a figure is of. They only decide which warning stands beside it, never a number. */
const words: readonly (readonly [IndicatorTells, RegExp])[] = [
  ['opinion', /tevreden|oordeel|rapportcijfer|waardering|cliëntervaring|satisf|rating/i],
  ['average', /gemiddeld|average|\bmean\b/i],
  [
    'use',
    /cli[eë]nt|voorziening|jeugd(hulp|zorg|bescherming)|uitkering|bijstand|maatwerk|gebruik|hulp bij het huishouden|begeleiding|provision|youth care|benefit|\buse of\b/i,
  ],
];

/** What a figure tells of: as its maker says, or else by its name. `undefined` when neither says. */
export function tellsOf({ tells, label }: Indicator): IndicatorTells | undefined {
  return tells ?? words.find(([, shape]) => shape.test(label.nl) || shape.test(label.en))?.[0];
}
