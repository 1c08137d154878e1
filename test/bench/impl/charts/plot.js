import { plot, lineY, ruleY } from '@observablehq/plot';
export function line(el, s) {
  const draw = (n, domain) => {
    const d = plot({
      width: s.width,
      height: s.height,
      x: { domain },
      y: { grid: false },
      marks: [
        lineY(n.y, { x: n.x, stroke: '#06c', strokeWidth: 2, clip: !!domain }),
        ruleY([n.target], { stroke: '#c00', strokeDasharray: '6 4' }),
      ],
    });
    el.replaceChildren(d);
  };
  draw(s);
  return {
    update(n) {
      draw((s = n));
    },
    zoom(lo, hi) {
      draw(s, [lo, hi]);
    },
    destroy() {
      el.replaceChildren();
    },
  };
}
