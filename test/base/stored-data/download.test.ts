import { expect } from '@open-wc/testing';
import { download } from '../../../packages/base/src/stored-data/download.js';
import { handedOver } from '../../helpers/handed-over.js';

describe('download', () => {
  it('hands over a file by a link with a name, and leaves nothing on the page', async () => {
    const link = await handedOver(() => download('{"a":1}', 'kopie.json'));
    expect([link.download, link.isConnected, link.protocol]).to.deep.equal(['kopie.json', false, 'blob:']);
    const answer = await fetch(link.href);
    expect([await answer.text(), answer.headers.get('content-type')]).to.deep.equal(['{"a":1}', 'application/json']);
  });
});
