/** A chart in a frame of the same site: it is there when its page has said its height, as any host of framed charts waits for. */
export const place = () =>
  new Promise((resolve) => {
    addEventListener('message', ({ data }) => {
      if (typeof data?.height !== 'number') return;
      requestAnimationFrame(() => resolve());
    });
  });
