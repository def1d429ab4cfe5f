import { createDOMRenderer, FluentProvider, RendererProvider } from "@fluentui/react-components";
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Language } from "../shares/values/finding";
import { PaneFrame } from "./frame/PaneFrame";
import { useTheme } from "./frame/useTheme";
import { PaneContextProvider } from "./paneContext";
import type { PaneHost } from "./paneHost";
import { fetchWords } from "./wordsIn";
import type { PaneWords } from "./paneWords";
import type { PaneStore } from "./state/paneStore";
import type { PaneWork } from "./work/paneWork";

/** Set by the build to what the page's content policy lets through: see docs/pane.md. */
declare const STYLE_NONCE: string;

const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: STYLE_NONCE } });

/** The language the pane is in: chosen, or Excel's. */
function languageOf(chosen: Language | null, displayLanguage: string): Language {
  return chosen ?? (/^zh/i.test(displayLanguage) ? "zh-Hant" : "en");
}

/** The words of a language with it; those before until they are fetched, null before the first. */
function useWords(language: Language): { readonly language: Language; readonly words: PaneWords } | null {
  const [said, setSaid] = useState<{ readonly language: Language; readonly words: PaneWords } | null>(null);
  useEffect(() => {
    let current = true;
    const take = (words: PaneWords, of: Language): void => {
      if (current) setSaid({ language: of, words });
    };
    fetchWords(language).then(
      (words) => {
        take(words, language);
      },
      // Its part did not arrive: better in English than not at all.
      async () => {
        take(await fetchWords("en"), "en");
      },
    );
    return () => {
      current = false;
    };
  }, [language]);
  return said;
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
  const said = useWords(language);
  const context = useMemo(() => (said === null ? null : { store, work, host, ...said }), [store, work, host, said]);
  if (context === null) return null;
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={theme} lang={context.language} className="pane" style={{ colorScheme }}>
        <PaneContextProvider value={context}>
          <PaneFrame />
        </PaneContextProvider>
      </FluentProvider>
    </RendererProvider>
  );
}
