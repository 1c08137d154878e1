/** One content security policy. */
export interface Policy {
  /** Directives by name, each with its sources as they stand there. */
  readonly directives: ReadonlyMap<string, readonly string[]>;
  /** It only reports and stops nothing. */
  readonly isReport: boolean;
}

/** Directives that do not count in a policy that stands in the page itself. */
const notInPage = new Set(['frame-ancestors', 'report-uri', 'sandbox']);

function policyOf(text: string, isReport: boolean, inPage: boolean): Policy {
  const directives = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    const small = name.toLowerCase();
    // The first of a name counts.
    if (small !== '' && !directives.has(small) && !(inPage && notInPage.has(small))) directives.set(small, sources);
  }
  return { directives, isReport };
}

/** The policies of a header, or of one `meta` in the page; they are parted by commas and all of them hold. */
export const policiesOf = (text: string, isReport = false, inPage = false): readonly Policy[] =>
  text
    .split(',')
    .filter((one) => one.trim() !== '')
    .map((one) => policyOf(one, isReport, inPage));

/** Which directive is asked first, and which ones answer for it when it is not there. */
const fallbacks = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  style: ['style-src-elem', 'style-src', 'default-src'],
  connect: ['connect-src', 'default-src'],
  frame: ['frame-src', 'child-src', 'default-src'],
} as const;

/** What a policy is asked about. */
export type Asked = keyof typeof fallbacks;

/** The directive that answers, with its sources; `undefined` when everything is allowed. */
export function directiveFor(policy: Policy, asked: Asked): { name: string; sources: readonly string[] } | undefined {
  for (const name of fallbacks[asked]) {
    const sources = policy.directives.get(name);
    if (sources) return { name, sources };
  }
  return undefined;
}

const portOf = ({ port, protocol }: URL): string => port || (protocol === 'https:' ? '443' : '80');

/** A scheme covers itself and its safer twin. */
const coversScheme = (scheme: string, { protocol }: URL): boolean =>
  `${scheme}:` === protocol || (scheme === 'http' && protocol === 'https:');

const coversHost = (pattern: string, host: string): boolean =>
  pattern === '*' || (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : pattern === host);

const coversPath = (pattern: string, path: string): boolean =>
  pattern === '' || (pattern.endsWith('/') ? path.startsWith(pattern) : pattern === path);

const coversSelf = (page: URL, address: URL): boolean =>
  address.hostname === page.hostname &&
  (address.origin === page.origin ||
    (coversScheme(page.protocol.slice(0, -1), address) && portOf(page) === '80' && portOf(address) === '443'));

const HOST = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|[a-z0-9*_.-]+|\[[0-9a-f:]+\])(?::(\d+|\*))?(\/[^?#]*)?$/i;

/** Whether one source of a list covers an address. */
export function covers(source: string, address: URL, page: URL): boolean {
  const small = source.toLowerCase();
  if (small === "'self'") return coversSelf(page, address);
  if (small === '*') return /^https?:$/.test(address.protocol) || address.protocol === page.protocol;
  if (/^[a-z][a-z0-9+.-]*:$/.test(small)) return coversScheme(small.slice(0, -1), address);
  const [, scheme, host = '', port, path = ''] = HOST.exec(source) ?? [];
  if (host === '') return false;
  const goodPort = port === '*' || (port === undefined ? address.port === '' : port === portOf(address));
  return (
    coversScheme(scheme?.toLowerCase() ?? page.protocol.slice(0, -1), address) &&
    coversHost(host.toLowerCase(), address.hostname) &&
    goodPort &&
    coversPath(path, address.pathname)
  );
}

/** What a tag says of itself. */
export interface TagSays {
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
}

const hashes = (integrity: string): string[] =>
  integrity
    .split(/\s+/)
    .filter((one) => /^sha(256|384|512)-/.test(one))
    .map((one) => one.split('?')[0]!);

const plainHash = (hash: string): string => hash.replaceAll('-', '+').replaceAll('_', '/');

/**
 * Whether a policy lets a file in: by the word of the tag (a nonce, or sums that are all listed), else by where it lies. With
 * `strict-dynamic` only the word of the tag counts for a script.
 */
export function allows(policy: Policy, asked: Asked, address: URL, page: URL, says: TagSays = {}): boolean {
  const found = directiveFor(policy, asked);
  if (!found) return true;
  const { sources } = found;
  if (says.nonce && sources.includes(`'nonce-${says.nonce}'`)) return true;
  const sums = hashes(says.integrity ?? '').map(plainHash);
  const listed = new Set(sources.map((source) => plainHash(source.replaceAll("'", ''))));
  if (asked === 'script' && sums.length > 0 && sums.every((sum) => listed.has(sum))) return true;
  if (asked === 'script' && sources.some((source) => source.toLowerCase() === "'strict-dynamic'")) return false;
  return sources.some((source) => covers(source, address, page));
}

/** Names of the Trusted Types policies a page allows; `undefined` when it does not ask for them or allows every name. */
export function trustedNames({ directives }: Policy): readonly string[] | undefined {
  const names = directives.get('trusted-types');
  const isAsked = directives.get('require-trusted-types-for')?.includes("'script'");
  return names === undefined || (!isAsked && names.length === 0) || names.includes('*') ? undefined : names;
}

/** Whether a page may be shown in a frame on another one, by its policies and by the older header. */
export function mayBeFramed(framed: URL, by: URL, policies: readonly Policy[], older: string | undefined): boolean {
  const lists = policies.flatMap(({ directives, isReport }) =>
    isReport ? [] : [directives.get('frame-ancestors') ?? []],
  );
  const told = lists.filter((list) => list.length > 0);
  if (told.length > 0) return told.every((list) => list.some((source) => covers(source, by, framed)));
  const word = older?.trim().toLowerCase();
  return word === 'sameorigin' ? framed.origin === by.origin : word !== 'deny';
}
