import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shortTemplates } from '../../packages/tooling/build/short-templates.mjs';

const same = (long: string, short: string): void => assert.equal(shortTemplates(long).replace(/\n+$/, ''), short);

describe('templates without the spaces no browser needs', () => {
  it('of a style sheet keep what parts selectors, values and sums', () =>
    same(
      'css`\n  /* what\'s that */\n  a b > c:is(d, e) {\n    margin: 0 0.5em;\n    inset: calc(1em + 2px);\n  }\n  i::after { content: "a  ;  b" }\n`',
      'css`a b > c:is(d,e){margin:0 .5em;inset:calc(1em + 2px)}i::after{content:"a  ;  b"}`',
    ));

  it('of a style sheet that was broken into lines keep no space within brackets', () =>
    same(
      'css`\n  a {\n    color: var(\n      --a,\n      var(--b, calc((1px + 2px) * 3))\n    ) !important;\n  }\n  @media (a) and (b) {\n    i {\n      top: 0 var( --c ) 0;\n    }\n  }\n`',
      'css`a{color:var(--a,var(--b,calc((1px + 2px) * 3)))!important}@media (a) and (b){i{top:0 var(--c) 0}}`',
    ));

  it('leave room around what is filled in', () => {
    same('css`\n  a { margin: ${x} ${y};  }\n  ${rest}\n`', 'css`a{margin:${x} ${y}}${rest}`');
    same('html`<p>\n   ${a}\n  ${b} </p>`', 'html`<p> ${a} ${b} </p>`');
    same('svg`<g>\n  ${a}\n  <path d="M${x} ${y}"></path>\n</g>`', 'svg`<g>${a}<path d="M${x} ${y}"></path></g>`');
    same('svg`<text>\n  <tspan>a</tspan> b</text>`', 'svg`<text> <tspan>a</tspan> b</text>`');
  });

  it('leave alone where spaces are seen', () => same('html`<pre>\n  a\n</pre>`', 'html`<pre>\n  a\n</pre>`'));

  it('reach templates in templates, past braces and strings', () =>
    same(
      'html`<p>  ${list.map(({ a }) => html`<b>  ${a ? "}" : `}`}  </b>`)}  </p>`',
      'html`<p> ${list.map(({ a }) => html`<b> ${a ? "}" : `}`} </b>`)} </p>`',
    ));

  it('leave other code as it is, and every line where it was', () => {
    const code = 'const a = `  x\n`;\nconst b = css`\n  a {\n    margin: 0;\n  }\n`;\nconst c = 1;\n';
    const short = shortTemplates(code);
    assert.equal(short.split('\n').indexOf('const c = 1;'), code.split('\n').indexOf('const c = 1;'));
    assert.ok(short.startsWith('const a = `  x\n`;'));
  });
});
