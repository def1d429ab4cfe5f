/** One line of the chart. */
export interface Series {
  readonly name: string;
  /** SVG dashes: lines are told apart without colour. "" is a whole line. */
  readonly dashes: string;
  /** Rows, and what grows with them. */
  readonly points: readonly (readonly [rows: number, value: number])[];
}

/** What grows. */
export interface Growth {
  /** For whoever does not see the picture. */
  readonly title: string;
  /** Behind each figure of the scale: ` ms`. */
  readonly unit: string;
  /** Powers of ten from the lowest to the highest. */
  readonly scale: readonly number[];
}

/** Height of a name. */
const LINE = 14;

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [640, 360, 90, 50, 20, 170] as const;

/** Something against size, both by powers of ten: what grows with the rows is a line at 45 degrees or so, what grows with their square is steeper, what does not grow is level. */
export function growthChart(series: readonly Series[], { title, unit, scale }: Growth): string {
  const sizes = [...new Set(series.flatMap(({ points }) => points.map(([rows]) => rows)))].sort((a, b) => a - b);
  const [first = 1, last = 10] = [sizes[0], sizes.at(-1)];
  const [lowest = 1, highest = 10] = [scale[0], scale.at(-1)];
  const across = (rows: number): number =>
    LEFT + (Math.log10(rows / first) / Math.log10(last / first)) * (WIDTH - LEFT - RIGHT);
  const up = (value: number): number =>
    HEIGHT -
    BOTTOM -
    (Math.log10(Math.max(lowest, value) / lowest) / Math.log10(highest / lowest)) * (HEIGHT - BOTTOM - TOP);
  const grid = [
    ...scale.map(
      (mark) =>
        `<path d="M${LEFT} ${up(mark).toFixed(1)}H${WIDTH - RIGHT}" stroke="#ccc"/><text x="${LEFT - 8}" y="${(up(mark) + 4).toFixed(1)}" text-anchor="end">${mark.toLocaleString("en")}${unit}</text>`,
    ),
    ...sizes.map(
      (rows) =>
        `<text x="${across(rows).toFixed(1)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${rows.toLocaleString("en")} rows</text>`,
    ),
  ];
  const ends = series.map(({ points }) => points.at(-1) ?? ([first, lowest] as const));
  const lines = series.map(({ name, dashes, points }, at) => {
    const path = points
      .map(([rows, value], index) => `${index === 0 ? "M" : "L"}${across(rows).toFixed(1)} ${up(value).toFixed(1)}`)
      .join("");
    const [rows, value] = ends[at] ?? [first, lowest];
    // Names of lines that end together stand one below the other.
    const above = ends.filter(
      (end, other) =>
        other !== at &&
        end[0] === rows &&
        Math.abs(up(end[1]) - up(value)) < LINE &&
        (end[1] > value || (end[1] === value && other < at)),
    );
    const down = above.reduce((most, end) => Math.max(most, LINE - (up(value) - up(end[1]))), 0);
    return `<path d="${path}" fill="none" stroke="#000" stroke-width="2"${dashes === "" ? "" : ` stroke-dasharray="${dashes}"`}/><text x="${(across(rows) + 8).toFixed(1)}" y="${(up(value) + 4 + down).toFixed(1)}">${name}</text>`;
  });
  const said = series
    .map(
      ({ name, points }) =>
        `${name}: ${points.map(([rows, value]) => `${Math.round(value).toLocaleString("en")}${unit} at ${rows.toLocaleString("en")} rows`).join(", ")}`,
    )
    .join("; ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="12"><title id="title">${title}</title><desc id="desc">${said}.</desc><rect width="100%" height="100%" fill="#fff"/>\n${[...grid, ...lines].join("\n")}\n</svg>\n`;
}
