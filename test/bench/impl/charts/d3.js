import * as d3 from 'd3';
const M = { l: 45, r: 10, t: 10, b: 25 };
/** What most tutorials do: d3 scales, axes and a line generator on SVG. */
export function line(el, s) {
  const W = s.width,
    H = s.height;
  const svg = d3.select(el).append('svg').attr('width', W).attr('height', H);
  svg
    .append('clipPath')
    .attr('id', 'c' + (line.n = (line.n ?? 0) + 1))
    .append('rect')
    .attr('x', M.l)
    .attr('y', 0)
    .attr('width', W - M.l - M.r)
    .attr('height', H);
  const gx = svg.append('g').attr('transform', `translate(0,${H - M.b})`),
    gy = svg.append('g').attr('transform', `translate(${M.l},0)`);
  const path = svg
    .append('path')
    .attr('fill', 'none')
    .attr('stroke', '#06c')
    .attr('stroke-width', 2)
    .attr('clip-path', `url(#c${line.n})`);
  const goal = svg
    .append('line')
    .attr('x1', M.l)
    .attr('x2', W - M.r)
    .attr('stroke', '#c00')
    .attr('stroke-dasharray', '6 4');
  const draw = (n, lo = n.x[0], hi = n.x[n.x.length - 1]) => {
    const x = d3.scaleLinear([lo, hi], [M.l, W - M.r]),
      y = d3.scaleLinear(d3.extent(n.y), [H - M.b, M.t]).nice();
    const i0 = Math.max(0, d3.bisectLeft(n.x, lo) - 1),
      i1 = Math.min(n.x.length, d3.bisectRight(n.x, hi) + 1);
    gx.call(d3.axisBottom(x));
    gy.call(d3.axisLeft(y));
    path.attr(
      'd',
      d3.line(
        (_, i) => x(n.x[i0 + i]),
        (v) => y(v),
      )(n.y.subarray(i0, i1)),
    );
    goal.attr('y1', y(n.target)).attr('y2', y(n.target));
  };
  draw(s);
  return {
    update(n) {
      draw((s = n));
    },
    zoom(lo, hi) {
      draw(s, lo, hi);
    },
    destroy() {
      svg.remove();
    },
  };
}
