import type { StoredMessages } from './messages.js';

/** What is said in Dutch about keeping things on this device. */
export const nl: StoredMessages = {
  modes: {
    none: 'Op deze pagina wordt niets bewaard. U kunt invullen en afdrukken. Sluit u de pagina, dan is het weg.',
    memory: 'Wat u bewaart, blijft tot u de pagina sluit. Maak een kopie als u het langer nodig heeft.',
    local: '',
  },
  unprovided: 'Op deze pagina kunnen wij niets op uw apparaat bewaren. Wat u bewaart, blijft tot u de pagina sluit.',
  faults: {
    blocked:
      'Bewaren lukt nu niet, omdat deze site ook in een ander tabblad open is. Sluit dat tabblad. Tot dan blijft uw tekst hier staan.',
    'newer-version':
      'Op dit apparaat staan gegevens van een nieuwere versie. Maak een kopie en laad dan de pagina opnieuw. Wat u hier typt, blijft staan tot u de pagina sluit.',
    quota:
      'Uw browser heeft geen plaats meer. Maak een kopie en ruim daarna op. Wat u hier typt, blijft staan tot u de pagina sluit.',
    closed: 'De opslag van uw browser werd gesloten. Uw tekst staat er nog. Probeer het opnieuw, of maak een kopie.',
    corrupt: 'De opslag van uw browser is beschadigd. Uw tekst staat er nog. Maak een kopie voor u de pagina sluit.',
    unavailable:
      'Uw browser laat niet toe dat wij iets bewaren, bijvoorbeeld in een privévenster. Maak een kopie voor u de pagina sluit.',
    locked:
      'Uw gegevens zijn op slot. Haal ze in de monitor van het slot met uw wachtzin. Probeer het opnieuw als deze zin dan niet weggaat.',
  },
  retry: 'Probeer het opnieuw',
  saved: 'Bewaard op dit apparaat.',
  savedInMemory: 'Bewaard tot u de pagina sluit.',
  removed: 'Weggehaald.',
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt.',
  kept: 'Er is intussen iets veranderd. Daarom is niets teruggedraaid.',
  redo: 'Toch weer doen',
  expired: (count) =>
    count === 1
      ? 'Wij hebben één stuk gewist. De bewaartijd is voorbij.'
      : `Wij hebben ${count} stukken gewist. De bewaartijd is voorbij.`,
  setAside: (count) =>
    count === 1
      ? 'Eén bewaard stuk is niet te lezen. Het is apart gelegd en gaat mee in een kopie.'
      : `${count} bewaarde stukken zijn niet te lezen. Ze zijn apart gelegd en gaan mee in een kopie.`,
};
