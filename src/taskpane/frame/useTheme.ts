import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { PaneHost } from "../paneHost";

const SYSTEM_DARK = "(prefers-color-scheme: dark)";

/** Chinese needs its fonts named: a Latin face first would set figures and punctuation of two faces side by side. */
const FONTS =
  '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, "Microsoft JhengHei UI", "PingFang HK", "Noto Sans CJK TC", sans-serif';

const LIGHT: Theme = { ...webLightTheme, fontFamilyBase: FONTS };
const DARK: Theme = { ...webDarkTheme, fontFamilyBase: FONTS };

/** Excel's theme, or the system's if Excel names none. The style sheet adds the contrast themes. */
export function useTheme(host: PaneHost): { readonly theme: Theme; readonly colorScheme: "dark" | "light" } {
  const [dark, setDark] = useState(() => isDark(host));
  useEffect(() => {
    const system = matchMedia(SYSTEM_DARK);
    const changed = (): void => {
      setDark(isDark(host));
    };
    system.addEventListener("change", changed);
    const stop = host.onThemeChange(changed);
    return () => {
      system.removeEventListener("change", changed);
      stop();
    };
  }, [host]);
  return dark ? { theme: DARK, colorScheme: "dark" } : { theme: LIGHT, colorScheme: "light" };
}

function isDark(host: PaneHost): boolean {
  return host.dark() ?? matchMedia(SYSTEM_DARK).matches;
}
