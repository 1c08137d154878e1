import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readJson } from './files.mjs';

/** npm commands that need no script of ours. */
const npmOwn = ['ci', 'install', 'exec', 'pack'];

const fences = (/** @type {string} */ text) =>
  [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].map(([, body = '']) => body);

/**
 * The npm commands inside the fenced blocks and inline code of a document that no script answers.
 * @param {string} text Markdown
 * @param {string[]} scripts the names in package.json
 * @returns {string[]} the commands as written
 */
export function unknownCommands(text, scripts) {
  const code = [...fences(text), ...[...text.matchAll(/`(npm [^`\n]+)`/g)].map(([, inline = '']) => inline)].join('\n');
  return [...code.matchAll(/(?:^|\s|&&)npm (run )?([a-z][a-z:-]*)/gm)]
    .filter(([, run, name = '']) => (run || !npmOwn.includes(name)) && !scripts.includes(name))
    .map(([command]) => command.trim());
}

/** The relative links of a document that lead nowhere. */
export function deadLinks(/** @type {string} */ project, /** @type {string} */ document) {
  const text = readFileSync(join(project, document), 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(
    ([, link, attribute]) => link ?? attribute ?? '',
  );
  return targets
    .filter((target) => !/^([a-z]+:|#|\/\/)/.test(target))
    .filter((target) => !existsSync(join(project, dirname(document), decodeURI(target.split('#')[0] ?? ''))));
}

/**
 * Checks one document: it exists, its commands do, and its links lead somewhere.
 * @param {string} project the project's folder
 * @param {string} document its path in the project
 * @returns {string[]} one line for each fault
 */
export function checkDocument(project, document) {
  if (!existsSync(join(project, document))) return [`${document} is missing`];
  const scripts = Object.keys(readJson(join(project, 'package.json')).scripts);
  return [
    ...unknownCommands(readFileSync(join(project, document), 'utf8'), scripts).map(
      (command) => `${document}: no script answers "${command}"`,
    ),
    ...deadLinks(project, document).map((link) => `${document}: the link ${link} leads nowhere`),
  ];
}
