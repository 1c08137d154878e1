/**
 * A name in letters every system takes, for a file, an address or an attribute: `Inwoners met bijstand (%)` becomes
 * `inwoners-met-bijstand`. Empty when there are no letters or figures in it.
 * @param most longest name in characters
 */
export const plainName = (name: string, most = 60): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, most + 1)
    .replace(/^-/, '')
    .slice(0, most)
    .replace(/-$/, '');
