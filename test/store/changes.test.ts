import { expect } from '@open-wc/testing';
import type { ChangeNotice } from '@draagkracht/model';
import { Changes, type Channel } from '../../packages/store/src/changes.js';

const fake = (): Channel & { sent: unknown[] } => {
  const sent: unknown[] = [];
  return { sent, postMessage: (message) => void sent.push(message), close() {}, onmessage: null };
};
const message = (data: unknown) => new MessageEvent('message', { data });

describe('changes', () => {
  it('go to this page and, once, to the others', () => {
    const channel = fake();
    const changes = new Changes(channel);
    const heard: ChangeNotice[] = [];
    changes.listen((notice) => heard.push(notice));
    changes.tell([{ kind: 'wiped' }]);
    expect(heard).to.deep.equal([{ kind: 'wiped' }]);
    expect(channel.sent).to.deep.equal([[{ kind: 'wiped' }]]);
    changes.tell([]);
    changes.tellHere({ kind: 'wiped' });
    expect(channel.sent).to.have.length(1);
  });

  it('that are very many are told as one', () => {
    const changes = new Changes();
    const heard: ChangeNotice[] = [];
    changes.listen((notice) => heard.push(notice));
    changes.tell(Array.from({ length: 101 }, (_, n) => ({ kind: 'record', type: 't', id: String(n) })));
    expect(heard).to.deep.equal([{ kind: 'restored' }]);
  });

  it('of other tabs are heard; anything else on the channel is not', () => {
    const channel = fake();
    const changes = new Changes(channel);
    const heard: ChangeNotice[] = [];
    changes.listen((notice) => heard.push(notice));
    for (const data of [null, 'tekst', { kind: 'wiped' }, [{ kind: 'iets' }, 7, { kind: 'dataset', id: 'a' }]])
      channel.onmessage!.call(channel as unknown as BroadcastChannel, message(data));
    expect(heard).to.deep.equal([{ kind: 'dataset', id: 'a' }]);
  });

  it('reach the others when one listener fails', async () => {
    const changes = new Changes();
    const heard: string[] = [];
    const failed = new Promise<string>((resolve) => {
      const report = window.onerror;
      window.onerror = (_event, _source, _line, _column, error) => {
        window.onerror = report;
        resolve(String(error?.message));
        return true;
      };
    });
    changes.listen(() => {
      throw new Error('een luisteraar');
    });
    changes.listen(({ kind }) => heard.push(kind));
    changes.tell([{ kind: 'wiped' }]);
    expect(heard).to.deep.equal(['wiped']);
    expect(await failed).to.equal('een luisteraar');
  });
});
