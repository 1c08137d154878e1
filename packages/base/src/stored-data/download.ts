/**
 * Hands a text, or bytes, to the reader as a file. A `blob:` address behind a link with `download` is no navigation and no fetch, so the
 * strictest content security policy lets it through.
 */
export function download(content: BlobPart, name: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
