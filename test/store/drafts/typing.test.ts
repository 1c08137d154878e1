import { expect } from '@open-wc/testing';
import { Typing } from '../../../packages/store/src/drafts/typing.js';
import { until } from '../../helpers/storage.js';

describe('typing', () => {
  const look = async (typing: Typing, key: string): Promise<boolean | undefined> => (await typing.look())(key);

  it('is seen by another tab, until it ends', async () => {
    const [here, there] = [new Typing(navigator.locks), new Typing(navigator.locks)];
    const key = crypto.randomUUID();
    expect(await look(there, key)).to.equal(false);
    here.hold(key);
    here.hold(key);
    await until(async () => (await look(there, key)) === true);
    expect(await look(here, key)).to.equal(true);
    here.release(key);
    await until(async () => (await look(there, key)) === false);
    expect(await look(here, key)).to.equal(false);
  });

  it('ends with the page, however that goes', async () => {
    const frame = document.createElement('iframe');
    frame.src = 'about:blank';
    document.body.append(frame);
    const typing = new Typing(navigator.locks);
    const key = crypto.randomUUID();
    new Typing(frame.contentWindow!.navigator.locks).hold(key);
    await until(async () => (await look(typing, key)) === true);
    frame.remove();
    await until(async () => (await look(typing, key)) === false);
  });

  it('is not known where the browser has no locks, but for what is open here', async () => {
    const typing = new Typing(undefined);
    expect(await look(typing, 'a')).to.equal(undefined);
    typing.hold('a');
    expect(await look(typing, 'a')).to.equal(true);
    typing.close();
    expect(await look(typing, 'a')).to.equal(undefined);
  });

  it('is not known where the locks cannot be asked', async () => {
    const typing = new Typing({
      query: () => Promise.reject(new Error('no')),
      request: () => Promise.reject(new Error('no')),
    });
    typing.hold('a');
    typing.release('a');
    expect(await look(typing, 'a')).to.equal(undefined);
  });

  it('is nobody’s where nobody else can be', async () => {
    expect(await look(new Typing('alone'), 'a')).to.equal(false);
  });
});
