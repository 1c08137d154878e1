/** An element of ours in a frame of the same site, once it stands there drawn: a frame that is high enough has nothing to say. */
async function drawnInside() {
  const inside = document.querySelector('iframe').contentDocument;
  const element = inside?.querySelector('dk-outcome-chart');
  if (!element?.hasUpdated) return false;
  await element.updateComplete;
  return true;
}

/** A chart in a frame: it is there when its page has said its height, as any host of framed charts waits for, or when ours is drawn. */
export const place = () =>
  new Promise((resolve) => {
    const look = setInterval(async () => {
      if (await drawnInside()) there();
    }, 20);
    const there = () => {
      clearInterval(look);
      requestAnimationFrame(() => resolve());
    };
    addEventListener('message', ({ data }) => {
      if (typeof data?.height === 'number') there();
    });
  });
