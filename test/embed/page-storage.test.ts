import { expect } from '@open-wc/testing';
import { open } from '../../packages/embed/src/page-storage.js';
import { aResult } from '../helpers/monitor.js';
import { phrase } from '../helpers/lock.js';
import { deleteDatabase, freshName } from '../helpers/storage.js';
import { until } from '../helpers/until.js';

const asking = (): number => document.querySelectorAll('[data-dk-lock]').length;

describe('storage on a bare page', () => {
  it('is shared by elements of one namespace', async () => {
    const [one, two] = await Promise.all([open('page-storage-test', 'memory'), open('page-storage-test', 'memory')]);
    expect(one.status()).to.deep.equal({ mode: 'memory' });
    expect(one.records).to.equal(two.records);
    one.close();
    two.close();
  });

  it('has the page ask before a lock shuts, once for all tools, from when there is a lock [WCAG 2.2.1]', async () => {
    const name = freshName();
    const [one, two] = [await open(name, 'local'), await open(name, 'local')];
    await one.records.save(aResult(1));
    expect(asking()).to.equal(0);
    await one.lock!.setPhrase(phrase, 15);
    await until(() => asking() === 1);
    one.close();
    one.close();
    expect(asking()).to.equal(1);
    two.close();
    expect(asking()).to.equal(0);
    await deleteDatabase(`draagkracht-${name}`);
  });
});
