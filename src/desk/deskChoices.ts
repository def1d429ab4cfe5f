/** Parameters of the desk's address: `?language=zh-HK&theme=dark&pane=320&example=name.xlsx&latency=200`. */
export interface DeskChoices {
  readonly displayLanguage: string;
  readonly background: string | undefined;
  /** The pane's width in pixels. */
  readonly paneWidth: number;
  readonly example: string | null;
  /** Milliseconds until the simulated Excel answers. */
  readonly latency: number;
}

const NARROWEST_PANE = 320;

export function deskChoices(): DeskChoices {
  const asked = new URLSearchParams(location.search);
  const theme = asked.get("theme");
  const width = Number(asked.get("pane"));
  const example = asked.get("example");
  return {
    displayLanguage: asked.get("language") ?? navigator.language,
    background: theme === "dark" ? "#1f1f1f" : theme === "light" ? "#ffffff" : undefined,
    latency: Math.max(0, Number(asked.get("latency"))) || 0,
    paneWidth: width >= NARROWEST_PANE ? width : 380,
    // A plain file name: no path that leads elsewhere.
    example: example !== null && /^[\w.-]+\.xlsx$/.test(example) ? example : null,
  };
}
