import { picture } from './_drawn.js';

/** An element of ours in a frame of the same site, once its figures are drawn: a frame that is high enough has nothing to say. */
const drawnInside = () => picture(document.querySelector('iframe').contentDocument?.querySelector('dk-outcome-chart'));

/** A chart in a frame: it is there when its page has said its height, as any host of framed charts waits for, or when ours is drawn. */
export const place = () =>
  new Promise((resolve) => {
    const look = setInterval(() => {
      if (drawnInside()) there();
    }, 20);
    const there = () => {
      clearInterval(look);
      requestAnimationFrame(() => resolve());
    };
    addEventListener('message', ({ data }) => {
      if (typeof data?.height === 'number') there();
    });
  });
