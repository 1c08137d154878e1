import { cbsHosts, tableIdOf, type CbsChoice, type CbsHosts } from '@draagkracht/formats';
import type { Language } from '@draagkracht/model';
import type { Typed } from '../arguments.js';
import { WrongUse } from '../wrong-use.js';
import { cbsMessagesOf } from './messages.js';

/** Options that choose from a table of CBS. */
export const cbsOptions = {
  measures: 'text',
  regions: 'text',
  periods: 'text',
  where: 'text',
  'cbs-host': 'text',
} as const;

/** A table of CBS that was asked for, with what was chosen from it; no choice at all asks what there is to choose. */
export interface CbsQuestion {
  readonly tableId: string;
  readonly choice?: CbsChoice;
  readonly hosts: CbsHosts;
}

/** A list as people type it: parted by semicolons where there are any, for names hold commas, else by commas. */
function listOf(text: string): string[] {
  const parts = text.split(text.includes(';') ? ';' : ',');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function whereOf(text: string, language: Language): Record<string, string[]> {
  const pairs = text.split(';').filter((part) => part.trim() !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', codes = ''] = pair.split('=');
      const list = codes.split(',').flatMap((code) => code.trim() || []);
      if (name.trim() === '' || list.length === 0) throw new WrongUse(cbsMessagesOf(language).whereForm(pair.trim()));
      return [name.trim(), list];
    }),
  );
}

/** The same paths at another host, for a mirror or a proxy. */
function hostsAt(host: string | undefined): CbsHosts {
  if (host === undefined) return cbsHosts;
  const origin = host.replace(/\/+$/, '');
  return { v4: `${origin}/odata/v1/CBS`, v3: `${origin}/ODataFeed/odata` };
}

/** True for `cbs:85984NED` and addresses of CBS; a file may be called 85984NED. */
const asksCbs = (word: string): boolean => /^cbs:|^https?:\/\//i.test(word);

/**
 * The question to CBS in what was typed; `undefined` when a file was named.
 * @throws {WrongUse} when a choice goes with a file, or cannot be read
 */
export function cbsQuestion({ words, texts }: Typed, language: Language): CbsQuestion | undefined {
  const tableId = words.length === 1 && asksCbs(words[0]!) ? tableIdOf(words[0]!) : undefined;
  if (tableId === undefined) {
    const option = Object.keys(cbsOptions).find((name) => texts[name] !== undefined);
    if (option) throw new WrongUse(cbsMessagesOf(language).onlyCbs(`--${option}`));
    return undefined;
  }
  const { measures, regions, periods, where } = texts;
  const choice: CbsChoice = {
    ...(measures === undefined ? {} : { measures: listOf(measures) }),
    ...(regions === undefined ? {} : { regions: listOf(regions) }),
    ...(periods === undefined ? {} : { periods: listOf(periods) }),
    ...(where === undefined ? {} : { where: whereOf(where, language) }),
  };
  const hosts = hostsAt(texts['cbs-host']);
  return Object.keys(choice).length === 0 ? { tableId, hosts } : { tableId, choice, hosts };
}
