/** How long other windows get to answer, in milliseconds. One that sleeps is asked again by itself before it is renewed. */
const PATIENCE = 700;

/** The other windows in which the app is open. */
export class OtherWindows {
  readonly #channel: BroadcastChannel;
  readonly #patience: number;

  /** @param channel shared by the windows of one app @param unsaved whether this window holds work that is not saved */
  constructor(channel: BroadcastChannel, unsaved: () => boolean, patience = PATIENCE) {
    this.#channel = channel;
    this.#patience = patience;
    channel.addEventListener('message', ({ data }) => {
      if (data === 'unsaved?' && unsaved()) channel.postMessage('unsaved!');
    });
  }

  /** Whether one of them holds work that is not saved. Resolves at the first that does, else after a moment. */
  unsaved(): Promise<boolean> {
    return new Promise((resolve) => {
      const heard = ({ data }: MessageEvent): void => void (data === 'unsaved!' && end(true));
      const end = (held: boolean): void => {
        clearTimeout(timer);
        this.#channel.removeEventListener('message', heard);
        resolve(held);
      };
      const timer = setTimeout(() => end(false), this.#patience);
      this.#channel.addEventListener('message', heard);
      this.#channel.postMessage('unsaved?');
    });
  }
}
