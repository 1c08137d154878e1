// What every scenario page shares: presented-frame timing, long tasks, reporting.
let seq = 0;
/** Resolves with the time at which the next frame was actually presented (Element Timing),
 *  so off-thread raster counts too. Call it in the same task as the change being measured. */
export function painted() {
  return new Promise((resolve) => {
    const id = 'm' + seq++,
      m = document.createElement('span');
    m.setAttribute('elementtiming', id);
    m.style.cssText = 'position:fixed;right:1px;bottom:1px;font:10px sans-serif;color:#888';
    m.textContent = 'm' + (seq % 10);
    new PerformanceObserver((list, po) => {
      for (const e of list.getEntries())
        if (e.identifier === id) {
          po.disconnect();
          m.remove();
          resolve(e.renderTime);
        }
    }).observe({ type: 'element', buffered: true });
    document.body.append(m);
  });
}

const tasks = [];
const taskObserver = new PerformanceObserver((l) => tasks.push(...l.getEntries()));
taskObserver.observe({ type: 'longtask', buffered: true });
/** Total blocking time and longest task between two instants (entries arrive late, so wait for them). */
export async function blocking(from, to) {
  await sleep(80);
  tasks.push(...taskObserver.takeRecords());
  let tbt = 0,
    longest = 0;
  for (const t of tasks)
    if (t.startTime < to && t.startTime + t.duration > from) {
      tbt += Math.max(0, t.duration - 50);
      longest = Math.max(longest, t.duration);
    }
  return { tbt, longest };
}

export const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
export const param = (k) => new URLSearchParams(location.search).get(k);
export const median = (a) => {
  const s = [...a].sort((p, q) => p - q);
  return s[s.length >> 1];
};
export const p95 = (a) => {
  const s = [...a].sort((p, q) => p - q);
  return s[Math.min(s.length - 1, Math.floor(s.length * 0.95))];
};

/** What is drawn now: used to check that 'painted' was not called early, and that something is there. */
export function fingerprint(root) {
  let px = 0,
    d = 0;
  const all = [root, ...root.querySelectorAll('*')];
  const walk = (e) => {
    if (e.shadowRoot)
      for (const c of e.shadowRoot.querySelectorAll('*')) {
        all.push(c);
        walk(c);
      }
  };
  [...all].forEach(walk);
  for (const e of all) {
    if (e.tagName === 'CANVAS' && e.width && e.height) {
      const g = e.getContext('2d')?.getImageData(0, 0, e.width, e.height).data;
      if (g) for (let i = 3; i < g.length; i += 4) if (g[i]) px++;
    }
    for (const a of ['d', 'points']) d += e.getAttribute?.(a)?.length ?? 0;
  }
  return { nodes: all.length, canvasPx: px, pathChars: d };
}

/** Ask the runner for a snapshot (CDP metrics, heap, process memory) and wait for it. */
export const snapshot = (name) =>
  new Promise((r) => {
    window.__ack = () => setTimeout(r);
    window.__perf(JSON.stringify({ snapshot: name }));
  }); // continue in a task of our own, not DevTools'
export const report = (o) => window.__perf(JSON.stringify({ done: o }));
export const run = (fn) => fn().then(report, (e) => report({ error: String(e?.stack || e) }));
