const watchers = new Set<() => void>();

const tellAll = (): void => {
  for (const look of watchers) look();
};

/** A style sheet that came later, or a change of colour that has ended; pictures and what happens deeper in the page are not for us. */
const heard = ({ target }: Event): void => {
  if (/^(LINK|HTML|BODY)$/.test((target as Node).nodeName)) tellAll();
};

let scheme: MediaQueryList | undefined;
let changes: MutationObserver | undefined;

/** Begins to listen, or stops: both with the same words, so that nothing stays behind. */
function listen(how: 'addEventListener' | 'removeEventListener'): void {
  scheme ??= matchMedia('(prefers-color-scheme: dark)');
  scheme[how]('change', tellAll);
  document[how]('load', heard, true);
  document[how]('transitionend', heard, true);
}

/**
 * Tells when the page may have changed its colours: a class or style of `<html>` or `<body>`, a style sheet that came later, the system
 * turning dark or light. One watch for all elements. A theme that is put on an element deeper in the page is not seen.
 * @param look should do its work later and once, however often it is told
 * @returns stops telling
 */
export function watchPage(look: () => void): () => void {
  if (watchers.size === 0) {
    listen('addEventListener');
    changes ??= new MutationObserver(tellAll);
    for (const element of [document.documentElement, document.body])
      changes.observe(element, { attributeFilter: ['class', 'style', 'data-theme'] });
  }
  watchers.add(look);
  return () => {
    if (!watchers.delete(look) || watchers.size > 0) return;
    listen('removeEventListener');
    changes?.disconnect();
  };
}
