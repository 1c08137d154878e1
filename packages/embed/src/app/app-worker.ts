/** What can be said of the app on this device. */
export interface AppState {
  /**
   * Whether it works without internet: `preparing` while it is stored, `insecure` on http, `refused` by the browser or a policy, `failed`
   * when storing broke off.
   */
  readonly offline: 'preparing' | 'ready' | 'insecure' | 'refused' | 'failed';
  /**
   * `waiting`: a new version is here and nothing happens before somebody agrees. `unsaved-…`: somebody agreed, and work stands in the
   * way. `renewing`: the windows are changing. `switched`: the others changed, and this window kept its work.
   */
  readonly update: 'none' | 'waiting' | 'unsaved-here' | 'unsaved-elsewhere' | 'renewing' | 'switched';
}

/** What the app needs of its page. */
export interface AppPage {
  /** `undefined` where the browser offers none. */
  readonly workers: ServiceWorkerContainer | undefined;
  /** Whether the page came over https, or from this machine. */
  readonly secure: boolean;
  /** Address of the service worker. */
  readonly address: string;
  /** Whether this page holds work that is not saved. */
  readonly unsaved: () => boolean;
  /** Whether another window of the app does. */
  readonly unsavedElsewhere: () => Promise<boolean>;
  readonly reload: () => void;
  /** Something is to be said anew. */
  readonly changed: () => void;
}

/**
 * Stores the app on the device and follows its versions. A new version is fetched whole beside the old one and waits; with somebody's
 * word all windows go over at once. A window with unsaved work is never reloaded.
 */
export class AppWorker {
  state: AppState = { offline: 'preparing', update: 'none' };
  readonly #page: AppPage;
  #registration: ServiceWorkerRegistration | undefined;
  /** A page that came from the network has no worker behind it; the first that takes it over is no new version. */
  #hasVersion = false;
  #agreed = false;
  #switched = false;

  constructor(page: AppPage) {
    this.#page = page;
  }

  /** Registers the worker. What goes wrong becomes a state; nothing is thrown. */
  async start(): Promise<void> {
    const { workers, address, secure } = this.#page;
    if (!workers) return this.#to({ offline: secure ? 'refused' : 'insecure' });
    this.#hasVersion = workers.controller !== null;
    workers.addEventListener('controllerchange', () => this.#changedOver());
    const registration = await workers.register(address, { updateViaCache: 'none' }).catch(() => undefined);
    if (!registration) return this.#to({ offline: 'refused' });
    this.#registration = registration;
    registration.addEventListener('updatefound', () => this.#follow(registration.installing));
    this.#follow(registration.installing);
  }

  /** Looks whether there is a new version; without internet there is none. */
  async look(): Promise<void> {
    await this.#registration?.update().catch(() => undefined);
  }

  /** Lets the worker remove versions that no window works with. */
  tidy(): void {
    this.#page.workers?.controller?.postMessage('tidy');
  }

  /** Somebody agreed with the new version. */
  async renew(): Promise<void> {
    const { unsaved, unsavedElsewhere, reload } = this.#page;
    if (unsaved()) return this.#to({ update: this.#switched ? 'switched' : 'unsaved-here' });
    if (this.#switched) return reload();
    if (await unsavedElsewhere()) return this.#to({ update: 'unsaved-elsewhere' });
    this.#agreed = true;
    this.#to({ update: 'renewing' });
    this.#registration?.waiting?.postMessage({ type: 'SKIP_WAITING' });
  }

  #follow(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => this.#tell(worker.state));
    this.#tell(worker?.state);
  }

  #tell(newest: ServiceWorkerState | undefined): void {
    const { active, waiting } = this.#registration!;
    const isBroken = newest === 'redundant' && !active;
    this.#to({
      offline: active?.state === 'activated' ? 'ready' : isBroken ? 'failed' : 'preparing',
      ...(waiting && active && this.state.update === 'none' ? { update: 'waiting' } : {}),
    });
    // A worker that is becoming active says so itself, also when this page did not see it being installed.
    if (active?.state === 'activating')
      active.addEventListener('statechange', () => this.#tell(undefined), { once: true });
  }

  /** Another version is behind this page from now on. */
  #changedOver(): void {
    if (!this.#hasVersion && !this.#agreed) {
      this.#hasVersion = true;
      return;
    }
    this.#switched = true;
    if (this.#page.unsaved()) this.#to({ update: 'switched' });
    else this.#page.reload();
  }

  #to(change: Partial<AppState>): void {
    this.state = { ...this.state, ...change };
    this.#page.changed();
  }
}
