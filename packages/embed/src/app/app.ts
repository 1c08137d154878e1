import { AppLine } from './app-line.js';
import { AppWorker } from './app-worker.js';
import { OtherWindows } from './other-windows.js';

// What makes the page of the monitor an app: it is stored on the device, it says so, and it announces new versions.

/** How often an app that stays open looks for a new version: every hour. */
const LOOK_EVERY = 3_600_000;

const { lang, dataset } = document.documentElement;
const scope = new URL('./', document.baseURI).href;
const name = `draagkracht-app ${scope} ${dataset['version'] ?? ''}`;

/** Asks everything on the page whether it holds work that is not saved: what does, refuses. The name is that of `DkLeaveRequestEvent`. */
const unsaved = (): boolean => !document.dispatchEvent(new Event('dk-leave-request', { cancelable: true }));

/** The parts of Trusted Types that are used; not every browser has them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** The address of the worker, as a page with Trusted Types wants it. Only this one is ever trusted. */
function workerAddress(): string {
  const address = `${scope}service-worker.js`;
  const policy = trustedTypes?.createPolicy('draagkracht', { createScriptURL: () => address });
  return policy ? policy.createScriptURL(address) : address;
}

const others = new OtherWindows(new BroadcastChannel(`draagkracht-app ${scope}`), unsaved);
const worker = new AppWorker({
  workers: (navigator as Partial<Navigator>).serviceWorker,
  secure: isSecureContext,
  address: workerAddress(),
  unsaved,
  unsavedElsewhere: () => others.unsaved(),
  reload: () => location.reload(),
  changed: () => show(),
});
const line = new AppLine(
  {
    offline: document.querySelector<HTMLElement>('[data-app="offline"]'),
    update: document.querySelector<HTMLElement>('[data-app="update"]'),
  },
  lang.startsWith('en') ? 'en' : 'nl',
  () => void worker.renew(),
);
const show = (): void => line.show(worker.state, navigator.onLine);

/** Holds the name of this version for as long as the page is there: its files are kept until then. */
const held = new Promise<void>((resolve) => {
  const forGood = (): Promise<never> => (resolve(), new Promise<never>(() => undefined));
  void (navigator as Partial<Navigator>).locks?.request(name, { mode: 'shared' }, forGood);
});

addEventListener('online', show);
addEventListener('offline', show);
addEventListener('beforeunload', (event) => {
  if (unsaved()) event.preventDefault();
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void worker.look();
});
setInterval(() => void worker.look(), LOOK_EVERY);
show();
void worker.start();
void held.then(() => worker.tidy());
