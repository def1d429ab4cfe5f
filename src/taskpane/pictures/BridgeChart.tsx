import { type ReactNode, useId } from "react";
import { Bar, BarChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { usePane } from "../paneContext";
import { axisOf, type BridgeBar } from "./bridge";
import { Hatching } from "./Hatching";
import { useContrast } from "./useContrast";

const BAR_HEIGHT = 34;
const AXIS_ROOM = 24;

/** Room for what a bar is called, in pixels, and what fits into it: half of 320 px stays for the bars. */
const NAME_WIDTH = 104;
const LONGEST_NAME = 17;

/** The beginning of a name: the table below has it whole. A Chinese character is as wide as two letters. */
function shortName(label: string): string {
  let width = 0;
  for (const [at, character] of [...label].entries()) {
    width += character > "\u02ff" ? 2 : 1;
    if (width > LONGEST_NAME)
      return `${[...label]
        .slice(0, at - 1)
        .join("")
        .trimEnd()}…`;
  }
  return label;
}

/**
 * A horizontal waterfall. Increases and decreases have a colour each; in a contrast theme they are hatched in opposite directions. Screen readers get the
 * table only.
 */
export function BridgeChart({ bars }: { readonly bars: readonly BridgeBar[] }): ReactNode {
  const { words } = usePane();
  const id = useId().replaceAll(":", "");
  const { from, to } = axisOf(bars);
  const isContrast = useContrast();
  const fills = {
    balance: "var(--picture-ink)",
    up: isContrast ? `url(#${id}-up)` : "var(--picture-up)",
    down: isContrast ? `url(#${id}-down)` : "var(--picture-down)",
  } as const;
  // Bars are cut at the axis. The chart wants arrays it may change.
  const data = bars.map((bar, index) => ({
    place: index,
    span: [Math.max(bar.span[0], from), bar.span[1]],
    fill: fills[bar.kind],
  }));
  return (
    <>
      <div className="chart" aria-hidden>
        <ResponsiveContainer width="100%" height={bars.length * BAR_HEIGHT + AXIS_ROOM}>
          <BarChart
            data={data}
            layout="vertical"
            margin={{ top: 4, right: 8, bottom: 4, left: 4 }}
            barCategoryGap={6}
            accessibilityLayer={false}
          >
            {isContrast && <Hatching id={id} />}
            <XAxis type="number" domain={[from, to]} hide />
            <YAxis
              type="category"
              dataKey="place"
              width={NAME_WIDTH}
              tickLine={false}
              axisLine={false}
              interval={0}
              tickFormatter={(place: number) => shortName(bars[place]?.label ?? "")}
              tick={{ fontSize: 11, fill: "currentColor" }}
            />
            {from > 0 && <ReferenceLine x={from} stroke="currentColor" strokeDasharray="2 3" />}
            <Bar dataKey="span" isAnimationActive={false} stroke="var(--picture-ink)" />
          </BarChart>
        </ResponsiveContainer>
      </div>
      {from > 0 && <p className="quiet">{words.axisCut}</p>}
      <table className="figures">
        <tbody>
          {bars.map(({ label, shown }, index) => (
            <tr key={`${index} ${label}`}>
              <th scope="row">{label}</th>
              <td>{shown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
