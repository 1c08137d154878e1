// Seeded data, identical in Node and in the page.
export function rng(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A random walk of n points: the spec every chart adapter receives. */
export function walk(n, seed, width = 640, height = 320) {
  const r = rng(seed),
    x = new Float64Array(n),
    y = new Float64Array(n);
  for (let i = 0, v = 50; i < n; i++) {
    x[i] = i;
    y[i] = v += (r() - 0.5) * 4;
  }
  return { x, y, target: y[0] + 3, width, height };
}

export const INDICATORS = 120,
  REGIONS = 1700,
  YEARS = 10;
const gm = (i) => 'GM' + String(i).padStart(4, '0');

/** n records as a municipality's social-domain register would hold them. */
export function records(n, seed = 7) {
  const r = rng(seed),
    out = new Array(n);
  for (let i = 0; i < n; i++) {
    const year = 2015 + (i % 10),
      ind = 'i' + (Math.floor(i / 10) % 20),
      reg = gm(Math.floor(i / 200));
    out[i] = {
      id: `${reg}|${ind}|${year}`,
      region: reg,
      indicator: ind,
      year,
      value: Math.round(r() * 1e5) / 10,
      lower: r() * 100,
      upper: r() * 100,
      source: 'CBS Kerncijfers wijken en buurten',
      status: i % 7 ? 'definitief' : 'voorlopig',
      updated: 1700000000000 + i,
    };
  }
  return out;
}

/** 120 indicators × 1700 regions × 10 years = 2.04 M values, indicator-major, then region, then year. */
export function matrix(seed = 11) {
  const r = rng(seed),
    data = new Float64Array(INDICATORS * REGIONS * YEARS);
  for (let i = 0; i < data.length; i++) data[i] = Math.round(r() * 1e6) / 10;
  return { data, indicators: INDICATORS, regions: REGIONS, years: YEARS };
}
