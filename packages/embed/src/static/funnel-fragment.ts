import type { Language } from '@draagkracht/model';
import { staticFunnel, staticStyles, type Comparison, type StaticFunnelWishes } from '@draagkracht/charts/static.js';
import { blockOf, given, textsIn } from './block.js';
import type { ChartFragment } from './chart-fragment.js';
import { markupOf } from './markup.js';
import { asImage, pictureOf } from './picture.js';

/** What is to be made of a comparison; what is left out is as on the element. */
export interface FunnelRequest extends Partial<StaticFunnelWishes> {
  readonly comparison: Comparison;
  readonly language: Language;
}

/** As the element has it. */
const usual: StaticFunnelWishes = {
  own: '',
  kind: 'rate',
  per: 1000,
  centre: 'all',
  overdispersion: 'auto',
  levels: 'both',
  smallNumberPolicy: '',
  labelOutside: false,
  level: 3,
};

/** A word, unless it is the one that holds anyway. */
const unless = (usually: string, word: string | undefined): string | undefined => (word === usually ? undefined : word);

/** The own area as the element finds it where only the cells are left: by name, unless two areas have that name. */
function ownIn({ units }: Comparison, own: string): string {
  const label = units.find(({ code }) => code === own)?.label ?? own;
  return units.filter((unit) => unit.label === label).length > 1 ? own : label;
}

/** What is written on the tag, so that the element that comes judges as this block does. */
function attributesOf({ comparison, language, level, ...wishes }: FunnelRequest): Record<string, string> {
  const { period, indicator } = comparison;
  const { own = '', kind, per, centre, overdispersion, levels, smallNumberPolicy, labelOutside } = wishes;
  const { direction } = indicator;
  return given({
    lang: language,
    'heading-level': level === undefined ? undefined : String(level),
    own: ownIn(comparison, own),
    period,
    kind: unless('rate', kind),
    per: per === undefined || per === usual.per || kind === 'proportion' ? undefined : String(per),
    centre: unless('all', centre),
    overdispersion: unless('auto', overdispersion),
    levels: unless('both', levels),
    better: unless('neutral', direction),
    'label-outside': labelOutside ? 'true' : undefined,
    'small-number-policy': smallNumberPolicy,
  });
}

/**
 * Makes a fair comparison without a page, by the templates of the element. No script, no `style`, and every text escaped.
 */
export async function funnelFragment(request: FunnelRequest): Promise<ChartFragment> {
  const { comparison, language, ...asked } = request;
  await textsIn(language);
  const made = staticFunnel(comparison, { ...usual, ...asked }, language);
  const styles = `${staticStyles.chart}\n${staticStyles.funnel}`;
  const markup = asImage(markupOf(made.figure), made.label);
  return {
    html: blockOf('dk-benchmark-funnel', attributesOf(request), markup, styles),
    svg: pictureOf(made, styles, language),
    sentence: made.words.sentence,
  };
}
