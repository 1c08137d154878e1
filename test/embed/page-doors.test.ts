import { expect } from '@open-wc/testing';
import {
  areasSourceContext,
  bankStatementContext,
  releaseSourceContext,
  requestContext,
  seriesSourceContext,
  shapesSourceContext,
  storageContext,
} from '@draagkracht/base';
import { openPageDoors } from '../../packages/embed/src/page-doors.js';

describe('the doors of a bare page', () => {
  const page = document.createElement('div');
  const host = document.createElement('p');
  page.append(host);
  document.body.append(page);
  after(() => page.remove());

  it('answer by the names the elements ask with', () => {
    openPageDoors(page);
    expect(requestContext(host, storageContext)).to.have.property('open');
    expect(requestContext(host, seriesSourceContext)).to.have.property('read');
    expect(requestContext(host, areasSourceContext)).to.have.property('readAreas');
    expect(requestContext(host, shapesSourceContext)).to.have.property('readShapes');
    expect(requestContext(host, bankStatementContext)).to.have.property('read');
    expect(requestContext(host, releaseSourceContext)).to.have.property('read');
  });
  it('leave the first bundle its answer when a second one comes', () => {
    const first = requestContext(host, storageContext);
    openPageDoors(page);
    expect(requestContext(host, storageContext)).to.equal(first);
  });
  it('open storage only when asked, and leave nothing behind by looking', async () => {
    const storage = await requestContext(host, storageContext)!.open('doors-test', 'local');
    await storage.records.list('principle-agreement');
    storage.close();
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.to.include('draagkracht-doors-test');
  });
});
