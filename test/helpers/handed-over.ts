import { until } from './storage.js';

/** What is handed to the reader as a file while something is done; nothing reaches the disk. */
export async function handedOver(work: () => unknown): Promise<HTMLAnchorElement> {
  const { click } = HTMLAnchorElement.prototype;
  const links: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    links.push(this);
  };
  try {
    await work();
    await until(() => links.length > 0);
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return links[0]!;
}
