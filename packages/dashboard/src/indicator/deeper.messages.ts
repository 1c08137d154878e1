import type { Language } from '@draagkracht/model';

const nl = {
  map: 'Kaart van de wijken en buurten',
  noMap: 'Deze cijfers hebben geen wijken of buurten in dit gebied.',
  noShapes: 'Een kaart met vormen is er niet op deze pagina. De lijst staat er wel.',
  funnel: 'Vergelijk eerlijk met andere gemeenten',
  loading: 'Even laden…',
  unreachable: 'Dit deel kon niet worden opgehaald. Kijk of u internet heeft.',
  noMunicipality: 'Alleen een gemeente kan met gemeenten worden vergeleken.',
  noWhole:
    'We weten niet van hoeveel mensen deze cijfers zijn. Dan is niet te zien wat toeval is, en vergelijken we niet.',
  noPeriod: 'Er is geen periode waarin voor deze gemeente beide cijfers bekend zijn.',
  worked: 'De aantallen zijn teruggerekend uit afgeronde cijfers. Ze kunnen er een beetje naast zitten.',
};

const en: typeof nl = {
  map: 'Map of the districts and neighbourhoods',
  noMap: 'These figures have no districts or neighbourhoods in this area.',
  noShapes: 'There is no map with shapes on this page. The list is there.',
  funnel: 'Compare fairly with other municipalities',
  loading: 'Loading…',
  unreachable: 'This part could not be fetched. See whether you are online.',
  noMunicipality: 'Only a municipality can be compared with municipalities.',
  noWhole:
    'It is not known of how many people these figures are. Then nobody can see what is chance, and nothing is compared.',
  noPeriod: 'There is no period in which both figures are known for this municipality.',
  worked: 'The numbers were worked back from rounded figures. They may be a little off.',
};

/** The texts of the map and of the fair comparison. */
export const deeperMessages = (language: Language): typeof nl => (language === 'nl' ? nl : en);
