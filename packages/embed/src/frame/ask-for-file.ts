/** Asks for something the page is going to need, as it is going to be asked for again. */
function preload(link: Partial<HTMLLinkElement>): void {
  document.head.append(Object.assign(document.createElement('link'), link));
}

/** Asks for the file that is going to be read, when it lies on the site of this page; whether others may be read is looked at later. */
export function askForFile(src: string): void {
  if (!URL.canParse(src, document.baseURI)) return;
  const { href, origin } = new URL(src, document.baseURI);
  if (origin === location.origin) preload({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
}

/** Asks for modules of the bundle, which lie beside this page. */
export function askForModules(files: readonly string[]): void {
  for (const href of files) preload({ rel: 'modulepreload', href });
}
