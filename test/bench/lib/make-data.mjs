// Writes data/cbs.csv (+ expected sums) and data/geo.json, both seeded.
import { mkdirSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { Delaunay } from 'd3-delaunay';
import { geoArea } from 'd3-geo';
import { rng } from './data.js';
import { root } from './build.mjs';

/** CBS 'Kerncijfers wijken en buurten' style: BOM, CRLF, ';', quoted text, decimal comma, '.' for missing. */
function cbs(rows = 17000, cols = 120) {
  const r = rng(5),
    q = (s) => `"${s.replaceAll('"', '""')}"`,
    out = [],
    text = [1, 2, 3, 4];
  const names = [
    'ID',
    'WijkenEnBuurten',
    'Gemeentenaam_1',
    'SoortRegio_2',
    'Codering_3',
    ...Array.from(
      { length: cols - 5 },
      (_, i) =>
        `${['AantalInwoners', 'GemiddeldInkomenPerInwoner', 'PersonenMetWMOClienten', 'JongerenMetJeugdzorg', 'GemiddeldeWOZWaarde'][i % 5]}_${i + 4}`,
    ),
  ];
  const decimals = names.map((_, i) => (i % 5 === 1 || i % 5 === 2 ? 1 : i % 5 === 4 ? 2 : 0)),
    size = names.map((_, i) => 10 ** (1 + (i % 4)));
  const places = [
    "'s-Gravenhage",
    'Súdwest-Fryslân',
    'Bergen (NH.)',
    'Utrecht',
    'Noardeast-Fryslân',
    'Nuenen, Gerwen en Nederwetten',
  ];
  let sum = 0,
    missing = 0,
    chars = 0;
  out.push(names.map(q).join(';'));
  for (let i = 0; i < rows; i++) {
    const t = [
      `BU${String(i).padStart(8, '0')}`,
      places[(i >> 6) % 6],
      i % 9 ? 'Buurt' : 'Wijk',
      i % 500 ? `Buurt ${i}` : `Wijk "Oost"; deel ${i}`,
    ];
    const line = [String(i)];
    sum += i;
    for (const s of t) {
      line.push(q(s));
      chars += s.length;
    }
    for (let c = 5; c < cols; c++) {
      if (r() < 0.12) {
        line.push('.');
        missing++;
        continue;
      }
      const k = 10 ** decimals[c],
        v = Math.round((r() * 1.02 - 0.02) * size[c] * k);
      line.push(decimals[c] ? (v / k).toFixed(decimals[c]).replace('.', ',') : String(v));
      sum += v / k;
    }
    out.push(line.join(';'));
  }
  return { csv: '\ufeff' + out.join('\r\n') + '\r\n', meta: { rows, text, sum, missing, chars, name5: names[5] } };
}

/** About 350 municipalities: Voronoi cells whose shared edges are bent by midpoint displacement, ~200 vertices each. */
function geo(n = 350) {
  const r = rng(9),
    box = [3.4, 50.8, 7.2, 53.5];
  let pts = Array.from({ length: n }, () => [box[0] + r() * (box[2] - box[0]), box[1] + r() * (box[3] - box[1])]);
  for (let k = 0; k < 2; k++)
    pts = Array.from(Delaunay.from(pts).voronoi(box).cellPolygons(), (p) => {
      let x = 0,
        y = 0;
      for (const [a, b] of p.slice(1)) {
        x += a;
        y += b;
      }
      return [x / (p.length - 1), y / (p.length - 1)];
    });
  const edges = new Map(),
    key = (p) => p.map((v) => v.toFixed(9)).join();
  const edge = (a, b) => {
    const flip = key(a) > key(b),
      k = flip ? key(b) + key(a) : key(a) + key(b);
    if (!edges.has(k)) {
      let l = flip ? [b, a] : [a, b];
      for (let d = 0; d < 5; d++)
        l = l.flatMap((p, i) => {
          if (i === l.length - 1) return [p];
          const e = l[i + 1],
            s = (r() - 0.5) * 0.35,
            border =
              [0, 2].some((j) => p[0] === box[j] && e[0] === box[j]) ||
              [1, 3].some((j) => p[1] === box[j] && e[1] === box[j]);
          const m = [
            (p[0] + e[0]) / 2 - (border ? 0 : (e[1] - p[1]) * s),
            (p[1] + e[1]) / 2 + (border ? 0 : (e[0] - p[0]) * s),
          ];
          return [p, m];
        });
      edges.set(k, l);
    }
    const l = edges.get(k);
    return flip ? [...l].reverse() : l;
  };
  const features = Array.from(Delaunay.from(pts).voronoi(box).cellPolygons(), (p, i) => {
    let ring = [];
    for (let j = 0; j < p.length - 1; j++) ring.push(...edge(p[j], p[j + 1]).slice(0, -1));
    ring.push(ring[0]);
    ring = ring.map((c) => c.map((v) => +v.toFixed(6)));
    const g = { type: 'Polygon', coordinates: [ring] };
    if (geoArea(g) > 6) g.coordinates = [[...ring].reverse()];
    const id = 'GM' + String(i).padStart(4, '0');
    return { type: 'Feature', id, properties: { name: id, 'hc-key': id }, geometry: g };
  });
  return { type: 'FeatureCollection', features };
}
export function makeData() {
  const dir = join(root, 'data');
  mkdirSync(dir, { recursive: true });
  if (!existsSync(join(dir, 'cbs.json'))) {
    const { csv, meta } = cbs();
    writeFileSync(join(dir, 'cbs.csv'), csv);
    writeFileSync(join(dir, 'cbs.json'), JSON.stringify(meta));
  }
  if (!existsSync(join(dir, 'geo.json'))) writeFileSync(join(dir, 'geo.json'), JSON.stringify(geo()));
  return dir;
}
