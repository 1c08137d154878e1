import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { rooms } from '../rooms.mjs';
import { filesBelow, isModule } from './files.mjs';

/** Kinds of files without logic of their own, told by their name; a template is seen through its element's test. */
const exemptKinds = /(^|\/)(index|define)\.ts$|\.(styles|events|template|names)\.ts$|(^|[./])messages[^/]*\.ts$/;

/** Folders of `test/` that mirror no room. */
const otherFolders = [
  'everyone',
  'themes',
  'architecture',
  'cms',
  'fuzz',
  'journeys',
  'bench',
  'suites',
  'helpers',
  'fixtures',
  'parity',
];

const isTypeOnly = (/** @type {ts.Statement} */ statement) =>
  ts.isImportDeclaration(statement) ||
  ts.isInterfaceDeclaration(statement) ||
  ts.isTypeAliasDeclaration(statement) ||
  ts.isExportDeclaration(statement) ||
  (ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword));

/** Whether a module only describes: types, and exports of what others made. */
export function describesOnly(/** @type {string} */ source) {
  return ts.createSourceFile('module.ts', source, ts.ScriptTarget.ES2022).statements.every(isTypeOnly);
}

const needsTest = (/** @type {string} */ home, /** @type {string} */ file) =>
  isModule(file) && !exemptKinds.test(file) && !describesOnly(readFileSync(join(home, file), 'utf8'));

/**
 * The mirror rule: `packages/<room>/src/a/b.ts` is tested by `test/<room>/a/b.test.ts`, and the other way round.
 * @param {string} project the project's folder
 * @returns {string[]} one line for each file without its twin
 */
export function checkMirror(project) {
  const withoutTest = Object.keys(rooms).flatMap((room) => {
    const home = join(project, 'packages', room, 'src');
    const tests = filesBelow(home, (file) => needsTest(home, file)).map((file) => [
      file,
      `test/${room}/${file.replace(/\.ts$/, '.test.ts')}`,
    ]);
    return tests
      .filter(([, test = '']) => !existsSync(join(project, test)))
      .map(([file, test]) => `packages/${room}/src/${file} has no ${test}`);
  });
  const withoutSource = filesBelow(join(project, 'test'), (file) => file.endsWith('.test.ts')).flatMap((file) => {
    const [room = '', ...rest] = file.split('/');
    const source = `packages/${room}/src/${rest.join('/').replace(/\.test\.ts$/, '.ts')}`;
    return otherFolders.includes(room) || existsSync(join(project, source))
      ? []
      : [`test/${file} tests ${source}, which does not exist`];
  });
  return [...withoutTest, ...withoutSource];
}
