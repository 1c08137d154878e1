import type { Stretch } from './text-sentences.js';

/** Forms of "worden", which make a sentence passive when a participle goes with them. */
const become = /(?<![\p{L}-])(?:wordt|worden|werd|werden)(?![\p{L}-])/giu;
/** Forms of "zijn" do so with these participles; with others they tell of the past of somebody who acts. */
const been =
  /(?<![\p{L}-])(?:is|zijn|was|waren)(?![\p{L}-])[^,;.:]{0,80}?(?<![\p{L}-])(?:besloten|vastgesteld|bepaald|afgesproken|geconstateerd|geregeld|toegekend|afgewezen|ingezet|opgesteld|uitgevoerd|aangevraagd|onderzocht|beoordeeld)(?!\p{L})/giu;

const prefixes = 'aan|achter|af|bij|door|in|mee|na|om|onder|op|over|plaats|samen|tegen|toe|uit|vast|voor|weg';
const participle = new RegExp(
  `(?<![\\p{L}-])(?:(?:${prefixes})?ge\\p{L}{2,}(?:d|t|en)|(?:${prefixes})?(?:be|ver|ont|her)\\p{L}{2,}(?:d|t|en))(?![\\p{L}-])`,
  'giu',
);
/** Words of that shape that are nouns, adjectives or other verbs. */
const noParticiple =
  /^(?:ge(?:ld|duld|bied|bieden|zond|zonde|bouwen|vallen|sprekken|sprek|meenten|zinnen|woonten|rechten|luiden|heugen|volgen|bruiken|leden|lden|loven|voelens|steld|beurtenissen|beuren|woon|heimen)|be(?:leid|eld|elden|stand|standen|richt|richten|drijven|stuurders|langen|sluit|sluiten|roepen|winden|geleiden|spreken|talen|taalt|geleidt|oordelen|palen|noemen|houden|houdt|kend|groot)|ver(?:band|banden|stand|keert|diensten|diend|schillend|slagen|halen|wacht|wachten|krijgt|krijgen|telt|tellen|andert|anderen|trouwen|trekt|trekken|zoek|loopt|lopen|geet|geten|slaat|zet|zetten)|ont(?:vangt|vangen|wikkelen|wikkelt|staat|staan|dekt|breekt)|her(?:kent|kennen|haalt|halen))$/iu;
const isNoun = /(?:ingen|heden|teiten|ers|enis|enissen)$/u;

/** "door de buurvrouw", "door ons": somebody is named who does it. "door middel van" names nobody. */
const actor =
  /(?<![\p{L}-])door (?!middel|het feit|dat|te|die maatregel|deze maatregel)(?:(?:de|het|een|onze?|uw|hun|haar|zijn|mijn|deze|dit|twee|drie|alle) )?\p{L}/iu;

const hasParticiple = (clause: string): boolean =>
  [...clause.matchAll(participle)].some(([word]) => !noParticiple.test(word) && !isNoun.test(word));

/** The clause around a place: what stands between commas and the like. */
function clauseAround(sentence: string, at: number): string {
  const before = sentence.slice(0, at).search(/[^,;:]*$/);
  const after = sentence.slice(at).search(/[,;:]/);
  return sentence.slice(before, after < 0 ? undefined : at + after);
}

/**
 * Where a Dutch sentence is passive without saying who acts: the form of "worden" or "zijn", with places in the sentence. A rule of thumb:
 * it looks at forms, not at meaning.
 */
export function passivesIn(sentence: string): Stretch[] {
  const worden = [...sentence.matchAll(become)].filter(({ index }) => hasParticiple(clauseAround(sentence, index)));
  const zijn = [...sentence.matchAll(been)];
  return [...worden, ...zijn]
    .filter(({ index }) => !actor.test(clauseAround(sentence, index)))
    .map(({ 0: found, index }) => ({ from: index, to: index + (found.match(/^\p{L}+/u)?.[0].length ?? 0) }))
    .sort((a, b) => a.from - b.from);
}
