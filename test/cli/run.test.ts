import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messagesOf } from '../../packages/cli/src/messages.js';
import { VERSION } from '../../packages/cli/src/version.js';
import { type } from './terminal.js';

const names = 'inspect, judge, publish, render, snippet, check';

describe('run', () => {
  it('shows help, per command and in both languages', async () => {
    for (const language of ['nl', 'en'] as const) {
      const messages = messagesOf(language);
      assert.deepEqual(await type(['--help', '--lang', language]), { code: 0, out: messages.help, err: '' });
      assert.deepEqual(await type(['inspect', '--help', `--lang=${language}`]), {
        code: 0,
        out: messages.inspectHelp,
        err: '',
      });
      assert.deepEqual(await type(['judge', '--help', '--lang', language]), {
        code: 0,
        out: messages.judgeHelp,
        err: '',
      });
    }
  });

  it('names every option of judge in its help', () => {
    const help = messagesOf('nl').judgeHelp;
    for (const name of [
      'indicator',
      'region',
      'values',
      'periods',
      'denominators',
      'chart',
      'better',
      'target',
      'screen',
      'json',
      'lang',
    ]) {
      assert.ok(help.includes(`--${name}`), name);
      assert.ok(messagesOf('en').judgeHelp.includes(`--${name}`), name);
    }
  });

  it('shows its version', async () =>
    assert.deepEqual(await type(['--version']), { code: 0, out: `${VERSION}\n`, err: '' }));

  it('ends with 2 and one sentence on wrong use', async () => {
    const cases: [string[], string][] = [
      [[], `draagkracht: Zeg wat u wilt doen: ${names}. Hulp: draagkracht --help.\n`],
      [['teken'], `draagkracht: De opdracht “teken” bestaat niet in deze versie. Er zijn: ${names}.\n`],
      [
        ['toString', '--lang', 'en'],
        `draagkracht: There is no command “toString” in this version. There are: ${names}.\n`,
      ],
      [['judge', '--lang', 'fr'], 'draagkracht: --lang kan niet “fr” zijn. Kies uit: nl, en.\n'],
      [['inspect', '--fast'], 'draagkracht: De optie --fast bestaat hier niet. Kijk met --help welke er zijn.\n'],
    ];
    for (const [args, err] of cases) assert.deepEqual(await type(args), { code: 2, out: '', err });
  });
});
