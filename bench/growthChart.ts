/** One line of the chart. */
export interface Series {
  readonly name: string;
  /** SVG dashes: lines are told apart without colour. "" is a whole line. */
  readonly dashes: string;
  /** Rows and milliseconds. */
  readonly points: readonly (readonly [rows: number, time: number])[];
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [640, 360, 70, 50, 20, 170] as const;
const TIMES = [1, 10, 100, 1_000] as const;

/** Time against size, both by powers of ten: work that grows with its rows runs alongside the parse, work that grows with their square leaves it. */
export function growthChart(series: readonly Series[]): string {
  const sizes = [...new Set(series.flatMap(({ points }) => points.map(([rows]) => rows)))].sort((a, b) => a - b);
  const [first = 1, last = 10] = [sizes[0], sizes.at(-1)];
  const across = (rows: number): number => LEFT + (Math.log10(rows / first) / Math.log10(last / first)) * (WIDTH - LEFT - RIGHT);
  const up = (time: number): number => HEIGHT - BOTTOM - (Math.log10(Math.max(1, time)) / 3) * (HEIGHT - BOTTOM - TOP);
  const grid = [
    ...TIMES.map((time) => `<path d="M${LEFT} ${up(time).toFixed(1)}H${WIDTH - RIGHT}" stroke="#ccc"/><text x="${LEFT - 8}" y="${(up(time) + 4).toFixed(1)}" text-anchor="end">${time.toLocaleString("en")} ms</text>`),
    ...sizes.map((rows) => `<text x="${across(rows).toFixed(1)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${rows.toLocaleString("en")} rows</text>`),
  ];
  const lines = series.map(({ name, dashes, points }) => {
    const path = points.map(([rows, time], index) => `${index === 0 ? "M" : "L"}${across(rows).toFixed(1)} ${up(time).toFixed(1)}`).join("");
    const [rows, time] = points.at(-1) ?? [first, 1];
    return `<path d="${path}" fill="none" stroke="#000" stroke-width="2"${dashes === "" ? "" : ` stroke-dasharray="${dashes}"`}/><text x="${(across(rows) + 8).toFixed(1)}" y="${(up(time) + 4).toFixed(1)}">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="#fff"/>\n${[...grid, ...lines].join("\n")}\n</svg>\n`;
}
