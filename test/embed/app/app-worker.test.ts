import { expect } from '@open-wc/testing';
import { AppWorker, type AppPage, type AppState } from '../../../packages/embed/src/app/app-worker.js';

/** A worker of which a test says how far it is. */
class FakeWorker extends EventTarget {
  readonly heard: unknown[] = [];
  state: ServiceWorkerState;
  constructor(state: ServiceWorkerState) {
    super();
    this.state = state;
  }
  postMessage(message: unknown): void {
    this.heard.push(message);
  }
  becomes(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  updates = 0;
  update(): Promise<void> {
    this.updates += 1;
    return Promise.reject(new TypeError('no network'));
  }
}

class FakeWorkers extends EventTarget {
  controller: FakeWorker | null = null;
  asked: unknown[] = [];
  readonly registration: FakeRegistration | undefined;
  constructor(registration?: FakeRegistration) {
    super();
    this.registration = registration;
  }
  register(...asked: unknown[]): Promise<FakeRegistration> {
    this.asked = asked;
    return this.registration ? Promise.resolve(this.registration) : Promise.reject(new DOMException('policy'));
  }
}

function on(workers: FakeWorkers | undefined, more: Partial<AppPage> = {}) {
  const said: AppState[] = [];
  let reloads = 0;
  const worker: AppWorker = new AppWorker({
    workers: workers as unknown as ServiceWorkerContainer | undefined,
    secure: true,
    address: '/monitor/service-worker.js',
    unsaved: () => false,
    unsavedElsewhere: () => Promise.resolve(false),
    reload: () => (reloads += 1),
    changed: () => said.push(worker.state),
    ...more,
  });
  return { worker, said, reloads: () => reloads };
}

/** A page with a version behind it and a newer one that waits. */
async function withNewer(more: Partial<AppPage> = {}) {
  const registration = new FakeRegistration();
  registration.active = new FakeWorker('activated');
  registration.waiting = new FakeWorker('installed');
  const workers = new FakeWorkers(registration);
  workers.controller = registration.active;
  const page = on(workers, more);
  await page.worker.start();
  return { ...page, workers, waiting: registration.waiting };
}

describe('AppWorker', () => {
  it('says why nothing is stored where the browser does not do it', async () => {
    for (const [workers, secure, offline] of [
      [undefined, true, 'refused'],
      [undefined, false, 'insecure'],
      [new FakeWorkers(), true, 'refused'],
    ] as const) {
      const { worker } = on(workers, { secure });
      await worker.start();
      expect(worker.state).to.deep.equal({ offline, update: 'none' });
      await worker.look();
      worker.tidy();
    }
  });

  it('is ready when the first version is whole, without loading the page again', async () => {
    const registration = new FakeRegistration();
    const first = (registration.installing = new FakeWorker('installing'));
    const workers = new FakeWorkers(registration);
    const { worker, reloads } = on(workers);
    await worker.start();
    expect(workers.asked).to.deep.equal(['/monitor/service-worker.js', { updateViaCache: 'none' }]);
    expect(worker.state.offline).to.equal('preparing');
    registration.installing = null;
    registration.active = first;
    first.becomes('activated');
    workers.dispatchEvent(new Event('controllerchange'));
    expect([worker.state, reloads()]).to.deep.equal([{ offline: 'ready', update: 'none' }, 0]);
  });

  it('says that storing broke off', async () => {
    const registration = new FakeRegistration();
    const first = (registration.installing = new FakeWorker('installing'));
    const { worker } = on(new FakeWorkers(registration));
    await worker.start();
    registration.installing = null;
    first.becomes('redundant');
    expect(worker.state.offline).to.equal('failed');
  });

  it('stays ready when a newer version cannot be fetched, and looks for one without complaint', async () => {
    const registration = new FakeRegistration();
    registration.active = new FakeWorker('activated');
    const { worker } = on(new FakeWorkers(registration));
    await worker.start();
    await worker.look();
    expect(registration.updates).to.equal(1);
    const newer = (registration.installing = new FakeWorker('installing'));
    registration.dispatchEvent(new Event('updatefound'));
    registration.installing = null;
    newer.becomes('redundant');
    expect(worker.state).to.deep.equal({ offline: 'ready', update: 'none' });
  });

  it('announces what waits, and changes over when somebody agrees', async () => {
    const { worker, waiting, workers, reloads } = await withNewer();
    expect([worker.state.update, waiting.heard]).to.deep.equal(['waiting', []]);
    await worker.renew();
    expect([worker.state.update, waiting.heard]).to.deep.equal(['renewing', [{ type: 'SKIP_WAITING' }]]);
    workers.dispatchEvent(new Event('controllerchange'));
    expect(reloads()).to.equal(1);
  });

  it('does not change over while something is not saved, here or elsewhere', async () => {
    let [here, elsewhere] = [true, true];
    const { worker, waiting } = await withNewer({
      unsaved: () => here,
      unsavedElsewhere: () => Promise.resolve(elsewhere),
    });
    await worker.renew();
    expect(worker.state.update).to.equal('unsaved-here');
    here = false;
    await worker.renew();
    expect([worker.state.update, waiting.heard]).to.deep.equal(['unsaved-elsewhere', []]);
    elsewhere = false;
    await worker.renew();
    expect(waiting.heard).to.have.length(1);
  });

  it('keeps a window with unsaved work as it is when another one agreed', async () => {
    let here = true;
    const { worker, workers, reloads } = await withNewer({ unsaved: () => here });
    workers.dispatchEvent(new Event('controllerchange'));
    await worker.renew();
    expect([worker.state.update, reloads()]).to.deep.equal(['switched', 0]);
    here = false;
    await worker.renew();
    expect(reloads()).to.equal(1);
  });

  it('lets the worker behind the page remove what nobody uses', async () => {
    const { worker, workers } = await withNewer();
    worker.tidy();
    expect(workers.controller?.heard).to.deep.equal(['tidy']);
  });
});
