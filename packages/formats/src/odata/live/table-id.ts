/** The number of a CBS table: `85984NED`, `70072ned`, `37296eng`, `7052_95`, `37506wwm`. */
const NUMBER = String.raw`\d{4,5}(?:[A-Za-z]{2,5}|_\d{2,3})|\d{5}`;

/** Places of the number in addresses of StatLine and of OData, old and new, whatever the host. */
const places: readonly RegExp[] = [
  new RegExp(String.raw`[?&#](?:PA|tableId)=(${NUMBER})(?![A-Za-z0-9])`, 'i'),
  new RegExp(
    String.raw`/(?:dataset|detail|ODataApi/odata|ODataFeed/odata|odata/v1/[A-Za-z-]+|odata4\.cbs\.nl/[A-Za-z-]+)/(${NUMBER})(?![A-Za-z0-9_])`,
    'i',
  ),
  new RegExp(String.raw`cbs\.nl/.*?[/=](\d{4,5}(?:NED|ENG))(?![A-Za-z0-9])`, 'i'),
];

/** A number on its own; five digits alone may be an amount or a postcode, and are none. */
const alone = new RegExp(String.raw`^(?:cbs:)?\s*(\d{4,5}(?:[A-Za-z]{2,5}|_\d{2,3}))$`, 'i');

/**
 * The number of the CBS table in a text somebody pasted: an address of StatLine or OData, `cbs:85984NED`, or the number itself.
 * Written as it was: CBS has tables in capitals and in small letters. `undefined` when there is none.
 */
export function tableIdOf(text: string): string | undefined {
  const clean = text.trim();
  const bare = alone.exec(clean)?.[1];
  if (bare !== undefined) return bare;
  for (const place of places) {
    const found = place.exec(clean)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
