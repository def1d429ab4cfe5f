import type { ReactNode } from "react";

/** Hatchings in opposite directions, distinct in black and white and in the contrast themes. */
export function Hatching({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      {(["up", "down"] as const).map((way) => (
        <pattern
          key={way}
          id={`${id}-${way}`}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${way === "up" ? 45 : -45})`}
        >
          <rect width={6} height={6} fill="var(--picture-paper)" />
          <rect width={2.5} height={6} fill={way === "up" ? "var(--picture-up)" : "var(--picture-down)"} />
        </pattern>
      ))}
    </defs>
  );
}
