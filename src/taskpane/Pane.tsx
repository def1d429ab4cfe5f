import { createDOMRenderer, FluentProvider, RendererProvider } from "@fluentui/react-components";
import { type ReactNode, useMemo, useSyncExternalStore } from "react";
import type { Language } from "../shares/values/finding";
import { PaneFrame } from "./frame/PaneFrame";
import { useTheme } from "./frame/useTheme";
import { PaneContextProvider } from "./paneContext";
import type { PaneHost } from "./paneHost";
import { wordsIn } from "./wordsIn";
import type { PaneStore } from "./state/paneStore";
import type { PaneWork } from "./work/paneWork";

/** Set by the build to what the page's content policy lets through: see docs/pane.md. */
declare const STYLE_NONCE: string;

const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: STYLE_NONCE } });

/** The language the pane is in: chosen, or Excel's. */
function languageOf(chosen: Language | null, displayLanguage: string): Language {
  return chosen ?? (/^zh/i.test(displayLanguage) ? "zh-Hant" : "en");
}

/** The whole pane. */
export function Pane({
  store,
  work,
  host,
}: {
  readonly store: PaneStore;
  readonly work: PaneWork;
  readonly host: PaneHost;
}): ReactNode {
  const chosen = useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => store.state().preferences.language,
  );
  const language = languageOf(chosen, host.displayLanguage);
  const { theme, colorScheme } = useTheme(host);
  const context = useMemo(
    () => ({ store, work, host, language, words: wordsIn(language) }),
    [store, work, host, language],
  );
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={theme} lang={language} className="pane" style={{ colorScheme }}>
        <PaneContextProvider value={context}>
          <PaneFrame />
        </PaneContextProvider>
      </FluentProvider>
    </RendererProvider>
  );
}
