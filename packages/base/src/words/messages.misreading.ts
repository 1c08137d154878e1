import type { MisreadingId, Translated } from '@draagkracht/model';

// Fetched when a figure has been drawn and a misreading lies in wait.

/** The one fixed sentence against each misreading (D§7.6). They are printed word for word, and changed nowhere else. */
export const misreadingSentences: Readonly<Record<MisreadingId, Translated>> = {
  'two-points': {
    nl: 'Twee cijfers zijn nog geen trend. Pas bij zes of meer cijfers is een lijn te zien.',
    en: 'Two figures are no trend yet. Only with six or more figures can a line be seen.',
  },
  'colour-is-cause': {
    nl: 'Een kleur of teken zegt dat er iets veranderde. Het zegt niet waardoor.',
    en: 'A colour or sign says that something changed. It does not say why.',
  },
  'use-is-need': {
    nl: 'Gebruik is iets anders dan behoefte. Wie hulp nodig heeft en niet krijgt, telt hier niet mee.',
    en: 'Use is not the same as need. Whoever needs help and gets none is not counted here.',
  },
  'less-use-is-success': {
    nl: 'Minder gebruik is niet vanzelf goed nieuws. Kijk ook naar wachttijden en drempels.',
    en: 'Less use is not good news by itself. Look at waiting times and thresholds as well.',
  },
  'model-is-measurement': {
    nl: 'Dit cijfer is geschat met een model. Het is niet gemeten, en uw eigen aanpak is er niet in te zien.',
    en: 'This figure was estimated with a model. It was not measured, and does not show what your own approach did.',
  },
  'few-people': {
    nl: 'Dit percentage gaat over weinig mensen. Eén persoon meer of minder maakt al veel uit.',
    en: 'This percentage is about few people. One person more or less already makes much difference.',
  },
  'provisional-is-final': {
    nl: 'Dit cijfer is voorlopig. Het kan nog veranderen.',
    en: 'This figure is provisional. It may still change.',
  },
  'break-is-change': {
    nl: 'De manier van meten is veranderd. Een sprong op dat punt zegt niets over de inwoners.',
    en: 'The way of measuring has changed. A jump at that point says nothing about the residents.',
  },
  'rank-is-quality': {
    nl: 'Hoger of lager dan een ander gebied is niet vanzelf beter of slechter. De inwoners verschillen.',
    en: 'Higher or lower than another area is not better or worse by itself. The residents differ.',
  },
  'after-is-because': {
    nl: 'Iets dat ná een maatregel gebeurt, gebeurt nog niet door die maatregel. Er speelt altijd meer tegelijk.',
    en: 'What happens after a measure does not yet happen because of it. There is always more going on at once.',
  },
  'worst-recovers': {
    nl: 'Het slechtste cijfer wordt vaak vanzelf beter. Een deel ervan was pech.',
    en: 'The worst figure often gets better by itself. Part of it was bad luck.',
  },
  'average-hides': {
    nl: 'Een gemiddelde verbergt verschillen. Groepen en buurten kunnen er ver boven of onder liggen.',
    en: 'An average hides differences. Groups and neighbourhoods may lie far above or below it.',
  },
  'satisfaction-is-effect': {
    nl: 'Tevreden zijn is iets anders dan geholpen zijn. Dit cijfer meet geen effect.',
    en: 'Being satisfied is not the same as being helped. This figure measures no effect.',
  },
  'percent-or-point': {
    nl: 'Let op het verschil: van 10% naar 12% is 2 procentpunt meer, en dat is 20 procent meer.',
    en: 'Mind the difference: from 10% to 12% is 2 percentage points more, and that is 20 per cent more.',
  },
  rounding: {
    nl: 'Het verschil is zo klein dat het door afronden kan komen.',
    en: 'The difference is so small that it may come from rounding.',
  },
  'no-data-is-zero': {
    nl: 'Waar geen cijfer staat, staat geen nul. Het cijfer is niet bekend of wordt niet getoond.',
    en: 'Where there is no figure there is no zero. The figure is not known or not shown.',
  },
};
