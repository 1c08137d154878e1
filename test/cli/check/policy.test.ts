import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  allows,
  covers,
  directiveFor,
  mayBeFramed,
  policiesOf,
  trustedNames,
  type Asked,
} from '../../../packages/cli/src/check/policy.js';

const page = new URL('https://www.gemeente.nl/cijfers');
const covered = (source: string, address: string, from = page): boolean => covers(source, new URL(address), from);
const allowed = (policy: string, asked: Asked, address: string, says = {}): boolean =>
  policiesOf(policy).every((one) => allows(one, asked, new URL(address, page), page, says));

describe('a content security policy', () => {
  it('is read as browsers do: the first of a name counts, capitals do not', () => {
    const [policy, ...more] = policiesOf(" Script-Src 'self' ;; script-src * ; IMG-SRC data: ");
    assert.deepEqual(more, []);
    assert.deepEqual(
      [...policy!.directives],
      [
        ['script-src', ["'self'"]],
        ['img-src', ['data:']],
      ],
    );
    assert.equal(policiesOf("script-src 'self', default-src 'none'").length, 2);
    assert.deepEqual(policiesOf(''), []);
  });

  it('has directives that do not count inside a page', () => {
    const [policy] = policiesOf("frame-ancestors 'none'; sandbox; script-src *", false, true);
    assert.deepEqual([...policy!.directives.keys()], ['script-src']);
  });

  it('falls back from the narrow directive to the wide one', () => {
    const nameFor = (text: string, asked: Asked): string | undefined => directiveFor(policiesOf(text)[0]!, asked)?.name;
    assert.equal(nameFor("default-src 'none'; script-src 'self'; script-src-elem 'self'", 'script'), 'script-src-elem');
    assert.equal(nameFor("default-src 'none'; script-src 'self'", 'script'), 'script-src');
    assert.equal(nameFor("default-src 'none'", 'connect'), 'default-src');
    assert.equal(nameFor("default-src 'none'; child-src a.nl", 'frame'), 'child-src');
    assert.equal(nameFor("img-src 'none'", 'script'), undefined);
    assert.ok(allowed("img-src 'none'", 'script', '/a.js'));
  });

  it('covers addresses by host, scheme, port and path', () => {
    const yes: [string, string][] = [
      ["'self'", 'https://www.gemeente.nl/a.js'],
      ['https:', 'https://a.nl/x'],
      ['*', 'http://a.nl/x'],
      ['a.nl', 'https://a.nl/x'],
      ['*.a.nl', 'https://b.a.nl/x'],
      ['https://a.nl:8443', 'https://a.nl:8443/x'],
      ['a.nl:*', 'https://a.nl:9/x'],
      ['a.nl:443', 'https://a.nl/x'],
      ['http://a.nl', 'https://a.nl/x'],
      ['a.nl/dk/', 'https://a.nl/dk/1/x.js'],
      ['a.nl/dk/x.js', 'https://a.nl/dk/x.js'],
    ];
    for (const [source, address] of yes) assert.ok(covered(source, address), `${source} ${address}`);
    const no: [string, string][] = [
      ["'self'", 'https://gemeente.nl/a.js'],
      ["'none'", 'https://www.gemeente.nl/a.js'],
      ['https:', 'http://a.nl/x'],
      ['a.nl', 'http://a.nl/x'],
      ['*.a.nl', 'https://a.nl/x'],
      ['a.nl', 'https://a.nl:8443/x'],
      ['a.nl/dk', 'https://a.nl/dk/x.js'],
      ['a.nl/dk/x.js', 'https://a.nl/dk/y.js'],
      ["'unsafe-inline'", 'https://a.nl/x'],
      ['data:', 'https://a.nl/x'],
    ];
    for (const [source, address] of no) assert.ok(!covered(source, address), `${source} ${address}`);
    const plain = new URL('http://localhost:8080/');
    assert.ok(covered("'self'", 'http://localhost:8080/a.js', plain));
    assert.ok(covered("'self'", 'https://a.nl/x', new URL('http://a.nl/')));
    assert.ok(!covered("'self'", 'http://localhost:8081/a.js', plain));
  });

  it('lets a script in by its nonce or its sums', () => {
    const policy = "script-src 'nonce-AbC' 'sha384-aa+/' 'strict-dynamic' 'self'";
    assert.ok(allowed(policy, 'script', '/a.js', { nonce: 'AbC' }));
    assert.ok(!allowed(policy, 'script', '/a.js', { nonce: 'abc' }));
    assert.ok(allowed(policy, 'script', '/a.js', { integrity: 'sha384-aa-_' }));
    assert.ok(!allowed(policy, 'script', '/a.js', { integrity: 'sha384-aa+/ sha384-bb' }));
    assert.ok(!allowed(policy, 'script', '/a.js'), 'with strict-dynamic a place is no reason');
    assert.ok(!allowed("style-src 'sha384-aa'", 'style', '/a.css', { integrity: 'sha384-aa' }));
  });

  it('names the policies of Trusted Types it allows', () => {
    const names = (text: string): readonly string[] | undefined => trustedNames(policiesOf(text)[0]!);
    assert.deepEqual(names("require-trusted-types-for 'script'; trusted-types a 'allow-duplicates'"), [
      'a',
      "'allow-duplicates'",
    ]);
    assert.deepEqual(names('trusted-types a'), ['a'], 'names count without the demand as well');
    assert.equal(names("require-trusted-types-for 'script'"), undefined);
    assert.equal(names('trusted-types *'), undefined);
  });

  it('says who may show a page in a frame; the older header only where the policy is silent', () => {
    const framed = new URL('https://cijfers.nl/embed.html');
    const may = (policy: string, older?: string): boolean => mayBeFramed(framed, page, policiesOf(policy), older);
    assert.ok(may(''));
    assert.ok(!may('', 'DENY'));
    assert.ok(!may('', 'SameOrigin'));
    assert.ok(mayBeFramed(page, page, [], 'SAMEORIGIN'));
    assert.ok(may('frame-ancestors https://www.gemeente.nl', 'DENY'));
    assert.ok(!may("frame-ancestors 'self'"));
    assert.ok(!may("frame-ancestors 'none'"));
    assert.ok(mayBeFramed(framed, page, policiesOf("frame-ancestors 'none'", true), undefined), 'only reported');
  });
});
