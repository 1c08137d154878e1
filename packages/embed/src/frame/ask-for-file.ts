/** Asks for the file that is going to be read, when it lies on the site of this page; whether others may be read is looked at later. */
export function askForFile(src: string): void {
  if (!URL.canParse(src, document.baseURI)) return;
  const { href, origin } = new URL(src, document.baseURI);
  if (origin !== location.origin) return;
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href }));
}
