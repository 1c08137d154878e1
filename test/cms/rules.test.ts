import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asField, basicTags, limited, restrictedTags } from './rules/drupal.js';
import { insertedOf, policyOf } from './rules/sharepoint.js';
import { shown } from './rules/typo3.js';
import { keptByTiptap, validElements } from './rules/umbraco.js';
import { commentOf, postOf, strangeAnswerOf, withParagraphs } from './rules/wordpress.js';

/** Lines as WordPress ends them are no matter of survival. */
const flat = (html: string): string => html.replace(/\s*\n\s*/g, '').trim();

describe('the rules of WordPress', () => {
  it('keep a div with its data, and drop a tag they do not know with what it was told', () => {
    assert.equal(
      postOf(
        '<dk-outcome-chart src="a.json"><div data-dk-widget="x" data-heading-level="2" onclick="y">a</div></dk-outcome-chart>',
      ),
      '<div data-dk-widget="x" data-heading-level="2">a</div>',
    );
  });

  it('keep no data with two hyphens together', () => {
    assert.equal(postOf('<p data-a--b="1" data-a-b="2" data-a_b="3">x</p>'), '<p data-a-b="2" data-a_b="3">x</p>');
  });

  it('keep what stood in a script, without its tag', () => assert.equal(postOf('<script>a()</script>'), 'a()'));

  it('take the beginning off an address that may run something', () => {
    assert.equal(postOf('<a href="javascript:a()">x</a>'), '<a href="a()">x</a>');
    assert.equal(
      postOf('<a href="/x#a:b">x</a><a href="mailto:a@b">y</a>'),
      '<a href="/x#a:b">x</a><a href="mailto:a@b">y</a>',
    );
  });

  it('mark the link of a visitor', () => {
    assert.equal(commentOf('<p><a href="/x" class="y">x</a></p>'), '<a rel="nofollow ugc" href="/x">x</a>');
  });

  it('put the frame of a strange provider in a sandbox', () => {
    assert.match(
      strangeAnswerOf('<iframe data-dk-frame src="/embed.html#widget=x" title="T" loading="lazy"></iframe>'),
      /^<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="\/embed.html#widget=x#\?secret=\w+" data-secret="\w+" title="T"><\/iframe>$/,
    );
  });

  it('take a tag of ours for a word: the paragraph round it closes it', () => {
    assert.equal(
      flat(withParagraphs('<dk-outcome-chart>\n<table><tr><td>1</td></tr></table>\n</dk-outcome-chart>')),
      '<p><dk-outcome-chart></p><table><tr><td>1</td></tr></table><p></dk-outcome-chart></p>',
    );
  });

  it('leave a div as it is, and make line ends of lines', () => {
    assert.equal(
      flat(withParagraphs('<div data-a="1">\n<p>x</p>\n</div>\n\neen\ntwee\n\ndrie')),
      '<div data-a="1"><p>x</p></div><p>een<br />twee</p><p>drie</p>',
    );
  });
});

describe('the rules of Drupal', () => {
  it('keep lang and dir on every tag, and else what is listed', () => {
    assert.equal(
      limited('a href; p')('<p lang="nl" class="x"><a href="/" data-a="1" onclick="x">y</a><b>z</b></p>'),
      '<p lang="nl"><a href="/">y</a>z</p>',
    );
  });

  it('know names that end in a star', () =>
    assert.equal(limited('div data-*')('<div data-a="1" id="b">x</div>'), '<div data-a="1">x</div>'));

  it('are written as the field has them', () => {
    assert.match(asField(basicTags), /^<br> <p> <h2 id>/);
    assert.match(asField(restrictedTags), /^<a href hreflang> <em>/);
  });
});

describe('the rules of TYPO3', () => {
  it('show a tag they do not know as text, with all that stands in it', () => {
    assert.equal(shown('<p>a</p><dk-x><b>y</b></dk-x>'), '<p>a</p>&lt;dk-x&gt;&lt;b&gt;y&lt;/b&gt;&lt;/dk-x&gt;');
  });

  it('keep data and class, and no address that may run something', () => {
    assert.equal(
      shown('<div data-a="1" class="b" onclick="c"><a href="javascript:d">e</a></div>'),
      '<div data-a="1" class="b"><a>e</a></div>',
    );
  });

  it('know the tags an extension adds', () =>
    assert.equal(shown('<dk-x src="/a" id="b"></dk-x>', 'dk-x src'), '<dk-x src="/a" id="b"></dk-x>'));
});

describe('the rules of Umbraco and SharePoint', () => {
  it('are one list of elements, without ours', () => {
    assert.match(validElements, /^\+a\[.*,-table\[border=0\|.*,iframe\[\*\]/);
    assert.doesNotMatch(validElements, /dk-/);
  });

  it('let Tiptap keep a div with data, and no caption', () => {
    assert.equal(
      keptByTiptap('<div data-a="1"><table><caption>x</caption><tr><td scope="row">1</td></tr></table></div>'),
      '<div data-a="1"><p>x</p><table><tr><td>1</td></tr></table></div>',
    );
  });

  it('insert one frame over https, and nothing else', () => {
    assert.equal(
      insertedOf('<p>a</p><iframe src="https://a.nl/embed.html"></iframe>'),
      '<iframe src="https://a.nl/embed.html"></iframe>',
    );
    assert.equal(insertedOf('<iframe src="http://a.nl/"></iframe>'), '');
  });

  it('trust scripts by their site', () =>
    assert.match(policyOf(['https://a.nl']), /script-src 'self' https:\/\/a\.nl;/));
});
