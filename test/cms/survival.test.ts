import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pastePlaces, pastedForms } from '@draagkracht/base/snippet.js';
import { closeBrowser, skipWithoutBrowser } from '../journeys/helpers/visit.js';
import type { EditorPage } from './editors/editors.js';
import { fateOf } from './fate.js';
import { pasted } from './pasted.js';
import { openBoth, treatments, withoutScript, type Treatment } from './places.js';

describe('what survives a content system', { skip: skipWithoutBrowser }, () => {
  let editors: readonly EditorPage[] = [];
  let byPlace: Readonly<Record<string, Treatment>> = {};

  before(async () => {
    const { ckeditor, tinymce } = await openBoth();
    editors = [ckeditor, tinymce];
    byPlace = treatments(ckeditor, tinymce);
  });

  after(async () => {
    for (const editor of editors) await editor.close();
    await closeBrowser();
  });

  it('is worked out for every place, and for no other', () => {
    assert.deepEqual(Object.keys(byPlace).sort(), pastePlaces.map(({ id }) => id).sort());
  });

  for (const { id, fates } of pastePlaces)
    it(`is what ${id} says`, async () => {
      const found = await Promise.all(
        pasted.map(async ({ form, html }) => [
          form,
          fateOf(form, html, await byPlace[id]!(html, form), !withoutScript.has(id)),
        ]),
      );
      assert.deepEqual(Object.fromEntries(found), fates);
    });

  it('is tried with every form', () => {
    assert.deepEqual(
      pasted.map(({ form }) => form),
      pastedForms,
    );
  });
});
