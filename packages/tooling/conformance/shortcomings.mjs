// What the report says of itself: what nobody looked at, and what is known to fall short.

/** @param {string} nl @param {string} en */
const t = (nl, en) => ({ nl, en });

/** What nobody looked at. */
export const notTested = [
  t('Met schermlezers (NVDA, JAWS, VoiceOver, TalkBack).', 'With screen readers (NVDA, JAWS, VoiceOver, TalkBack).'),
  t('Met mensen met een beperking.', 'With people with a disability.'),
  t('Door een onafhankelijke partij.', 'By an independent party.'),
  t('Met spraakbediening, schakelaars en vergrootglazen.', 'With voice control, switches and magnifiers.'),
  t(
    'In Safari zelf: WebKitGTK is de naaste verwant, en het kleinste venster daarvan is breder dan 320 pixels.',
    'In Safari itself: WebKitGTK is its nearest relative, and its smallest window is wider than 320 pixels.',
  ),
];

/** What is known to fall short, with the criterion; `elements` without entries means all of them. */
export const knownIssues = [
  {
    criterion: '3.1.2',
    elements: [],
    said: t(
      'Namen en teksten die iemand zelf invult dragen geen eigen taal. Bestanden die u bewaart (CSV, SVG, PNG) zijn er alleen in het Nederlands en het Engels.',
      'Names and texts that somebody fills in carry no language of their own. Files you save (CSV, SVG, PNG) exist in Dutch and English only.',
    ),
  },
];
