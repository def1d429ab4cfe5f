import { type ReactNode, useId } from "react";
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { grouped } from "../../shares/values/grouped";
import { usePane } from "../paneContext";
import { Hatching } from "./Hatching";
import { useContrast } from "./useContrast";

interface ShareBar {
  readonly label: string;
  /** Two parts of a whole, in percent as decimal text. */
  readonly parts: readonly [Part, Part];
}

interface Part {
  readonly name: string;
  readonly part: string;
  readonly shown: string;
}

const BAR_HEIGHT = 40;

/** Wholes in two parts, the second lighter, or hatched in a contrast theme; below, the same in figures. */
export function ShareBars({ bars }: { readonly bars: readonly ShareBar[] }): ReactNode {
  const { words } = usePane();
  const id = useId().replaceAll(":", "");
  const isContrast = useContrast();
  const data = drawnOnce(bars).map(({ label, parts }) => ({
    label,
    first: Number(parts[0].part),
    second: Number(parts[1].part),
  }));
  return (
    <>
      <div className="chart" aria-hidden>
        <ResponsiveContainer width="100%" height={data.length * BAR_HEIGHT}>
          <BarChart
            data={data}
            layout="vertical"
            margin={{ top: 4, right: 8, bottom: 4, left: 4 }}
            accessibilityLayer={false}
          >
            {isContrast && <Hatching id={id} />}
            <XAxis type="number" domain={[0, 100]} hide />
            <YAxis
              type="category"
              dataKey="label"
              width={bars.length > 1 ? 60 : 1}
              tickLine={false}
              axisLine={false}
              tick={{ fontSize: 11, fill: "currentColor" }}
            />
            <Bar
              dataKey="first"
              stackId="whole"
              isAnimationActive={false}
              fill="var(--picture-ink)"
              stroke="var(--picture-ink)"
            />
            <Bar
              dataKey="second"
              stackId="whole"
              isAnimationActive={false}
              fill={isContrast ? `url(#${id}-up)` : "var(--picture-rest)"}
              stroke="var(--picture-ink)"
            />
          </BarChart>
        </ResponsiveContainer>
      </div>
      <table className="figures">
        <tbody>
          {bars.flatMap(({ label, parts }) =>
            parts.map(({ name, shown }) => (
              <tr key={`${label} ${name}`}>
                <th scope="row">{label === "" ? name : words.named(label, name)}</th>
                <td>{shown}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </>
  );
}

/** Bars that would look alike are drawn once, under the names of all. */
function drawnOnce(bars: readonly ShareBar[]): readonly ShareBar[] {
  const alike = grouped(bars, ({ parts }) => parts[0].part);
  return [...alike.values()].flatMap((same) =>
    same.slice(0, 1).map((bar) => ({ ...bar, label: same.map(({ label }) => label).join(" = ") })),
  );
}
